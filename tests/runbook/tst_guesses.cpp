// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/reader.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cockpit::runbook;

namespace {

std::vector<Guess> guessesOf(const QString& text)
{
    const auto runbook = read(text.toUtf8());
    return runbook ? runbook->guesses : std::vector<Guess>{};
}

/// A release with a start, and nothing else to guess.
QString startingAt(const QString& moment)
{
    return u"# Launch\n\n**Start:** %1\n\n## Steps\n\n### Step 1: Go (5 min)\n\nGo.\n"_s.arg(moment);
}

} // namespace

/// What was read in one way though its words allow another is said, with the words that would settle it.
class tst_Guesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void one_data();
    void one();
    void none_data();
    void none();
    void standsInItsLine();
    void inOrder();
};

void tst_Guesses::one_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("readAs");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<int>("line");
    const auto row = [](const char* name, const QString& text, const QString& rule,
                        const QString& written, const QString& readAs, const QString& replacement,
                        int line) {
        QTest::newRow(name) << text << rule << written << readAs << replacement << line;
    };
    row("counts from the start",
        u"# A\n\n## Steps\n\n### Step 1: Look (T-0:00)\n\nx\n\n### Step 2: Go (T-1:10)\n\ny\n"_s,
        u"offset-after-start"_s, u"T-1:10"_s, u"1 h 10 min after the start"_s, u"T+1:10"_s, 9);
    row("no unit", u"# A\n\n## Timeline\n\n1. T-30: freeze the shop\n2. T+5m: look at the tills\n"_s,
        u"offset-in-minutes"_s, u"T-30"_s, u"30 min before the start"_s, u"T-30m"_s, 5);
    row("day or month", startingAt(u"02/03/2031 14:00 UTC"_s), u"date-order"_s, u"02/03/2031"_s,
        u"2 March 2031"_s, u"2031-03-02"_s, 3);
    row("month first", startingAt(u"02/03/2031 2:00 PM EST"_s), u"date-order"_s, u"02/03/2031"_s,
        u"3 February 2031"_s, u"2031-02-03"_s, 3);
    row("no zone", startingAt(u"2031-03-02 14:00"_s), u"zone-missing"_s, u"14:00"_s, u"14:00 UTC"_s,
        u"14:00 UTC"_s, 3);
    row("shared zone", startingAt(u"2031-03-02 14:00 IST"_s), u"zone-shared"_s, u"IST"_s,
        u"UTC+05:30"_s, u"UTC+05:30"_s, 3);
    row("unknown zone", startingAt(u"2031-03-02 14:00 XYZT"_s), u"zone-unknown"_s, u"XYZT"_s,
        u"UTC"_s, u"UTC"_s, 3);
    row("over midnight",
        u"# A (times in UTC)\n\n## Steps\n\n### Phase 1: Move (23:30 - 00:15)\n\nx\n\n### Phase 2: Look (00:15 - 00:30)\n\ny\n"_s,
        u"clock-over-midnight"_s, u"23:30 - 00:15"_s, u"23:30 until 00:15 of the next day"_s, {}, 5);
    row("phases without a zone",
        u"# A\n\n## Steps\n\n### Phase 1: Move (13:30 - 14:15)\n\nx\n\n### Phase 2: Look (14:15 - 14:30)\n\ny\n"_s,
        u"zone-missing"_s, u"13:30 - 14:15"_s, u"13:30 - 14:15 UTC"_s, u"13:30 - 14:15 UTC"_s, 5);
    row("bare minutes",
        u"# A\n\n| Time | Task | Duration |\n|---|---|---|\n| T-0 | Go | 15 |\n| T+15m | Look | 5 min |\n"_s,
        u"length-in-minutes"_s, u"15"_s, u"15 min"_s, u"15 min"_s, 5);
    row("clock as a length",
        u"# A\n\n| Time | Task | Duration |\n|---|---|---|\n| T-0 | Go | 1:30 |\n| T+90m | Look | 5 min |\n"_s,
        u"length-as-clock"_s, u"1:30"_s, u"1 h 30 min"_s, u"1 h 30 min"_s, 5);
    row("by its wording", u"# Shop\n\n## Deploy the tills\n\n```bash\nmake tills\n```\n"_s,
        u"step-by-wording"_s, u"Deploy the tills"_s, u"a step of the release"_s, {}, 3);
    row("a fence that says nothing", u"# Shop\n\n### Step 1: Tills\n\n```\nkubectl get pods\n```\n"_s,
        u"fence-script"_s, u"```"_s, u"a shell script"_s, u"```bash"_s, 5);
    row("data called a script", u"# Shop\n\n### Step 1: Tills\n\n```bash\n{ \"tills\": 4 }\n```\n"_s,
        u"fence-data"_s, u"```bash"_s, u"data, not a script"_s, u"```json"_s, 5);
    row("prose in a script",
        u"# Shop\n\n### Step 1: Tills\n\n```bash\nmake tills\nTill Record: @ → shop\n```\n"_s,
        u"line-not-run"_s, u"Till Record: @ → shop"_s, u"text to read, not a command"_s, {}, 7);
    row("side of a target",
        u"# A\n\n## Success\n\n| Metric | Target |\n|---|---|\n| Till uptime | 99% |\n"_s,
        u"limit-side"_s, u"99%"_s, u"Till uptime >= 99%"_s, u">= 99%"_s, 7);
    row("metric of its row",
        u"# A\n\n## Success\n\n| What | Limit |\n|---|---|\n| Till errors | < 2% |\n"_s,
        u"metric-from-row"_s, u"< 2%"_s, u"Till errors < 2%"_s, u"Till errors < 2%"_s, 7);
}

