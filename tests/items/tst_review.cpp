// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklistfilter.h"
#include "models/items/checklistmodel.h"
#include "models/items/evidencelink.h"
#include "tests/run/flight.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace cockpit;
using namespace cockpit::items;
using namespace Qt::StringLiterals;

/// Checklists as a team goes over them: whose is what, what shows it, and how ready it all is.
class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evidence_data();
    void evidence();
    void aTickPointsAtItsEvidence();
    void readinessIsSaid();
    void onlyMine();
};

void TestReview::evidence_data()
{
    QTest::addColumn<QString>("note");
    QTest::addColumn<QString>("link");
    QTest::newRow("a link") << u"https://ci.example/run/7"_s << u"https://ci.example/run/7"_s;
    QTest::newRow("behind a note")
        << u"all green:\n https://ci.example/7"_s << u"https://ci.example/7"_s;
    QTest::newRow("the last of two") << u"/tmp/a https://b.example/"_s << u"https://b.example/"_s;
    QTest::newRow("a file") << u"seen in /srv/reports/a.pdf"_s << u"file:///srv/reports/a.pdf"_s;
    QTest::newRow("nothing") << u"looked at it"_s << QString();
    QTest::newRow("no host") << u"https:///x"_s << QString();
    QTest::newRow("a password in it") << u"https://me:secret@ci.example/"_s << QString();
    QTest::newRow("another scheme") << u"javascript:alert(1)"_s << QString();
    QTest::newRow("a program") << u"file:///usr/bin/true"_s << QString();
    QTest::newRow("a slash") << u"yes / no"_s << QString();
    QTest::newRow("another machine") << u"//server/share"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestReview::evidence()
{
    QFETCH(const QString, note);
    QFETCH(const QString, link);
    QCOMPARE(evidenceIn(note).toString(), link);
    const auto checked = noteWithEvidence(note);
    QCOMPARE(checked.has_value(), !link.isEmpty());
    if (checked)
        QCOMPARE(*checked, note.simplified());
    else
        QVERIFY(!checked.error().sentence.isEmpty());
    QVERIFY(!noteWithEvidence(note + u" /x "_s + QString(3000, u'x')));
}

void TestReview::aTickPointsAtItsEvidence()
{
    sample::Flight flight;
    flight.open();
    ChecklistModel model;
    model.update(flight.state(), flight.now());
    const QPersistentModelIndex item(model.index(0, 0, model.index(0, 0)));
    QVERIFY(!item.data(ChecklistModel::EvidenceRole).toUrl().isValid());
    QCOMPARE(flight.team(run::TickItem{u"k1.1"_s, true, u"green https://ci.example/7"_s}), QString());
    model.update(flight.state(), flight.now());
    QCOMPARE(item.data(ChecklistModel::EvidenceRole).toUrl(), QUrl(u"https://ci.example/7"_s));
    QVERIFY(item.data(WordRole).toString().contains(u"https://ci.example/7"_s));
    QVERIFY(!item.data(ChecklistModel::ByRole).toString().isEmpty());
}

void TestReview::readinessIsSaid()
{
    sample::Flight flight;
    flight.open();
    ChecklistModel model;
    model.update(flight.state(), flight.now());
    QVERIFY(!model.isComplete());
    QVERIFY2(model.summary().startsWith(u"0 of 2 lists"_s), qPrintable(model.summary()));
    QCOMPARE(model.index(0, 0).data(WordRole).toString(), u"0 of 2, 1 claimed"_s);
    flight.team(run::TickItem{u"k1.1"_s, true, {}});
    flight.team(run::TickItem{u"k1.2"_s, true, {}});
    model.update(flight.state(), flight.now());
    QVERIFY2(model.summary().startsWith(u"1 of 2 lists"_s), qPrintable(model.summary()));
    QCOMPARE(model.index(0, 0).data(WordRole).toString(), u"2 of 2"_s);
}

void TestReview::onlyMine()
{
    plan::Plan plan = sample::makePlan();
    plan.checklists.front().items.front().text = u"Backend: the image is built"_s;
    const auto shared = std::make_shared<const plan::Plan>(plan);
    sample::Flight flight(shared);
    flight.open();
    ChecklistModel model;
    ChecklistFilter filter(model);
    const QAbstractItemModelTester tester(&filter);
    model.update(flight.state(), flight.now());
    QCOMPARE(filter.rowCount(), 2);
    filter.setPerson(u"Backend"_s, plan);
    QCOMPARE(filter.rowCount(), 1);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 1);
    filter.setPerson(u"Nobody of the roster"_s, plan);
    QCOMPARE(filter.rowCount(), 0);
    filter.setPerson({}, plan);
    QCOMPARE(filter.rowCount(filter.index(0, 0)), 2);
}

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"
