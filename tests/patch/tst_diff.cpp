// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patch/diff.h"
#include "tests/patch/appliers.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cockpit;
using namespace cockpit::patch;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20'261'122;

/// Texts as files have them: few kinds of lines, so that many are alike; all endings; NUL among the bytes.
QByteArray randomText(QRandomGenerator& random)
{
    static const QList<QByteArray> words{
        "",         "# Step",  "a",       "- [ ] b",  "  c\t",
        "\\ No x",  "--- a/x", "+++ b/x", "@@ -1 +1", QByteArray("d\0e", 3),
        "\xC3\xBC", "-",       "+"};
    static const QList<QByteArray> endings{"\n", "\n", "\n", "\r\n", "\r", QByteArray("\n\0", 2)};
    QByteArray text;
    for (int i = 0, count = random.bounded(40); i < count; ++i)
        text += words[random.bounded(words.size())] + endings[random.bounded(endings.size())];
    return random.bounded(3) == 0 ? text + "end without an end" : text;
}

QByteArray randomEdit(QRandomGenerator& random, QByteArray text)
{
    for (int i = 0, count = random.bounded(1, 5); i < count; ++i) {
        const qsizetype at = random.bounded(text.size() + 1);
        const qsizetype length = std::min<qsizetype>(random.bounded(12), text.size() - at);
        switch (random.bounded(3)) {
        case 0:
            text.remove(at, length);
            break;
        case 1:
            text.insert(at, "new line\n");
            break;
        default:
            text.replace(at, length, "x");
            break;
        }
    }
    return text;
}

/// The fewest lines taken out and put in, by the table of Wagner and Fischer.
qsizetype fewestSteps(const std::vector<QByteArrayView>& a, const std::vector<QByteArrayView>& b)
{
    std::vector<std::vector<qsizetype>> table(a.size() + 1, std::vector<qsizetype>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0)
                table[i][j] = static_cast<qsizetype>(i + j);
            else if (a[i - 1] == b[j - 1])
                table[i][j] = table[i - 1][j - 1];
            else
                table[i][j] = 1 + std::min(table[i - 1][j], table[i][j - 1]);
        }
    }
    return table[a.size()][b.size()];
}

} // namespace

/// A diff says exactly what differs, and whoever applies it gets exactly the other text.
class TestDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsPeopleKnowIt();
    void namesAreWrittenAsTheyAreRead_data();
    void namesAreWrittenAsTheyAreRead();
    void endsWithoutAnEnd_data();
    void endsWithoutAnEnd();
    void everyEditComesBack();
    void isTheShortest();
    void largeTextsAreQuick();
    void appliersAgree_data();
    void appliersAgree();
    void refuses_data();
    void refuses();
};

void TestDiff::isAsPeopleKnowIt()
{
    const QByteArray before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n";
    QByteArray after = before;
    after.replace("4\n5", "4\nnew\n5").replace("15\n", "");
    QCOMPARE(unifiedDiff(before, after, u"runbook.md"_s),
             QByteArray("--- a/runbook.md\n+++ b/runbook.md\n"
                        "@@ -2,6 +2,7 @@\n 2\n 3\n 4\n+new\n 5\n 6\n 7\n"
                        "@@ -12,5 +13,4 @@\n 12\n 13\n 14\n-15\n 16\n"));
    QCOMPARE(unifiedDiff(before, before, u"runbook.md"_s), QByteArray());
    QCOMPARE(applied({}, before).value(), before);
}

void TestDiff::namesAreWrittenAsTheyAreRead_data()
{
    QTest::addColumn<QString>("name");
    for (const QString& name : {u"plain.md"_s, u"two words.md"_s, u"größe – 部署.md"_s,
                                u"quo\"te.md"_s, u"back\\slash.md"_s, u"tab\there.md"_s})
        QTest::newRow(qPrintable(name)) << name;
}

void TestDiff::namesAreWrittenAsTheyAreRead()
{
    QFETCH(QString, name);
    const QByteArray diff = unifiedDiff("a\nb\n", "a\nc\n", name);
    QCOMPARE(applied(diff, "a\nb\n").value(), QByteArray("a\nc\n"));
    if (!test::has(u"patch"_s) || !test::has(u"git"_s))
        QSKIP("patch(1) or git is not installed here");
    QCOMPARE(test::patchedByPatch("a\nb\n", diff, name), QByteArray("a\nc\n"));
    QCOMPARE(test::patchedByGit("a\nb\n", diff, name), QByteArray("a\nc\n"));
}

void TestDiff::endsWithoutAnEnd_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("both, in front") << QByteArray("a\nb") << QByteArray("x\nb");
    QTest::newRow("both, the last line") << QByteArray("a\nb") << QByteArray("a\nx");
    QTest::newRow("gets an end") << QByteArray("a\nb") << QByteArray("a\nb\n");
    QTest::newRow("loses its end") << QByteArray("a\nb\n") << QByteArray("a\nb");
    QTest::newRow("from nothing") << QByteArray() << QByteArray("a");
    QTest::newRow("to nothing") << QByteArray("a") << QByteArray();
    QTest::newRow("a line behind") << QByteArray("a\nb") << QByteArray("a\nb\nc");
}

void TestDiff::endsWithoutAnEnd()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const QByteArray diff = unifiedDiff(before, after, u"x.md"_s);
    QCOMPARE(applied(diff, before).value(), after);
    if (before.isEmpty() || after.isEmpty())
        return; // to patch(1) and git that is a file made or removed
    if (!test::has(u"patch"_s) || !test::has(u"git"_s))
        QSKIP("patch(1) or git is not installed here");
    QCOMPARE(test::patchedByPatch(before, diff, u"x.md"_s), after);
    QCOMPARE(test::patchedByGit(before, diff, u"x.md"_s), after);
}

