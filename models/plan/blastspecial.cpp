// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/blast.h"
#include "models/plan/blastparts.h"
#include "models/plan/text.h"

#include <QRegularExpression>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

bool hasAny(const QStringList& arguments, const QStringList& options)
{
    return commonWords(options, arguments) > 0;
}

/// Statements given on the line: "-c X", "-tAc X", "-e'X'"; mysql and mongosh have words of their own.
QStringList statementsOf(const QString& tool, const QStringList& arguments)
{
    static const QRegularExpression cluster(u"^-[a-zA-Z]*[ceqQ]$"_s);
    QStringList all =
        valuesOf(arguments, {u"--command"_s, u"--execute"_s, u"--eval"_s, u"--query"_s});
    for (qsizetype i = 0; i + 1 < arguments.size(); ++i) {
        const bool quiet = tool == u"psql"_s && !arguments[i].endsWith(u'c');
        if (!quiet && cluster.match(arguments[i]).hasMatch() && !arguments[i + 1].startsWith(u'-'))
            all.append(arguments[i + 1]);
    }
    for (const QString& argument : arguments) {
        if (argument.startsWith(u"-e"_s) && argument.contains(u' '))
            all.append(argument.mid(2));
    }
    if (tool != u"sqlite3"_s)
        return all;
    for (const QString& argument : arguments.mid(1)) {
        if (argument.contains(u' ') || argument.startsWith(u'.'))
            all.append(argument);
    }
    return all;
}

Blast statementBlast(const QString& tool, const QString& statement)
{
    if (tool == u"mongo"_s || tool == u"mongosh"_s)
        return mongoBlast(statement);
    if (tool == u"sqlite3"_s && statement.startsWith(u'.'))
        return statement.startsWith(u".restore"_s) || statement.startsWith(u".read"_s)
            ? Blast::Irreversible
            : Blast::ReadOnly;
    return sqlBlast(statement);
}

Blast sqlClient(const QString& tool, const QStringList& arguments, const Fed& fed)
{
    Blast worst = Blast::ReadOnly; // a session: its lines are judged one by one
    QStringList statements = statementsOf(tool, arguments);
    if (!fed.text.isEmpty())
        statements.append(fed.text);
    for (const QString& statement : statements)
        worst = worse(worst, statementBlast(tool, statement));
    const bool script = !valuesOf(arguments, {u"-f"_s, u"--file"_s}).isEmpty()
        || std::any_of(arguments.begin(), arguments.end(), [](const QString& argument) {
               return argument.endsWith(u".js"_s) || argument.startsWith(u"-f/"_s);
           });
    // A script fed to a database: a restore or a migration.
    const bool unseen = fed.by && statements.isEmpty();
    return script || unseen ? Blast::Irreversible : worst;
}

/// npm run X, make X, rake X: judged by the words of X.
std::optional<Blast> migration(const QStringList& arguments)
{
    const QStringList words = wordsOf(arguments.join(u' '));
    const bool migrates = commonWords({u"migrate"_s, u"migration"_s, u"migrations"_s}, words) > 0;
    if (!migrates)
        return {};
    static const QStringList harmless{u"dry"_s,  u"dryrun"_s, u"status"_s,        u"list"_s,
                                      u"plan"_s, u"check"_s,  u"showmigrations"_s};
    static const QStringList makes{u"generate"_s, u"create"_s, u"make"_s, u"new"_s};
    if (commonWords(harmless, words) > 0)
        return Blast::ReadOnly;
    return commonWords(makes, words) > 0 ? Blast::Reversible : Blast::Irreversible;
}

/// gcloud and az put the verb behind a path of nouns: the first word that is a verb decides.
std::optional<Blast> cloudConsole(const QStringList& arguments)
{
    struct Verbs {
        Blast blast;
        QRegularExpression words;
    };
    static const std::vector<Verbs> verbs{
        {Blast::Irreversible,
         QRegularExpression(u"^(delete.*|remove.*|restore.*|purge|destroy|import|upgrade)$"_s)},
        {Blast::CustomerVisible,
         QRegularExpression(
             u"^(deploy|update.*|set-.*|stop|restart|reset|resize|swap|scale|failover|promote.*|"
             "rollback|patch|disable|migrate|start-failover|invalidate-cdn-cache)$"_s)},
        {Blast::ReadOnly,
         QRegularExpression(u"^(list.*|describe|show.*|get-.*|read|print-.*|wait|info|version|tail|"
                            "exists|check-.*|browse)$"_s)},
        {Blast::Reversible,
         QRegularExpression(u"^(create.*|add.*|enable|configure.*|login|copy|cp|upload.*|export|"
                            "start|clone|set|submit|build|push|tag)$"_s)}};
    for (const QString& argument : arguments) {
        if (argument.startsWith(u'-'))
            continue;
        for (const Verbs& one : verbs) {
            if (one.words.match(argument).hasMatch())
                return one.blast;
        }
    }
    return {};
}

