// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopcalls.h"
#include "models/conductor/replayedrun.h"
#include "tests/run/sampleplan.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cockpit;

/// A desktop that keeps what it is told, on a bus of its own.
class Desktop final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    struct Notification {
        uint id = 0;
        QString title;
        QString text;
        QVariantMap hints;
    };
    QList<Notification> told;
    QList<uint> takenBack;

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        const QVariantList words = message.arguments();
        if (message.member() == u"Notify") {
            const uint id = static_cast<uint>(told.size()) + 1;
            told.append({id, words.at(3).toString(), words.at(4).toString(),
                         qdbus_cast<QVariantMap>(words.at(6))});
            return connection.send(message.createReply(id));
        }
        if (message.member() == u"CloseNotification") {
            takenBack.append(words.at(0).toUInt());
            return connection.send(message.createReply());
        }
        return false;
    }
    [[nodiscard]] const Notification* find(const QString& title) const
    {
        for (const Notification& each : told) {
            if (each.title.startsWith(title))
                return &each;
        }
        return nullptr;
    }
};

/// The program tells a desktop what needs a person, and takes it back.
class TestDesktopCalls : public QObject
{
    Q_OBJECT

    QProcess m_bus;
    QString m_address;
    Desktop m_desktop;
    QProcess m_cockpit;
    QTemporaryDir m_place;

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            QSKIP("dbus-daemon is not installed (package dbus)");
        m_bus.start(QStringLiteral("dbus-daemon"),
                    {QStringLiteral("--session"), QStringLiteral("--nofork"),
                     QStringLiteral("--print-address"),
                     QStringLiteral("--address=unix:tmpdir=") + m_place.path()});
        QTRY_VERIFY(m_bus.canReadLine());
        m_address = QString::fromLatin1(m_bus.readLine()).trimmed();
        QDBusConnection bus = QDBusConnection::connectToBus(m_address, QStringLiteral("desktop"));
        QVERIFY2(bus.isConnected(), qPrintable(bus.lastError().message()));
        QVERIFY(bus.registerVirtualObject(QStringLiteral("/org/freedesktop/Notifications"),
                                          &m_desktop));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
    }

    void openGateIsToldAndTakenBack()
    {
        if (m_address.isEmpty())
            QSKIP("There is no bus");
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_place.path());
        m_cockpit.setProcessEnvironment(environment);
        m_cockpit.start(QStringLiteral(COCKPIT_PROGRAM),
                        {QStringLiteral("rehearse"),
                         QStringLiteral(COCKPIT_SOURCE_DIR "/resources/samples/phases.md"),
                         QStringLiteral("--crew"), QStringLiteral("--speed"), QStringLiteral("600"),
                         QStringLiteral("--data"), m_place.path()});
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.find(QStringLiteral("Go or No-Go?")), 60'000);
        const Desktop::Notification gate = *m_desktop.find(QStringLiteral("Go or No-Go?"));
        QVERIFY(!gate.text.isEmpty());
        QCOMPARE(gate.hints.value(QStringLiteral("urgency")).toInt(), 1);
        QVERIFY(gate.hints.value(QStringLiteral("suppress-sound")).toBool());
        QTRY_VERIFY_WITH_TIMEOUT(m_desktop.takenBack.contains(gate.id), 60'000);
        // Each need is told once.
        QCOMPARE(std::count_if(m_desktop.told.cbegin(), m_desktop.told.cend(),
                               [&](const auto& each) {
                                   return each.title == gate.title && each.text == gate.text;
                               }),
                 1);
    }

    void needsOfOtherRunsAreToldBesideAndTakenBack()
    {
        if (m_address.isEmpty())
            QSKIP("There is no bus");
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
        conductor::ReplayedRun run(QStringLiteral("run-1"), sample::sharedPlan(), {}, {});
        app::DesktopCalls calls(run);
        const items::Call due{QStringLiteral("rollout.1"), QStringLiteral("Check is due"),
                              QStringLiteral("Look at the <branches>"), false};
        const app::Overdue one{QStringLiteral("run-7"), QStringLiteral("Lamps 1"), due};
        const app::Overdue other{QStringLiteral("run-8"), QStringLiteral("Lamps 2"), due};
        calls.setOthers({one, other}); // the same need of two runs is two needs
        QTRY_VERIFY(m_desktop.find(QStringLiteral("Check is due · Lamps 1")));
        QTRY_VERIFY(m_desktop.find(QStringLiteral("Check is due · Lamps 2")));
        const Desktop::Notification first =
            *m_desktop.find(QStringLiteral("Check is due · Lamps 1"));
        const Desktop::Notification second =
            *m_desktop.find(QStringLiteral("Check is due · Lamps 2"));
        QCOMPARE(first.text, QStringLiteral("Look at the &lt;branches&gt;"));
        calls.setOthers({other}); // it was looked at
        QTRY_VERIFY(m_desktop.takenBack.contains(first.id));
        QVERIFY(!m_desktop.takenBack.contains(second.id));
        calls.setOthers({});
        QTRY_VERIFY(m_desktop.takenBack.contains(second.id));
        QCOMPARE(std::count_if(m_desktop.told.cbegin(), m_desktop.told.cend(),
                               [&](const auto& each) { return each.title == second.title; }),
                 1); // though it was set twice
    }

    void cleanupTestCase()
    {
        for (QProcess* process : {&m_cockpit, &m_bus}) {
            process->kill(); // ours, both of them
            process->waitForFinished();
        }
    }
};

QTEST_GUILESS_MAIN(TestDesktopCalls)
#include "tst_desktopcalls.moc"
