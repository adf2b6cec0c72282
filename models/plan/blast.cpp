// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/blast.h"

#include "models/plan/blastparts.h"
#include "models/plan/session.h"
#include "models/plan/text.h"

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestNesting = 6;

int rank(Blast blast)
{
    switch (blast) {
    case Blast::ReadOnly:
        return 0;
    case Blast::Reversible:
        return 1;
    case Blast::Unknown:
        return 2;
    case Blast::CustomerVisible:
        return 3;
    case Blast::Irreversible:
        return 4;
    }
    return 2;
}

Blast ofWords(const QStringList& words, const Fed& fed, int depth);

bool isShell(const QString& tool)
{
    static const QStringList shells{u"bash"_s, u"sh"_s,  u"zsh"_s, u"ksh"_s,
                                    u"dash"_s, u"ssh"_s, u"su"_s};
    return shells.contains(tool);
}

/// A shell that is given its lines by somebody else runs whatever they are.
Blast ofFedShell(const Fed& fed, int depth)
{
    return fed.text.isEmpty() ? Blast::Unknown : shellBlast(shellCommands(fed.text), depth + 1);
}

Blast ofInner(const QString& tool, const Inner& inner, const Fed& fed, int depth)
{
    if (depth >= deepestNesting)
        return Blast::Unknown;
    if (inner.isEmpty())
        return isShell(tool) && fed.by ? ofFedShell(fed, depth) : Blast::ReadOnly;
    if (inner.words.isEmpty()) {
        std::vector<ShellCommand> commands = shellCommands(inner.line);
        if (inner.fed && fed.by && !commands.empty() && !commands.front().piped) {
            commands.front().piped = true;
            commands.front().fedText = fed.text;
        }
        return shellBlast(commands, depth + 1);
    }
    ShellCommand command; // assignments and sudo may stand before the inner command as well
    for (const QString& word : inner.words)
        command.words.push_back({word, false, false, false});
    command.settle();
    return ofWords(command.plain(), inner.fed ? fed : Fed{}, depth + 1);
}

Blast ofWords(const QStringList& words, const Fed& fed, int depth)
{
    if (words.isEmpty())
        return Blast::ReadOnly; // an assignment
    const QString tool = words.first().section(u'/', -1);
    const QStringList arguments = words.mid(1);
    if (const std::optional<Inner> inner = innerCommand(tool, arguments))
        return ofInner(tool, *inner, fed, depth);
    const bool onlyOptions =
        std::all_of(arguments.begin(), arguments.end(),
                    [](const QString& argument) { return argument.startsWith(u'-'); });
    if (isShell(tool) && onlyOptions) // a session: its lines are judged one by one
        return fed.by ? ofFedShell(fed, depth) : Blast::ReadOnly;
    if (const std::optional<Blast> known = specialBlast(tool, arguments, fed))
        return *known;
    // A path is a script of one's own even where its name is that of a tool.
    const bool script = words.first().contains(u'/') && tool.contains(u'.');
    if (!script) {
        if (const std::optional<Blast> known = tableBlast(tool, arguments))
            return *known;
    }
    return blastByName(words);
}

} // namespace

Blast worse(Blast left, Blast right)
{
    return rank(left) < rank(right) ? right : left;
}

Blast blastByName(const QStringList& words)
{
    static const QStringList final{u"migrate"_s,  u"migration"_s, u"migrations"_s, u"migrator"_s,
                                   u"restore"_s,  u"drop"_s,      u"destroy"_s,    u"delete"_s,
                                   u"purge"_s,    u"truncate"_s,  u"wipe"_s,       u"dbmigrate"_s,
                                   u"teardown"_s, u"cleanup"_s,   u"erase"_s,      u"uninstall"_s};
    static const QStringList visible{u"restart"_s,  u"reload"_s,      u"failover"_s, u"deploy"_s,
                                     u"cutover"_s,  u"maintenance"_s, u"switch"_s,   u"rollback"_s,
                                     u"promote"_s,  u"release"_s,     u"traffic"_s,  u"canary"_s,
                                     u"redeploy"_s, u"publish"_s};
    static const QStringList harmless{u"dry"_s,  u"dryrun"_s, u"status"_s,
                                      u"list"_s, u"check"_s,  u"plan"_s};
    const QStringList all = wordsOf(words.join(u' '));
    const auto holds = [&all](const QStringList& some) { return commonWords(some, all) > 0; };
    if (holds(final))
        return holds(harmless) ? Blast::Unknown : Blast::Irreversible;
    if (holds(visible))
        return holds(harmless) ? Blast::Unknown : Blast::CustomerVisible;
    return all.contains(u"backup"_s) ? Blast::Reversible : Blast::Unknown;
}

Blast shellBlast(const std::vector<ShellCommand>& commands, int depth)
{
    Blast worst = Blast::ReadOnly;
    for (const ShellCommand& command : commands) {
        const Fed fed{command.fedText,
                      command.piped || !command.inputs.empty() || !command.fedText.isEmpty()};
        worst = worse(worst, ofWords(command.plain(), fed, depth));
        if (!command.outputs.empty())
            worst = worse(worst, Blast::Reversible);
    }
    return worst;
}

Blast blastOf(const ShellLine& line, const std::optional<runbook::Context>& context)
{
    if (isTypedAtPrompt(line, context))
        return sqlBlast(line.text);
    return shellBlast(line.commands, 0);
}

} // namespace cockpit::plan
