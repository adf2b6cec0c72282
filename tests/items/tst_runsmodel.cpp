// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runsmodel.h"

#include <QTest>

using namespace cockpit;
using namespace cockpit::items;
using namespace Qt::StringLiterals;

/// The runs on record: what the start window lists.
class TestRunsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void openedIsTheRealDate_data();
    void openedIsTheRealDate();
    void newestFirst();
};

void TestRunsModel::openedIsTheRealDate_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("opened");
    const QString named = u"20261122-234507-0badf00d"_s;
    QTest::newRow("simulated") << named << u"simulated"_s << u"2026-11-22 23:45"_s;
    QTest::newRow("of another name") << u"run-1"_s << u"simulated"_s << u"2027-05-02 03:20, staged"_s;
    QTest::newRow("no date") << u"20261399-234507-1"_s << u"simulated"_s
                             << u"2027-05-02 03:20, staged"_s;
    QTest::newRow("staging") << named << u"staging"_s << u"2027-05-02 03:20"_s;
    QTest::newRow("live") << named << u"live"_s << u"2027-05-02 03:20"_s;
}

void TestRunsModel::openedIsTheRealDate()
{
    QFETCH(const QString, id);
    QFETCH(const QString, kind);
    RunsModel model;
    const milliseconds opened{1'809'228'000'000};
    model.update({{id, u"Desk"_s, u"staging"_s, kind, u"completed"_s, opened}});
    QTEST(model.index(0, RunsModel::OpenedColumn).data().toString(), "opened");
}

void TestRunsModel::newestFirst()
{
    RunsModel model;
    model.update({{u"1"_s, u"A"_s, {}, u"live"_s, u"completed"_s, milliseconds{1}},
                  {u"2"_s, u"B"_s, {}, u"live"_s, u"flying"_s, milliseconds{2}}});
    QCOMPARE(model.value(0, KeyRole).toString(), u"2"_s);
    QVERIFY(!model.value(0, RunsModel::OverRole).toBool());
    QVERIFY(model.value(1, RunsModel::OverRole).toBool());
}

QTEST_GUILESS_MAIN(TestRunsModel)
#include "tst_runsmodel.moc"
