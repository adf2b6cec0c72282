// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/blast.h"
#include "models/plan/blastparts.h"

#include <QHash>
#include <QMap>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

/// One alternative of a pattern word: a * at either end stands for any rest.
struct Pattern {
    QString text;
    bool openStart = false;
    bool openEnd = false;

    [[nodiscard]] bool matches(const QString& word) const
    {
        if (openStart && openEnd)
            return word.contains(text);
        if (openStart)
            return word.endsWith(text);
        return openEnd ? word.startsWith(text) : word == text;
    }
};
using Alternatives = std::vector<Pattern>;

bool matchesAny(const Alternatives& patterns, const QString& word)
{
    return std::any_of(patterns.begin(), patterns.end(),
                       [&word](const Pattern& pattern) { return pattern.matches(word); });
}

/// How many of the verbs the row spells out: "migrate:status" says more than "migrate:*".
int spelledOut(const std::vector<Alternatives>& wanted, const QStringList& verbs)
{
    int count = 0;
    for (size_t i = 0; i < wanted.size(); ++i) {
        const QString& verb = verbs[qsizetype(i)];
        count += std::any_of(wanted[i].begin(), wanted[i].end(), [&verb](const Pattern& pattern) {
            return !pattern.openStart && !pattern.openEnd && pattern.text == verb;
        });
    }
    return count;
}

Alternatives alternativesOf(const QString& written)
{
    Alternatives all;
    for (QString one : written.split(u'|')) {
        Pattern pattern;
        pattern.openStart = one.startsWith(u'*');
        pattern.openEnd = one.endsWith(u'*');
        pattern.text = one.remove(u'*');
        all.push_back(std::move(pattern));
    }
    return all;
}

/// A row of the table, taken apart once.
struct Row {
    std::vector<Alternatives> verbs;
    Alternatives option; ///< none: no option is needed
    Blast blast = Blast::Unknown;
    int score = 0; ///< how specific it is
};
using Index = QHash<QString, std::vector<Row>>;

Row rowOf(const BlastRow& written)
{
    Row row;
    row.blast = written.blast;
    for (const QString& verb : QString::fromUtf16(written.verb).split(u' ', Qt::SkipEmptyParts)) {
        row.verbs.push_back(alternativesOf(verb));
        row.score += verb == u"*"_s ? 2 : 10;
    }
    const QString option = QString::fromUtf16(written.option);
    if (!option.isEmpty()) {
        row.option = alternativesOf(option);
        row.score += 5;
    }
    return row;
}

Index makeIndex()
{
    Index index;
    for (const BlastRows& table : blastTables()) {
        for (const BlastRow* written = table.begin; written != table.end; ++written) {
            const Row row = rowOf(*written);
            for (const QString& tool :
                 QString::fromUtf16(written->tool).split(u' ', Qt::SkipEmptyParts))
                index[tool].push_back(row);
        }
    }
    return index;
}

/// Options whose value is the next word; only those that stand before a verb matter.
bool takesValue(const QString& tool, const QString& option)
{
    static const QMap<QString, QStringList> options{
        {u"docker-compose"_s,
         {u"-f"_s, u"--file"_s, u"-p"_s, u"--project-name"_s, u"--env-file"_s, u"--profile"_s}},
        {u"docker"_s,
         {u"-f"_s, u"--file"_s, u"-H"_s, u"--context"_s, u"-p"_s, u"--env-file"_s,
          u"--project-name"_s, u"--profile"_s}},
        {u"kubectl"_s, {u"-n"_s, u"--namespace"_s, u"--context"_s, u"--kubeconfig"_s, u"--cluster"_s}},
        {u"oc"_s, {u"-n"_s, u"--namespace"_s, u"--context"_s}},
        {u"helm"_s, {u"-n"_s, u"--namespace"_s, u"--kube-context"_s}},
        {u"aws"_s, {u"--region"_s, u"--profile"_s, u"--output"_s, u"--endpoint-url"_s, u"--query"_s}},
        {u"gcloud"_s, {u"--project"_s, u"--region"_s, u"--zone"_s, u"--format"_s}},
        {u"az"_s, {u"-g"_s, u"-n"_s, u"--resource-group"_s, u"--name"_s, u"--subscription"_s}},
        {u"git"_s, {u"-C"_s, u"-c"_s}},
        {u"npm"_s, {u"--prefix"_s, u"-w"_s, u"--workspace"_s}},
        {u"yarn"_s, {u"--cwd"_s}},
        {u"pnpm"_s, {u"-C"_s, u"--filter"_s, u"--dir"_s}},
        {u"make"_s, {u"-C"_s, u"-f"_s}},
        {u"heroku"_s, {u"-a"_s, u"--app"_s, u"-r"_s}},
        {u"fly"_s, {u"-a"_s, u"--app"_s, u"-c"_s}},
        {u"flyctl"_s, {u"-a"_s, u"--app"_s, u"-c"_s}},
        {u"journalctl"_s, {u"-u"_s, u"-n"_s}},
        {u"liquibase"_s, {u"--changeLogFile"_s}},
        {u"alembic"_s, {u"-c"_s, u"-x"_s, u"-n"_s}},
    };
    const auto found = options.constFind(tool);
    return found != options.constEnd() && found->contains(option);
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

bool fits(const Row& row, const QStringList& verbs, const QStringList& arguments)
{
    if (qsizetype(row.verbs.size()) > verbs.size())
        return false;
    for (size_t i = 0; i < row.verbs.size(); ++i) {
        if (!matchesAny(row.verbs[i], verbs[qsizetype(i)]))
            return false;
    }
    return row.option.empty()
        || std::any_of(arguments.begin(), arguments.end(),
                       [&row](const QString& argument) { return matchesAny(row.option, argument); });
}

} // namespace

std::optional<Blast> tableBlast(const QString& tool, const QStringList& arguments)
{
    static const Index index = makeIndex();
    const auto rows = index.constFind(tool);
    if (rows == index.constEnd())
        return {};
    const QStringList verbs = verbsOf(tool, arguments);
    const Row* best = nullptr;
    int bestScore = -1;
    for (const Row& row : *rows) {
        // Even all verbs spelled out do not lift a row over one with more words.
        if (!fits(row, verbs, arguments))
            continue;
        const int score = row.score + spelledOut(row.verbs, verbs);
        // Two rows that fit alike: the worse one counts.
        const bool worseAlike =
            best && score == bestScore && worse(best->blast, row.blast) != best->blast;
        if (score > bestScore || worseAlike) {
            best = &row;
            bestScore = score;
        }
    }
    return best ? std::optional(best->blast) : std::nullopt;
}

} // namespace cockpit::plan
