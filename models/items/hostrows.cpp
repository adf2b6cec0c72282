// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/hostrows.h"

#include "models/items/format.h"
#include "models/items/linesmodel.h"
#include "models/items/tr.h"

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

QString placeText(const run::HostRow& host)
{
    const bool isNamedAlike = host.address.isEmpty() || host.address == host.name;
    return isNamedAlike ? host.name : Tr::tr("%1 (%2)").arg(host.name, host.address);
}

QString timesText(const run::ActionState& now)
{
    if (!now.began)
        return {};
    if (!now.ended)
        return Tr::tr("since %1 UTC").arg(utcText(now.began->wall));
    return Tr::tr("%1 to %2 UTC").arg(utcText(now.began->wall), utcText(now.ended->wall));
}

/// "exit 0 · 03:42:10 to 03:42:19 UTC", and what there is to say of it.
QString factsText(const run::ActionState& now)
{
    QStringList parts;
    const bool hasEnded = now.ended && now.exitCode >= 0
        && (now.status == run::ActionStatus::Done || now.status == run::ActionStatus::Failed
            || now.status == run::ActionStatus::Asked);
    if (hasEnded)
        parts.append(Tr::tr("exit %1").arg(now.exitCode));
    parts.append(timesText(now));
    parts.append(now.attention.isEmpty() ? now.sentence : now.attention);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace

QString standingText(const run::ActionState& action, Instant now)
{
    QString text = wordOf(action.status);
    if (action.status == run::ActionStatus::Running && action.began)
        text += u' ' + shortText(now.elapsed - action.began->elapsed);
    if (action.status == run::ActionStatus::Running && action.stopAsked)
        text = Tr::tr("stopping");
    if (action.status == run::ActionStatus::Failed && action.exitCode > 0)
        text = Tr::tr("failed, exit %1").arg(action.exitCode);
    if (action.attempt > 1)
        text = Tr::tr("%1, attempt %2").arg(text).arg(action.attempt);
    return text;
}

Row hostRow(const plan::Action& action, const run::HostRow& host, Instant now)
{
    const QString word = standingText(host.now, now);
    const QString place = placeText(host);
    const QString facts = factsText(host.now);
    Row row{run::nameOf({action.id, host.name, 0}), {word, place, {}, facts, {}}, {}};
    row.values = {
        {StatusRole, QVariant::fromValue(statusOf(host.now.status))},
        {WordRole, word},
        {LineRole, action.line},
        {LinesModel::TextRole, facts},
        {LinesModel::ResolvedRole, action.resolved},
        {LinesModel::AttemptRole, host.now.attempt},
        {LinesModel::ExitRole, host.now.exitCode},
        {LinesModel::SentenceRole, host.now.sentence},
        {LinesModel::IsOpenRole, false}, // the line's own row says what is next
        {LinesModel::NeedsPersonRole, false},
        {Qt::ToolTipRole, facts.isEmpty() ? place : place + u'\n' + facts},
        {Qt::AccessibleTextRole, QStringList{word, place, facts}.join(u", "_s)},
    };
    return row;
}

} // namespace cockpit::items
