// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/blastparts.h"
#include "models/plan/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

/// The value of an option: "-c VALUE", "--command VALUE", "--command=VALUE".
std::optional<QString> valueOf(const QStringList& arguments, const QStringList& options)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (options.contains(arguments[i]) && i + 1 < arguments.size())
            return arguments[i + 1];
        for (const QString& option : options) {
            if (option.startsWith(u"--"_s) && arguments[i].startsWith(option + u'='))
                return arguments[i].mid(option.size() + 1);
        }
    }
    return {};
}

bool hasAny(const QStringList& arguments, const QStringList& options)
{
    return commonWords(options, arguments) > 0;
}

/// What stands behind the options (some with a value) and `skip` further words, as a line.
std::optional<QString> behind(const QStringList& arguments, const QStringList& withValue, int skip)
{
    qsizetype i = 0;
    for (; i < arguments.size(); ++i) {
        if (arguments[i] == u"--"_s)
            return arguments.mid(i + 1).join(u' ');
        if (withValue.contains(arguments[i]))
            ++i;
        else if (!arguments[i].startsWith(u'-') && skip-- == 0)
            break;
    }
    return i < arguments.size() ? std::optional(arguments.mid(i).join(u' ')) : std::nullopt;
}

Blast sqlClient(const QStringList& arguments)
{
    if (const auto statement =
            valueOf(arguments, {u"-c"_s, u"--command"_s, u"-e"_s, u"--execute"_s, u"--eval"_s}))
        return sqlBlast(*statement);
    if (hasAny(arguments, {u"-l"_s, u"--list"_s, u"--version"_s, u"-V"_s}))
        return Blast::ReadOnly;
    if (valueOf(arguments, {u"-f"_s, u"--file"_s}))
        return Blast::Irreversible;
    return Blast::ReadOnly; // opens a session; its lines are judged one by one
}

/// npm run X, make X, rake X: judged by the words of X.
std::optional<Blast> target(const QStringList& arguments)
{
    const QStringList words = wordsOf(arguments.join(u' '));
    const bool migrates = commonWords({u"migrate"_s, u"migration"_s, u"migrations"_s}, words) > 0;
    if (!migrates)
        return {};
    static const QStringList harmless{u"dry"_s,  u"dryrun"_s, u"status"_s,        u"list"_s,
                                      u"plan"_s, u"check"_s,  u"showmigrations"_s};
    return commonWords(harmless, words) > 0 ? Blast::ReadOnly : Blast::Irreversible;
}

} // namespace

bool isSqlClient(const QString& tool)
{
    static const QStringList clients{
        u"psql"_s,    u"mysql"_s,  u"mariadb"_s, u"sqlite3"_s, u"mongo"_s,
        u"mongosh"_s, u"sqlcmd"_s, u"sqlplus"_s, u"cqlsh"_s,   u"clickhouse-client"_s};
    return clients.contains(tool);
}

Blast curlBlast(const QStringList& arguments)
{
    static const QRegularExpression body(u"^(-d|--data|-F|--form|-T|--upload-file|--json)"_s);
    static const QRegularExpression joined(u"^-[a-zA-Z]*X([A-Z]+)$"_s);
    QString method = valueOf(arguments, {u"-X"_s, u"--request"_s}).value_or(QString()).toUpper();
    bool sends = false;
    for (const QString& argument : arguments) {
        sends = sends || body.match(argument).hasMatch();
        const QRegularExpressionMatch match = joined.match(argument);
        if (match.hasMatch())
            method = match.captured(1);
    }
    if (hasAny(arguments, {u"-G"_s, u"--get"_s}))
        sends = false;
    if (method.isEmpty())
        method = sends ? u"POST"_s : u"GET"_s;
    const std::optional<QString> file = valueOf(arguments, {u"-o"_s, u"--output"_s});
    if (method == u"GET"_s || method == u"HEAD"_s || method == u"OPTIONS"_s)
        return (file && *file != u"/dev/null"_s) || arguments.contains(u"-O"_s) ? Blast::Reversible
                                                                                : Blast::ReadOnly;
    static const QRegularExpression visible(
        u"status\\.?page|/incidents|maintenance|traffic|weight|feature[-_/]?flag|/flags?/|/purge_cache"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (visible.match(arguments.join(u' ')).hasMatch())
        return Blast::CustomerVisible;
    return method == u"DELETE"_s ? Blast::Irreversible : Blast::Unknown;
}

std::optional<Blast> specialBlast(const QString& tool, const QStringList& arguments)
{
    static const QStringList runners{
        u"npm"_s,    u"npx"_s,       u"yarn"_s,   u"pnpm"_s,    u"make"_s,  u"rake"_s,
        u"rails"_s,  u"bundle"_s,    u"python"_s, u"python3"_s, u"php"_s,   u"alembic"_s,
        u"flyway"_s, u"liquibase"_s, u"prisma"_s, u"knex"_s,    u"goose"_s, u"dbmate"_s,
        u"poetry"_s, u"go"_s,        u"mvn"_s,    u"gradle"_s,  u"bun"_s};
    if (tool == u"curl"_s)
        return curlBlast(arguments);
    if (isSqlClient(tool))
        return sqlClient(arguments);
    if (tool == u"alembic"_s && hasAny(arguments, {u"upgrade"_s, u"downgrade"_s}))
        return Blast::Irreversible;
    return runners.contains(tool) ? target(arguments) : std::nullopt;
}

std::optional<QString> innerCommand(const QString& tool, const QStringList& arguments)
{
    static const QStringList sshOptions{u"-i"_s, u"-p"_s, u"-l"_s, u"-o"_s,
                                        u"-J"_s, u"-F"_s, u"-L"_s, u"-b"_s};
    static const QStringList execOptions{
        u"-u"_s, u"-w"_s,          u"-e"_s, u"--user"_s,      u"--workdir"_s, u"--env"_s,
        u"-c"_s, u"--container"_s, u"-n"_s, u"--namespace"_s, u"-f"_s,        u"--context"_s};
    if (tool == u"ssh"_s)
        return behind(arguments, sshOptions, 1).value_or(QString());
    if ((tool == u"bash"_s || tool == u"sh"_s || tool == u"zsh"_s || tool == u"su"_s))
        return valueOf(arguments, {u"-c"_s, u"-lc"_s, u"-ec"_s});
    if (tool == u"watch"_s)
        return behind(arguments, {u"-n"_s, u"--interval"_s}, 0).value_or(QString());
    if (tool == u"xargs"_s)
        return behind(arguments, {u"-n"_s, u"-I"_s, u"-P"_s, u"-L"_s, u"-d"_s}, 0).value_or(u"echo"_s);
    static const QStringList hosts{u"docker"_s, u"podman"_s, u"kubectl"_s, u"oc"_s,
                                   u"docker-compose"_s};
    const qsizetype exec = arguments.indexOf(u"exec"_s);
    if (hosts.contains(tool) && exec >= 0)
        return behind(arguments.mid(exec + 1), execOptions, 1).value_or(QString());
    return {};
}

} // namespace cockpit::plan
