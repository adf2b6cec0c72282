// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/changes.h"

#include <QStringList>

namespace cockpit::workers {

Changes::Changes(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &Changes::changed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Changes::changed);
}

bool Changes::watch(const QString& path, const void* who, std::function<void()> tell)
{
    if (!m_listeners.contains(path) && !m_watcher.addPath(path))
        return false;
    m_listeners.insert(path, {who, std::move(tell)});
    return true;
}

void Changes::forget(const void* who)
{
    QStringList left;
    for (auto it = m_listeners.begin(); it != m_listeners.end();) {
        if (it->who != who) {
            ++it;
            continue;
        }
        left += it.key();
        it = m_listeners.erase(it);
    }
    for (const QString& path : left) {
        if (!m_listeners.contains(path))
            m_watcher.removePath(path);
    }
}

void Changes::changed(const QString& path)
{
    for (auto [it, end] = m_listeners.equal_range(path); it != end; ++it)
        it->tell();
}

} // namespace cockpit::workers
