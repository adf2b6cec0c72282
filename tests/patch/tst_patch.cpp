// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patch/diff.h"
#include "models/patch/patch.h"
#include "models/runbook/reader.h"
#include "tests/patch/appliers.h"
#include "tests/patch/samples.h"

#include <QDirIterator>
#include <QRandomGenerator>
#include <QTest>

using namespace cockpit;
using namespace cockpit::patch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using sample::Form;
using std::chrono::minutes;

namespace {

constexpr quint32 seed = 20'261'123;

runbook::Runbook readOf(const QByteArray& bytes)
{
    return runbook::read(bytes).value();
}

/// Every step took this long, and every command ended well.
Facts allOf(const runbook::Runbook& runbook, milliseconds took)
{
    Facts facts;
    for (const runbook::Step& step : runbook.steps) {
        facts.steps.push_back({step.line, took});
        for (const runbook::Action& action : step.actions) {
            if (action.kind == runbook::ActionKind::Command)
                facts.commands.push_back(action.line);
        }
    }
    return facts;
}

Patch patchOf(const QByteArray& bytes, const Facts& facts)
{
    return makePatch(bytes, readOf(bytes), facts, u"runbook.md"_s);
}

Patch patchOfText(const QString& text, milliseconds took)
{
    const QByteArray bytes = text.toUtf8();
    return patchOf(bytes, allOf(readOf(bytes), took));
}

QStringList added(const Patch& patch)
{
    QStringList lines;
    for (const QByteArray& line : patch.diff.split('\n')) {
        if (line.startsWith('+') && !line.startsWith("+++"))
            lines.append(QString::fromUtf8(line.sliced(1)));
    }
    return lines;
}

/// What must be true of every patch.
void check(const QByteArray& bytes, const Patch& patch)
{
    QCOMPARE(withEdits(bytes, patch.edits), patch.patched);
    QCOMPARE(applied(patch.diff, bytes).value(), patch.patched);
    qsizetype at = 0;
    qsizetype there = 0;
    for (const LineEdit& edit : patch.edits) {
        QVERIFY(edit.at >= at);
        const qsizetype kept = edit.at - at;
        QCOMPARE(patch.patched.mid(there, kept), bytes.mid(at, kept));
        QCOMPARE(patch.patched.mid(there + kept, edit.with.size()), edit.with);
        QVERIFY(!edit.inserted || edit.length == 0);
        at = edit.at + edit.length;
        there += kept + edit.with.size();
    }
    QCOMPARE(patch.patched.mid(there), bytes.mid(at));
}

} // namespace

/// What a run learned, in the words, the encoding and the line endings of the file.
class TestPatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsDurationsInTheDocumentsWording();
    void putsExpectationsInTheDocumentsWording();
    void linesThatSayLittle();
    void sessionsEndElsewhere();
    void continuedCommandsAreKeptWhole();
    void restatesTitlesAndLeavesInstructions();
    void restatesTables();
    void underItems();
    void labelsThatAreNotBold();
    void codeIsNoLabel();
    void nothingLearnedNothingChanged();
    void confirmedGuesses();
    void otherStepsTellTheWording_data();
    void otherStepsTellTheWording();
    void withoutAnExample();
    void everyEncodingAndEnding_data();
    void everyEncodingAndEnding();
    void randomDocuments();
    void largeDocuments();
    void documentsOfOthers();
};

void TestPatch::putsDurationsInTheDocumentsWording()
{
    const Patch patch = patchOfText(sample::labelled(), 22min);
    check(sample::labelled().toUtf8(), patch);
    const QStringList lines = added(patch);
    QCOMPARE(lines.filter(u"**Duration**: 22 minutes"_s).size(), 3);
    QVERIFY2(patch.left.isEmpty(), qPrintable(patch.left.join(u'\n')));
    const runbook::Runbook now = readOf(patch.patched);
    QCOMPARE(now.steps.size(), std::size_t(3));
    for (const runbook::Step& step : now.steps)
        QCOMPARE(step.duration, std::optional(minutes(22)));
}

