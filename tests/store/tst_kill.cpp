// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/store/storefile.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace cockpit;
using namespace Qt::StringLiterals;
using sample::StoreFile;

/// A process that writes is killed at moments it cannot foresee; what it had been told to be durable is
/// there, whole and in order.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingAcknowledgedIsLost();
};

void TestKill::nothingAcknowledgedIsLost()
{
    const QString writer = qEnvironmentVariable("COCKPIT_STOREWRITER");
    QVERIFY2(!writer.isEmpty(), "Run this by ctest: COCKPIT_STOREWRITER names the writing process.");
    constexpr quint32 seed = 20260607;
    constexpr int kills = 60;
    QRandomGenerator random(seed);
    const StoreFile file;
    {
        auto opened = file.open();
        QVERIFY(opened);
        QCOMPARE(sample::createRun(**opened, u"run-1"_s, sample::documents()), QString());
    }
    qint64 before = 0;
    qint64 unprinted = 0;
    for (int kill = 0; kill < kills; ++kill) {
        QProcess process;
        const QString batch = QString::number(random.bounded(1, 5));
        const QString window = QString::number(random.bounded(1, 9));
        process.start(writer, {file.path(), u"run-1"_s, batch, window});
        const int linesToWaitFor = random.bounded(0, 25);
        QByteArray output;
        const auto readMore = [&] { output += process.readAllStandardOutput(); };
        connect(&process, &QProcess::readyReadStandardOutput, this, readMore);
        QTRY_VERIFY_WITH_TIMEOUT(
            output.count('\n') >= linesToWaitFor || process.state() == QProcess::NotRunning, 60'000);
        QVERIFY2(process.state() != QProcess::NotRunning, process.readAllStandardError().constData());
        process.kill();
        QTRY_COMPARE_WITH_TIMEOUT(process.state(), QProcess::NotRunning, 60'000);
        readMore();

        const QByteArrayList lines = output.left(output.lastIndexOf('\n') + 1).trimmed().split('\n');
        const qint64 acknowledged = std::max(before, lines.last().toLongLong());
        auto opened = file.open();
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
        const auto verified = (*opened)->verify(u"run-1"_s);
        QVERIFY(verified);
        QVERIFY2(verified->intact, qPrintable(verified->sentence));
        QVERIFY2(verified->records >= acknowledged,
                 qPrintable(u"%1 acknowledged, %2 there"_s.arg(acknowledged).arg(verified->records)));
        unprinted += verified->records - acknowledged;
        before = verified->records;
    }
    auto opened = file.open();
    const auto record = (*opened)->load(u"run-1"_s);
    QVERIFY(record);
    qint64 expected = 0;
    for (const store::StoredEvent& stored : record->events) {
        ++expected;
        QCOMPARE(std::get<run::Remarked>(stored.event.body).text, u"remark %1"_s.arg(expected));
    }
    QVERIFY(expected > kills);
    qInfo("%d kills, seed %u: %lld events, 0 lost, %lld durable but not yet acknowledged, chain "
          "intact",
          kills, seed, static_cast<long long>(expected), static_cast<long long>(unprinted));
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
