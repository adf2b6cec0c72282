// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklistmodel.h"
#include "tests/run/flight.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cockpit;
using namespace cockpit::items;
using namespace Qt::StringLiterals;

class TestChecklistModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyBeforeData();
    void aTickInTheFileIsOnlyAClaim();
    void confirmingShowsWhoAndWhen();
    void aTickIsAskedForAndNotMade();
    void followsAnotherPlan();
};

void TestChecklistModel::isEmptyBeforeData()
{
    ChecklistModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 2);
}

void TestChecklistModel::aTickInTheFileIsOnlyAClaim()
{
    const sample::Flight flight;
    ChecklistModel model;
    const QAbstractItemModelTester tester(&model);
    model.update(flight.state(), flight.now());
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex list = model.index(0, 0);
    QCOMPARE(model.rowCount(list), 2);
    QCOMPARE(list.data(WordRole).toString(), u"0 of 2, 1 claimed"_s);
    const QModelIndex claimed = model.index(0, 0, list);
    QCOMPARE(claimed.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::PartiallyChecked));
    QVERIFY(claimed.data(ChecklistModel::ClaimedRole).toBool());
    QVERIFY(claimed.data(StatusRole).value<Status>() != Status::Done);
    QCOMPARE(model.index(1, 0, list).data(Qt::CheckStateRole).toInt(),
             static_cast<int>(Qt::Unchecked));
    QVERIFY(!model.index(0, 1, list).data(Qt::CheckStateRole).isValid());
}

void TestChecklistModel::confirmingShowsWhoAndWhen()
{
    sample::Flight flight;
    flight.open();
    ChecklistModel model;
    const QAbstractItemModelTester tester(&model);
    model.update(flight.state(), flight.now());
    const QPersistentModelIndex item(model.index(0, 0, model.index(0, 0)));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QCOMPARE(flight.team(run::TickItem{u"k1.1"_s, true, {}}), QString());
    flight.pass(std::chrono::seconds(40));
    model.update(flight.state(), flight.now());
    QCOMPARE(item.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
    QVERIFY(item.data(WordRole).toString().contains(u"QA"_s));
    QVERIFY(item.data(WordRole).toString().contains(u"0:40"_s));
    QCOMPARE(model.index(0, 0).data(WordRole).toString(), u"1 of 2"_s);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changed.count(), 2); // the list and the item
    QSignalSpy aged(&model, &ChecklistModel::aged);
    flight.pass(std::chrono::seconds(2));
    model.update(flight.state(), flight.now());
    QVERIFY(item.data(WordRole).toString().contains(u"0:42"_s));
    QCOMPARE(aged.count(), 1);
    QCOMPARE(changed.count(), 2); // no row by itself: every second thousands would be
    flight.team(run::TickItem{u"k1.1"_s, false, {}});
    model.update(flight.state(), flight.now());
    QCOMPARE(item.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
}

void TestChecklistModel::aTickIsAskedForAndNotMade()
{
    const sample::Flight flight;
    ChecklistModel model;
    model.update(flight.state(), flight.now());
    QSignalSpy asked(&model, &ChecklistModel::tickAsked);
    const QModelIndex item = model.index(1, 0, model.index(0, 0));
    QVERIFY(item.flags() & Qt::ItemIsUserCheckable);
    QVERIFY(!model.setData(item, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked[0][0].toString(), u"k1.2"_s);
    QCOMPARE(asked[0][1].toBool(), true);
    QCOMPARE(item.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Unchecked));
    QVERIFY(!model.setData(model.index(0, 0), Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(asked.count(), 1);
}

void TestChecklistModel::followsAnotherPlan()
{
    const sample::Flight flight;
    ChecklistModel model;
    const QAbstractItemModelTester tester(&model);
    model.update(flight.state(), flight.now());
    plan::Plan plan = sample::makePlan();
    plan.checklists.erase(plan.checklists.begin());
    plan.checklists.front().items.clear();
    const sample::Flight other(std::make_shared<const plan::Plan>(plan));
    model.update(other.state(), other.now());
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    model.update(flight.state(), flight.now());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
    QCOMPARE(model.index(1, 0, model.index(0, 0)).parent(), model.index(0, 0));
}

QTEST_GUILESS_MAIN(TestChecklistModel)
#include "tst_checklistmodel.moc"
