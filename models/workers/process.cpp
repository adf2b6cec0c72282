// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/process.h"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <memory>
#include <string_view>
#include <unordered_set>

namespace cockpit::workers {

namespace {

/// The first bytes of a small file of /proc; empty if it is not there.
std::string firstBytes(const std::string& path)
{
    const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return {};
    std::array<char, 1024> buffer{};
    ssize_t count = 0;
    do {
        count = ::read(fd, buffer.data(), buffer.size());
    } while (count < 0 && errno == EINTR);
    ::close(fd);
    return {buffer.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0))};
}

struct CloseDirectory {
    void operator()(DIR* directory) const { ::closedir(directory); }
};

/// Takes the first word away. Streams would do, and would make the worker twice as large and slow to start.
std::string_view nextWord(std::string_view& rest)
{
    rest.remove_prefix(std::min(rest.find_first_not_of(' '), rest.size()));
    const std::string_view word = rest.substr(0, rest.find_first_of(" \n"));
    rest.remove_prefix(word.size());
    return word;
}

template <class Number>
bool isRead(std::string_view word, Number& to)
{
    return std::from_chars(word.data(), word.data() + word.size(), to).ec == std::errc{};
}

std::vector<Process> allProcesses()
{
    std::vector<Process> all;
    const std::unique_ptr<DIR, CloseDirectory> directory(::opendir("/proc"));
    if (!directory)
        return all;
    while (const dirent* entry = ::readdir(directory.get())) {
        const auto pid = static_cast<pid_t>(std::strtol(entry->d_name, nullptr, 10));
        if (pid <= 0)
            continue;
        if (auto found = process(pid))
            all.push_back(std::move(*found));
    }
    return all;
}

} // namespace

std::optional<Process> process(pid_t pid)
{
    const std::string text = firstBytes("/proc/" + std::to_string(pid) + "/stat");
    // The name stands in parentheses and may itself hold some, so the last one counts.
    const std::size_t open = text.find('(');
    const std::size_t close = text.rfind(')');
    if (open == std::string::npos || close == std::string::npos || close < open)
        return std::nullopt;
    Process found;
    found.pid = pid;
    found.name = text.substr(open + 1, close - open - 1);
    std::string_view rest = std::string_view(text).substr(close + 1);
    const std::string_view state = nextWord(rest);
    bool whole = isRead(nextWord(rest), found.parent);
    for (int field = 5; field < 22; ++field)
        nextWord(rest);
    whole = isRead(nextWord(rest), found.startTime) && whole;
    if (!whole)
        return std::nullopt;
    found.over = state == "Z" || state == "X" || state == "x";
    return found;
}

std::vector<Process> descendants(pid_t root)
{
    const std::vector<Process> all = allProcesses();
    std::unordered_set<pid_t> family{root};
    std::vector<Process> found;
    // A child may be listed before its parent, so the list is walked until nobody is added.
    for (bool grown = true; grown;) {
        grown = false;
        for (const Process& each : all) {
            if (!family.contains(each.parent) || !family.insert(each.pid).second)
                continue;
            grown = true;
            if (!each.over)
                found.push_back(each);
        }
    }
    return found;
}

std::string bootId()
{
    std::string text = firstBytes("/proc/sys/kernel/random/boot_id");
    text.erase(std::find(text.begin(), text.end(), '\n'), text.end());
    return text;
}

} // namespace cockpit::workers
