// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/probeline.h"

#include "models/plan/blast.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <QRegularExpression>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

std::optional<runbook::Context> contextAt(const QString& host)
{
    if (host.isEmpty())
        return std::nullopt;
    return runbook::Context{runbook::ContextKind::Ssh, host};
}

bool onlyReads(const QString& line, const QString& host)
{
    return blastOf(ShellLine(line), contextAt(host)) == Blast::ReadOnly;
}

/// Its words promise something that a way back needs.
bool speaksOfTheWayBack(const QString& words)
{
    const QStringList said = wordsOf(words);
    const bool isThing = commonWords({u"backup"_s, u"backups"_s, u"snapshot"_s, u"artifacts"_s,
                                      u"artifact"_s, u"image"_s, u"images"_s, u"dump"_s},
                                     said)
        > 0;
    const bool isShown =
        commonWords({u"verify"_s, u"exists"_s, u"exist"_s, u"check"_s, u"readable"_s}, said) > 0;
    return isThing && isShown;
}

/// Files that a rung reads: what a database is restored from, and a down-migration.
QStringList filesReadBy(const QString& line)
{
    static const QRegularExpression file(
        u"(?:<\\s*|\\\\i\\s+|\\s-f\\s+)([\\w./*@%+-]*\\.(?:sql|dump|gz))\\b"_s);
    QStringList files;
    for (auto it = file.globalMatch(line); it.hasNext();)
        files.append(it.next().captured(1));
    return files;
}

/// Without the number that its author gave it.
QString titleOf(const QString& note)
{
    static const QRegularExpression number(u"^\\d+[.)]\\s*"_s);
    return QString(note).remove(number);
}

QString hostOf(const runbook::Action& action)
{
    const bool isRemote = action.context && action.context->kind == runbook::ContextKind::Ssh;
    return isRemote ? action.context->target.value_or(QString()) : QString();
}

QString written(const QString& words, const QString& line, const QString& host)
{
    const QString probe = u"%1: `%2`"_s.arg(words, line);
    return host.isEmpty() ? probe : u"%1 on %2"_s.arg(probe, host);
}

void add(QStringList& probes, const QString& probe)
{
    if (checkProbe(probe) && probeLineOf(probe) && !probes.contains(probe))
        probes.append(probe);
}

} // namespace

std::optional<ProbeLine> probeLineOf(const QString& probe)
{
    static const QRegularExpression form(
        u"^(.*\\S)\\s*:\\s*`([^`]+)`(?:\\s+on\\s+([\\w.@:-]+))?(?:\\s+says\\s+`([^`]+)`)?$"_s);
    const auto match = form.match(probe.trimmed());
    if (!match.hasMatch() || match.captured(1).contains(u'`'))
        return std::nullopt;
    return ProbeLine{match.captured(1), match.captured(2).trimmed(), match.captured(3),
                     match.captured(4)};
}

Result<void> checkProbe(const QString& probe)
{
    const auto line = probeLineOf(probe);
    if (!line) {
        return probe.contains(u'`') ? Result<void>(failure(Tr::tr(
                   "A line that shows a probe stands at its end, after a colon and in backticks.")))
                                    : Result<void>();
    }
    if (!onlyReads(line->line, line->host))
        return failure(Tr::tr("\"%1\" is not known to be read-only, so it does not run by itself.")
                           .arg(line->line));
    return {};
}

QStringList probesIn(const runbook::Runbook& runbook)
{
    QStringList probes;
    for (const runbook::Step& step : runbook.steps) {
        for (const runbook::Action& action : step.actions) {
            if (action.kind == runbook::ActionKind::Command && speaksOfTheWayBack(action.note)
                && !action.text.contains(u'`') && !action.text.contains(u'\n'))
                add(probes, written(titleOf(action.note), action.text, hostOf(action)));
        }
    }
    for (const runbook::RollbackStep& rung : runbook.rollback.steps) {
        for (const runbook::Action& action : rung.actions) {
            for (const QString& file : filesReadBy(action.text))
                add(probes,
                    written(Tr::tr("%1 is there").arg(file), u"ls -l "_s + file, hostOf(action)));
        }
    }
    return probes;
}

} // namespace cockpit::plan
