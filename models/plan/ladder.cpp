// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/depth.h"
#include "models/plan/plannerparts.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <QRegularExpression>

#include <algorithm>

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

/// The title decides; what runs only where the title says nothing.
RungDepth depthOf(const QString& text)
{
    const QStringList words = wordsOf(text);
    const auto any = [&words](const QStringList& some) { return commonWords(some, words) > 0; };
    if (any({u"verify"_s, u"verification"_s, u"validate"_s, u"smoke"_s, u"check"_s, u"confirm"_s,
             u"monitor"_s}))
        return RungDepth::Verify;
    if (any({u"database"_s, u"db"_s, u"migration"_s, u"migrations"_s, u"schema"_s, u"restore"_s,
             u"pg_restore"_s, u"migrate"_s}))
        return RungDepth::Database;
    if (any({u"flag"_s, u"flags"_s, u"toggle"_s, u"launchdarkly"_s}))
        return RungDepth::Flag;
    if (any({u"job"_s, u"jobs"_s, u"cron"_s, u"cronjob"_s, u"worker"_s, u"workers"_s, u"queue"_s,
             u"scheduler"_s, u"consumers"_s}))
        return RungDepth::Job;
    if (any({u"application"_s, u"app"_s, u"backend"_s, u"frontend"_s, u"service"_s, u"services"_s,
             u"code"_s, u"deployment"_s, u"version"_s, u"image"_s, u"images"_s, u"release"_s,
             u"api"_s, u"container"_s, u"containers"_s, u"redeploy"_s}))
        return RungDepth::Application;
    return RungDepth::Other;
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
    // Smallest first, but only where every step is recognised: else the author knows better.
    const bool recognised = std::none_of(rungs.begin(), rungs.end(), [](const Rung& rung) {
        return rung.depth == RungDepth::Other;
    });
    if (recognised) {
        std::stable_sort(rungs.begin(), rungs.end(), [](const Rung& left, const Rung& right) {
            return left.depth < right.depth;
        });
    }
    return rungs;
}

} // namespace cockpit::plan
