// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace cockpit::workers {

/// Lets jobs read what their commands print one after another, and leaves the window time for everything else:
/// where several wait at once, most of it.
class Turns final : public QObject
{
    Q_OBJECT

public:
    explicit Turns(QObject* parent = nullptr);

    /// Calls `read` soon, once, unless forget(who) comes before. It may ask for another turn.
    void request(const void* who, std::function<void()> read);
    void forget(const void* who);

private:
    struct Turn {
        const void* who;
        std::function<void()> read;
    };

    void next();

    QTimer m_next;
    std::deque<Turn> m_waiting;
};

} // namespace cockpit::workers
