// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/standin/performance.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>

#include <limits>
#include <memory>

using namespace cockpit::simulator;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestStandin : public QObject
{
    Q_OBJECT

private:
    QString path(const QString& name) const { return m_place->filePath(name); }
    void start(const QByteArray& script, const QStringList& command = {})
    {
        QFile file(path(u"script"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(script) == script.size());
        file.close();
        m_process.start(qEnvironmentVariable("COCKPIT_TEST_STANDIN"),
                        QStringList{file.fileName()} + command);
    }
    void run(const QByteArray& script, const QStringList& command = {})
    {
        start(script, command);
        QVERIFY(m_process.waitForFinished());
        QCOMPARE(m_process.exitStatus(), QProcess::NormalExit);
    }

    std::unique_ptr<QTemporaryDir> m_place;
    QProcess m_process;

private Q_SLOTS:
    void init()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_process.setProcessEnvironment(QProcessEnvironment::systemEnvironment());
    }

    void writesItsFormat()
    {
        const Performance performance{{{1500ms, Performance::Stream::Out, u"Pulling"_s},
                                       {0ms, Performance::Stream::Err, u"a\\b\nc"_s}},
                                      3,
                                      false,
                                      250ms};
        QCOMPARE(
            serialise(performance, 1.0),
            QByteArrayLiteral("standin 1\nout 1500000 Pulling\nerr 0 a\\\\b\\nc\nexit 250000 3\n"));
    }

    void speedDividesTheDelays_data()
    {
        QTest::addColumn<double>("speed");
        QTest::addColumn<QByteArray>("delay");
        QTest::newRow("slow") << 0.5 << QByteArray("3000000");
        QTest::newRow("fast") << 1000.0 << QByteArray("1500");
        QTest::newRow("zero") << 0.0 << QByteArray("0");
        QTest::newRow("infinite") << std::numeric_limits<double>::infinity() << QByteArray("0");
    }
    void speedDividesTheDelays()
    {
        QFETCH(double, speed);
        QFETCH(QByteArray, delay);
        const Performance performance{{{1500ms, Performance::Stream::Out, u"x"_s}}, 0, true, 0ms};
        QCOMPARE(serialise(performance, speed), "standin 1\nout " + delay + " x\nhang\n");
    }

    void performs()
    {
        const Performance performance{{{0ms, Performance::Stream::Out, u"one  two "_s},
                                       {5ms, Performance::Stream::Err, u"back\\slash"_s},
                                       {0ms, Performance::Stream::Out, u""_s},
                                       {0ms, Performance::Stream::Out, u"\u00e4\nn \\n"_s}},
                                      17,
                                      false,
                                      1ms};
        run(serialise(performance, 1.0), {u"rm"_s, u"-rf"_s, u"/"_s});
        QCOMPARE(m_process.exitCode(), 17);
        QCOMPARE(m_process.readAllStandardOutput(),
                 QByteArrayLiteral("one  two \n\n\xc3\xa4\nn \\n\n"));
        QCOMPARE(m_process.readAllStandardError(), QByteArrayLiteral("back\\slash\n"));
    }

    void takesItsTime()
    {
        const Performance performance{{{100ms, Performance::Stream::Out, u"x"_s}}, 0, false, 100ms};
        QElapsedTimer timer;
        timer.start();
        run(serialise(performance, 1.0));
        QVERIFY(timer.elapsed() >= 200); // it may be late, never early
    }

    void neverRunsTheCommand()
    {
        const QString witness = path(u"witness"_s);
        run(serialise({}, 0), {u"; touch "_s + witness, u"$(touch %1)"_s.arg(witness)});
        QCOMPARE(m_process.exitCode(), 0);
        QVERIFY(!QFile::exists(witness));
    }

    void linesComeAtOnce()
    {
        start(serialise({{{0ms, Performance::Stream::Out, u"first"_s}}, 0, true, 0ms}, 1.0));
        QVERIFY(m_process.waitForReadyRead()); // it never ends, so nothing waits in a buffer
        QCOMPARE(m_process.readAllStandardOutput(), QByteArrayLiteral("first\n"));
        m_process.terminate();
        QVERIFY(m_process.waitForFinished());
    }

    void termEndsIt_data()
    {
        QTest::addColumn<bool>("endless");
        QTest::newRow("hanging") << true;
        QTest::newRow("in a long pause") << false;
    }
    void termEndsIt()
    {
        QFETCH(bool, endless);
        start(serialise({{{0ms, Performance::Stream::Out, u"on"_s}}, 0, endless, 1h}, 1.0));
        QVERIFY(m_process.waitForReadyRead());
        m_process.terminate();
        QVERIFY(m_process.waitForFinished());
        QCOMPARE(m_process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_process.exitCode(), 128 + SIGTERM);
        QCOMPARE(m_process.readAllStandardError(), QByteArrayLiteral("Stopped by TERM.\n"));
    }

    void keepsTheLedger()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"RC_LEDGER"_s, path(u"ledger"_s));
        environment.insert(u"RC_KEY"_s, u"run/1/2"_s);
        m_process.setProcessEnvironment(environment);
        run(serialise({}, 0));
        run(serialise({}, 0));
        QFile ledger(path(u"ledger"_s));
        QVERIFY(ledger.open(QIODevice::ReadOnly));
        QCOMPARE(ledger.readAll(), QByteArrayLiteral("run/1/2\nrun/1/2\n"));
    }

    void aLedgerThatCannotBeKeptIsAnError()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"RC_LEDGER"_s, path(u"no/ledger"_s));
        m_process.setProcessEnvironment(environment);
        run(serialise({{{0ms, Performance::Stream::Out, u"x"_s}}, 0, false, 0ms}, 0));
        QCOMPARE(m_process.exitCode(), 74);
        QVERIFY(m_process.readAllStandardOutput().isEmpty());
    }

    void refusesOtherScripts_data()
    {
        QTest::addColumn<QByteArray>("script");
        for (const char* script :
             {"", "standin 2\nexit 0 0\n", "standin 1\n", "standin 1\nout 0 x\n",
              "standin 1\nsay 0 x\nexit 0 0\n", "standin 1\nout x x\nexit 0 0\n",
              "standin 1\nexit 0\n", "standin 1\nexit 0 x\n", "standin 1\nout -5 x\nhang\n"})
            QTest::newRow(script[0] ? script : "nothing") << QByteArray(script);
    }
    void refusesOtherScripts()
    {
        QFETCH(QByteArray, script);
        run(script);
        QCOMPARE(m_process.exitCode(), 66);
        QVERIFY(m_process.readAllStandardOutput().isEmpty());
        QVERIFY(!m_process.readAllStandardError().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestStandin)
#include "tst_standin.moc"
