// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// release-cockpit-standin SCRIPTFILE [COMMAND-AS-TEXT...]
//
// Performs a command of a simulated run: prints the script's lines at their times and exits with its
// code. The command is there for people who look at the list of processes; it is never run and never
// given to a shell. If RC_LEDGER names a file, the value of RC_KEY is appended to it as one line first,
// so that a count of the starts of each key can be kept.
#include "models/simulator/standin/script.h"

#include <fcntl.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

#include <charconv>
#include <cstdlib>
#include <fstream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace script = cockpit::simulator::script;

namespace {

constexpr int usageError = 64; // the numbers of sysexits.h
constexpr int scriptError = 66;
constexpr int ledgerError = 74;

enum class Deed { Out, Err, Exit, Hang };

struct Cue {
    Deed deed = Deed::Hang;
    long long delay = 0; // microseconds
    std::string text;
    int code = 0;
};

bool writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR)
            return false;
        if (written > 0)
            bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

[[noreturn]] void fail(int code, const std::string& sentence)
{
    writeAll(STDERR_FILENO, "release-cockpit-standin: " + sentence + "\n");
    std::_Exit(code);
}

extern "C" void endOnTerm(int)
{
    // Only calls that are allowed in a signal handler.
    static constexpr char words[] = "Stopped by TERM.\n";
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, words, sizeof words - 1);
    ::_exit(128 + SIGTERM);
}

std::string unescaped(std::string_view text)
{
    std::string bytes;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 1 < text.size()) {
            ++i;
            bytes += text[i] == 'n' ? '\n' : text[i];
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

std::string_view takeWord(std::string_view& rest)
{
    const std::size_t space = rest.find(' ');
    const std::string_view word = rest.substr(0, space);
    rest = space == std::string_view::npos ? std::string_view{} : rest.substr(space + 1);
    return word;
}

template <class Number>
std::optional<Number> number(std::string_view word)
{
    Number value = 0;
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
    if (error != std::errc{} || end != word.data() + word.size() || value < 0)
        return std::nullopt;
    return value;
}

std::optional<Cue> parse(std::string_view line)
{
    const std::string_view word = takeWord(line);
    if (word == script::hangWord)
        return Cue{};
    const auto delay = number<long long>(takeWord(line));
    if (!delay)
        return std::nullopt;
    if (word == script::outWord)
        return Cue{Deed::Out, *delay, unescaped(line) + '\n', 0};
    if (word == script::errWord)
        return Cue{Deed::Err, *delay, unescaped(line) + '\n', 0};
    const auto code = number<int>(line);
    if (word != script::exitWord || !code)
        return std::nullopt;
    return Cue{Deed::Exit, *delay, {}, *code};
}

std::vector<Cue> readScript(const char* path)
{
    std::ifstream file(path, std::ios::binary);
    std::string line;
    if (!std::getline(file, line) || line != script::header)
        fail(scriptError, std::string(path) + " cannot be read as a script.");
    std::vector<Cue> cues;
    while (std::getline(file, line)) {
        auto cue = parse(line);
        if (!cue)
            fail(scriptError, "this line of the script is not understood: " + line);
        cues.push_back(std::move(*cue));
    }
    if (cues.empty() || (cues.back().deed != Deed::Exit && cues.back().deed != Deed::Hang))
        fail(scriptError, "the script has no end.");
    return cues;
}

void keepLedger()
{
    const char* path = std::getenv("RC_LEDGER");
    if (!path)
        return;
    const char* key = std::getenv("RC_KEY");
    const std::string line = std::string(key ? key : "") + '\n';
    const int fd = ::open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0600);
    // One write, so that lines of programs that run at the same time never mix.
    if (fd < 0 || ::write(fd, line.data(), line.size()) != static_cast<ssize_t>(line.size()))
        fail(ledgerError, std::string("the ledger ") + path + " cannot be written.");
    ::close(fd);
}

void waitUntil(timespec& moment, long long delay)
{
    if (delay <= 0)
        return;
    const long long nanoseconds = moment.tv_nsec + delay % 1'000'000 * 1'000;
    moment.tv_sec += delay / 1'000'000 + nanoseconds / 1'000'000'000;
    moment.tv_nsec = nanoseconds % 1'000'000'000;
    while (::clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &moment, nullptr) == EINTR) {}
}

int perform(const std::vector<Cue>& cues)
{
    timespec moment{};
    ::clock_gettime(CLOCK_MONOTONIC, &moment);
    for (const Cue& cue : cues) {
        waitUntil(moment, cue.delay);
        if (cue.deed == Deed::Exit)
            return cue.code;
        if (cue.deed == Deed::Hang)
            break;
        writeAll(cue.deed == Deed::Out ? STDOUT_FILENO : STDERR_FILENO, cue.text);
    }
    while (true)
        ::pause();
}

} // namespace

int main(int count, char** arguments)
{
    if (count < 2)
        fail(usageError, "usage: release-cockpit-standin SCRIPTFILE [COMMAND-AS-TEXT...]");
    struct sigaction action {};
    action.sa_handler = endOnTerm;
    ::sigaction(SIGTERM, &action, nullptr);
    keepLedger();
    return perform(readScript(arguments[1]));
}
