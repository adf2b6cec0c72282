// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/worker/command.h"

#include "models/workers/worker/session.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <termios.h>

#include <algorithm>
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

Command::Command()
{
    constexpr rlim_t enough = 256;
    if (::getrlimit(RLIMIT_NOFILE, &m_files) != 0 || m_files.rlim_cur >= enough)
        return;
    const rlimit more{std::min(enough, m_files.rlim_max), m_files.rlim_max};
    ::setrlimit(RLIMIT_NOFILE, &more);
}

bool Command::prepare(const Spec& spec, const std::string& program, int input)
{
    Pipe gate;
    Pipe report;
    if (!connect(spec, input) || !gate.open() || !report.open())
        return false;
    m_pid = ::fork();
    if (m_pid < 0)
        return false;
    if (m_pid == 0)
        begin(spec, program, std::move(gate), report);
    m_theirs.clear();
    m_gate = std::move(gate.write);
    m_report = std::move(report.read);
    for (const Descriptor* each : {&m_output, &m_error, &m_answers}) {
        if (each->isOpen())
            ::fcntl(each->get(), F_SETFL, O_NONBLOCK);
    }
    return true;
}

/// Makes what carries the command's input and output.
bool Command::connect(const Spec& spec, int input)
{
    if (spec.terminal)
        return openTerminal();
    Pipe output;
    Pipe error;
    Pipe answers;
    if (!output.open() || !error.open() || (spec.interactive && !answers.open()))
        return false;
    m_ends = {spec.interactive ? answers.read.get() : input, output.write.get(), error.write.get(),
              false};
    constexpr int roomy = 1 << 20; // fewer turns for a flood; the system may refuse it
    ::fcntl(output.write.get(), F_SETPIPE_SZ, roomy);
    m_output = std::move(output.read);
    m_error = std::move(error.read);
    m_answers = std::move(answers.write);
    m_theirs.push_back(std::move(output.write));
    m_theirs.push_back(std::move(error.write));
    m_theirs.push_back(std::move(answers.read));
    return true;
}

bool Command::openTerminal()
{
    m_output = Descriptor(::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC));
    if (!m_output.isOpen() || ::grantpt(m_output.get()) != 0 || ::unlockpt(m_output.get()) != 0)
        return false;
    Descriptor theirs(::ioctl(m_output.get(), TIOCGPTPEER, O_RDWR | O_NOCTTY | O_CLOEXEC));
    m_answers = Descriptor(::fcntl(m_output.get(), F_DUPFD_CLOEXEC, 0));
    if (!theirs.isOpen() || !m_answers.isOpen())
        return false;
    termios settings{};
    ::tcgetattr(theirs.get(), &settings);
    settings.c_oflag &= ~static_cast<tcflag_t>(OPOST); // line ends stay what the command wrote
    ::tcsetattr(theirs.get(), TCSANOW, &settings);
    const winsize size{24, 80, 0, 0};
    ::ioctl(m_output.get(), TIOCSWINSZ, &size);
    m_ends = {theirs.get(), theirs.get(), theirs.get(), true};
    m_theirs.push_back(std::move(theirs));
    return true;
}

void Command::begin(const Spec& spec, const std::string& program, Pipe gate, const Pipe& report) const
{
    gate.write.close();
    if (::setsid() < 0 || (m_ends.terminal && ::ioctl(m_ends.input, TIOCSCTTY, 0) != 0)
        || ::dup2(m_ends.input, STDIN_FILENO) < 0 || ::dup2(m_ends.output, STDOUT_FILENO) < 0
        || ::dup2(m_ends.error, STDERR_FILENO) < 0)
        ::_exit(notRun);
    become(spec, program, gate, report);
}

void Command::become(const Spec& spec, const std::string& program, const Pipe& gate,
                     const Pipe& report) const
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
        if (!spec.sshMaster.empty()) {
            if (const auto code = runInSession(spec))
                ::_exit(*code);
        }
        ::setrlimit(RLIMIT_NOFILE, &m_files);
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