void TestPatch::putsExpectationsInTheDocumentsWording()
{
    const Patch patch = patchOfText(sample::labelled(), 22min);
    QCOMPARE(added(patch).filter(u"# Expected: exit code 0"_s).size(), 4);
    const QByteArray other =
        sample::labelled().replace(u"# Expected: inactive"_s, u"# Should return: inactive"_s).toUtf8();
    const Patch alike = patchOf(other, allOf(readOf(other), 22min));
    check(other, alike);
    QCOMPARE(added(alike).filter(u"# Should return: exit code 0"_s).size(), 4);
}

/// Lines that only go somewhere, say something or wait, and lines that are not written in full.
void TestPatch::linesThatSayLittle()
{
    const QString text = u"# Shop\n\n## Step 1: Open\n\n```bash\ncd /srv/shop\necho opening\n"
                         "SHOP=one\nmake open\nsleep 5\nmake ... tills\n```\n"_s;
    const Patch patch = patchOfText(text, 22min);
    check(text.toUtf8(), patch);
    QVERIFY(patch.patched.contains("make open\n# Expected: exit code 0\nsleep 5"));
    QCOMPARE(added(patch).filter(u"# Expected: exit code 0"_s).size(), 1);
}

/// What opens a session, what leaves it and what a person ends has no exit code of its own.
void TestPatch::sessionsEndElsewhere()
{
    const QString text = u"# Shop\n\n## Step 1: Open\n\n```bash\nssh till-01\nmake open\nsudo -i\n"
                         "exit\nexit\ndocker exec -it shop bash\nmake count\nexit\npsql shop\n\\q\n"
                         "watch make look\n```\n"_s;
    const Patch patch = patchOfText(text, 22min);
    check(text.toUtf8(), patch);
    QVERIFY(patch.patched.contains("make open\n# Expected: exit code 0\nsudo -i\nexit"));
    QVERIFY(patch.patched.contains("make count\n# Expected: exit code 0\nexit"));
    QCOMPARE(added(patch).filter(u"# Expected: exit code 0"_s).size(), 2);
}

void TestPatch::continuedCommandsAreKeptWhole()
{
    const Patch patch = patchOfText(sample::labelled(), 22min);
    QVERIFY2(patch.patched.contains("  --quiet\n# Expected: exit code 0\ndocker compose"),
             patch.diff.constData());
}

void TestPatch::restatesTitlesAndLeavesInstructions()
{
    const Patch patch = patchOfText(sample::titled(), 22min);
    check(sample::titled().toUtf8(), patch);
    QVERIFY(patch.patched.contains("Freeze the shop (~22 min)"));
    QVERIFY(patch.patched.contains("Move the data (22 min)"));
    QVERIFY2(patch.patched.contains("Wait 5 minutes for the cache"), patch.diff.constData());
}

void TestPatch::restatesTables()
{
    const Patch patch = patchOfText(sample::timed(), 22min);
    check(sample::timed().toUtf8(), patch);
    QVERIFY(patch.patched.contains("| Stop the wiki | 22 min | Ops |"));
    QVERIFY(patch.patched.contains("| Move the pages | 22 min | Ops |"));
    QVERIFY2(patch.patched.contains("| Start the wiki | 22 min | QA |"), patch.diff.constData());
}

void TestPatch::underItems()
{
    const QString text =
        u"# Release\n\n## Step 1: Stop\n\n- **Owner**: Ops\n- **Duration**: 5 min\n\n"
        "```bash\nsystemctl stop shop\n```\n\n## Step 2: Start\n\n- **Owner**: Ops\n\n"
        "```bash\nsystemctl start shop\n```\n"_s;
    const Patch patch = patchOfText(text, 7min);
    check(text.toUtf8(), patch);
    QVERIFY2(
        patch.patched.contains("## Step 2: Start\n\n- **Duration**: 7 min\n- **Owner**: Ops\n"),
        patch.diff.constData());
}

