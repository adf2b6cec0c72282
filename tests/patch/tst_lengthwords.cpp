// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patch/lengthwords.h"

#include <QTest>

using namespace cockpit::patch;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A measured length of time in the words that stand there.
class TestLengthWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void restates_data();
    void restates();
    void leavesAlone_data();
    void leavesAlone();
    void saysForAnotherStep();
};

void TestLengthWords::restates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<QString>("expected");
    const int m22 = 22 * 60;
    QTest::newRow("short") << u"Deploy (15 min)"_s << m22 << u"Deploy (22 min)"_s;
    QTest::newRow("about") << u"~15 min"_s << m22 << u"~22 min"_s;
    QTest::newRow("long") << u"**Duration**: 10 minutes"_s << m22 << u"**Duration**: 22 minutes"_s;
    QTest::newRow("down to one") << u"10 minutes"_s << 60 << u"1 minute"_s;
    QTest::newRow("up from one") << u"1 minute"_s << m22 << u"22 minutes"_s;
    QTest::newRow("mins") << u"1 mins"_s << m22 << u"22 mins"_s;
    QTest::newRow("adjective") << u"a 10-minute step"_s << m22 << u"a 22-minute step"_s;
    QTest::newRow("no blank") << u"10m"_s << m22 << u"22m"_s;
    QTest::newRow("capitals") << u"10 MIN"_s << m22 << u"22 MIN"_s;
    QTest::newRow("a range") << u"10-15 min"_s << m22 << u"22 min"_s;
    QTest::newRow("a range in words") << u"10 to 15 minutes"_s << m22 << u"22 minutes"_s;
    QTest::newRow("a dash") << u"10–15 min"_s << m22 << u"22 min"_s;
    QTest::newRow("hours") << u"2 hours"_s << 95 * 60 << u"1 hour 35 minutes"_s;
    QTest::newRow("whole hours") << u"2 hours"_s << 180 * 60 << u"3 hours"_s;
    QTest::newRow("one hour") << u"2 hours"_s << 60 * 60 << u"1 hour"_s;
    QTest::newRow("below an hour") << u"2 hours"_s << m22 << u"22 minutes"_s;
    QTest::newRow("half an hour more") << u"1.5 hours"_s << 100 * 60 << u"1 hour 40 minutes"_s;
    QTest::newRow("h and min") << u"1 h 20 min"_s << 95 * 60 << u"1 h 35 min"_s;
    QTest::newRow("h and m") << u"1h 20m"_s << 95 * 60 << u"1h 35m"_s;
    QTest::newRow("hours and minutes")
        << u"1 hour 20 minutes"_s << 130 * 60 << u"2 hours 10 minutes"_s;
    QTest::newRow("adjective in hours") << u"4-hour"_s << 95 * 60 << u"95-minute"_s;
    QTest::newRow("seconds") << u"30 seconds"_s << 95 << u"95 seconds"_s;
    QTest::newRow("many seconds") << u"30 seconds"_s << m22 << u"22 minutes"_s;
    QTest::newRow("German") << u"Dauer: 10 Minuten"_s << m22 << u"Dauer: 22 Minuten"_s;
    QTest::newRow("German, one") << u"Dauer: 10 Minuten"_s << 60 << u"Dauer: 1 Minute"_s;
    QTest::newRow("German, from one") << u"Dauer: 1 Minute"_s << m22 << u"Dauer: 22 Minuten"_s;
    QTest::newRow("German, hours") << u"Dauer: 2 Stunden"_s << 180 * 60 << u"Dauer: 3 Stunden"_s;
    QTest::newRow("German, below an hour") << u"Dauer: 2 Stunden"_s << m22 << u"Dauer: 22 Minuten"_s;
    QTest::newRow("Portuguese") << u"Duração: 10 minutos"_s << m22 << u"Duração: 22 minutos"_s;
    QTest::newRow("Chinese") << u"时长：15 分钟"_s << m22 << u"时长：22 分钟"_s;
    QTest::newRow("over the limit") << u"< 15 min"_s << m22 << u"< 22 min"_s;
    QTest::newRow("rounded") << u"10 min"_s << 12 * 60 + 29 << u"12 min"_s;
    QTest::newRow("at least one") << u"10 min"_s << 2 << u"1 min"_s;
}

void TestLengthWords::restates()
{
    QFETCH(QString, text);
    QFETCH(int, seconds);
    QFETCH(QString, expected);
    const auto now = restated(text, std::chrono::seconds(seconds));
    QVERIFY(now);
    QCOMPARE(QString(text).replace(now->start, now->length, now->words), expected);
}

void TestLengthWords::leavesAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("seconds");
    QTest::newRow("the same") << u"22 min"_s << 22 * 60;
    QTest::newRow("the same when rounded") << u"22 min"_s << 22 * 60 + 20;
    QTest::newRow("within the range") << u"10-15 min"_s << 12 * 60;
    QTest::newRow("below the limit") << u"up to 15 minutes"_s << 2 * 60;
    QTest::newRow("the same in hours") << u"1.5 hours"_s << 90 * 60;
    QTest::newRow("the same seconds") << u"95 s"_s << 95;
}

void TestLengthWords::leavesAlone()
{
    QFETCH(QString, text);
    QFETCH(int, seconds);
    const auto now = restated(text, std::chrono::seconds(seconds));
    QVERIFY(now);
    QCOMPARE(now->words, text.mid(now->start, now->length));
    QVERIFY(!restated(u"no time here"_s, 22min));
    QVERIFY(!restated(u"2 days"_s, 22min));
    QVERIFY(!restated(u"3 weeks"_s, 22min));
}

void TestLengthWords::saysForAnotherStep()
{
    QCOMPARE(saidLike(u"10-15 min"_s, 12min)->words, u"12 min"_s);
    QCOMPARE(saidLike(u"up to 15 minutes"_s, 2min)->words, u"2 minutes"_s);
    QCOMPARE(inMinutes(30s), u"1 minute"_s);
    QCOMPARE(inMinutes(90s), u"2 minutes"_s);
    QCOMPARE(inMinutes(22min), u"22 minutes"_s);
}

QTEST_GUILESS_MAIN(TestLengthWords)
#include "tst_lengthwords.moc"
