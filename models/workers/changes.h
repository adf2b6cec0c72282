// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/turns.h"

#include <QFileSystemWatcher>
#include <QMultiHash>
#include <QObject>

#include <functional>

namespace cockpit::workers {

/// Tells many jobs what changes in their folders. One watcher for all of them, because the system may take
/// more than ten milliseconds to end one.
class Changes final : public QObject
{
    Q_OBJECT

public:
    explicit Changes(QObject* parent = nullptr);

    /// Calls `tell`, which deletes nothing, when the file or folder changes, until forget(who). False if
    /// the system does not watch it.
    bool watch(const QString& path, const void* who, std::function<void()> tell);
    void forget(const void* who);

    /// In which those read what has changed.
    [[nodiscard]] Turns& turns() { return m_turns; }

private:
    struct Listener {
        const void* who;
        std::function<void()> tell;
    };

    void changed(const QString& path);

    QFileSystemWatcher m_watcher;
    Turns m_turns;
    QMultiHash<QString, Listener> m_listeners;
};

} // namespace cockpit::workers