void TestDiff::everyEditComesBack()
{
    QRandomGenerator random(seed);
    int changed = 0;
    constexpr int count = 20'000;
    for (int i = 0; i < count; ++i) {
        const QByteArray before = randomText(random);
        const QByteArray after =
            random.bounded(10) == 0 ? randomText(random) : randomEdit(random, before);
        const QByteArray diff = unifiedDiff(before, after, u"x.md"_s);
        const auto result = applied(diff, before);
        QVERIFY2(result,
                 qPrintable(u"%1: %2"_s.arg(i).arg(result ? QString() : result.error().sentence)));
        QCOMPARE(*result, after);
        QCOMPARE(diff.isEmpty(), before == after);
        changed += before != after ? 1 : 0;
    }
    qInfo("seed %u: %d texts, %d of them changed", seed, count, changed);
    QVERIFY(changed > count / 2);
}

void TestDiff::isTheShortest()
{
    QRandomGenerator random(seed + 1);
    for (int i = 0; i < 2'000; ++i) {
        const QByteArray before = randomText(random);
        const QByteArray after =
            random.bounded(2) == 0 ? randomText(random) : randomEdit(random, before);
        const auto olds = linesOf(before);
        const auto news = linesOf(after);
        qsizetype steps = 0;
        qsizetype oldAt = 0;
        qsizetype newAt = 0;
        for (const Change& change : changesBetween(olds, news)) {
            QCOMPARE(change.oldFirst - oldAt, change.newFirst - newAt);
            QVERIFY(change.oldFirst >= oldAt && change.newFirst >= newAt);
            QVERIFY(change.oldEnd - change.oldFirst + change.newEnd - change.newFirst > 0);
            steps += change.oldEnd - change.oldFirst + change.newEnd - change.newFirst;
            oldAt = change.oldEnd;
            newAt = change.newEnd;
        }
        QCOMPARE(steps, fewestSteps(olds, news));
    }
}

void TestDiff::largeTextsAreQuick()
{
    QByteArray before;
    QByteArray after;
    for (int i = 0; i < 60'000; ++i) {
        before += "line " + QByteArray::number(i) + '\n';
        after += (i % 7 == 0 ? "other " : "line ") + QByteArray::number(i) + '\n';
    }
    // Far beyond what is searched for a shortest way: still a diff that applies.
    QCOMPARE(applied(unifiedDiff(before, after, u"x.md"_s), before).value(), after);
}

void TestDiff::appliersAgree_data()
{
    QTest::addColumn<bool>("git");
    QTest::newRow("patch") << false;
    QTest::newRow("git") << true;
}

/// The strict applier says what patch(1) and git do, for random texts.
void TestDiff::appliersAgree()
{
    QFETCH(bool, git);
    if (!test::has(git ? u"git"_s : u"patch"_s))
        QSKIP("not installed here");
    QRandomGenerator random(seed + 2);
    int tried = 0;
    for (int i = 0; i < 150; ++i) {
        const QByteArray before = "# First\n" + randomText(random) + "tail\n";
        const QByteArray after = "# First\n" + randomEdit(random, before.sliced(8));
        const QByteArray diff = unifiedDiff(before, after, u"x.md"_s);
        if (diff.isEmpty())
            continue;
        ++tried;
        const auto result = git ? test::patchedByGit(before, diff, u"x.md"_s)
                                : test::patchedByPatch(before, diff, u"x.md"_s);
        QCOMPARE(result, after);
    }
    qInfo("seed %u: %d diffs applied by %s", seed + 2, tried, git ? "git" : "patch");
    QVERIFY(tried > 100);
}

void TestDiff::refuses_data()
{
    QTest::addColumn<QByteArray>("diff");
    QTest::addColumn<QString>("words");
    const QByteArray head = "--- a/x\n+++ b/x\n";
    QTest::newRow("no header") << QByteArray("hello\n") << u"no unified diff"_s;
    QTest::newRow("another line") << head + "@@ -1,2 +1,2 @@\n a\n-x\n+c\n" << u"line 2"_s;
    QTest::newRow("elsewhere") << head + "@@ -2,2 +2,2 @@\n a\n-b\n+c\n" << u"line 2"_s;
    QTest::newRow("beyond the end") << head + "@@ -9,1 +9,1 @@\n-b\n+c\n" << u"line 9"_s;
    QTest::newRow("backwards") << head + "@@ -2,1 +2,1 @@\n-b\n+c\n@@ -1,1 +1,1 @@\n-a\n+c\n"
                               << u"line 1"_s;
    QTest::newRow("too short") << head + "@@ -1,2 +1,2 @@\n a\n" << u"Line 4 of the diff"_s;
    QTest::newRow("too long") << head + "@@ -1,1 +1,1 @@\n-a\n+b\n+c\n" << u"Line 6 of the diff"_s;
    QTest::newRow("a count that lies") << head + "@@ -1,1 +1,2 @@\n-a\n-b\n" << u"Line 5"_s;
    QTest::newRow("an end that is none")
        << head + "@@ -2,1 +2,1 @@\n-b\n\\ No newline at end of file\n+c\n"
        << u"line 2"_s;
}

void TestDiff::refuses()
{
    QFETCH(QByteArray, diff);
    QFETCH(QString, words);
    const auto result = applied(diff, "a\nb\n");
    QVERIFY(!result);
    QVERIFY2(result.error().sentence.contains(words), qPrintable(result.error().sentence));
}

QTEST_GUILESS_MAIN(TestDiff)
#include "tst_diff.moc"
