// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/poll.h"

#include <QTest>

using namespace cockpit::plan;
using namespace Qt::StringLiterals;

/// Which watched lines end by themselves, and as what.
class TestPoll : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void polls_data();
    void polls();
    void othersStayWithAPerson_data();
    void othersStayWithAPerson();
};

void TestPoll::polls_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("intervalMs");
    QTest::newRow("plain") << u"watch curl https://shop.example/health"_s
                           << u"curl --fail https://shop.example/health"_s << 2000;
    QTest::newRow("interval") << u"watch -n 5 curl -s https://shop.example/health"_s
                              << u"curl --fail -s https://shop.example/health"_s << 5000;
    QTest::newRow("interval, joined") << u"watch -n0.5 -d curl x"_s << u"curl --fail x"_s << 500;
    QTest::newRow("long interval") << u"watch --interval=10 curl x"_s << u"curl --fail x"_s << 10'000;
    QTest::newRow("in quotes") << u"watch -n 2 'curl -sf https://shop.example/health'"_s
                               << u"curl -sf https://shop.example/health"_s << 2000;
    QTest::newRow("fails already")
        << u"watch curl --fail-with-body x"_s << u"curl --fail-with-body x"_s << 2000;
    QTest::newRow("a per cent sign") << u"watch curl https://shop.example/a%20b"_s
                                     << u"curl --fail https://shop.example/a%20b"_s << 2000;
}

void TestPoll::polls()
{
    QFETCH(QString, line);
    QFETCH(QString, command);
    QFETCH(int, intervalMs);
    const auto poll = pollOf(line);
    QVERIFY(poll);
    QCOMPARE(poll->command, command);
    QCOMPARE(poll->interval.count(), qint64(intervalMs));
    QVERIFY(poll->count > 1 && poll->limit.count() > 0);
}

void TestPoll::othersStayWithAPerson_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("something to look at") << u"watch -n 5 df -h"_s;
    QTest::newRow("a pipe inside") << u"watch 'curl -s https://shop.example/health | jq .status'"_s;
    QTest::newRow("a pipe outside") << u"watch curl x | tee log"_s;
    QTest::newRow("two commands") << u"watch 'curl x; curl y'"_s;
    QTest::newRow("no watch") << u"curl https://shop.example/health"_s;
    QTest::newRow("nothing watched") << u"watch -n 5"_s;
}

void TestPoll::othersStayWithAPerson()
{
    QFETCH(QString, line);
    QVERIFY(!pollOf(line));
}

QTEST_GUILESS_MAIN(TestPoll)
#include "tst_poll.moc"
