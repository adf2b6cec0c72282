// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/worker/command.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>

#include <cerrno>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace cockpit::workers {

namespace {

constexpr int notRun = 127;

/// A new program inherits what is ignored and what is blocked; the worker's own choices must not.
void resetSignals()
{
    struct sigaction plain {};
    plain.sa_handler = SIG_DFL;
    for (int number = 1; number < NSIG; ++number)
        ::sigaction(number, &plain, nullptr); // fails for those that nobody can change
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

bool mayRun(const std::string& path)
{
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0)
        return false;
    if (!S_ISREG(status.st_mode)) {
        errno = EACCES;
        return false;
    }
    return ::access(path.c_str(), X_OK) == 0;
}

} // namespace

bool Command::Pipe::open()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return false;
    read = Descriptor(ends[0]);
    write = Descriptor(ends[1]);
    return true;
}

bool Command::prepare(const Spec& spec, const std::string& program, int input)
{
    Pipe output;
    Pipe error;
    Pipe gate;
    Pipe report;
    if (!output.open() || !error.open() || !gate.open() || !report.open())
        return false;
    m_pid = ::fork();
    if (m_pid < 0)
        return false;
    if (m_pid == 0) {
        gate.write.close();
        if (::setsid() < 0 || ::dup2(input, STDIN_FILENO) < 0
            || ::dup2(output.write.get(), STDOUT_FILENO) < 0
            || ::dup2(error.write.get(), STDERR_FILENO) < 0)
            ::_exit(notRun);
        become(spec, program, gate, report);
    }
    m_output = std::move(output.read);
    m_error = std::move(error.read);
    m_gate = std::move(gate.write);
    m_report = std::move(report.read);
    ::fcntl(m_output.get(), F_SETFL, O_NONBLOCK);
    ::fcntl(m_error.get(), F_SETFL, O_NONBLOCK);
    return true;
}

void Command::become(const Spec& spec, const std::string& program, const Pipe& gate, const Pipe& report)
{
    resetSignals();
    std::vector<char*> arguments;
    for (const std::string& argument : spec.arguments)
        arguments.push_back(const_cast<char*>(argument.c_str())); // execv() changes nothing
    arguments.push_back(nullptr);
    char open = 0;
    ssize_t count = 0;
    do {
        count = ::read(gate.read.get(), &open, 1);
    } while (count < 0 && errno == EINTR);
    if (count == 1) {
        ::execv(program.c_str(), arguments.data());
        const int reason = errno;
        [[maybe_unused]] const ssize_t told = ::write(report.write.get(), &reason, sizeof reason);
    }
    ::_exit(notRun);
}

int Command::release()
{
    const char open = 1;
    if (::write(m_gate.get(), &open, 1) != 1)
        return errno;
    m_gate.close();
    int reason = 0;
    ssize_t count = 0;
    do {
        count = ::read(m_report.get(), &reason, sizeof reason); // ends when exec closes the other end
    } while (count < 0 && errno == EINTR);
    m_report.close();
    return count == static_cast<ssize_t>(sizeof reason) ? reason : 0;
}

std::string findProgram(const std::string& name)
{
    if (name.find('/') != std::string::npos)
        return mayRun(name) ? name : std::string();
    const char* variable = std::getenv("PATH");
    std::string_view rest = variable ? variable : "/usr/local/bin:/usr/bin:/bin";
    while (true) {
        const std::size_t colon = rest.find(':');
        const std::string_view folder = rest.substr(0, colon);
        // An empty entry would mean the current folder; such a surprise is not wanted here.
        if (!folder.empty()) {
            std::string path = std::string(folder) + '/' + name;
            if (mayRun(path))
                return path;
        }
        if (colon == std::string_view::npos)
            break;
        rest.remove_prefix(colon + 1);
    }
    errno = ENOENT;
    return {};
}

} // namespace cockpit::workers
