// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/blastparts.h"

#include <QMap>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

/// What stands behind the options (some with a value) and `skip` further words.
QStringList behind(const QStringList& arguments, const QStringList& withValue, int skip)
{
    qsizetype i = 0;
    for (; i < arguments.size(); ++i) {
        if (arguments[i] == u"--"_s)
            return arguments.mid(i + 1);
        if (withValue.contains(arguments[i]))
            ++i;
        else if (!arguments[i].startsWith(u'-') && skip-- == 0)
            break;
    }
    return arguments.mid(i);
}

Inner asLine(const QStringList& words)
{
    return {{}, words.join(u' '), true};
}

Inner asWords(const QStringList& words)
{
    return {words, {}, true};
}

std::optional<Inner> ofShell(const QString& tool, const QStringList& arguments)
{
    const QStringList lines =
        valuesOf(arguments,
                 {u"-c"_s, u"-lc"_s, u"-ec"_s, u"-xc"_s, u"-ic"_s, u"-cl"_s, u"-exc"_s, u"-euc"_s,
                  u"--command"_s, u"--session-command"_s});
    if (!lines.isEmpty())
        return asLine(lines);
    // "su - deploy" opens a shell; "bash deploy.sh" is judged by the script's name.
    return tool == u"su"_s ? std::optional(Inner{}) : std::nullopt;
}

/// "docker exec", "docker compose exec", "kubectl exec"; "docker compose run" starts the same way.
std::optional<Inner> ofContainer(const QStringList& arguments)
{
    static const QStringList options{
        u"-u"_s,     u"-w"_s,           u"-e"_s,         u"--user"_s,      u"--workdir"_s,
        u"--env"_s,  u"-c"_s,           u"-n"_s,         u"--container"_s, u"--namespace"_s,
        u"-f"_s,     u"--context"_s,    u"--env-file"_s, u"-v"_s,          u"--volume"_s,
        u"--name"_s, u"--entrypoint"_s, u"-l"_s,         u"--index"_s};
    const qsizetype exec = arguments.indexOf(u"exec"_s);
    if (exec >= 0)
        return asWords(behind(arguments.mid(exec + 1), options, 1));
    const qsizetype run = arguments.indexOf(u"run"_s);
    const bool composed = arguments.contains(u"compose"_s) || arguments.contains(u"--rm"_s);
    if (run < 0 || !composed || !arguments.mid(0, run).contains(u"compose"_s))
        return {};
    const QStringList words = behind(arguments.mid(run + 1), options, 1);
    return words.isEmpty() ? std::nullopt : std::optional(asWords(words));
}

/// Programs that only prepare what runs the words behind them: which words are theirs.
std::optional<Inner> ofCarrier(const QString& tool, const QStringList& arguments)
{
    struct Carrier {
        QStringList verbs; ///< one of them must stand first; none: any
        QStringList withValue;
        int skip = 0;
    };
    static const QMap<QString, Carrier> carriers{
        {u"bundle"_s, {{u"exec"_s}, {}, 1}},
        {u"poetry"_s, {{u"run"_s}, {}, 1}},
        {u"pipenv"_s, {{u"run"_s}, {}, 1}},
        {u"uv"_s, {{u"run"_s}, {u"--with"_s, u"--python"_s}, 1}},
        {u"npm"_s, {{u"exec"_s, u"x"_s}, {}, 1}},
        {u"pnpm"_s, {{u"exec"_s, u"dlx"_s}, {}, 1}},
        {u"yarn"_s, {{u"exec"_s, u"dlx"_s}, {}, 1}},
        {u"npx"_s, {{}, {u"-p"_s, u"--package"_s}, 0}},
        {u"bunx"_s, {{}, {}, 0}},
        {u"heroku"_s, {{u"run"_s, u"run:detached"_s}, {u"-a"_s, u"--app"_s, u"-r"_s}, 1}},
        {u"railway"_s, {{u"run"_s}, {u"-s"_s, u"-e"_s}, 1}},
        {u"doppler"_s, {{u"run"_s}, {u"-p"_s, u"-c"_s}, 1}},
        {u"op"_s, {{u"run"_s}, {u"--env-file"_s}, 1}},
        {u"chamber"_s, {{u"exec"_s}, {}, 2}},
        {u"aws-vault"_s, {{u"exec"_s}, {u"-d"_s, u"--duration"_s}, 2}},
        {u"dotenv"_s, {{}, {u"-e"_s, u"-f"_s}, 0}},
        {u"sshpass"_s, {{}, {u"-p"_s, u"-f"_s}, 0}},
        {u"gosu"_s, {{}, {}, 1}},
        {u"runuser"_s, {{}, {u"-u"_s, u"-g"_s}, 0}},
        {u"flock"_s, {{}, {u"-w"_s}, 1}},
        {u"chroot"_s, {{}, {}, 1}},
        {u"xargs"_s, {{}, {u"-n"_s, u"-I"_s, u"-P"_s, u"-L"_s, u"-d"_s, u"-a"_s}, 0}},
    };
    const auto carrier = carriers.constFind(tool);
    if (carrier == carriers.constEnd())
        return {};
    const auto first = std::find_if(arguments.begin(), arguments.end(),
                                    [](const QString& word) { return !word.startsWith(u'-'); });
    if (!carrier->verbs.isEmpty() && (first == arguments.end() || !carrier->verbs.contains(*first)))
        return {};
    const QStringList words = behind(arguments, carrier->withValue, carrier->skip);
    if (tool == u"xargs"_s && words.isEmpty())
        return asWords({u"echo"_s});
    return words.isEmpty() ? std::nullopt : std::optional(asWords(words));
}

