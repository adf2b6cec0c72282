// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/folder.h"
#include "models/workers/worker/command.h"

#include <chrono>
#include <string>

namespace cockpit::workers {

/// The input of an interactive command: what people send through the pipe in the folder (names::input)
/// goes on to the command, and when the command waits for more, names::waiting is there.
class Dialog
{
public:
    using Time = std::chrono::steady_clock::time_point;

    explicit Dialog(const Folder& folder)
        : m_folder(folder)
    {}

    /// `first` is what it gets to begin with. False, with errno, if there can be no pipe.
    [[nodiscard]] bool open(std::string first, bool terminal);

    /// For poll(): something was sent.
    [[nodiscard]] int incoming() const { return m_pipe.get(); }
    /// Whether bytes wait for the command to take them.
    [[nodiscard]] bool hasMore() const { return !m_toCommand.empty(); }
    /// Reads what was sent, and gives the command what it takes.
    void carry(Descriptor& answers, Time now);

    /// Something was said. `lineIsOpen`: one of the streams does not end with a line end.
    void heard(Time now, bool lineIsOpen);
    [[nodiscard]] Time nextLook() const { return m_nextLook; }
    void look(pid_t self, const Descriptor& answers, Time now);
    void close();

private:
    void unpack();
    void show(bool waits);

    const Folder& m_folder;
    Descriptor m_pipe;
    std::string m_sent;      // messages whose end has not come yet
    std::string m_toCommand; // on its way to the command
    bool m_terminal = false;
    bool m_atEnd = false; // no more will be sent
    bool m_lineIsOpen = false;
    bool m_waits = false;
    Time m_nextLook = Time::max();
};

} // namespace cockpit::workers
