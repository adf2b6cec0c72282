// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/outlook.h"
#include "tests/conductor/livebench.h"

#include <QFile>
#include <QJsonArray>

using namespace cockpit;
using namespace cockpit::run;
using namespace Qt::StringLiterals;
using bench::LiveRun;

/// What must work before a GO is shown by lines that run by themselves when the question is asked.
class TestProbes : public QObject
{
    Q_OBJECT

    static constexpr int patience = 20'000;

    static QString rules(const QString& probe)
    {
        return u"rules:\n  probes: ['%1']\n"_s.arg(probe);
    }
    static LiveRun fly(const QString& probe)
    {
        return LiveRun(u"echo deployed"_s, rules(probe), {}, {}, LiveRun::Gates::Kept);
    }
    static void write(const QString& path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("kept");
    }
    static QString evidence(const LiveRun& run)
    {
        return run.state().probes.value(u"p1"_s).evidence;
    }
    static Outcome shown(const LiveRun& run) { return run.state().probes.value(u"p1"_s).outcome; }
    static QString whyNot(LiveRun& run)
    {
        return viewGate(run.state(), u"g1"_s, run.conductor().now()).whyNot;
    }
    /// Everything but the probe.
    static void agree(LiveRun& run)
    {
        const auto& criteria = run.plan().gates.front().criteria;
        for (int i = 0; i < static_cast<int>(criteria.size()); ++i) {
            if (criteria[static_cast<std::size_t>(i)].kind == plan::Criterion::Kind::Statement)
                run.lead(ConfirmStatement{u"g1"_s, i, Outcome::Passed, {}});
        }
        for (const plan::Position& position : run.plan().roster)
            run.conductor().submit(
                {position.role, AnswerPoll{u"g1"_s, position.role, Answer::Go, {}, {}, {}}});
    }

private Q_SLOTS:
    void runsWhenTheQuestionIsAsked()
    {
        LiveRun run = fly(u"The backup is there: `ls backup.txt`"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!run.events<ProbeReported>().empty(), patience);
        qint64 asked = 0;
        for (const Event& event : run.conductor().events()) {
            if (std::holds_alternative<GateOpened>(event.body))
                asked = event.seq;
            if (std::holds_alternative<ProbeReported>(event.body))
                QVERIFY(asked > 0 && event.actor == u"cockpit");
        }
        QVERIFY(run.events<CommandIntended>().empty()); // it is no line of the plan
    }

    void missingBackupHoldsAndThenIsFound()
    {
        LiveRun run = fly(u"The backup is there: `ls backup.txt` says `backup.txt`"_s);
        QTRY_VERIFY2_WITH_TIMEOUT(shown(run) == Outcome::Failed, qPrintable(evidence(run)), patience);
        agree(run);
        QTRY_VERIFY2_WITH_TIMEOUT(whyNot(run).contains(u"not to work"), qPrintable(whyNot(run)),
                                  patience);
        run.lead(DeclareGate{u"g1"_s, GateOutcome::Go, u"it will be fine"_s});
        QTRY_VERIFY_WITH_TIMEOUT(run.refusals().join(u' ').contains(u"not to work"), patience);

        write(run.path(u"backup.txt"_s));
        run.lead(OpenGate{u"g1"_s}); // asked again, it is looked at again
        QTRY_COMPARE_WITH_TIMEOUT(shown(run), Outcome::Passed, patience);
        agree(run);
        QTRY_COMPARE_WITH_TIMEOUT(whyNot(run), QString(), patience);
        run.lead(DeclareGate{u"g1"_s, GateOutcome::Go, {}});
        QTRY_COMPARE_WITH_TIMEOUT(run.state().gate(u"g1"_s).status, GateStatus::Go, patience);
        const QJsonObject evidence =
            run.state().gate(u"g1"_s).evidence[u"probes"_s].toArray().first().toObject();
        QCOMPARE(evidence[u"evidence"_s].toString(), u"exit code 0: backup.txt"_s);
        QCOMPARE(evidence[u"by"_s].toString(), u"cockpit"_s);
        QVERIFY(evidence[u"ageMs"_s].toInt(-1) >= 0);
        QCOMPARE(run.events<ProbeReported>().size(), std::size_t(2)); // once a question, no more
    }

    void endingWellIsNotEnoughWhereWordsAreAsked()
    {
        LiveRun run = fly(u"The old version is there: `echo 1.3` says `1.4`"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shown(run), Outcome::Failed, patience);
    }

    void nobodyTalksALineAway()
    {
        LiveRun run = fly(u"The backup is there: `ls backup.txt`"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shown(run), Outcome::Failed, patience);
        run.lead(ReportProbe{u"p1"_s, Outcome::Passed, u"I know that it is there"_s});
        QTRY_VERIFY_WITH_TIMEOUT(run.refusals().join(u' ').contains(u"not by word"), patience);
        QCOMPARE(shown(run), Outcome::Failed);
    }

    void whatCannotBeReachedIsUnknown()
    {
        LiveRun run = fly(u"The backup is there: `ls backup.txt` on db-01"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!run.events<ProbeReported>().empty(), patience);
        QCOMPARE(shown(run), Outcome::NotTested);
        QVERIFY(evidence(run).contains(u"db-01"));
        agree(run);
        QTRY_VERIFY2_WITH_TIMEOUT(whyNot(run).contains(u"Not shown to work"),
                                  qPrintable(whyNot(run)), patience);
    }

    void anotherCockpitLooksAgain()
    {
        LiveRun run = fly(u"The backup is there: `ls backup.txt`"_s);
        QTRY_COMPARE_WITH_TIMEOUT(shown(run), Outcome::Failed, patience);
        write(run.path(u"backup.txt"_s));
        run.restart();
        QCOMPARE(shown(run), Outcome::Failed); // it is on record, and fresh
        run.lead(OpenGate{u"g1"_s});
        QTRY_COMPARE_WITH_TIMEOUT(shown(run), Outcome::Passed, patience);
        QCOMPARE(run.events<ProbeReported>().size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(TestProbes)
#include "tst_probes.moc"
