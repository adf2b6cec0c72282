// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/linesmodel.h"

#include "models/items/format.h"
#include "models/items/hostrows.h"
#include "models/items/signoffchoices.h"
#include "models/items/tr.h"
#include "models/run/outlook.h"
#include "models/run/signoff.h"

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

bool isOver(run::ActionStatus status)
{
    return status == run::ActionStatus::Done || status == run::ActionStatus::Skipped;
}

/// A check behind a line that runs asks nobody yet: it is that line which may want to be stopped.
bool needsPerson(const plan::Action& action, run::ActionStatus status, bool isTurn)
{
    if (status == run::ActionStatus::Failed || status == run::ActionStatus::Unknown
        || status == run::ActionStatus::Asked)
        return true;
    const bool asksPerson = action.kind == runbook::ActionKind::Check
        || action.kind == runbook::ActionKind::Message || action.kind == runbook::ActionKind::Flag
        || action.kind == runbook::ActionKind::Metric
        || (action.kind == runbook::ActionKind::Command && action.cannotRun);
    return isTurn && asksPerson && status == run::ActionStatus::Waiting;
}

/// A line that has not begun also says whether another person has to look at it first.
QString approvalText(const run::ApprovalNow& approval)
{
    return approval.given ? Tr::tr("approved by %1").arg(approval.by) : Tr::tr("needs approval");
}

QString whereText(const plan::Action& action, const TargetOf& targetOf)
{
    if (action.kind != runbook::ActionKind::Command)
        return wordOf(action.kind);
    const QString target = targetOf ? targetOf(action) : QString();
    return target.isEmpty() ? contextText(action) : target;
}

QString effectText(const plan::Action& action)
{
    if (action.kind == runbook::ActionKind::Command)
        return action.endless ? Tr::tr("%1, runs until stopped").arg(wordOf(action.blast))
                              : wordOf(action.blast);
    if (action.kind == runbook::ActionKind::Wait && action.wait)
        return durationText(*action.wait);
    return {};
}

QString sentenceOf(const plan::Action& action, const run::ActionState& now)
{
    if (!now.attention.isEmpty() && run::word(now.status) == u"running"_s)
        return now.attention;
    if (!now.sentence.isEmpty())
        return now.sentence;
    if (!now.how.isEmpty())
        return now.by.isEmpty() ? now.how : Tr::tr("%1 by %2").arg(now.how, now.by);
    return action.cannotRun.value_or(QString());
}

/// Whole, since a view may have no column for each.
QString spokenRow(QStringList parts)
{
    parts.removeAll({});
    return parts.join(u", "_s);
}

const std::vector<plan::Action>* actionsOf(const plan::Plan& plan, const QString& id)
{
    if (const plan::Step* step = plan.step(id))
        return &step->actions;
    if (const plan::Rung* rung = plan.rung(id))
        return &rung->actions;
    return nullptr;
}

/// What was said of a check since it was passed, and until when that holds; empty for most.
QString signOffText(const run::ItemState& said, Instant now)
{
    if (said.done)
        return expiryText(said, now);
    return sayingText(said, now);
}

} // namespace

QString contextText(const plan::Action& action)
{
    if (!action.context)
        return Tr::tr("this machine");
    const QString target = action.context->target.value_or(QString());
    switch (action.context->kind) {
    case runbook::ContextKind::Local:
        return Tr::tr("this machine");
    case runbook::ContextKind::Ssh:
        return target.isEmpty() ? Tr::tr("a host not named") : target;
    case runbook::ContextKind::Sql:
        return target.isEmpty() ? Tr::tr("database") : Tr::tr("database %1").arg(target);
    case runbook::ContextKind::Container:
        return target.isEmpty() ? Tr::tr("container") : Tr::tr("container %1").arg(target);
    }
    return {};
}

LinesModel::LinesModel(TargetOf targetOf, QObject* parent)
    : RowsModel(
        {Tr::tr("State"), Tr::tr("Where"), Tr::tr("Effect"), Tr::tr("Line"), Tr::tr("Expected")},
        parent)
    , m_targetOf(std::move(targetOf))
{}

void LinesModel::update(const run::RunState& state, Instant now)
{
    std::vector<Row> rows;
    const bool running = state.step(m_step).status == run::StepStatus::Running;
    m_turn = running ? run::personsTurn(state) : QString();
    if (const auto* actions = actionsOf(*state.plan, m_step)) {
        for (const plan::Action& action : *actions) {
            rows.push_back(rowOf(state, action, now));
            for (const run::HostRow& host : run::hostsOf(state, action.id))
                rows.push_back(hostRow(action, host, now));
        }
    }
    show(std::move(rows));
}

bool LinesModel::isAnythingExpected() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (!index(row, ExpectedColumn).data().toString().isEmpty())
            return true;
    }
    return false;
}

Row LinesModel::rowOf(const run::RunState& state, const plan::Action& action, Instant now) const
{
    const run::ActionState done = state.action(action.id);
    const QString where = whereText(action, m_targetOf);
    const bool asksSecond =
        action.kind == runbook::ActionKind::Command && done.status == run::ActionStatus::Waiting;
    const run::ApprovalNow approval =
        asksSecond ? run::approvalOf(state, action.id, where) : run::ApprovalNow();
    const bool lacksApproval = approval.needed && !approval.given;
    const bool isTurn = done.status == run::ActionStatus::Waiting && action.id == m_turn;
    const run::ItemState said = state.items.value(action.id);
    const bool hasLapsed = said.at && !run::isSigned(said, now);
    const QString standing = approval.needed ? approvalText(approval)
        : isTurn                             ? Tr::tr("your turn")
                                             : standingText(done, now);
    const QString signOff = signOffText(said, now);
    const QString word = signOff.isEmpty() ? standing : standing + u" · "_s + signOff;
    const Status status = lacksApproval || hasLapsed ? Status::Attention
        : isTurn                                     ? Status::Ready
                                                     : statusOf(done.status);
    Row row{action.id,
            {word, where, effectText(action), action.text.simplified(),
             action.expected.value_or(QString())},
            {}};
    row.values = {
        {StatusRole, QVariant::fromValue(status)},
        {WordRole, word},
        {LineRole, action.line},
        {KindRole, static_cast<int>(action.kind)},
        {TextRole, action.text},
        {ResolvedRole, action.resolved},
        {NoteRole, action.note},
        {AttemptRole, done.attempt},
        {ExitRole, done.exitCode},
        {SentenceRole, sentenceOf(action, done)},
        {CanRunRole, !action.cannotRun.has_value()},
        {EndlessRole, action.endless},
        {IsOpenRole, !isOver(done.status)},
        {NeedsPersonRole,
         needsPerson(action, done.status, isTurn) || hasLapsed
             || (lacksApproval && m_turn == action.id)},
        {Qt::ToolTipRole,
         action.note.isEmpty() ? action.resolved : action.note + u'\n' + action.resolved},
        {Qt::AccessibleTextRole, spokenRow({word, where, effectText(action), action.text})},
    };
    if (action.kind == runbook::ActionKind::Command)
        row.values[BlastRole] = static_cast<int>(action.blast);
    return row;
}

} // namespace cockpit::items
