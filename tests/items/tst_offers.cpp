// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/gatesmodel.h"
#include "models/items/rampoffers.h"
#include "models/items/rollbackoffers.h"
#include "models/items/wayback.h"
#include "tests/run/flight.h"

#include <QTest>

using namespace cockpit;
using namespace Qt::StringLiterals;
using items::Offer;

/// What is offered to a person, and what is said beside it.
class TestOffers : public QObject
{
    Q_OBJECT

    static QStringList words(const std::vector<Offer>& offers)
    {
        QStringList words;
        for (const Offer& offer : offers)
            words << offer.text;
        return words;
    }
    static plan::Plan ramp()
    {
        plan::Plan plan = sample::makePlan();
        plan.ramp = {{5, {}, {}, {}, 0}, {50, {}, {}, {}, 0}};
        return plan;
    }

private Q_SLOTS:
    void undoIsOfferedOnTheWayBackOnly()
    {
        sample::Flight flight;
        flight.start();
        flight.flyChecks();
        flight.flyDeploy();
        QVERIFY(items::undoOffers(flight.state(), u"s2"_s).empty());
        QCOMPARE(flight.lead(run::StartRollback{u"it is slow"_s, {}}), QString());
        const auto offers = items::undoOffers(flight.state(), u"s2"_s);
        QCOMPARE(offers.size(), 2U);
        QVERIFY(offers[0].asks.isEmpty() && !offers[1].asks.isEmpty()); // passing over needs a reason
        const auto undo = std::get<run::UndoStep>(offers[1].wish(u"nothing was written"_s));
        QCOMPARE(undo.step, u"s2"_s);
        QVERIFY(undo.outcome == run::Outcome::NotTested);
        QCOMPARE(undo.note, u"nothing was written"_s);
    }

    void ladderSaysWhyOneGoesBack()
    {
        plan::Plan plan = sample::makePlan();
        plan.rollbackAuthority = u"Release manager"_s;
        sample::Flight flight(std::make_shared<const plan::Plan>(plan));
        flight.start();
        const QStringList before = items::ladderLines(flight.state(), flight.now());
        QVERIFY2(before.first().endsWith(u"decided by: Release manager"), qPrintable(before.first()));
        QVERIFY(before.size() > 1);
        QCOMPARE(flight.lead(run::StartRollback{u"it is slow"_s, {}}), QString());
        const QStringList after = items::ladderLines(flight.state(), flight.now());
        QCOMPARE(after.size(), 2);
        QVERIFY2(after.last().contains(u"it is slow"), qPrintable(after.last()));
    }

    void rampOffersWhatCanBeDoneWithItNow()
    {
        const plan::Plan plan = ramp();
        run::RampNow now;
        QCOMPARE(words(items::rampOffers(plan, now)).size(), 1); // there is nothing to hold yet
        now.stage = 0;
        now.percent = 5;
        const auto running = items::rampOffers(plan, now);
        QCOMPARE(running.size(), 3U);
        QCOMPARE(std::get<run::AdvanceRamp>(running[0].wish({})).stage, 1);
        QVERIFY(std::holds_alternative<run::HoldRamp>(running[1].wish(u"so"_s)));
        QVERIFY(std::holds_alternative<run::AbortRamp>(running[2].wish(u"so"_s)));
        now.held = true;
        QVERIFY(
            std::holds_alternative<run::ReleaseRamp>(items::rampOffers(plan, now)[1].wish(u"so"_s)));
        now.stage = 1;
        QCOMPARE(items::rampOffers(plan, now).size(), 2U); // there is no more
        now.aborted = true;
        QVERIFY(items::rampOffers(plan, now).empty());
    }

    void advancingBlindAsksWhy()
    {
        run::RampNow now;
        now.mayAdvance = true;
        now.whyNot = u"Nothing is measured."_s;
        const auto offers = items::rampOffers(ramp(), now);
        QCOMPARE(offers[0].asks, now.whyNot);
        QVERIFY(offers[0].text.endsWith(u'…'));
    }

    void rolloutAsksForWhatWasSeen()
    {
        sample::Flight flight;
        flight.open();
        const auto first = items::rolloutOffers(flight.state(), u"0"_s);
        QCOMPARE(first.size(), 1U);
        QVERIFY(std::holds_alternative<run::BeginRollout>(first[0].wish({})));
        const auto later = items::rolloutOffers(flight.state(), u"k2.1"_s);
        QCOMPARE(later.size(), 2U);
        for (const Offer& offer : later)
            QVERIFY(!offer.asks.isEmpty());
        const auto good = std::get<run::TickItem>(later[0].wish(u"looked"_s));
        QVERIFY(good.done && good.outcome == run::Outcome::Passed && good.item == u"k2.1");
        const auto bad = std::get<run::TickItem>(later[1].wish(u"looked"_s));
        QVERIFY(!bad.done && bad.outcome == run::Outcome::Failed);
    }

    void gateSaysWhatIsInTheWayThenWhatWasDecided()
    {
        items::GatesModel model;
        sample::Flight flight;
        flight.flyToGate();
        const auto stands = [&] {
            model.update(flight.state(), flight.now());
            return model.value(0, items::GatesModel::StandsRole).toString();
        };
        const QString inTheWay = stands();
        QVERIFY(!inTheWay.isEmpty());
        QCOMPARE(inTheWay, model.value(0, items::GatesModel::WhyNotRole).toString());
        flight.meetCriteria();
        flight.answer(u"g1"_s);
        QVERIFY2(stands().contains(u"GO can be declared"), qPrintable(stands()));
        QVERIFY(items::gateSummary(flight.state(), u"g1"_s, flight.now()).contains(u"3 of 3"));
        QCOMPARE(flight.declare(u"g1"_s), QString());
        const QString decided = stands();
        QVERIFY(!decided.isEmpty());
        QCOMPARE(decided, model.value(0, items::GatesModel::DecisionRole).toString());
        QVERIFY2(model.value(1, items::GatesModel::StandsRole)
                     .toString()
                     .contains(u"not there yet"), // the other one is not asked, and cannot be now
                 qPrintable(model.value(1, items::GatesModel::StandsRole).toString()));
    }
};

QTEST_GUILESS_MAIN(TestOffers)
#include "tst_offers.moc"
