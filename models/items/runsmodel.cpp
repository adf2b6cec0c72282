// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/runsmodel.h"

#include "models/items/tr.h"

#include <QDateTime>
#include <QLocale>

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

struct Standing {
    Status status = Status::Unknown;
    QString word;
};

Standing standingOf(const RecordedRun& run)
{
    if (run.state == u"prepared")
        return {Status::Waiting, Tr::tr("not started")};
    if (run.state == u"flying")
        return {Status::Running, Tr::tr("under way")};
    if (run.state == u"rolling-back")
        return {Status::Attention, Tr::tr("rolling back")};
    if (run.state == u"completed")
        return {Status::Done, Tr::tr("completed")};
    if (run.state == u"rolled-back")
        return {Status::Attention, Tr::tr("rolled back")};
    if (run.state == u"aborted")
        return {Status::Failed, Tr::tr("aborted")};
    return {Status::Unknown, run.state};
}

QString kindOf(const RecordedRun& run)
{
    for (const plan::RunKind kind :
         {plan::RunKind::Live, plan::RunKind::Staging, plan::RunKind::Simulated}) {
        if (plan::word(kind) == run.kind)
            return wordOf(kind);
    }
    return run.kind;
}

/// The clock of a rehearsal is staged; its id begins with when it was really opened.
QString openedText(const RecordedRun& run)
{
    const QString format = u"yyyy-MM-dd HH:mm"_s;
    const QDateTime noted = QDateTime::fromMSecsSinceEpoch(run.opened.count(), Qt::UTC);
    if (run.kind != plan::word(plan::RunKind::Simulated))
        return noted.toString(format);
    const auto real = QDateTime::fromString(run.id.section(u'-', 0, 1), u"yyyyMMdd-HHmmss"_s);
    return real.isValid() ? real.toString(format) : Tr::tr("%1, staged").arg(noted.toString(format));
}

} // namespace

bool RecordedRun::isOver() const
{
    return state == u"completed" || state == u"rolled-back" || state == u"aborted";
}

RunsModel::RunsModel(QObject* parent)
    : RowsModel({Tr::tr("State"), Tr::tr("Runbook"), Tr::tr("Kind"), Tr::tr("Opened (UTC)")}, parent)
{}

void RunsModel::update(const std::vector<RecordedRun>& runs)
{
    std::vector<Row> rows;
    for (std::size_t i = runs.size(); i-- > 0;) { // the newest first
        const RecordedRun& run = runs[i];
        const Standing standing = standingOf(run);
        const QString kind = run.kind == run.environment || run.environment.isEmpty()
            ? kindOf(run)
            : Tr::tr("%1, %2").arg(kindOf(run), run.environment);
        Row row{run.id, {standing.word, run.title, kind, openedText(run)}, {}};
        row.values = {{StatusRole, QVariant::fromValue(standing.status)},
                      {WordRole, standing.word},
                      {OverRole, run.isOver()},
                      {Qt::ToolTipRole, run.id},
                      {Qt::AccessibleTextRole, row.cells.join(u", "_s)}};
        rows.push_back(std::move(row));
    }
    show(std::move(rows));
}

} // namespace cockpit::items
