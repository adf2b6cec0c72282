// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/poll.h"

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

/// What stands behind watch's own options; its interval comes out of them.
QStringList watched(const QStringList& words, milliseconds& interval)
{
    qsizetype i = 1;
    for (; i < words.size() && words[i].startsWith(u'-'); ++i) {
        QString value;
        if (words[i] == u"-n"_s || words[i] == u"--interval"_s)
            value = words.value(++i);
        else if (words[i].startsWith(u"--interval="_s))
            value = words[i].section(u'=', 1);
        else if (words[i].startsWith(u"-n"_s))
            value = words[i].mid(2);
        bool isNumber = false;
        const double seconds = value.toDouble(&isNumber);
        if (isNumber && seconds >= 0.1 && seconds <= 86'400)
            interval = milliseconds{static_cast<qint64>(seconds * 1000)};
    }
    return words.mid(i);
}

bool failsByStatus(const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), [](const QString& word) {
        const bool shortOptions = word.startsWith(u'-') && !word.startsWith(u"--"_s);
        return word.startsWith(u"--fail"_s) || (shortOptions && word.contains(u'f'));
    });
}

} // namespace

std::optional<Poll> pollOf(const ShellLine& line)
{
    if (line.commands.size() != 1 || line.commands.front().plain().value(0) != u"watch"_s)
        return {};
    Poll poll;
    poll.command = watched(line.commands.front().plain(), poll.interval).join(u' ');
    const std::vector<ShellCommand> inner = shellCommands(poll.command);
    if (inner.size() != 1 || inner.front().plain().value(0) != u"curl"_s)
        return {};
    // curl is content with an error page unless it is told not to be.
    if (!failsByStatus(inner.front().plain()))
        poll.command.replace(poll.command.indexOf(u"curl"_s), 4, u"curl --fail"_s);
    return poll;
}

} // namespace cockpit::plan
