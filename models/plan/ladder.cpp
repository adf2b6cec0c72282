// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/depth.h"
#include "models/plan/plannerparts.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

QString commandsOf(const runbook::RollbackStep& step)
{
    QStringList texts;
    for (const runbook::Action& action : step.actions)
        texts.append(action.text);
    return texts.join(u'\n');
}

} // namespace

namespace {

/// Where a text holds several of them, the first of this order counts.
constexpr std::array depthsInOrder{RungDepth::Verify, RungDepth::Database,    RungDepth::Flag,
                                   RungDepth::Job,    RungDepth::Application, RungDepth::Other};

/// In alphabetical order, with the place of their depth in depthsInOrder.
constexpr std::array<std::pair<QStringView, int>, 43> depthWords{
    {{u"api", 4},       {u"app", 4},        {u"application", 4},  {u"backend", 4},
     {u"check", 0},     {u"code", 4},       {u"confirm", 0},      {u"consumers", 3},
     {u"container", 4}, {u"containers", 4}, {u"cron", 3},         {u"cronjob", 3},
     {u"database", 1},  {u"db", 1},         {u"deployment", 4},   {u"flag", 2},
     {u"flags", 2},     {u"frontend", 4},   {u"image", 4},        {u"images", 4},
     {u"job", 3},       {u"jobs", 3},       {u"launchdarkly", 2}, {u"migrate", 1},
     {u"migration", 1}, {u"migrations", 1}, {u"monitor", 0},      {u"queue", 3},
     {u"redeploy", 4},  {u"release", 4},    {u"restore", 1},      {u"scheduler", 3},
     {u"schema", 1},    {u"service", 4},    {u"services", 4},     {u"smoke", 0},
     {u"toggle", 2},    {u"validate", 0},   {u"verification", 0}, {u"verify", 0},
     {u"version", 4},   {u"worker", 3},     {u"workers", 3}}};

int placeOfDepth(QStringView word)
{
    const auto found =
        std::lower_bound(depthWords.begin(), depthWords.end(), word,
                         [](const auto& known, QStringView wanted) { return known.first < wanted; });
    return found != depthWords.end() && found->first == word ? found->second
                                                             : int(depthsInOrder.size()) - 1;
}

} // namespace

/// The title decides; what runs only where the title says nothing.
RungDepth depthOf(const QString& text)
{
    int place = int(depthsInOrder.size()) - 1;
    for (const QString& word : wordsOf(text))
        place = std::min(place, placeOfDepth(word));
    return depthsInOrder[size_t(place)];
}

namespace {

bool restores(const QString& text)
{
    static const QRegularExpression restore(
        u"pg_restore|mongorestore|\\brestor(e|ing)\\b|(psql|mysql|mariadb)[^\\n|]*<"_s,
        QRegularExpression::CaseInsensitiveOption);
    return restore.match(text).hasMatch();
}

QString dataLoss(const Rung& rung, const QString& commands)
{
    if (rung.depth != RungDepth::Database)
        return {};
    if (restores(rung.title + u'\n' + commands))
        return Tr::tr("Everything written since the backup is lost.");
    static const QRegularExpression down(
        u"migrat\\w*[:\\s]*(down|undo|rollback|revert)|downgrade|_rollback\\.sql|rollback.*migrat|migrat.*rollback"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (down.match(commands + u'\n' + rung.title).hasMatch())
        return Tr::tr("What was written into tables and columns that the migration added is lost.");
    return {};
}

/// "2. Revert backend services" -> "Revert backend services"; nothing for an unnumbered comment.
std::optional<QString> numberedTitle(const QString& note)
{
    static const QRegularExpression numbered(u"^\\s*(?:step\\s+)?\\d+[.):]\\s*(.+)$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = numbered.match(note);
    return match.hasMatch() ? std::optional(match.captured(1).simplified()) : std::nullopt;
}

/// A single script becomes one step for each of its numbered comments.
std::vector<runbook::RollbackStep> splitScript(const runbook::RollbackStep& script)
{
    std::vector<runbook::RollbackStep> parts;
    QString last;
    for (const runbook::Action& action : script.actions) {
        const std::optional<QString> title = numberedTitle(action.note);
        if (title && (parts.empty() || action.note != last)) {
            runbook::RollbackStep part;
            part.title = *title;
            part.path = script.path;
            part.line = action.line;
            part.conditional = script.conditional;
            part.onlyIf = script.onlyIf;
            parts.push_back(std::move(part));
            last = action.note;
        }
        if (parts.empty())
            return {script}; // it begins without a number: leave it as the author has it
        parts.back().actions.push_back(action);
    }
    return parts.size() > 1 ? parts : std::vector<runbook::RollbackStep>{script};
}

Rung makeRung(const runbook::RollbackStep& source)
{
    Rung rung;
    rung.title = source.title;
    rung.line = source.line;
    if (source.budget)
        rung.budget = *source.budget;
    rung.conditional = source.conditional;
    rung.onlyIf = source.onlyIf.value_or(QString());
    const QString commands = commandsOf(source);
    rung.depth = depthOf(source.title);
    if (rung.depth == RungDepth::Other && !source.actions.empty())
        rung.depth = depthOf(commands);
    rung.dataLoss = dataLoss(rung, commands);
    return rung;
}

} // namespace

std::vector<Rung> makeLadder(const runbook::Runbook& runbook, const ActionMaker* actions)
{
    const std::vector<runbook::RollbackStep>& written = runbook.rollback.steps;
    const std::vector<runbook::RollbackStep> steps =
        written.size() == 1 ? splitScript(written.front()) : written;
    std::vector<Rung> rungs;
    for (const runbook::RollbackStep& source : steps) {
        Rung rung = makeRung(source);
        rung.id = u"r%1"_s.arg(rungs.size() + 1);
        if (actions)
            rung.actions = actions->make(source.actions, rung.id);
        rungs.push_back(std::move(rung));
    }
    // Smallest first, but only where every step is recognised, and not where the author counted or wrote
    // a script: "stop it, restore the data, start it" in another order would destroy what it restores.
    const bool recognised = std::none_of(rungs.begin(), rungs.end(), [](const Rung& rung) {
        return rung.depth == RungDepth::Other;
    });
    const bool ordered = std::any_of(steps.begin(), steps.end(),
                                     [](const runbook::RollbackStep& step) { return step.ordered; });
    if (recognised && !ordered) {
        std::stable_sort(rungs.begin(), rungs.end(), [](const Rung& left, const Rung& right) {
            return left.depth < right.depth;
        });
    }
    return rungs;
}

} // namespace cockpit::plan
