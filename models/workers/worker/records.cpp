// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/worker/records.h"

#include "models/workers/worker/json.h"

#include <sys/wait.h>

#include <cstring>

namespace cockpit::workers {

namespace {

std::string identity(pid_t pid)
{
    const auto found = process(pid);
    return "{\"pid\":" + std::to_string(pid)
        + ",\"startTime\":" + std::to_string(found ? found->startTime : 0) + '}';
}

std::string processList(const std::vector<Process>& processes)
{
    std::string list = "[";
    for (const Process& each : processes) {
        if (list.size() > 1)
            list += ',';
        list += "{\"pid\":" + std::to_string(each.pid) + ",\"name\":" + jsonString(each.name) + '}';
    }
    return list + ']';
}

std::string member(const char* name, const std::string& value)
{
    return ",\n\"" + std::string(name) + "\":" + value;
}

std::string member(const char* name, bool value)
{
    return member(name, std::string(value ? "true" : "false"));
}

std::string failureMember(const StartFailure& failure)
{
    return member("startFailure",
                  "{\"kind\":" + jsonString(failure.kind)
                      + ",\"subject\":" + jsonString(failure.subject)
                      + ",\"error\":" + std::to_string(failure.error) + ",\"errorText\":"
                      + jsonString(failure.error ? std::strerror(failure.error) : "") + '}');
}

std::string statusMember(int status)
{
    if (WIFSIGNALED(status))
        return member("signal", std::to_string(WTERMSIG(status)));
    return member("code", std::to_string(WEXITSTATUS(status)));
}

std::string usageMember(const rusage& usage)
{
    const auto ms = [](const timeval& time) {
        return std::to_string(time.tv_sec * 1000 + time.tv_usec / 1000);
    };
    return member("usage",
                  "{\"userMs\":" + ms(usage.ru_utime) + ",\"systemMs\":" + ms(usage.ru_stime)
                      + ",\"maxRssKiB\":" + std::to_string(usage.ru_maxrss) + '}');
}

} // namespace

std::string startRecord(pid_t worker, pid_t command, const std::string& order)
{
    return "{\"version\":1" + member("worker", identity(worker))
        + member("command", identity(command)) + member("boot", jsonString(bootId()))
        + member("order", order) + "}\n";
}

std::string exitRecord(const Outcome& outcome)
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    std::string text = "{\"version\":1";
    if (outcome.waitStatus)
        text += statusMember(*outcome.waitStatus);
    if (outcome.startFailure)
        text += failureMember(*outcome.startFailure);
    text += member("timedOut", outcome.timedOut) + member("stopped", outcome.stopped)
        + member("silent", outcome.silent)
        + member("durationMs", std::to_string(duration_cast<milliseconds>(outcome.duration).count()))
        + member("outputBytes", std::to_string(outcome.kept.bytes))
        + member("lostBytes", std::to_string(outcome.lost.bytes))
        + member("lostLines", std::to_string(outcome.lost.lines))
        + member("cutBytes", std::to_string(outcome.cut.bytes))
        + member("cutLines", std::to_string(outcome.cut.lines))
        + member("sha256", jsonString(outcome.sha256))
        + member("survivors", processList(outcome.survivors))
        + member("leftBehind", processList(outcome.leftBehind)) + usageMember(outcome.usage);
    return text + "}\n";
}

} // namespace cockpit::workers
