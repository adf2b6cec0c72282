// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/process.h"

#include <dirent.h>
#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdlib>
#include <memory>
#include <sstream>
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
    std::istringstream rest(text.substr(close + 1));
    char state = 0;
    rest >> state >> found.parent;
    std::string skipped;
    for (int field = 5; field < 22; ++field)
        rest >> skipped;
    rest >> found.startTime;
    if (!rest)
        return std::nullopt;
    found.over = state == 'Z' || state == 'X' || state == 'x';
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
