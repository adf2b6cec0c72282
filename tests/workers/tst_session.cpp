// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/workerrunner.h"
#include "tests/workers/follow.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QtEndian>

#include <memory>

using namespace cockpit::workers;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 30'000;

QByteArray number(quint32 value)
{
    QByteArray bytes(sizeof value, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray packet(std::initializer_list<quint32> numbers)
{
    QByteArray body;
    for (const quint32 each : numbers)
        body += number(each);
    return number(static_cast<quint32>(body.size())) + body;
}

} // namespace

/// The worker that asks the master of a shared connection for a session, and a master that plays tricks.
/// What runs where there is no session is a command that says so.
class TestSession : public QObject
{
    Q_OBJECT

private:
    /// What the master does after its greeting: nothing more, or after the whole request and the three
    /// descriptors, each with a byte, this.
    void serve(const QByteArray& answer, bool greets = true)
    {
        m_server = std::make_unique<QLocalServer>();
        QVERIFY(m_server->listen(m_place.filePath(u"master"_s)));
        connect(m_server.get(), &QLocalServer::newConnection, this, [this, answer, greets] {
            QLocalSocket* client = m_server->nextPendingConnection();
            if (!greets) {
                client->abort();
                return;
            }
            client->write(packet({1, 4}));
            connect(client, &QLocalSocket::readyRead, client, [this, client, answer] {
                m_said += client->readAll();
                const qsizetype hello = 12;
                if (m_said.size() < hello + 4)
                    return;
                const auto size = qFromBigEndian<quint32>(m_said.constData() + hello);
                if (m_said.size() < hello + 4 + static_cast<qsizetype>(size) + 3)
                    return;
                client->write(answer);
                client->disconnectFromServer();
            });
        });
    }
    std::unique_ptr<Follow> start()
    {
        JobSpec spec = shell(u"echo client"_s);
        spec.sshMaster = m_place.filePath(u"master"_s);
        spec.sshVariables = QStringList{u"LC_*"_s};
        spec.environment = {{u"LC_TIME"_s, u"C"_s}, {u"OTHER"_s, u"hidden"_s}};
        auto job = m_runner.start(spec, m_place.filePath(u"job%1"_s.arg(++m_jobs)), this);
        return job ? std::make_unique<Follow>(*job) : nullptr;
    }

    QTemporaryDir m_place;
    std::unique_ptr<QLocalServer> m_server;
    QByteArray m_said;
    int m_jobs = 0;
    WorkerRunner m_runner{program("COCKPIT_TEST_WORKER")};

private Q_SLOTS:
    void init() { m_said.clear(); }
    void cleanup()
    {
        qDeleteAll(findChildren<Job*>(Qt::FindDirectChildrenOnly));
        m_server.reset();
    }

    void theMasterIsAskedAsTheClientWould()
    {
        serve(packet({0x80000006, 1, 9}) + packet({0x80000004, 9, 7}));
        const auto follow = start();
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY(follow->exit && follow->out.isEmpty());
        QCOMPARE(follow->exit->code, std::optional(7));
        QVERIFY(m_said.startsWith(packet({1, 4})));
        QCOMPARE(m_said.mid(16, 8), number(0x10000002) + number(1));
        QVERIFY(m_said.contains(number(11) + "echo client"));
        QVERIFY(m_said.contains(number(9) + "LC_TIME=C") && !m_said.contains("hidden"));
        QVERIFY(m_said.endsWith(QByteArray(3, '\0'))); // with each its descriptor
    }

    void withoutASessionTheClientRuns_data()
    {
        QTest::addColumn<bool>("listens");
        QTest::addColumn<bool>("greets");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("nobody there") << false << false << QByteArray();
        QTest::newRow("hangs up") << true << false << QByteArray();
        QTest::newRow("refused by the other end") << true << true << packet({0x80000003, 1, 0});
        QTest::newRow("not permitted") << true << true << packet({0x80000002, 1, 0});
    }
    void withoutASessionTheClientRuns()
    {
        QFETCH(bool, listens);
        QFETCH(bool, greets);
        QFETCH(QByteArray, answer);
        if (listens)
            serve(answer, greets);
        const auto follow = start();
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY(follow->exit);
        QCOMPARE(follow->exit->code, std::optional(0));
        QCOMPARE(follow->out, QByteArrayLiteral("client\n"));
    }

    /// Asked a second time it might run a second time.
    void whatMayHaveBegunIsNotTriedAgain_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("no answer") << QByteArray();
        QTest::newRow("half an answer") << packet({0x80000006, 1, 9}).left(7);
        QTest::newRow("opened, and no more") << packet({0x80000006, 1, 9});
    }
    void whatMayHaveBegunIsNotTriedAgain()
    {
        QFETCH(QByteArray, answer);
        serve(answer);
        const auto follow = start();
        QTRY_VERIFY_WITH_TIMEOUT(follow->over(), patience);
        QVERIFY(follow->exit && follow->bytes.isEmpty());
        QCOMPARE(follow->exit->code, std::optional(255));
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
