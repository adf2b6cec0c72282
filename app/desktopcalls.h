// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/overdue.h"
#include "models/conductor/flownrun.h"
#include "models/items/calls.h"

#include <QMap>
#include <QTimer>

class QDBusPendingCallWatcher;

namespace cockpit::app {

/// Tells the desktop what needs a person, over org.freedesktop.Notifications: each need once, taken back
/// when it is met. After a restart of the program open needs are told again. Where there is no desktop to
/// tell, nothing happens: the window shows the same.
class DesktopCalls final : public QObject
{
    Q_OBJECT

public:
    /// `run` outlives this.
    explicit DesktopCalls(conductor::FlownRun& run, QObject* parent = nullptr);

    /// Whether fired triggers and holds ask the desktop for its alarm sound. At first they do not.
    void setSound(bool sound) { m_sound = sound; }

    /// Of other runs: told beside this one's, each once.
    void setOthers(std::vector<Overdue> others);

Q_SIGNALS:
    /// A person clicked on a notification: bring the window up.
    void wanted();

private:
    struct Told {
        items::Call call;
        uint id = 0; ///< the desktop's; 0 until it answered
    };

    void update();
    void tell(const items::Call& call, const QString& title);
    void answered(const QString& key, QDBusPendingCallWatcher* watcher);
    void takeBack(uint id);

    Q_SLOT void onInvoked(uint id, const QString& action);

    conductor::FlownRun& m_run;
    std::vector<Overdue> m_others;
    bool m_sound = false;
    QTimer m_soon;
    QTimer m_tick; // what only time brings: overruns, checks that are due
    QMap<QString, Told> m_told;
};

} // namespace cockpit::app