/// What the author wrote is restated also where the reader does not take it for the step's duration.
void TestPatch::labelsThatAreNotBold()
{
    for (const auto& [written, expected] : std::vector<std::pair<QString, QString>>{
             {u"Dauer: 10 Minuten"_s, u"Dauer: 22 Minuten"_s},
             {u"Duration: 15 min"_s, u"Duration: 22 min"_s},
             {u"- Duration: ~1 hour"_s, u"- Duration: ~22 minutes"_s}}) {
        const QString text =
            u"# Release\n\n## Step 1: Stop\n\n%1\n\nTell all.\n\n- [ ] done\n"_s.arg(written);
        const Patch patch = patchOfText(text, 22min);
        check(text.toUtf8(), patch);
        QCOMPARE(added(patch), QStringList{expected});
    }
}

void TestPatch::codeIsNoLabel()
{
    const QString text =
        u"# Release\n\n## Step 1: Stop (10 min)\n\n```yaml\nduration: 5m\n```\n\n"
        "```\n| Time | Duration |\n|---|---|\n| Stop | 5 min |\n```\n\n- [ ] done\n"_s;
    const Patch patch = patchOfText(text, 22min);
    check(text.toUtf8(), patch);
    QCOMPARE(added(patch), QStringList{u"## Step 1: Stop (22 min)"_s});
}

void TestPatch::nothingLearnedNothingChanged()
{
    const QByteArray bytes = sample::labelled().toUtf8();
    const Patch patch = patchOf(bytes, {});
    QCOMPARE(patch.patched, bytes);
    QCOMPARE(patch.diff, QByteArray());
    QVERIFY(patch.edits.empty());
    // What the document says already is not said again.
    Facts same;
    same.steps = {{readOf(bytes).steps.front().line, 10min + 10s}};
    QCOMPARE(patchOf(bytes, same).diff, QByteArray());
}

void TestPatch::confirmedGuesses()
{
    const QByteArray bytes =
        "# Release\n\n## T+1:10 – Move the data about noon\n\n- [ ] It is there\n";
    const int line = readOf(bytes).steps.front().line;
    runbook::Guess guess{
        u"noon"_s, u"about noon"_s, u"12:00"_s, u"at twelve"_s, runbook::Certainty::Likely, line};
    runbook::Guess silent = guess;
    silent.written = u"Move"_s;
    silent.replacement.clear();
    runbook::Guess elsewhere = guess;
    elsewhere.written = u"midnight"_s;
    Facts facts;
    facts.guesses = {guess, silent, elsewhere};
    const Patch patch = patchOf(bytes, facts);
    check(bytes, patch);
    QVERIFY2(patch.patched.contains("Move the data at twelve\n"), patch.diff.constData());
    QCOMPARE(patch.edits.size(), std::size_t(1));
    QCOMPARE(patch.left.size(), 2);
    // Words that would change what is read are not put in.
    facts.guesses = {guess};
    facts.guesses.front().written = u"T+1:10"_s;
    facts.guesses.front().replacement = u"T+2:10"_s;
    const Patch wrong = patchOf(bytes, facts);
    QCOMPARE(wrong.diff, QByteArray());
    QCOMPARE(wrong.left.size(), 1);
}

void TestPatch::otherStepsTellTheWording_data()
{
    QTest::addColumn<QString>("example");
    QTest::addColumn<QString>("expected");
    QTest::newRow("bold label") << u"## Step 1: Stop\n\n**Duration**: 10 min\n\n- [ ] done"_s
                                << u"**Duration**: 22 min"_s;
    QTest::newRow("another label")
        << u"## Step 1: Stop\n\n**Estimated time**: 10 minutes\n\n- [ ] done"_s
        << u"**Estimated time**: 22 minutes"_s;
    QTest::newRow("title") << u"## Step 1: Stop (10 min)\n\n- [ ] done"_s
                           << u"## Step 9: Look around (22 min)"_s;
    QTest::newRow("German") << u"## Step 1: Stop\n\n**Dauer**: 10 Minuten\n\n- [ ] done"_s
                            << u"**Dauer**: 22 Minuten"_s;
}

