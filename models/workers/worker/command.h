// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/descriptor.h"
#include "models/workers/worker/spec.h"

#include <sys/resource.h>

#include <string>
#include <vector>

namespace cockpit::workers {

/// Why a command was not run: `kind` is a word that the window turns into a sentence, `subject` the
/// file in question and `error` the system's reason, or 0.
struct StartFailure {
    std::string kind;
    std::string subject;
    int error = 0;
};

/// The command between its fork and its exec: it waits behind a gate that only release() opens. If the
/// worker dies first, the gate breaks and the command is never run.
class Command
{
public:
    /// Gives this process room for its own files, whatever its starter was allowed. The command is allowed
    /// what the starter was.
    Command();

    /// Forks into a session of its own, with `input` as its standard input; an interactive one gets a
    /// pipe or a terminal instead, see answers(). The process is in the working directory already.
    /// `program` is the path of the file to run.
    [[nodiscard]] bool prepare(const Spec& spec, const std::string& program, int input);
    /// Runs the program. The error of exec, or 0.
    [[nodiscard]] int release();

    [[nodiscard]] pid_t pid() const { return m_pid; }
    Descriptor& output() { return m_output; }
    [[nodiscard]] const Descriptor& output() const { return m_output; }
    Descriptor& error() { return m_error; }
    [[nodiscard]] const Descriptor& error() const { return m_error; }

    /// Where what is written becomes the input of an interactive command; closed for others.
    Descriptor& answers() { return m_answers; }

private:
    struct Pipe {
        Descriptor read;
        Descriptor write;
        [[nodiscard]] bool open();
    };
    /// The descriptors that the command gets as its own.
    struct Ends {
        int input = -1;
        int output = -1;
        int error = -1;
        bool terminal = false;
    };

    [[nodiscard]] bool connect(const Spec& spec, int input);
    [[nodiscard]] bool openTerminal();
    [[noreturn]] void begin(const Spec& spec, const std::string& program, Pipe gate,
                            const Pipe& report) const;

    [[noreturn]] void become(const Spec& spec, const std::string& program, const Pipe& gate,
                             const Pipe& report) const;

    rlimit m_files{}; // as the starter had it
    pid_t m_pid = 0;
    Descriptor m_output;
    Descriptor m_error;
    Descriptor m_answers;
    Ends m_ends;
    std::vector<Descriptor> m_theirs; // until the command has them
    Descriptor m_gate;
    Descriptor m_report;
};

/// The path of a program as a shell would find it: with a slash in it as it is, otherwise the first
/// one that may be run in PATH; empty with errno if there is none.
[[nodiscard]] std::string findProgram(const std::string& name);

} // namespace cockpit::workers