/// "docker run … IMAGE CMD" and "kubectl create job": what the words threaten is believed.
std::optional<Blast> startsProgram(const QString& tool, const QStringList& arguments)
{
    const bool docker = (tool == u"docker"_s || tool == u"podman"_s) && arguments.contains(u"run"_s);
    const bool job = (tool == u"kubectl"_s || tool == u"oc"_s)
        && (arguments.contains(u"job"_s) || arguments.contains(u"run"_s))
        && (arguments.contains(u"create"_s) || arguments.contains(u"run"_s));
    const bool task =
        tool == u"aws"_s && (arguments.contains(u"run-task"_s) || arguments.contains(u"invoke"_s));
    const bool workflow =
        tool == u"gh"_s && arguments.contains(u"workflow"_s) && arguments.contains(u"run"_s);
    if (!docker && !job && !task && !workflow)
        return {};
    const Blast threat = blastByName(arguments);
    if (threat == Blast::Irreversible || workflow)
        return threat;
    return {};
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
    static const QRegularExpression joined(u"^-[a-zA-Z]*X([A-Za-z]+)$"_s);
    static const QRegularExpression split(u"^-[a-zA-Z]+X$"_s);
    QStringList methods = valuesOf(arguments, {u"-X"_s, u"--request"_s});
    bool sends = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!arguments[i].startsWith(u'-')) // cheap, for the many that are no options
            continue;
        sends = sends || body.match(arguments[i]).hasMatch();
        if (const auto match = joined.match(arguments[i]); match.hasMatch())
            methods.append(match.captured(1));
        else if (split.match(arguments[i]).hasMatch() && i + 1 < arguments.size())
            methods.append(arguments[i + 1]);
    }
    if (hasAny(arguments, {u"-G"_s, u"--get"_s}))
        sends = false;
    const QString method =
        methods.isEmpty() ? (sends ? u"POST"_s : u"GET"_s) : methods.last().toUpper();
    const QStringList files = valuesOf(arguments, {u"-o"_s, u"--output"_s});
    if (method == u"GET"_s || method == u"HEAD"_s || method == u"OPTIONS"_s) {
        const bool kept = std::any_of(files.begin(), files.end(), [](const QString& file) {
            return file != u"/dev/null"_s && file != u"-"_s;
        });
        return kept || arguments.contains(u"-O"_s) ? Blast::Reversible : Blast::ReadOnly;
    }
    static const QRegularExpression visible(
        u"status\\.?page|/incidents|maintenance|traffic|weight|feature[-_/]?flag|/flags?/|/purge_cache"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (method == u"DELETE"_s)
        return Blast::Irreversible;
    return visible.match(arguments.join(u' ')).hasMatch() ? Blast::CustomerVisible : Blast::Unknown;
}

std::optional<Blast> specialBlast(const QString& tool, const QStringList& arguments, const Fed& fed)
{
    static const QStringList runners{
        u"npm"_s,     u"npx"_s,    u"yarn"_s,     u"pnpm"_s,    u"make"_s,   u"rake"_s,
        u"rails"_s,   u"bundle"_s, u"python"_s,   u"python3"_s, u"php"_s,    u"prisma"_s,
        u"poetry"_s,  u"go"_s,     u"mvn"_s,      u"gradle"_s,  u"bun"_s,    u"just"_s,
        u"task"_s,    u"node"_s,   u"ruby"_s,     u"deno"_s,    u"turbo"_s,  u"nx"_s,
        u"gradlew"_s, u"mvnw"_s,   u"composer"_s, u"tsx"_s,     u"ts-node"_s};
    if (tool == u"curl"_s)
        return curlBlast(arguments);
    if (isSqlClient(tool))
        return sqlClient(tool, arguments, fed);
    if (tool == u"redis-cli"_s)
        return fed.by ? Blast::Irreversible : redisBlast(arguments);
    if (tool == u"gcloud"_s || tool == u"az"_s)
        return cloudConsole(arguments);
    if (const std::optional<Blast> started = startsProgram(tool, arguments))
        return started;
    const bool help = arguments.size() == 1
        && hasAny(arguments, {u"--version"_s, u"--help"_s, u"-V"_s, u"-version"_s});
    if (help)
        return Blast::ReadOnly;
    if (tool == u"turso"_s && arguments.contains(u"shell"_s))
        return sqlClient(tool, arguments.mid(3), fed);
    return runners.contains(tool) ? migration(arguments) : std::nullopt;
}

} // namespace cockpit::plan