void TestPatch::otherStepsTellTheWording()
{
    QFETCH(QString, example);
    QFETCH(QString, expected);
    const QByteArray bytes =
        (u"# Release\n\n"_s + example + u"\n\n## Step 9: Look around\n\n- [ ] calm\n"_s).toUtf8();
    const runbook::Runbook runbook = readOf(bytes);
    QCOMPARE(runbook.steps.size(), std::size_t(2));
    Facts facts;
    facts.steps = {{runbook.steps.back().line, 22min}};
    const Patch patch = patchOf(bytes, facts);
    check(bytes, patch);
    QVERIFY2(added(patch).contains(expected), patch.diff.constData());
    QCOMPARE(readOf(patch.patched).steps.back().duration, std::optional(minutes(22)));
}

/// Where no step says how long it takes: in words that the reader reads.
void TestPatch::withoutAnExample()
{
    const QByteArray bytes = "# Release\n\n## Step 1: Stop\n\n- [ ] done\n";
    const Patch patch = patchOf(bytes, allOf(readOf(bytes), 22min));
    check(bytes, patch);
    QCOMPARE(added(patch).size(), 2); // the line, and the blank line that parts it from the list
    QCOMPARE(added(patch).first().remove(u"**"_s), u"Duration: 22 minutes"_s);
    QCOMPARE(readOf(patch.patched).steps.front().duration, std::optional(minutes(22)));
}

void TestPatch::everyEncodingAndEnding_data()
{
    QTest::addColumn<Form>("form");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<bool>("lastEnds");
    const QList<std::pair<const char*, Form>> forms{
        {"UTF-8", Form::Utf8},         {"with a mark", Form::Bom},
        {"UTF-16 LE", Form::Utf16Le},  {"UTF-16 BE", Form::Utf16Be},
        {"UTF-16", Form::Utf16LeMark}, {"Windows-1252", Form::Western},
        {"encoded twice", Form::Twice}};
    for (const auto& [name, form] : forms) {
        for (const bool lastEnds : {true, false}) {
            const char* end = lastEnds ? "" : ", no last end";
            QTest::addRow("%s, LF%s", name, end) << form << u"\n"_s << lastEnds;
            QTest::addRow("%s, CRLF%s", name, end) << form << u"\r\n"_s << lastEnds;
        }
    }
}

/// The same words change in every form of the file, and no byte beside them.
void TestPatch::everyEncodingAndEnding()
{
    QFETCH(Form, form);
    QFETCH(QString, ending);
    QFETCH(bool, lastEnds);
    for (const QString& text : {sample::labelled(), sample::titled(), sample::timed()}) {
        const QString whole = lastEnds ? text : text.chopped(1);
        const Patch plain = patchOfText(whole, 22min);
        const QByteArray bytes = sample::bytesOf(whole, form, ending);
        const Patch patch = patchOf(bytes, allOf(readOf(bytes), 22min));
        check(bytes, patch);
        QVERIFY(!patch.diff.isEmpty());
        QCOMPARE(patch.edits.size(), plain.edits.size());
        QCOMPARE(patch.patched, sample::bytesOf(QString::fromUtf8(plain.patched), form, ending));
        if (!test::has(u"patch"_s) || !test::has(u"git"_s))
            QSKIP("patch(1) or git is not installed here");
        QCOMPARE(test::patchedByPatch(bytes, patch.diff, u"runbook.md"_s), patch.patched);
        QCOMPARE(test::patchedByGit(bytes, patch.diff, u"runbook.md"_s), patch.patched);
    }
}