/// "find … -exec CMD {} \;"
std::optional<Inner> ofFind(const QStringList& arguments)
{
    static const QStringList openers{u"-exec"_s, u"-execdir"_s, u"-ok"_s, u"-okdir"_s};
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (!openers.contains(arguments[i]) || arguments.contains(u"-delete"_s))
            continue;
        qsizetype end = i + 1;
        while (end < arguments.size() && arguments[end] != u";"_s && arguments[end] != u"+"_s)
            ++end;
        return asWords(arguments.mid(i + 1, end - i - 1));
    }
    return {};
}

/// "python -m TOOL", "python manage.py …", "php artisan …", "bin/console …"
std::optional<Inner> ofInterpreter(const QString& tool, const QStringList& arguments)
{
    static const QStringList interpreters{u"python"_s, u"python3"_s, u"php"_s,
                                          u"ruby"_s,   u"node"_s,    u"wp"_s};
    if (!interpreters.contains(tool) || arguments.isEmpty())
        return {};
    const qsizetype module = arguments.indexOf(u"-m"_s);
    if (tool.startsWith(u"python"_s) && module >= 0 && module + 1 < arguments.size())
        return asWords(arguments.mid(module + 1));
    static const QStringList known{u"manage.py"_s, u"artisan"_s, u"console"_s,  u"magento"_s,
                                   u"rails"_s,     u"ace"_s,     u"composer"_s, u"composer.phar"_s,
                                   u"drush"_s,     u"wp"_s,      u"spark"_s};
    const QString script = arguments.first().section(u'/', -1);
    if (!known.contains(script))
        return {};
    return asWords(QStringList{script} + arguments.mid(1));
}

} // namespace

QStringList valuesOf(const QStringList& arguments, const QStringList& options)
{
    QStringList values;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (options.contains(arguments[i]) && i + 1 < arguments.size()) {
            values.append(arguments[++i]);
            continue;
        }
        for (const QString& option : options) {
            if (option.startsWith(u"--"_s) && arguments[i].startsWith(option + u'='))
                values.append(arguments[i].mid(option.size() + 1));
        }
    }
    return values;
}

std::optional<Inner> innerCommand(const QString& tool, const QStringList& arguments)
{
    static const QStringList sshOptions{u"-i"_s, u"-p"_s, u"-l"_s, u"-o"_s, u"-J"_s, u"-F"_s,
                                        u"-L"_s, u"-R"_s, u"-D"_s, u"-b"_s, u"-E"_s, u"-S"_s};
    static const QStringList containers{u"docker"_s, u"podman"_s,         u"kubectl"_s, u"oc"_s,
                                        u"k"_s,      u"docker-compose"_s, u"nerdctl"_s};
    static const QStringList shells{u"bash"_s, u"sh"_s, u"zsh"_s, u"ksh"_s, u"dash"_s, u"su"_s};
    if (tool == u"ssh"_s)
        return asLine(behind(arguments, sshOptions, 1));
    if (shells.contains(tool))
        return ofShell(tool, arguments);
    if (tool == u"watch"_s)
        return asLine(behind(arguments, {u"-n"_s, u"--interval"_s}, 0));
    if (tool == u"eval"_s)
        return asLine(arguments);
    if (tool == u"find"_s)
        return ofFind(arguments);
    if (tool == u"docker-compose"_s && arguments.contains(u"run"_s))
        return ofContainer(QStringList{u"compose"_s} + arguments);
    if (containers.contains(tool))
        return ofContainer(arguments);
    const bool console = (tool == u"fly"_s || tool == u"flyctl"_s || tool == u"gcloud"_s)
        && arguments.contains(u"ssh"_s);
    if (console)
        return asLine(valuesOf(arguments, {u"-C"_s, u"--command"_s}));
    if (const std::optional<Inner> inner = ofCarrier(tool, arguments))
        return inner;
    return ofInterpreter(tool, arguments);
}

} // namespace cockpit::plan
