// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklistfilter.h"
#include "models/items/checklistmodel.h"
#include "models/items/evidencelink.h"
#include "models/items/signoffchoices.h"
#include "tests/run/flight.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
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
    void signedUntilATime();
    void findingsAndComments();
    void usualEndsOfASignOff();
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

void TestReview::signedUntilATime()
{
    sample::Flight flight;
    flight.open();
    ChecklistModel model;
    const QAbstractItemModelTester tester(&model);
    model.update(flight.state(), flight.now());
    const QPersistentModelIndex list(model.index(0, 0));
    const QPersistentModelIndex item(model.index(0, 0, list));
    const milliseconds until = flight.now().wall + std::chrono::hours(2);
    flight.team(run::TickItem{u"k1.1"_s, true, u"seen"_s, run::Outcome::Passed, until});
    model.update(flight.state(), flight.now());
    QVERIFY2(item.data(WordRole).toString().startsWith(u"signed until 10:00 UTC, in 2:00:00 · by QA"_s),
             qPrintable(item.data(WordRole).toString()));
    QCOMPARE(item.data(ChecklistModel::UntilRole).toLongLong(), qint64(until.count()));
    QCOMPARE(item.data(StatusRole).value<Status>(), Status::Done);
    QCOMPARE(list.data(ChecklistModel::DoneCountRole).toInt(), 1);
    flight.pass(std::chrono::hours(2)); // and nothing happens in the run
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.update(flight.state(), flight.now());
    QCOMPARE(changed.count(), 2); // the item and its list
    QVERIFY(item.data(ChecklistModel::ExpiredRole).toBool());
    QVERIFY(!item.data(ChecklistModel::DoneRole).toBool());
    QCOMPARE(item.data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::PartiallyChecked));
    QCOMPARE(item.data(StatusRole).value<Status>(), Status::Attention);
    QVERIFY(item.data(WordRole).toString().startsWith(u"EXPIRED at 10:00 UTC"_s));
    QCOMPARE(list.data(WordRole).toString(), u"0 of 2, 1 expired"_s);
    QCOMPARE(list.data(StatusRole).value<Status>(), Status::Attention);
    flight.team(run::TickItem{u"k1.1"_s, true, {}});
    model.update(flight.state(), flight.now());
    QVERIFY(item.data(ChecklistModel::DoneRole).toBool());
    QCOMPARE(list.data(WordRole).toString(), u"1 of 2"_s);
}

void TestReview::findingsAndComments()
{
    sample::Flight flight;
    flight.open();
    ChecklistModel model;
    model.update(flight.state(), flight.now());
    const QPersistentModelIndex item(model.index(0, 0, model.index(0, 0)));
    flight.team(run::Remark{u"which one?"_s, u"k1.1"_s});
    model.update(flight.state(), flight.now());
    QCOMPARE(item.data(WordRole).toString(), u"claimed in the file · QA: which one?"_s);
    flight.team(run::TickItem{u"k1.1"_s, false, u"it is empty"_s, run::Outcome::Failed});
    model.update(flight.state(), flight.now());
    QCOMPARE(item.data(StatusRole).value<Status>(), Status::Failed);
    QVERIFY(item.data(WordRole).toString().startsWith(u"FAILED, says QA"_s));
    QVERIFY(item.data(WordRole).toString().contains(u"it is empty"_s));
    flight.lead(run::Remark{u"last night's"_s, u"k1.1"_s});
    flight.team(run::TickItem{u"k1.1"_s, false, u"no time"_s, run::Outcome::NotTested});
    model.update(flight.state(), flight.now());
    QCOMPARE(item.data(StatusRole).value<Status>(), Status::Attention);
    QVERIFY(item.data(WordRole).toString().startsWith(u"not tested, says QA"_s));
    const QString tip = item.data(Qt::ToolTipRole).toString();
    QVERIFY2(tip.contains(u"which one?"_s) && tip.contains(u"last night's"_s), qPrintable(tip));
}

void TestReview::usualEndsOfASignOff()
{
    plan::Plan plan = sample::makePlan();
    plan.schedule.window = std::chrono::hours(20);
    sample::Flight flight(std::make_shared<const plan::Plan>(plan));
    flight.start();
    auto choices = signOffChoices(flight.state(), flight.now()); // it is 2027-01-15 08:00 UTC
    QCOMPARE(choices.size(), size_t{5});
    QVERIFY(!choices[0].until);
    QCOMPARE(choices[2].until, flight.now().wall + std::chrono::hours(4));
    QVERIFY2(choices[2].text.contains(u"12:00 UTC"_s), qPrintable(choices[2].text));
    QVERIFY2(choices[4].text.endsWith(u"2027-01-16 04:00 UTC"_s), qPrintable(choices[4].text));
    flight.pass(std::chrono::hours(21));
    choices = signOffChoices(flight.state(), flight.now());
    QCOMPARE(choices.size(), size_t{4}); // the window is over
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
