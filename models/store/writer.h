// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/ledger.h"

#include <QThread>

#include <condition_variable>
#include <deque>
#include <mutex>

namespace cockpit::store {

/// The one thread that writes. It opens its own connection, takes everything that is queued into one
/// transaction, and acknowledges after the commit, in the receiver's thread. Its end writes what is
/// queued first.
class Writer final : public QThread
{
public:
    Writer(QString file, QObject* receiver);
    ~Writer() override;

    /// Never blocks. When too much is queued the entry is refused, by its acknowledgement.
    void add(Entry entry);

private:
    void run() override;
    [[nodiscard]] std::deque<Entry> takeAll();
    void acknowledge(std::deque<Entry> entries, Ledger::Outcomes outcomes);

    const QString m_file;
    QObject* const m_receiver;
    // The standard ones, not Qt's: a thread sanitizer sees through these.
    std::mutex m_mutex; // guards the queue and m_stopping
    std::condition_variable m_wake;
    std::deque<Entry> m_queue;
    bool m_stopping = false;
};

} // namespace cockpit::store
