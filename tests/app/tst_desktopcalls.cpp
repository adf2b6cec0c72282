// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopcalls.h"
#include "app/simulatedflight.h"
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
    QStringList twice; ///< what was told while the same was still told

    QString introspect(const QString&) const override { return {}; }
    bool handleMessage(const QDBusMessage& message, const QDBusConnection& connection) override
    {
        const QVariantList words = message.arguments();
        if (message.member() == u"Notify") {
            const uint id = static_cast<uint>(told.size()) + 1;
            const Notification news{id, words.at(3).toString(), words.at(4).toString(),
                                    qdbus_cast<QVariantMap>(words.at(6))};
            for (const Notification& each : told) {
                if (each.title == news.title && each.text == news.text && !takenBack.contains(each.id))
                    twice << news.title + QStringLiteral(": ") + news.text;
            }
            told.append(news);
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

    static int countOf(const std::vector<run::Event>& events, const char* word)
    {
        return static_cast<int>(std::count_if(events.begin(), events.end(), [word](const auto& event) {
            return run::word(event.body) == QLatin1String(word);
        }));
    }

    int toldOf(const QString& title) const
    {
        return static_cast<int>(
            std::count_if(m_desktop.told.cbegin(), m_desktop.told.cend(),
                          [&](const auto& each) { return each.title.startsWith(title); }));
    }

    /// Every notification is of a kind that needs a person, and has a cause in the log.
    void checkKinds(const std::vector<run::Event>& events, bool sound) const
    {
        const QStringList kinds{QStringLiteral("Trigger fired"),
                                QStringLiteral("A trigger is about to fire"),
                                QStringLiteral("HOLD"),
                                QStringLiteral("Go or No-Go?"),
                                QStringLiteral("A line failed"),
                                QStringLiteral("Nobody knows what became of a line"),
                                QStringLiteral("Is the output as it should be?"),
                                QStringLiteral("A line waits"),
                                QStringLiteral("The lead is offered"),
                                QStringLiteral("A second person is needed"),
                                QStringLiteral("Nothing happens"),
                                QStringLiteral("Longer than planned"),
                                QStringLiteral("A check is due"),
                                QStringLiteral("A sign-off has expired")};
        for (const Desktop::Notification& each : m_desktop.told) {
            const bool isKnown = std::any_of(kinds.begin(), kinds.end(), [&](const QString& kind) {
                return each.title.startsWith(kind);
            });
            QVERIFY2(isKnown, qPrintable(each.title));
            const bool isAlarm = each.hints.value(QStringLiteral("urgency")).toInt() == 2;
            QCOMPARE(each.hints.contains(QStringLiteral("sound-name")), sound && isAlarm);
            QCOMPARE(isAlarm, each.title.startsWith(kinds[0]) || each.title.startsWith(kinds[2]));
        }
        const int gates = countOf(events, "gate-opened");
        QVERIFY2(toldOf(kinds[3]) > 0 && toldOf(kinds[3]) <= gates,
                 qPrintable(QString::number(gates)));
        QVERIFY(toldOf(kinds[0]) <= countOf(events, "trigger-fired"));
        QVERIFY(toldOf(kinds[2]) <= countOf(events, "hold-began"));
        qInfo("%d notifications of %d events", static_cast<int>(m_desktop.told.size()),
              static_cast<int>(events.size()));
    }

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

    void wholeRehearsalTellsWhatNeedsAPersonAndNothingElse_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<bool>("sound");
        QTest::newRow("all goes well") << QStringLiteral("nominal") << false;
        QTest::newRow("a trigger fires") << QStringLiteral("error-rate-spike") << false;
        QTest::newRow("a line fails, with sound") << QStringLiteral("failed-migration") << true;
    }

    /// Flown by its crew to the end, in this process: what is told is one of the needs that callsOf() knows,
    /// each once, and each taken back when it is met.
    void wholeRehearsalTellsWhatNeedsAPersonAndNothingElse()
    {
        if (m_address.isEmpty())
            QSKIP("There is no bus");
        QFETCH(const QString, scenario);
        QFETCH(const bool, sound);
        m_cockpit.kill(); // ours; it would tell of its own run
        m_cockpit.waitForFinished();
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_address.toUtf8());
        app::Rehearsal rehearsal;
        rehearsal.order.file = QStringLiteral(COCKPIT_SOURCE_DIR "/resources/samples/timeline.md");
        rehearsal.order.places = app::placesIn(m_place.filePath(scenario));
        rehearsal.scenario = *simulator::findScenario(scenario);
        rehearsal.speed = 600;
        auto flight = app::SimulatedFlight::prepare(rehearsal);
        QVERIFY2(flight.has_value(), flight ? "" : qPrintable(flight.error().sentence));
        m_desktop.told.clear();
        m_desktop.takenBack.clear();
        m_desktop.twice.clear();
        app::DesktopCalls calls((*flight)->conductor());
        if (sound)
            calls.setSound(true); // off unless it is asked for
        (*flight)->begin();
        (*flight)->crew()->setFlying(true);
        const auto& conductor = (*flight)->conductor();
        QTRY_VERIFY_WITH_TIMEOUT(conductor.state().stage == run::Stage::Closed, 300'000);
        // What is left is needed after the end: none of it is of the flight.
        const auto isLeft = [this](const Desktop::Notification& each) {
            return !m_desktop.takenBack.contains(each.id)
                && !each.title.startsWith(QStringLiteral("A check is due"));
        };
        QTRY_VERIFY(std::none_of(m_desktop.told.cbegin(), m_desktop.told.cend(), isLeft));
        QVERIFY2(m_desktop.twice.isEmpty(), qPrintable(m_desktop.twice.join(u'\n')));
        checkKinds(conductor.events(), sound);
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
