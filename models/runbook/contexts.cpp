// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/contexts.h"

#include "models/runbook/commandwords.h"
#include "models/runbook/words.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

/// What a command opens or uses: its context, and whether the lines after it stay there.
struct Session {
    bool any = false;
    Context context;
    bool stays = false;
};

bool endsWords(const QString& word)
{
    return word == u"|"_s || word == u";"_s || word == u"&"_s || word.startsWith(u'<')
        || word.startsWith(u'>') || word.startsWith(u"2>"_s);
}

/// The words that are no options, the first word left out; `withValue` are the options that take one.
QStringList operands(const QStringList& words, const QStringList& withValue)
{
    QStringList result;
    for (qsizetype i = 1; i < words.size() && !endsWords(words[i]); ++i) {
        if (!result.isEmpty() || !words[i].startsWith(u'-')) {
            result.append(words[i]);
        } else if (withValue.contains(words[i])) {
            ++i;
        }
    }
    return result;
}

std::optional<QString> optionValue(const QStringList& words, const QStringList& names)
{
    for (qsizetype i = 1; i < words.size() && !endsWords(words[i]); ++i) {
        for (const QString& name : names) {
            if (words[i] == name && i + 1 < words.size())
                return words[i + 1];
            if (name.startsWith(u"--"_s) && words[i].startsWith(name + u'='))
                return words[i].sliced(name.size() + 1);
        }
    }
    return std::nullopt;
}

/// "-tAc", "-Ne": options in one with the one that a statement follows.
bool isQuietStatement(const QString& word)
{
    static const QRegularExpression quiet(u"^-[a-zA-Z]{1,4}[ce]$"_s);
    return quiet.match(word).hasMatch();
}

bool isFed(const QStringList& words)
{
    return std::any_of(words.begin(), words.end(), endsWords);
}

Session ssh(const QStringList& words)
{
    const QStringList rest = operands(
        words, {u"-i"_s, u"-p"_s, u"-l"_s, u"-o"_s, u"-F"_s, u"-J"_s, u"-L"_s, u"-R"_s, u"-D"_s});
    if (rest.isEmpty())
        return {};
    return Session{true, {ContextKind::Ssh, rest.front()}, rest.size() == 1 && !isFed(words)};
}

bool isDatabaseClient(const QString& program)
{
    static const QSet<QString> clients{
        u"psql"_s,  u"mysql"_s,  u"sqlite3"_s, u"mariadb"_s, u"mongosh"_s, u"mongo"_s,
        u"cqlsh"_s, u"sqlcmd"_s, u"sqlplus"_s, u"pgcli"_s,   u"mycli"_s,   u"clickhouse-client"_s};
    return clients.contains(program);
}

/// "redis-cli -h cache-01" is a session; "redis-cli -h cache-01 ping" is one command of it.
Session store(const QStringList& words)
{
    if (words.front() != u"redis-cli"_s)
        return {};
    static const QStringList withValue{u"-h"_s, u"-p"_s,     u"-a"_s,     u"-n"_s,
                                       u"-u"_s, u"--user"_s, u"--pass"_s, u"-s"_s};
    const bool scans = std::any_of(words.begin() + 1, words.end(), [](const QString& word) {
        return word.startsWith(u"--"_s) && !withValue.contains(word) && word != u"--tls"_s;
    });
    if (scans || isFed(words) || !operands(words, withValue).isEmpty())
        return {};
    return Session{true, {ContextKind::Sql, optionValue(words, {u"-h"_s})}, true};
}

Session database(const QStringList& words)
{
    const QString& program = words.front();
    if (program == u"redis-cli"_s)
        return store(words);
    if (!isDatabaseClient(program))
        return {};
    auto name = optionValue(words, {u"-d"_s, u"--dbname"_s, u"-D"_s, u"--database"_s});
    const QStringList withValue{u"-U"_s,        u"-h"_s,     u"-p"_s,       u"-P"_s, u"-c"_s,
                                u"-f"_s,        u"-d"_s,     u"-D"_s,       u"-e"_s, u"-v"_s,
                                u"--command"_s, u"--file"_s, u"--execute"_s};
    const QStringList rest = operands(words, withValue);
    if (!name && !rest.isEmpty() && !rest.front().startsWith(u'-'))
        name = rest.front();
    const bool once = isFed(words) || rest.size() > 1
        || optionValue(words,
                       {u"-c"_s, u"--command"_s, u"-f"_s, u"--file"_s, u"-e"_s, u"--execute"_s,
                        u"-l"_s, u"--list"_s, u"--eval"_s, u"--query"_s, u"-Q"_s})
        || std::any_of(words.begin(), words.end(), isQuietStatement);
    return Session{true, {ContextKind::Sql, name}, !once};
}

