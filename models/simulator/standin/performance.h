// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <vector>

namespace cockpit::simulator {

/// What a stand-in does instead of a real command: lines at their times, then an exit code.
struct Performance {
    enum class Stream { Out, Err };

    struct Line {
        std::chrono::milliseconds after{0}; ///< since the line before, or since the start
        Stream stream = Stream::Out;
        QString text; ///< without its newline; one inside is printed as it is

        bool operator==(const Line&) const = default;
    };

    std::vector<Line> lines;
    int exitCode = 0;     ///< 0 to 255; of no use when endless
    bool endless = false; ///< never exits by itself: waits for TERM after the last line
    std::chrono::milliseconds pause{0}; ///< from the last line to the exit

    bool operator==(const Performance&) const = default;
};

/// The script of a performance for release-cockpit-standin, its delays divided by `speed`. A speed of
/// zero or less, or infinity, plays it as fast as possible. The format is described in script.h.
[[nodiscard]] QByteArray serialise(const Performance& performance, double speed);

} // namespace cockpit::simulator
