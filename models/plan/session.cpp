// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/session.h"

#include "models/plan/blastparts.h"

#include <QRegularExpression>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

/// The words of a line that is one simple command; none for pipes and chains.
QStringList onlyCommand(const ShellLine& line)
{
    const std::vector<ShellCommand>& commands = line.commands;
    const bool single = commands.size() == 1 && commands.front().inputs.empty()
        && commands.front().fedText.isEmpty();
    return single ? commands.front().plain() : QStringList();
}

bool isPromptClient(const QString& word)
{
    static const QStringList more{u"pg:psql"_s, u"pgcli"_s, u"mycli"_s, u"dbshell"_s, u"dbconsole"_s};
    return isSqlClient(word.section(u'/', -1)) || more.contains(word);
}

} // namespace

std::optional<QString> opensShell(const ShellLine& line)
{
    const QStringList words = onlyCommand(line);
    if (words.size() < 2 || words.first() != u"ssh"_s)
        return {};
    static const QStringList endsAtOnce{u"-N"_s, u"-f"_s, u"-V"_s, u"-L"_s, u"-R"_s, u"-D"_s};
    const bool tunnel = std::any_of(words.begin(), words.end(),
                                    [](const QString& word) { return endsAtOnce.contains(word); });
    const std::optional<Inner> inner = innerCommand(words.first(), words.mid(1));
    if (tunnel || (inner && !inner->isEmpty()))
        return {};
    const bool isHost = !words.last().isEmpty() && !words.last().startsWith(u'-');
    return isHost ? std::optional(words.last()) : std::nullopt;
}

std::optional<QString> hostReached(const ShellLine& line)
{
    static const QStringList withValue{u"-i"_s, u"-p"_s, u"-l"_s, u"-o"_s, u"-J"_s, u"-F"_s,
                                       u"-L"_s, u"-R"_s, u"-D"_s, u"-b"_s, u"-P"_s, u"-e"_s};
    static const QRegularExpression remote(u"^((?:[\\w.-]+@)?[A-Za-z0-9][\\w.-]+):(?!//)"_s);
    for (const ShellCommand& command : line.commands) {
        const QStringList& words = command.plain();
        if (words.isEmpty())
            continue;
        const bool copies = words.first() == u"scp"_s || words.first() == u"rsync"_s;
        if (!copies && words.first() != u"ssh"_s)
            continue;
        for (qsizetype i = 1; i < words.size(); ++i) {
            if (withValue.contains(words[i])) {
                ++i;
            } else if (!words[i].startsWith(u'-')) {
                if (!copies)
                    return words[i];
                if (const auto match = remote.match(words[i]); match.hasMatch())
                    return match.captured(1);
            }
        }
    }
    return {};
}

bool opensPrompt(const ShellLine& line)
{
    static const QStringList once{u"-c"_s,        u"-e"_s,        u"-f"_s,     u"-l"_s,
                                  u"--command"_s, u"--execute"_s, u"--file"_s, u"--list"_s,
                                  u"--version"_s, u"-V"_s,        u"--eval"_s};
    const QStringList words = onlyCommand(line);
    const auto client = std::find_if(words.begin(), words.end(), isPromptClient);
    if (client == words.end())
        return false;
    // A client as an argument ("which psql", "apt install mysql") opens nothing.
    static const QStringList carriers{
        u"docker"_s, u"docker-compose"_s, u"podman"_s, u"kubectl"_s, u"oc"_s,    u"heroku"_s,
        u"python"_s, u"python3"_s,        u"rails"_s,  u"fly"_s,     u"flyctl"_s};
    if (client != words.begin() && !carriers.contains(words.first()))
        return false;
    return std::none_of(client + 1, words.end(), [](const QString& word) {
        return once.contains(word) || word.startsWith(u"--command="_s)
            || word.startsWith(u"--file="_s);
    });
}

bool opensSession(const ShellLine& line)
{
    if (opensShell(line) || opensPrompt(line))
        return true;
    if (line.commands.size() != 1)
        return false;
    static const QStringList shells{u"bash"_s, u"sh"_s, u"ash"_s, u"zsh"_s, u"su"_s};
    static const QStringList options{u"-"_s, u"-l"_s, u"-i"_s, u"--login"_s};
    const ShellCommand& only = line.commands.front();
    QStringList words = onlyCommand(line);
    if (words.isEmpty())
        return !only.user().isEmpty(); // "sudo -i"
    if (words.first() == u"su"_s)
        return !words.contains(u"-c"_s);
    const bool container = callsIntoContainer(line);
    while (words.size() > 1 && options.contains(words.last()))
        words.removeLast();
    return (container || words.size() == 1) && shells.contains(words.last().section(u'/', -1));
}

bool leavesSession(const QString& line)
{
    static const QRegularExpression leave(u"^\\s*(?:exit|logout|quit|\\\\q)\\b;?\\s*(?:#.*|--.*)?$"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return leave.match(line).hasMatch();
}

bool isTypedAtPrompt(const ShellLine& line, const std::optional<runbook::Context>& context)
{
    if (!context || context->kind != runbook::ContextKind::Sql)
        return false;
    if (promptCommand(line.text) || looksLikeSql(line.text))
        return true;
    const std::vector<ShellCommand>& commands = line.commands;
    return std::none_of(commands.begin(), commands.end(), [](const ShellCommand& command) {
        const QStringList& words = command.plain();
        static const QStringList carriers{
            u"ssh"_s, u"docker"_s, u"docker-compose"_s, u"podman"_s,     u"kubectl"_s,
            u"oc"_s,  u"heroku"_s, u"pg_dump"_s,        u"pg_restore"_s, u"mysqldump"_s};
        return !words.isEmpty()
            && (isPromptClient(words.first()) || carriers.contains(words.first()));
    });
}

bool callsIntoContainer(const ShellLine& line)
{
    return std::any_of(line.commands.begin(), line.commands.end(), [](const ShellCommand& command) {
        const QStringList& words = command.plain();
        return words.contains(u"exec"_s) && innerCommand(words.first(), words.mid(1)).has_value();
    });
}

std::optional<QString> promptCommand(const QString& line)
{
    static const QRegularExpression command(
        u"^\\s*(\\\\(?:i|ir|d[a-zA-Z]{0,2}|l|c|connect|copy|x|timing|sf|sv|conninfo|echo|pset|gset|watch)\\+?)(?:\\s|;|$)"_s);
    const QRegularExpressionMatch match = command.match(line);
    return match.hasMatch() ? std::optional(match.captured(1)) : std::nullopt;
}

bool looksLikeSql(const QString& line)
{
    static const QRegularExpression statement(
        u"^\\s*(?:SELECT\\s|INSERT\\s+INTO\\s|UPDATE\\s+\\S+\\s+SET\\s|DELETE\\s+FROM\\s|ALTER\\s+("
        u"?:TABLE|DATABASE|INDEX)\\s"
        "|CREATE\\s+(?:TABLE|INDEX|UNIQUE|DATABASE|VIEW|USER|ROLE|EXTENSION)\\s|DROP\\s+(?:TABLE|"
        "INDEX|DATABASE)\\s"
        "|TRUNCATE\\s|GRANT\\s|BEGIN;|COMMIT;|ROLLBACK;)"_s);
    return statement.match(line).hasMatch();
}

} // namespace cockpit::plan