/// A client called inside a container keeps its own prompt: "docker exec -it db psql -U shop".
Session clientInside(const QStringList& inside, const QString& container)
{
    if (inside.isEmpty() || (!isDatabaseClient(inside.front()) && inside.front() != u"redis-cli"_s))
        return {};
    Session session = database(inside);
    if (session.any && !session.context.target)
        session.context.target = container;
    return session.any && session.stays ? session : Session{};
}

/// A shell asked for inside a container is a session; any other program there is one command.
bool isShell(const QString& word)
{
    const QString name = word.section(u'/', -1);
    return name == u"bash"_s || name == u"sh"_s || name == u"ash"_s || name == u"zsh"_s;
}

Session container(QStringList words)
{
    const QString program = words.front();
    if (program != u"docker"_s && program != u"docker-compose"_s && program != u"podman"_s
        && program != u"kubectl"_s && program != u"oc"_s)
        return {};
    const qsizetype exec = words.indexOf(u"exec"_s);
    if (exec < 1)
        return {};
    // Options may stand between the name and the command ("exec pod -n shop -- sh").
    words = words.sliced(exec);
    const qsizetype dashes = words.indexOf(u"--"_s);
    const QStringList withValue{u"-u"_s,        u"-w"_s,          u"-e"_s,          u"-n"_s,
                                u"-c"_s,        u"--namespace"_s, u"--container"_s, u"--user"_s,
                                u"--workdir"_s, u"--env"_s};
    const QStringList rest = operands(dashes > 0 ? words.first(dashes) : words, withValue);
    if (rest.isEmpty())
        return {};
    const QStringList inside = dashes > 0 ? words.sliced(dashes + 1) : rest.sliced(1);
    if (const Session client = clientInside(inside, rest.front()); client.any)
        return client;
    const bool stays = !inside.isEmpty() && isShell(inside.front())
        && (inside.size() == 1 || inside[1] == u"-l"_s);
    return Session{true, {ContextKind::Container, rest.front()}, stays};
}

/// "sudo -i", "sudo su - deploy", "su postgres": the same place as another user. Its lines stay there,
/// and its exit leaves it, not the host around it.
bool changesUser(const QString& command)
{
    if (!QStringView(command).trimmed().startsWith(u"su")) // cheap, for the many that do not
        return false;
    static const QRegularExpression change(
        u"^\\s*(?:sudo\\s+(?:-u\\s+\\S+\\s+)?(?:-i|-s|su)|su)(?:\\s+-l?)?(?:\\s+[\\w-]+)?\\s*$"_s);
    return change.match(command.left(200)).hasMatch();
}

bool beginsLikeShell(const QString& line, const QStringList& words)
{
    if (words.isEmpty())
        return false;
    const QString& first = words.front();
    return isProgram(first) || first.startsWith(u"./"_s) || first.startsWith(u"../"_s)
        || first.startsWith(u"~/"_s)
        || (first.startsWith(u'/') && first.size() > 1 && first.count(u'/') > 1)
        || first.endsWith(u".sh"_s) || first.endsWith(u".py"_s) || line.startsWith(u"sudo "_s);
}

Session sessionOf(const QStringList& words)
{
    if (words.isEmpty())
        return {};
    if (words.front() == u"ssh"_s)
        return ssh(words);
    if (Session sql = database(words); sql.any)
        return sql;
    return container(words);
}

bool follows(const QStringList& options, bool tailIsCount)
{
    static const QRegularExpression follow(uR"(^(?:-[a-zA-Z]*[fF]\d*|--follow(?:=\w+)?)$)"_s);
    if (!tailIsCount && options.contains(u"--tail"_s))
        return true;
    return std::any_of(options.begin(), options.end(),
                       [](const QString& option) { return follow.match(option).hasMatch(); });
}

bool leaves(const QString& command)
{
    constexpr qsizetype longest = 40; // blanks included: none of the words is nearly as long
    if (command.size() > longest)
        return false;
    const QString word = command.trimmed().toLower();
    static const QSet<QString> words{
        u"exit"_s,   u"logout"_s, u"quit"_s,  u"\\q"_s,   u"exit;"_s,      u"quit;"_s, u"\\q;"_s,
        u"exit()"_s, u"quit()"_s, u".exit"_s, u".quit"_s, u"disconnect"_s, u"exit 0"_s};
    return words.contains(word);
}

} // namespace

