// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopcalls.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

#include <algorithm>

namespace cockpit::app {

namespace {

using namespace std::chrono_literals;

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

// The specification's words.
constexpr uchar normalUrgency = 1;
constexpr uchar criticalUrgency = 2;
constexpr int asTheDesktopLikes = -1;
constexpr int untilClosed = 0;

QDBusMessage callOf(const QString& method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

QVariantMap hintsOf(const items::Call& call, bool withSound)
{
    QVariantMap hints{
        {QStringLiteral("urgency"),
         QVariant::fromValue(call.isAlarm ? criticalUrgency : normalUrgency)},
        {QStringLiteral("desktop-entry"), QStringLiteral("org.releasecockpit.ReleaseCockpit")}};
    if (call.isAlarm && withSound)
        hints[QStringLiteral("sound-name")] = QStringLiteral("dialog-warning");
    else
        hints[QStringLiteral("suppress-sound")] = true;
    return hints;
}

} // namespace

DesktopCalls::DesktopCalls(conductor::FlownRun& run, QObject* parent)
    : QObject(parent)
    , m_run(run)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Of any sender: to ask who owns the name would block.
    bus.connect({}, path, service, QStringLiteral("ActionInvoked"), this,
                SLOT(onInvoked(uint, QString)));
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &DesktopCalls::update);
    connect(&m_tick, &QTimer::timeout, this, &DesktopCalls::update);
    m_soon.setInterval(200ms);
    connect(&m_run, &conductor::FlownRun::applied, this, [this] {
        if (!m_soon.isActive()) // or a run in which much happens would never be looked at
            m_soon.start();
    });
    m_tick.start(5s);
}

void DesktopCalls::setOthers(std::vector<Overdue> others)
{
    m_others = std::move(others);
    for (Overdue& other : m_others) // the same need of two runs is two needs
        other.call.key.prepend(other.run + QLatin1Char('/'));
    update();
}

void DesktopCalls::update()
{
    std::vector<items::Call> calls = items::callsOf(m_run.state(), m_run.now());
    const std::size_t own = calls.size();
    for (const Overdue& other : m_others)
        calls.push_back(other.call);
    for (auto told = m_told.begin(); told != m_told.end();) {
        const bool isMet = std::none_of(calls.begin(), calls.end(), [&](const items::Call& call) {
            return call.key == told.key();
        });
        if (isMet)
            takeBack(told->id);
        told = isMet ? m_told.erase(told) : std::next(told);
    }
    for (std::size_t i = 0; i < calls.size(); ++i) {
        if (!m_told.contains(calls[i].key))
            tell(calls[i], i < own ? m_run.plan().title : m_others[i - own].title);
    }
}

void DesktopCalls::tell(const items::Call& call, const QString& title)
{
    m_told.insert(call.key, {call, 0});
    QDBusMessage notify = callOf(QStringLiteral("Notify"));
    notify << QStringLiteral("Release Cockpit") << 0U
           << QStringLiteral("org.releasecockpit.ReleaseCockpit")
           << QStringLiteral("%1 · %2").arg(call.title, title)
           << call.text.toHtmlEscaped() // a desktop may take it for markup
           << QStringList{QStringLiteral("default"), tr("Open")} << hintsOf(call, m_sound)
           << (call.isAlarm ? untilClosed : asTheDesktopLikes);
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(notify), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, key = call.key] { answered(key, watcher); });
}

void DesktopCalls::answered(const QString& key, QDBusPendingCallWatcher* watcher)
{
    const QDBusPendingReply<uint> reply = *watcher;
    watcher->deleteLater();
    if (reply.isError())
        return; // no desktop here
    const auto told = m_told.find(key);
    if (told == m_told.end())
        takeBack(reply.value()); // met before the desktop had answered
    else
        told->id = reply.value();
}

void DesktopCalls::takeBack(uint id)
{
    if (id == 0)
        return;
    QDBusMessage close = callOf(QStringLiteral("CloseNotification"));
    close << id;
    QDBusConnection::sessionBus().send(close);
}

void DesktopCalls::onInvoked(uint id, const QString&)
{
    const bool isOurs = std::any_of(m_told.cbegin(), m_told.cend(),
                                    [id](const Told& told) { return told.id == id; });
    if (isOurs)
        Q_EMIT wanted();
}

} // namespace cockpit::app
