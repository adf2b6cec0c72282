// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/runreport.h"
#include "models/run/names.h"
#include "tests/run/flight.h"

#include <QRegularExpression>
#include <QTest>

using namespace cockpit;
using namespace cockpit::run;
using namespace Qt::StringLiterals;
using sample::Flight;

namespace {

/// With numbers and words as a runbook has them.
std::shared_ptr<const plan::Plan> writtenPlan()
{
    plan::Plan plan = sample::makePlan();
    for (std::size_t i = 0; i < plan.steps.size(); ++i) {
        plan.steps[i].number = u"2.%1"_s.arg(i + 1);
        for (std::size_t k = 0; k < plan.steps[i].actions.size(); ++k) {
            plan.steps[i].actions[k].text = u"lockctl part %1 of %2"_s.arg(k + 1).arg(i + 1);
            plan.steps[i].actions[k].line = static_cast<int>(100 * (i + 1) + k);
        }
    }
    return std::make_shared<const plan::Plan>(std::move(plan));
}

QString reportOf(const Flight& flight)
{
    return report::toMarkdown(
        report::runReport(flight.state(), flight.log(), {u"run-1"_s, u"abc"_s, u"All records."_s}));
}

/// Up to a step that fails after the gate, and no further.
Flight failedFlight()
{
    Flight f(writtenPlan());
    f.flyToGate();
    f.meetCriteria();
    f.answer(u"g1"_s, Answer::GoWithWaiver);
    f.declare(u"g1"_s, GateOutcome::Go, u"good enough"_s);
    f.lead(StartStep{u"s3"_s});
    f.begin(u"s3.a1"_s);
    f.finish(u"s3.a1"_s, Outcome::Failed);
    return f;
}

} // namespace

/// What an auditor reads.
class TestRunReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesThingsAsTheRunbookDoes();
    void saysWhatWasRunWhereAndHowItEnded();
    void saysWhoAnsweredWhenAtAGate();
    void saysWhatWasNotBegun();
    void saysWhereNothingRealWasTouched();
    void endsNoSentenceTwice();
};

void TestRunReport::namesThingsAsTheRunbookDoes()
{
    const Flight f = failedFlight();
    const QString text = reportOf(f);
    static const QRegularExpression ids(u"\\b(s\\d+|r\\d+|g\\d+|k\\d+|c\\d+|t\\d+)(\\.a?\\d+)?\\b"_s);
    for (const QString& line : text.split(u'\n')) {
        const QRegularExpressionMatch found = ids.match(line);
        // The texts of the sample's rules, metrics and triggers end in such words.
        if (found.hasMatch() && !line.contains(QRegularExpression(u"(rule|trigger|metric) [ct]\\d"_s)))
            QFAIL(qPrintable(line));
    }
    QVERIFY(text.contains(u"Step 2.3 (Watch the log) failed"_s));
    QVERIFY(text.contains(u"\"backup taken\" ticked by QA"_s));
    QCOMPARE(describe(f.log().front(), *f.state().plan), describe(f.log().front()));
}

void TestRunReport::saysWhatWasRunWhereAndHowItEnded()
{
    const QString text = reportOf(failedFlight());
    static const QRegularExpression good(u"\\| 2\\.2 \\| 200 \\| lockctl part 1 of 2 \\| app-01 "
                                         u"\\| done \\| [-\\d]+ [:\\d]+ UTC \\| "
                                         "0:00:00 \\| 0 \\|"_s);
    static const QRegularExpression bad(
        u"\\| 2\\.3 \\| 300 \\| lockctl part 1 of 3 \\| app-01 \\| failed \\|.*\\| 1 \\|"_s);
    QVERIFY2(text.contains(good), qPrintable(text));
    QVERIFY2(text.contains(bad), qPrintable(text));
    QVERIFY2(!text.contains(u"lockctl part 2 of 3 \\|"_s), "it was never reached");
    QVERIFY(text.contains(u"confirmed by QA"_s));
}

void TestRunReport::saysWhoAnsweredWhenAtAGate()
{
    const QString text = reportOf(failedFlight());
    QVERIFY2(text.contains(u"### After Step 2.2 (Deploy): Go or no-go"_s), qPrintable(text));
    static const QRegularExpression row(
        u"\\| QA \\| GO with waiver \\(owner QA, until noon\\) \\| QA \\| [-\\d]+ [:\\d]+ UTC \\|"_s);
    QVERIFY2(text.contains(row), qPrintable(text));
    QVERIFY(text.contains(
        QRegularExpression(u"declared by lead at [-\\d]+ [:\\d]+ UTC: good enough"_s)));
}

void TestRunReport::saysWhatWasNotBegun()
{
    Flight f = failedFlight();
    QVERIFY(!reportOf(f).contains(u"not begun"_s));
    QCOMPARE(f.lead(CloseRun{RunOutcome::Aborted, u"given up"_s}), QString());
    const QString text = reportOf(f);
    QVERIFY2(text.contains(QRegularExpression(
                 u"\\| 2\\.4 Announce \\|.*\\| - \\| - \\| - \\| not begun \\|"_s)),
             qPrintable(text));
    QVERIFY(text.contains(QRegularExpression(u"\\| 2\\.3 Watch the log \\|.*\\| failed \\|"_s)));
    QVERIFY(text.contains(u"| Outcome | aborted |"_s));
}

void TestRunReport::saysWhereNothingRealWasTouched()
{
    Flight f;
    RunOpened facts;
    facts.run = u"run-1"_s;
    facts.kind = plan::word(plan::RunKind::Simulated);
    f.lead(OpenRun{facts});
    QVERIFY(reportOf(f).contains(u"nothing real"_s));
    Flight live;
    facts.kind = plan::word(plan::RunKind::Live);
    live.lead(OpenRun{facts});
    QVERIFY(!reportOf(live).contains(u"nothing real"_s));
}

void TestRunReport::endsNoSentenceTwice()
{
    Flight f = failedFlight();
    QCOMPARE(f.lead(StartRollback{u"Exit code 1."_s, {}}), QString());
    const QString text = reportOf(f);
    QVERIFY(text.contains(u"Exit code 1. It took"_s));
    QVERIFY(!text.contains(u".. "_s));
}

QTEST_GUILESS_MAIN(TestRunReport)
#include "tst_runreport.moc"
