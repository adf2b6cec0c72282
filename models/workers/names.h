// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// The files of a job's folder, shared by the window and the worker.
///
///     spec.json  what is to run; written by the window. Values of variables, the input and secrets are
///                not in it: they reach the worker as its own environment, as its standard input and
///                as a file in memory. A loss of power may take it; pid.json repeats it. The lock of the
///                folder: held with flock() from before it is written until the worker ends
///     pid.json   worker and command, each with its start time, the boot and the order; durable before
///                the command may run. A folder that has it is never started again
///     out.log    the output, see frame.h; out.log.1 and so on when there is much of it
///     hb         appears when the command runs; its modification time is a sign of life, every two
///                seconds. It has the room for exit.json, and becomes that
///     stop       asks the worker to stop the command as soon as it appears
///     in         a pipe for input to a command that may ask for some: messages of a u32 (little
///                endian) length and so many bytes; the length 0 is the end of the input
///     waiting    there as long as the command waits for input
///     exit.json  the outcome, written last
///
/// Beside the folder, with its name and .queued at the end: held with flock() by a window in which the
/// job waits for its turn, and moved into the folder when that is made. So where it is and the folder is
/// not, the command was never started.
///
/// To make files is what costs most here when a hundred jobs begin at once, so they are few. Folders of
/// earlier versions have a file of its own for the lock.
namespace cockpit::workers::names {

inline constexpr char formerLock[] = "lock";
inline constexpr char spec[] = "spec.json";
inline constexpr char pid[] = "pid.json";
inline constexpr char output[] = "out.log";
inline constexpr char heartbeat[] = "hb";
inline constexpr char stop[] = "stop";
inline constexpr char input[] = "in";
inline constexpr char waiting[] = "waiting";
inline constexpr char exit[] = "exit.json";
inline constexpr char queued[] = ".queued"; ///< at the end of the folder's name
inline constexpr char waited[] = "queued"; ///< what it becomes in the folder when its turn has come

/// The descriptor on which a worker inherits the lock that its starter already holds.
inline constexpr int lockDescriptor = 3;
/// The descriptor on which it inherits what may not be on the disk, if the spec says that there is such:
/// texts with a NUL after each, the values of secrets first, then the arguments if they are not in the
/// spec either.
inline constexpr int privateDescriptor = 5;

} // namespace cockpit::workers::names
