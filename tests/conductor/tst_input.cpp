// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/conductor/livebench.h"

using namespace cockpit;
using namespace cockpit::run;
using namespace Qt::StringLiterals;

/// What a person types reaches a real command: recorded first, once, and not what is hidden.
class TestInput : public QObject
{
    Q_OBJECT

private:
    static constexpr int patience = 60'000;
    static bool isRunning(const bench::LiveRun& run)
    {
        return run.line().status == ActionStatus::Running;
    }
    static bool isOver(const bench::LiveRun& run)
    {
        return run.line().status == ActionStatus::Done || run.line().status == ActionStatus::Failed;
    }

private Q_SLOTS:
    void reachesTheCommandAfterItIsOnRecord()
    {
        bench::LiveRun run(u"read -r answer; echo \"got $answer\""_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(run), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!run.line().attention.isEmpty(), patience); // it waits for input
        run.lead(GiveInput{u"s1.a1"_s, "blue\n"});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run), patience);
        QCOMPARE(run.line().status, ActionStatus::Done);
        QCOMPARE(run.conductor().output(u"s1.a1"_s), QByteArray("got blue\n"));
        const auto given = run.events<CommandInputGiven>();
        QCOMPARE(given.size(), std::size_t(1));
        QCOMPARE(given[0].text, u"blue\n"_s);
        QCOMPARE(given[0].bytes, qint64(5));
    }

    void endOfInput()
    {
        bench::LiveRun run(u"read -r first; cat"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(run), patience);
        run.lead(GiveInput{u"s1.a1"_s, "one\ntwo\n"});
        run.lead(GiveInput{u"s1.a1"_s, {}});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run), patience);
        QCOMPARE(run.conductor().output(u"s1.a1"_s), QByteArray("two\n"));
        QCOMPARE(run.events<CommandInputGiven>().back().bytes, qint64(0));
    }

    void hiddenTextIsKeptNowhere()
    {
        bench::LiveRun run(u"read -r word; printf %s \"$word\" | wc -c"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(run), patience);
        run.lead(GiveInput{u"s1.a1"_s, "swordfish\n", true});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run), patience);
        QCOMPARE(run.conductor().output(u"s1.a1"_s).trimmed(), QByteArray("9"));
        for (const Event& event : run.conductor().events())
            QVERIFY(!canonicalBytes(event).contains("swordfish"));
        QCOMPARE(run.events<CommandInputGiven>()[0].bytes, qint64(10));
    }

    void secretIsHiddenWhateverThePersonThought()
    {
        bench::LiveRun run(u"read -r word; printf %s \"$word\" | wc -c"_s, {}, {}, {u"opensesame"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(run), patience);
        run.lead(GiveInput{u"s1.a1"_s, "say opensesame\n"});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run), patience);
        QVERIFY(run.events<CommandInputGiven>()[0].hidden);
        for (const Event& event : run.conductor().events())
            QVERIFY(!canonicalBytes(event).contains("opensesame"));
    }

    void terminalWhereTheEnvironmentSaysSo()
    {
        bench::LiveRun run(u"if [ -t 0 ]; then read -r x; echo \"typed $x\"; else echo none; fi"_s,
                           u"defaults:\n  line: {terminal: true}\n"_s);
        QCOMPARE(run.plan().action(u"s1.a1"_s)->input, plan::Input::Terminal);
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(run), patience);
        run.lead(GiveInput{u"s1.a1"_s, "here\n"});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run), patience);
        QVERIFY(run.conductor().output(u"s1.a1"_s).contains("typed here"));
    }

    void refusedWhereNobodyTakesIt()
    {
        bench::LiveRun run(u"sleep 300"_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(run), patience);
        run.lead(GiveInput{u"s1.a1"_s, "x\n"});
        QTRY_COMPARE(run.refusals().size(), 1);
        QVERIFY(run.refusals()[0].contains(u"takes no input"_s));
        run.lead(StopCommand{u"s1.a1"_s});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run), patience);
        run.lead(GiveInput{u"s1.a1"_s, "x\n"});
        QTRY_COMPARE(run.refusals().size(), 2);
        QVERIFY(run.refusals()[1].contains(u"does not run"_s));
    }

    void notSentAgainByTheNextCockpit()
    {
        bench::LiveRun run(u"read -r a; echo \"a=$a\"; read -r b; echo \"b=$b\""_s, {});
        QTRY_VERIFY_WITH_TIMEOUT(isRunning(run), patience);
        run.lead(GiveInput{u"s1.a1"_s, "1\n"});
        QTRY_VERIFY_WITH_TIMEOUT(run.conductor().output(u"s1.a1"_s).contains("a=1"), patience);
        run.restart();
        QTRY_VERIFY_WITH_TIMEOUT(run.conductor().output(u"s1.a1"_s).contains("a=1"), patience);
        run.lead(GiveInput{u"s1.a1"_s, "2\n"});
        QTRY_VERIFY_WITH_TIMEOUT(isOver(run), patience);
        QCOMPARE(run.conductor().output(u"s1.a1"_s), QByteArray("a=1\nb=2\n"));
        QCOMPARE(run.events<CommandInputGiven>().size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestInput)
#include "tst_input.moc"