void tst_Guesses::one()
{
    QFETCH(QString, text);
    QFETCH(QString, rule);
    QFETCH(QString, written);
    QFETCH(QString, readAs);
    QFETCH(QString, replacement);
    QFETCH(int, line);
    const std::vector<Guess> guesses = guessesOf(text);
    QCOMPARE(guesses.size(), size_t{1});
    QCOMPARE(guesses[0].rule, rule);
    QCOMPARE(guesses[0].written, written);
    QCOMPARE(guesses[0].readAs, readAs);
    QCOMPARE(guesses[0].replacement, replacement);
    QCOMPARE(guesses[0].line, line);
}

void tst_Guesses::none_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << startingAt(u"2031-03-02 14:00 UTC"_s);
    QTest::newRow("day that cannot be a month") << startingAt(u"22/03/2031 14:00 UTC"_s);
    QTest::newRow("the same both ways") << startingAt(u"03/03/2031 14:00 UTC"_s);
    QTest::newRow("full stops") << startingAt(u"02.03.2031 14:00 CET"_s);
    QTest::newRow("with an offset") << startingAt(u"2031-03-02 14:00 UTC+02:00"_s);
    QTest::newRow("iso") << startingAt(u"2031-03-02T14:00:00Z"_s);
    QTest::newRow("before the start")
        << u"# A\n\n## Steps\n\n### Step 1: Look (T-30m)\n\nx\n\n### Step 2: Go (T-0)\n\ny\n"_s;
    QTest::newRow("unit in the column")
        << u"# A\n\n| Time | Task | Duration (min) |\n|---|---|---|\n| T-0 | Go | 15 |\n| T+15m | Look | 5 |\n"_s;
    QTest::newRow("labelled fences")
        << u"# Shop\n\n### Step 1: Tills\n\n```bash\nmake tills\n```\n\n```json\n{ \"a\": 1 }\n```\n"_s;
    QTest::newRow("none is none")
        << u"# A\n\n## Success\n\n| Metric | Target |\n|---|---|\n| Lost orders | 0 |\n"_s;
}

void tst_Guesses::none()
{
    QFETCH(QString, text);
    const std::vector<Guess> guesses = guessesOf(text);
    QVERIFY2(guesses.empty(), guesses.empty() ? "" : qPrintable(guesses[0].rule));
}

void tst_Guesses::standsInItsLine()
{
    const QString text =
        startingAt(u"02/03/2031 14:00"_s) + u"\n```\nkubectl get pods\nDone: yes\n```\n"_s;
    const auto runbook = read(text.toUtf8());
    QVERIFY(runbook->guesses.size() >= 3);
    for (const Guess& guess : runbook->guesses)
        QVERIFY(runbook->lines.at(guess.line - 1).contains(guess.written));
}

void tst_Guesses::inOrder()
{
    const std::vector<Guess> guesses =
        guessesOf(startingAt(u"02/03/2031 14:00"_s) + u"\n```\nkubectl get pods\nDone: yes\n```\n"_s);
    QVERIFY(std::is_sorted(guesses.begin(), guesses.end(),
                           [](const Guess& a, const Guess& b) { return a.line < b.line; }));
    QCOMPARE(guesses.back().rule, u"line-not-run"_s);
}

QTEST_GUILESS_MAIN(tst_Guesses)
#include "tst_guesses.moc"