Context ContextTracker::next(const QString& command, const QStringList& words)
{
    if (leaves(command)) {
        const Context left = current();
        if (!m_open.empty())
            m_open.pop_back();
        return left;
    }
    while (inSql() && !looksLikeSql(command) && beginsLikeShell(command, words))
        m_open.pop_back();
    if (inSql())
        return current();
    if (looksLikeSql(command)) {
        m_asksBefore = m_asksBefore || !m_database;
        return {ContextKind::Sql, m_database};
    }
    if (changesUser(command)) {
        const Context here = current();
        m_open.push_back(here);
        return here;
    }
    const Session session = sessionOf(words);
    if (!session.any)
        return current();
    note(session.context);
    if (!session.stays)
        return session.context;
    const Context here = current();
    m_open.push_back(session.context);
    return here;
}

Context ContextTracker::next(const QString& command)
{
    return next(command, commandWords(command));
}

void ContextTracker::note(const Context& context)
{
    if (context.kind == ContextKind::Sql && context.target)
        m_database = context.target;
    if (context.kind == ContextKind::Ssh)
        noteHost(*context.target);
}

void ContextTracker::noteHost(const QString& host)
{
    if (m_known.contains(host))
        return;
    m_known.insert(host);
    m_hosts.append(host);
}

void ContextTracker::goOn(const ContextTracker& after)
{
    for (const QString& host : after.m_hosts)
        noteHost(host);
    if (after.m_database)
        m_database = after.m_database;
}

void ContextTracker::leave()
{
    m_open.clear();
}

bool looksLikeSql(const QString& line)
{
    const QStringView begin = QStringView(line).trimmed();
    if (begin.isEmpty() || (begin[0] != u'\\' && !begin[0].isUpper()))
        return false;
    static const QRegularExpression psql(
        uR"(^\s*\\(?:[idlcxqs?]|d[a-zS+]{1,3}|timing|copy|conninfo|connect|echo|set|pset|watch)\+?(?:\s|$))"_s);
    static const QRegularExpression statement(
        uR"(^\s*(?:SELECT|INSERT\s+INTO|UPDATE\s+\S+\s+SET|DELETE\s+FROM|CREATE\s+(?:TABLE|INDEX|UNIQUE|DATABASE|USER|ROLE|EXTENSION|VIEW|OR)|ALTER\s+(?:TABLE|DATABASE|USER|ROLE|SYSTEM|EXTENSION|INDEX|VIEW)|DROP\s+(?:TABLE|INDEX|DATABASE|VIEW)|TRUNCATE|GRANT\s|REVOKE\s|VACUUM|ANALYZE|EXPLAIN|BEGIN\s*;|COMMIT\s*;|ROLLBACK\s*;|SHOW\s|WITH\s+\w+\s+AS)\b)"_s);
    return psql.match(line).hasMatch() || statement.match(line).hasMatch();
}

bool looksLikeShell(const QString& line)
{
    return beginsLikeShell(line, commandWords(line));
}

bool isEndless(const QString& command)
{
    return isEndless(command, commandWords(command));
}

bool isEndless(const QString& command, const QStringList& words)
{
    if (words.isEmpty())
        return false;
    const QString& program = words.front();
    static const QSet<QString> observers{u"watch"_s, u"top"_s,   u"htop"_s, u"stern"_s,
                                         u"k9s"_s,   u"iotop"_s, u"atop"_s};
    if (program == u"top"_s && words.contains(u"-b"_s))
        return false; // a batch of so many rounds
    if (observers.contains(program))
        return true;
    if (program == u"while"_s && words.size() > 1 && (words[1] == u"true"_s || words[1] == u":"_s))
        return !command.contains(u"break"_s) && !command.contains(u"exit"_s);
    if (program == u"vmstat"_s || program == u"iostat"_s) // an interval without a count
        return words.size() == 2 && !words[1].isEmpty() && words[1][0].isDigit();
    // What stands before "logs" is not its own ("docker-compose -f file.yml logs").
    const qsizetype logs = words.indexOf(u"logs"_s);
    if (program == u"tail"_s || program == u"journalctl"_s || logs > 0) {
        // "docker logs --tail 50" shows fifty lines; "heroku logs --tail" goes on.
        static const QSet<QString> counting{
            u"docker"_s, u"docker-compose"_s, u"podman"_s, u"kubectl"_s, u"oc"_s, u"nerdctl"_s};
        return follows(words.sliced(std::max<qsizetype>(logs, 1)), counting.contains(program));
    }
    if (words.size() > 1 && words[1] == u"tail"_s)
        return true;
    const bool watches = words.contains(u"-w"_s) || words.contains(u"--watch"_s);
    if ((program == u"kubectl"_s || program == u"oc"_s) && words.contains(u"get"_s) && watches)
        return true;
    return program == u"ping"_s && !words.contains(u"-c"_s) && !words.contains(u"-w"_s);
}

} // namespace cockpit::runbook
