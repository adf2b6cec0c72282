// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The script of a stand-in, shared by its writer (performance.cpp) and its reader (main.cpp).
///
///     standin 1
///     out 1500000 Pulling the image
///     err 0 warning: the tag moved
///     exit 250000 3
///
/// First the version. Then one line each: the stream (`out` or `err`), the delay since the line before
/// in microseconds, and the text after exactly one space (it may be empty, the space may not). In the
/// text `\n` is a newline and `\\` a backslash; every other byte stands for itself. The last line is
/// `exit DELAY CODE`, or `hang` for a performance that waits until TERM.
namespace cockpit::simulator::script {

inline constexpr char header[] = "standin 1";
inline constexpr char outWord[] = "out";
inline constexpr char errWord[] = "err";
inline constexpr char exitWord[] = "exit";
inline constexpr char hangWord[] = "hang";

} // namespace cockpit::simulator::script
