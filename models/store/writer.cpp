// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/writer.h"

#include "models/store/tr.h"

#include <utility>

namespace cockpit::store {

namespace {

/// More than minutes of the busiest run; beyond it the disk has stopped writing.
constexpr std::size_t longestQueue = 10'000;

} // namespace

Writer::Writer(QString file, QObject* receiver)
    : m_file(std::move(file))
    , m_receiver(receiver)
{
    setObjectName(QStringLiteral("store-writer"));
    start();
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    wait();
}

void Writer::add(Entry entry)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_queue.size() < longestQueue) {
            m_queue.push_back(std::move(entry));
            m_wake.notify_one();
            return;
        }
    }
    std::deque<Entry> refused;
    refused.push_back(std::move(entry));
    acknowledge(
        std::move(refused),
        {failure(Tr::tr("The disk does not keep up with the log: wait a moment and repeat."))});
}

std::deque<Entry> Writer::takeAll()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return !m_queue.empty() || m_stopping; });
    return std::exchange(m_queue, {});
}

void Writer::run()
{
    Result<std::unique_ptr<Ledger>> ledger = Ledger::open(m_file);
    for (auto entries = takeAll(); !entries.empty(); entries = takeAll()) {
        if (!ledger) // what kept it closed (no file handles left, a lock) may be over by now
            ledger = Ledger::open(m_file);
        auto outcomes = ledger ? (*ledger)->write(entries) : tl::unexpected<Error>(ledger.error());
        if (!outcomes)
            outcomes = Ledger::Outcomes(entries.size(), tl::unexpected<Error>(outcomes.error()));
        acknowledge(std::move(entries), std::move(*outcomes));
    }
}

void Writer::acknowledge(std::deque<Entry> entries, Ledger::Outcomes outcomes)
{
    QMetaObject::invokeMethod(
        m_receiver,
        [entries = std::move(entries), outcomes = std::move(outcomes)] {
            for (std::size_t i = 0; i < entries.size(); ++i) {
                if (entries[i].acknowledged)
                    entries[i].acknowledged(outcomes[i]);
            }
        },
        Qt::QueuedConnection);
}

} // namespace cockpit::store
