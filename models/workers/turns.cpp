// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/turns.h"

#include <QElapsedTimer>
#include <QPointer>

namespace cockpit::workers {

namespace {

constexpr qint64 longestTurnMs = 1; // far less than a frame
constexpr int pauses = 3;           // of the same length, after each turn

} // namespace

Turns::Turns(QObject* parent)
    : QObject(parent)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &Turns::next);
}

void Turns::request(const void* who, std::function<void()> read)
{
    m_waiting.push_back({who, std::move(read)});
    if (!m_next.isActive())
        m_next.start(0);
}

void Turns::forget(const void* who)
{
    std::erase_if(m_waiting, [who](const Turn& turn) { return turn.who == who; });
}

void Turns::next()
{
    const QPointer<Turns> self(this);
    QElapsedTimer time;
    time.start();
    while (!m_waiting.empty() && time.elapsed() < longestTurnMs) {
        {
            const Turn turn = std::move(m_waiting.front());
            m_waiting.pop_front();
            turn.read();
        }
        if (!self) // the last job is gone, and these with it
            return;
    }
    // One alone is read as fast as it goes: between its turns is room enough.
    const bool several = m_waiting.size() > 1;
    if (!m_waiting.empty())
        m_next.start(several ? pauses * static_cast<int>(time.elapsed()) : 0);
}

} // namespace cockpit::workers
