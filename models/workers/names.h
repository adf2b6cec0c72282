// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The files of a job's folder, shared by the window and the worker.
///
///     lock       held with flock() from before spec.json is written until the worker ends
///     spec.json  what is to run; written by the window. Values of variables and the input are not in
///                it, because they may be secrets: they reach the worker as its own environment and
///                as its standard input
///     pid.json   worker and command, each with its start time, and the boot; durable before the
///                command may run. A folder that has it is never started again
///     out.log    the output, see frame.h
///     hb         appears when the command runs; its modification time is a sign of life, every two
///                seconds
///     stop       asks the worker to stop the command as soon as it appears
///     exit.json  the outcome, written last
namespace cockpit::workers::names {

inline constexpr char lock[] = "lock";
inline constexpr char spec[] = "spec.json";
inline constexpr char pid[] = "pid.json";
inline constexpr char output[] = "out.log";
inline constexpr char heartbeat[] = "hb";
inline constexpr char stop[] = "stop";
inline constexpr char exit[] = "exit.json";

/// The descriptor on which a worker inherits the lock that its starter already holds.
inline constexpr int lockDescriptor = 3;

} // namespace cockpit::workers::names
