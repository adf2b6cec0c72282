// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/effects.h"
#include "models/items/lineoffers.h"
#include "models/items/stepwords.h"
#include "tests/run/flight.h"

#include <QTest>

using namespace cockpit;
using namespace cockpit::items;
using namespace Qt::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

QStringList wordsOf(const std::vector<Offer>& offers)
{
    QStringList words;
    for (const Offer& offer : offers)
        words << offer.text;
    return words;
}

QString target(const plan::Action& /*action*/)
{
    return u"app-01"_s;
}

} // namespace

/// What a person can do about a line and a step, and what is said of them.
class TestLineOffers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepIsClaimedTakenOverAndGivenBack();
    void aStepThatIsOverIsNobodys();
    void aStepSaysHowLongItRuns();
    void whatIsUnknownSaysNothing();
    void aLineOffersWhatItsStateAllows();
    void whatIsAskedNamesItsLine();
    void whatIsToBeDoneIsSaidWhole();
    void theStripSaysWhyThereIsNothingToCompare();
    void theLastSafeStartCountsDownAndThenUp();
};

void TestLineOffers::aStepIsClaimedTakenOverAndGivenBack()
{
    sample::Flight flight;
    flight.start();
    QCOMPARE(wordsOf(ownerOffers(flight.state(), u"s1"_s, u"QA"_s)), QStringList{u"Claim"_s});
    QCOMPARE(flight.team(run::ClaimStep{u"s1"_s, {}}), QString());
    QCOMPARE(wordsOf(ownerOffers(flight.state(), u"s1"_s, u"QA"_s)),
             QStringList{u"Give the step back"_s});
    const std::vector<Offer> others = ownerOffers(flight.state(), u"s1"_s, u"Somebody Else"_s);
    QCOMPARE(wordsOf(others), QStringList{u"Take over …"_s});
    QVERIFY(others.front().asks.contains(u"QA"_s));
    const run::Wish wish = others.front().wish(u"they sleep"_s);
    QCOMPARE(std::get<run::ClaimStep>(wish).reason, u"they sleep"_s);
    QVERIFY(stepStanding(flight.state(), u"s1"_s, flight.now()).endsWith(u"QA's"_s));
}

void TestLineOffers::aStepThatIsOverIsNobodys()
{
    sample::Flight flight;
    flight.start();
    QCOMPARE(flight.lead(run::SkipStep{u"s1"_s, u"not today"_s}), QString());
    QVERIFY(ownerOffers(flight.state(), u"s1"_s, u"QA"_s).empty());
    QVERIFY(ownerOffers(flight.state(), {}, u"QA"_s).empty());
    QVERIFY(stepStanding(flight.state(), u"s1"_s, flight.now()).contains(u"not today"_s));
}

void TestLineOffers::aStepSaysHowLongItRuns()
{
    sample::Flight flight;
    flight.start();
    flight.lead(run::StartStep{u"s1"_s});
    const QString before = stepStanding(flight.state(), u"s1"_s, flight.now());
    const Instant later{flight.now().wall + seconds(100), flight.now().elapsed + seconds(100)};
    const QString after = stepStanding(flight.state(), u"s1"_s, later);
    QVERIFY2(before.endsWith(u"0:00"_s) && after.endsWith(u"1:40"_s), qPrintable(after));
}

void TestLineOffers::whatIsUnknownSaysNothing()
{
    const sample::Flight flight;
    const plan::Plan& plan = *flight.state().plan;
    QCOMPARE(stepTitle(plan, u"nothing"_s), QString());
    QCOMPARE(stepDetail(plan, u"nothing"_s), QString());
    QVERIFY(actionsOf(plan, u"nothing"_s).empty());
    QVERIFY(stepTitle(plan, u"s1"_s).contains(plan.steps.front().title));
    QVERIFY(!stepDetail(plan, u"s1"_s).isEmpty());
    const LineOffers offers(flight.state(), u"nothing"_s, target);
    QVERIFY(offers.all().empty());
    QCOMPARE(offers.sentence(), QString());
    QVERIFY(!offers.command());
}

