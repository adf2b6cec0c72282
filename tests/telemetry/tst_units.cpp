// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/condition.h"

#include <QTest>

using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;

class TestUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void converts_data();
    void converts();
    void refuses_data();
    void refuses();
    void wholeFactorsAreExact();
};

void TestUnits::converts_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<double>("expected");
    const auto row = [](double value, const char* from, const char* to, double expected) {
        QTest::addRow("%g %s -> %s", value, from, to)
            << value << QString::fromUtf8(from) << QString::fromUtf8(to) << expected;
    };
    row(0.3, "ratio", "%", 30);
    row(30, "Percent", "ratio", 0.3);
    row(1.2, "s", "ms", 1200);
    row(1500, "ms", "seconds", 1.5);
    row(250, "us", "ms", 0.25);
    row(250, "\u00B5s", "\u03BCs", 250);
    row(2, "min", "s", 120);
    row(90, "seconds", "minutes", 1.5);
    row(5, "none", "", 5);
    row(5, "Count", "", 5);
    row(120, "req/min", "req/s", 2);
    row(3, "Count/Second", "rps", 3);
    row(1, "GiB", "MiB", 1024);
    row(2, "MB", "kB", 2000);
    row(1, "Kilobytes", "B", 1000);
    row(7, "widgets", "widgets", 7); // the same word needs no table
}

void TestUnits::converts()
{
    QFETCH(double, value);
    QFETCH(QString, from);
    QFETCH(QString, to);
    QFETCH(double, expected);
    const auto converted = convertUnit(value, from, to);
    QVERIFY(converted);
    QCOMPARE(*converted, expected);
}

void TestUnits::refuses_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("share is no time") << u"%"_s << u"ms"_s;
    QTest::newRow("a bare number is no share") << u""_s << u"%"_s;
    QTest::newRow("a share is no bare number") << u"%"_s << u""_s;
    QTest::newRow("count is no rate") << u"count"_s << u"req/s"_s;
    QTest::newRow("bits are no bytes") << u"Mb"_s << u"MB"_s;
    QTest::newRow("unknown") << u"widgets"_s << u"ms"_s;
    QTest::newRow("m is not said") << u"m"_s << u"s"_s;
}

void TestUnits::refuses()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QVERIFY(!convertUnit(1, from, to));
}

void TestUnits::wholeFactorsAreExact()
{
    // "at least 30 %" must hold for 0.3, bit by bit.
    QVERIFY(*convertUnit(0.3, u"ratio"_s, u"%"_s) >= 30.0);
    QVERIFY(*convertUnit(0.07, u"s"_s, u"ms"_s) >= 70.0);
    QVERIFY(*convertUnit(90, u"s"_s, u"min"_s) == 1.5);
}

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