/// Documents put together at random from our samples, with mixed endings: whatever is proposed, the
/// patch applies and the document reads as before but for what was learned.
void TestPatch::randomDocuments()
{
    QRandomGenerator random(seed);
    QStringList pieces;
    for (const QString& text : {sample::labelled(), sample::titled(), sample::timed()})
        pieces += text.split(u"\n\n"_s);
    const QStringList endings{u"\n"_s, u"\r\n"_s, u"\n"_s};
    int edits = 0;
    constexpr int count = 400;
    for (int i = 0; i < count; ++i) {
        QStringList chosen;
        for (int j = 0, size = random.bounded(1, 14); j < size; ++j)
            chosen.append(pieces[random.bounded(pieces.size())]);
        QString text;
        for (const QString& line : chosen.join(u"\n\n"_s).split(u'\n'))
            text += line + endings[random.bounded(endings.size())];
        const QByteArray bytes = text.toUtf8();
        const auto read = runbook::read(bytes);
        if (!read)
            continue;
        const Facts facts = allOf(*read, std::chrono::seconds(random.bounded(1, 9'000)));
        const Patch patch = makePatch(bytes, *read, facts, u"runbook.md"_s);
        check(bytes, patch);
        edits += static_cast<int>(patch.edits.size());
        const runbook::Runbook now = readOf(patch.patched);
        QCOMPARE(now.steps.size(), read->steps.size());
        QCOMPARE(now.gates.size(), read->gates.size());
        QCOMPARE(now.conditions.size(), read->conditions.size());
    }
    qInfo("seed %u: %d documents, %d edits", seed, count, edits);
    QVERIFY(edits > count);
}

/// Five thousand steps, a megabyte, and something in each to be put in.
void TestPatch::largeDocuments()
{
    QString text = u"# Release\n\n"_s;
    QString table = u"| Step | Duration |\n|---|---|\n"_s;
    for (int i = 1; i <= 5'000; ++i) {
        text += u"## Step %1: Move part %1\n\n**Duration**: 10 minutes\n\n%2\n\n"
                "```bash\nmove --part %1\n```\n\n"_s.arg(QString::number(i), QString(90, u'x'));
        table += u"| %1 | 10 min |\n"_s.arg(i);
    }
    const QByteArray bytes = (text + table).toUtf8();
    QVERIFY(bytes.size() > 900'000);
    const Patch patch = patchOf(bytes, allOf(readOf(bytes), 22min));
    check(bytes, patch);
    QCOMPARE(patch.edits.size(), std::size_t(15'000));
}

void TestPatch::documentsOfOthers()
{
    QStringList files;
    QDirIterator it(QStringLiteral(COCKPIT_SHARED_DIR "/runbooks"), {u"*.md"_s, u"*.txt"_s},
                    QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    if (files.isEmpty())
        QSKIP("the documents that are not part of the project are not here");
    int edits = 0;
    int left = 0;
    for (const QString& name : files) {
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto read = runbook::read(bytes);
        if (!read)
            continue;
        const Patch patch = makePatch(bytes, *read, allOf(*read, 22min), u"runbook.md"_s);
        check(bytes, patch);
        if (!patch.diff.isEmpty() && test::has(u"patch"_s) && test::has(u"git"_s)) {
            QCOMPARE(test::patchedByPatch(bytes, patch.diff, u"runbook.md"_s), patch.patched);
            QCOMPARE(test::patchedByGit(bytes, patch.diff, u"runbook.md"_s), patch.patched);
        }
        edits += static_cast<int>(patch.edits.size());
        left += static_cast<int>(patch.left.size());
    }
    qInfo("%lld documents, %d edits, %d things that could not be put in",
          static_cast<long long>(files.size()), edits, left);
    QVERIFY(edits > left);
}

QTEST_GUILESS_MAIN(TestPatch)
#include "tst_patch.moc"