void TestLineOffers::aLineOffersWhatItsStateAllows()
{
    sample::Flight flight;
    flight.start();
    const plan::Plan& plan = *flight.state().plan;
    int commands = 0;
    for (const plan::Step& step : plan.steps) {
        for (const plan::Action& action : step.actions) {
            const LineOffers offers(flight.state(), action.id, target);
            QVERIFY(offers.sentence().contains(QString::number(action.line)));
            const bool isCommand = action.kind == runbook::ActionKind::Command;
            QCOMPARE(offers.command().has_value(), isCommand);
            commands += isCommand;
            if (isCommand) {
                QCOMPARE(*offers.command(), action.resolved);
                QVERIFY(!wordsOf(offers.all()).contains(u"Retry …"_s)); // it has not begun
            }
            for (const Offer& offer : offers.all())
                QVERIFY(!offer.text.isEmpty() && !offer.effect.isEmpty());
        }
    }
    QVERIFY(commands > 0);
}

void TestLineOffers::whatIsAskedNamesItsLine()
{
    sample::Flight flight;
    flight.start();
    int asked = 0;
    for (const plan::Step& step : flight.state().plan->steps) {
        for (const plan::Action& action : step.actions) {
            for (const Offer& offer : LineOffers(flight.state(), action.id, target).all()) {
                if (offer.asks.isEmpty() || !offer.seen.isEmpty())
                    continue;
                QVERIFY2(offer.asks.startsWith(action.text), qPrintable(offer.asks));
                QVERIFY(offer.asks.size() > action.text.size() + 2); // and asks something
                ++asked;
            }
        }
    }
    QVERIFY(asked > 0);
}

void TestLineOffers::whatIsToBeDoneIsSaidWhole()
{
    sample::Flight flight;
    flight.start();
    const auto sentence = [&flight](const QString& action) {
        return LineOffers(flight.state(), action, target).sentence();
    };
    QVERIFY(sentence(u"s1.a2"_s).contains(flight.state().plan->action(u"s1.a2"_s)->text));
    QVERIFY2(!sentence(u"s1.a2"_s).contains(u"your turn"_s), qPrintable(sentence(u"s1.a2"_s)));
    flight.lead(run::StartStep{u"s1"_s});
    flight.cockpit(run::ResolveAction{u"s1.a1"_s, run::Outcome::Passed, u"noted"_s, {}, {}});
    QCOMPARE(run::personsTurn(flight.state()), u"s1.a2"_s);
    QVERIFY2(sentence(u"s1.a2"_s).contains(u"your turn"_s), qPrintable(sentence(u"s1.a2"_s)));
    QVERIFY(!sentence(u"s1.a3"_s).contains(u"your turn"_s));
}

void TestLineOffers::theStripSaysWhyThereIsNothingToCompare()
{
    sample::Flight flight;
    flight.open();
    QVERIFY(isBeforeStart(flight.state()) && !isStopped(flight.state()));
    QCOMPARE(againstPlanText(flight.state(), flight.now()), u"not started"_s);
    flight.start();
    QVERIFY(!isBeforeStart(flight.state()));
    QCOMPARE(againstPlanText(flight.state(), flight.now()), behindText(flight.state(), flight.now()));
    flight.lead(run::BeginHold{u"wait"_s});
    QVERIFY(isStopped(flight.state()));
}

void TestLineOffers::theLastSafeStartCountsDownAndThenUp()
{
    QCOMPARE(lastSafeText({}), u"no window said"_s);
    run::RollbackWindow window;
    window.lastSafeStart = minutes(80);
    window.left = minutes(18);
    QCOMPARE(lastSafeText(window), u"T+1:20:00, in 0:18:00"_s);
    window.left = -minutes(2);
    QCOMPARE(lastSafeText(window), u"passed 0:02:00 ago"_s);
}

QTEST_GUILESS_MAIN(TestLineOffers)
#include "tst_lineoffers.moc"
