// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/blast.h"

#include "models/plan/blastparts.h"
#include "models/plan/session.h"
#include "models/plan/shell.h"
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

/// One pattern word: alternatives by '|', a * at either end.
bool matchesWord(const QString& pattern, const QString& word)
{
    const QStringList alternatives = pattern.split(u'|');
    return std::any_of(alternatives.begin(), alternatives.end(), [&word](QString alternative) {
        if (alternative == u"*"_s)
            return true;
        const bool openStart = alternative.startsWith(u'*');
        const bool openEnd = alternative.endsWith(u'*');
        alternative.remove(u'*');
        if (openStart && openEnd)
            return word.contains(alternative);
        if (openStart)
            return word.endsWith(alternative);
        return openEnd ? word.startsWith(alternative) : word == alternative;
    });
}

/// Options whose value is the next word; only those that stand before a verb matter.
bool takesValue(const QString& tool, const QString& option)
{
    static const QMap<QString, QStringList> options{
        {u"docker-compose"_s, {u"-f"_s, u"--file"_s, u"-p"_s, u"--project-name"_s, u"--env-file"_s}},
        {u"docker"_s, {u"-f"_s, u"--file"_s, u"-H"_s, u"--context"_s, u"-p"_s, u"--env-file"_s}},
        {u"kubectl"_s, {u"-n"_s, u"--namespace"_s, u"--context"_s, u"--kubeconfig"_s}},
        {u"helm"_s, {u"-n"_s, u"--namespace"_s, u"--kube-context"_s}},
        {u"aws"_s, {u"--region"_s, u"--profile"_s, u"--output"_s, u"--endpoint-url"_s}},
        {u"git"_s, {u"-C"_s, u"-c"_s}},
        {u"npm"_s, {u"--prefix"_s, u"-w"_s, u"--workspace"_s}},
        {u"redis-cli"_s, {u"-h"_s, u"-p"_s, u"-a"_s, u"-n"_s}},
    };
    return options.value(tool).contains(option);
}

QStringList verbsOf(const QString& tool, const QStringList& arguments)
{
    QStringList verbs;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (takesValue(tool, arguments[i]))
            ++i;
        else if (!arguments[i].startsWith(u'-'))
            verbs.append(arguments[i]);
    }
    return verbs;
}

/// How specific the row is for this command; -1: it does not apply.
int fit(const BlastRow& row, const QString& tool, const QStringList& verbs,
        const QStringList& arguments)
{
    if (!QString::fromUtf16(row.tool).split(u' ').contains(tool))
        return -1;
    const QStringList wanted = QString::fromUtf16(row.verb).split(u' ', Qt::SkipEmptyParts);
    if (wanted.size() > verbs.size())
        return -1;
    int score = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!matchesWord(wanted[i], verbs[i]))
            return -1;
        score += wanted[i] == u"*"_s ? 2 : 10;
    }
    const QString option = QString::fromUtf16(row.option);
    if (option.isEmpty())
        return score;
    const bool has =
        std::any_of(arguments.begin(), arguments.end(),
                    [&option](const QString& argument) { return matchesWord(option, argument); });
    return has ? score + 5 : -1;
}

std::optional<Blast> fromTable(const QString& tool, const QStringList& arguments)
{
    const QStringList verbs = verbsOf(tool, arguments);
    const BlastRows table = blastTable();
    int best = -1;
    std::optional<Blast> blast;
    for (const BlastRow* row = table.begin; row != table.end; ++row) {
        const int score = fit(*row, tool, verbs, arguments);
        // Two rows that fit alike: the worse one counts.
        if (score > best || (score == best && score >= 0 && rank(row->blast) > rank(*blast))) {
            best = score;
            blast = row->blast;
        }
    }
    return blast;
}

/// A script or a target that the table does not know, judged by the words of its name: what its
/// name threatens is believed, what its name promises is not.
Blast fromWords(const QStringList& words)
{
    static const QStringList final{u"migrate"_s, u"migration"_s, u"migrations"_s, u"migrator"_s,
                                   u"restore"_s, u"drop"_s,      u"destroy"_s,    u"delete"_s,
                                   u"purge"_s,   u"truncate"_s,  u"wipe"_s,       u"dbmigrate"_s};
    static const QStringList visible{u"restart"_s, u"reload"_s,      u"failover"_s, u"deploy"_s,
                                     u"cutover"_s, u"maintenance"_s, u"switch"_s,   u"rollback"_s,
                                     u"promote"_s, u"release"_s,     u"traffic"_s};
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

Blast ofWords(const QStringList& words, int depth)
{
    if (words.isEmpty())
        return Blast::ReadOnly; // an assignment
    const QString tool = words.first().section(u'/', -1);
    const QStringList arguments = words.mid(1);
    if (const std::optional<QString> inner = innerCommand(tool, arguments))
        return depth < deepestNesting ? shellBlast(*inner, depth + 1) : Blast::Unknown;
    if (const std::optional<Blast> known = specialBlast(tool, arguments))
        return *known;
    // A path is a script of one's own even where its name is that of a tool.
    const bool script = words.first().contains(u'/') && tool.contains(u'.');
    if (!script) {
        if (const std::optional<Blast> known = fromTable(tool, arguments))
            return *known;
    }
    return fromWords(words);
}

} // namespace

Blast worse(Blast left, Blast right)
{
    return rank(left) < rank(right) ? right : left;
}

Blast shellBlast(const QString& line, int depth)
{
    Blast worst = Blast::ReadOnly;
    for (const ShellCommand& command : shellCommands(line)) {
        const QStringList words = command.plain();
        Blast part = ofWords(words, depth);
        if (!command.inputs.empty() && !words.isEmpty()
            && isSqlClient(words.first().section(u'/', -1)))
            part = Blast::Irreversible; // a script fed to a database: a restore or a migration
        if (!command.outputs.empty())
            part = worse(part, Blast::Reversible);
        worst = worse(worst, part);
    }
    return worst;
}

Blast blastOf(const QString& line, const std::optional<runbook::Context>& context)
{
    if (isTypedAtPrompt(line, context))
        return sqlBlast(line);
    return shellBlast(line, 0);
}

} // namespace cockpit::plan
