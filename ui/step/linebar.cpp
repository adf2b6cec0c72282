// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/step/linebar.h"

#include "models/items/status.h"
#include "models/run/hosts.h"
#include "ui/checklists/signoffbar.h"
#include "ui/common/views.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

LineBar::LineBar(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sentence(new QLabel(this))
    , m_command(new QLabel(this))
    , m_row(new OfferRow(desk, this))
    , m_sign(new SignOffBar(desk, this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_command->setFont(theme::fixedFont(font()));
    m_command->setWordWrap(true);
    m_command->setTextFormat(Qt::PlainText);
    m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_sentence);
    layout->addWidget(m_command);
    layout->addWidget(m_row);
    layout->addWidget(m_sign);
}

void LineBar::showAction(const QString& name)
{
    m_action = name.section(u'@', 0, 0);
    m_host = name.section(u'@', 1);
    refresh();
}

run::ActionState LineBar::now() const
{
    return run::stateOf(m_desk.state(), m_action, m_host);
}

/// The line has stopped before this host had its turn.
bool LineBar::isLeftBehind() const
{
    const run::ActionStatus line = m_desk.state().action(m_action).status;
    return !m_host.isEmpty() && now().status == run::ActionStatus::Waiting
        && (line == run::ActionStatus::Failed || line == run::ActionStatus::Unknown);
}

Offer LineBar::resolve(const QString& text, const QString& effect, run::Outcome outcome,
                       const QString& how, const QString& asks) const
{
    return {text, effect, asks,
            [action = m_action, host = m_host, outcome, how](const QString& reason) {
                return run::Wish(run::ResolveAction{action, outcome, how, reason, host});
            }};
}

std::vector<Offer> LineBar::offersForCommand(run::ActionStatus status, bool canRun) const
{
    const QString why = tr("Why? It is kept in the log.");
    std::vector<Offer> offers;
    if (status == run::ActionStatus::Running || status == run::ActionStatus::Intended) {
        offers.push_back({tr("Stop this line"),
                          tr("TERM to everything it started, then KILL, then checked"),
                          {},
                          [action = m_action, host = m_host](const QString&) {
                              return run::Wish(run::StopCommand{action, host});
                          }});
    }
    const bool stuck = status == run::ActionStatus::Failed || status == run::ActionStatus::Unknown;
    if (status == run::ActionStatus::Unknown) {
        offers.push_back({tr("Look there"),
                          tr("Looks whether anything of it still runs; touches nothing"),
                          {},
                          [action = m_action, host = m_host](const QString&) {
                              return run::Wish(run::ProbeCommand{action, host});
                          }});
    }
    if (stuck) {
        offers.push_back({tr("Retry …"), tr("Run this line once more; it is a new attempt in the log"),
                          why, [action = m_action, host = m_host](const QString& reason) {
                              return run::Wish(run::RetryAction{action, reason, host});
                          }});
    }
    const bool isForPerson = !canRun && status == run::ActionStatus::Waiting;
    if (stuck || isForPerson || isLeftBehind()) {
        offers.push_back(resolve(tr("Mark done outside …"),
                                 tr("It was done by hand, elsewhere; the step goes on"),
                                 run::Outcome::Passed, u"done outside"_s, why));
        offers.push_back(resolve(tr("Skip line …"), tr("It is not done; the step goes on without it"),
                                 run::Outcome::NotTested, u"skipped"_s, why));
    }
    return offers;
}

run::ApprovalNow LineBar::approval() const
{
    const plan::Action* action = m_desk.plan().action(m_action);
    const bool isWhole = m_host.isEmpty(); // what is approved of several hosts is all of them
    if (!action || !isWhole || now().status != run::ActionStatus::Waiting)
        return {};
    return run::approvalOf(m_desk.state(), m_action, m_desk.conductor().targetOf(*action));
}

Offer LineBar::approve(const plan::Action& action) const
{
    const QString target = m_desk.conductor().targetOf(action);
    Offer offer;
    offer.text = tr("Approve this line …");
    offer.effect = tr("You have seen what runs and where; whoever carries out the step may run it");
    offer.asks = tr("It runs on %1. Effect: %2. Your approval is good for exactly this text, these "
                    "values and this place, and for one attempt.")
                     .arg(target, items::wordOf(action.blast));
    offer.seen = action.resolved;
    offer.wish = [action = action.id, hash = QString::fromLatin1(action.hash), target](const QString&) {
        return run::Wish(run::ApproveLine{action, hash, target});
    };
    return offer;
}

std::vector<Offer> LineBar::offersForAsked() const
{
    const QString how = u"confirmed"_s;
    return {resolve(tr("As expected"), tr("You have read the output: it is what the runbook says"),
                    run::Outcome::Passed, how, {}),
            resolve(tr("Not as expected …"), tr("The line counts as failed; the step stops"),
                    run::Outcome::Failed, how, tr("What did you see?")),
            {tr("Retry …"), tr("Run this line once more; it is a new attempt in the log"),
             tr("Why? It is kept in the log."),
             [action = m_action, host = m_host](const QString& reason) {
                 return run::Wish(run::RetryAction{action, reason, host});
             }}};
}

std::vector<Offer> LineBar::offersForPerson(runbook::ActionKind kind) const
{
    const QString why = tr("Why? It is kept in the log.");
    const QString how = u"confirmed"_s;
    switch (kind) {
    case runbook::ActionKind::Message:
        return {resolve(tr("Confirm: sent"), tr("You have sent it; the cockpit sends nothing"),
                        run::Outcome::Passed, how, {}),
                resolve(tr("Skip …"), tr("It is not sent; the step goes on"),
                        run::Outcome::NotTested, u"skipped"_s, why)};
    case runbook::ActionKind::Metric:
        return {resolve(tr("Confirm with evidence …"),
                        tr("No metric is bound: say what you saw and where"), run::Outcome::Passed,
                        how, tr("What did you see, and where?")),
                resolve(tr("Skip …"), tr("It is not measured; the step goes on"),
                        run::Outcome::NotTested, u"skipped"_s, why)};
    case runbook::ActionKind::Wait:
        return {resolve(tr("End the wait …"), tr("Go on before the time is over"),
                        run::Outcome::Passed, how, why)};
    case runbook::ActionKind::Check:
    case runbook::ActionKind::Flag:
        return {
            resolve(tr("Passed"), tr("You have seen that it holds"), run::Outcome::Passed, how, {}),
            resolve(tr("Failed …"), tr("It does not hold; the step stops"), run::Outcome::Failed,
                    how, tr("What did you see?")),
            resolve(tr("Not tested …"), tr("Nobody looked; the step goes on and the log says so"),
                    run::Outcome::NotTested, how, why)};
    case runbook::ActionKind::Command:
    case runbook::ActionKind::Gate:
    case runbook::ActionKind::Note:
        break;
    }
    return {};
}

std::vector<Offer> LineBar::offers() const
{
    const plan::Action* action = m_desk.plan().action(m_action);
    if (!action) {
        // A step of notes alone is finished by a person.
        const bool isStep = m_desk.plan().step(m_action) || m_desk.plan().rung(m_action);
        if (!isStep)
            return {};
        return {resolve(tr("Confirm: done"), tr("You have done what the step says"),
                        run::Outcome::Passed, u"confirmed"_s, {})};
    }
    const run::ActionStatus status = now().status;
    if (status == run::ActionStatus::Done || status == run::ActionStatus::Skipped)
        return {};
    if (status == run::ActionStatus::Asked)
        return offersForAsked();
    const run::ApprovalNow second = approval();
    if (second.needed && !second.given && !action->cannotRun)
        return {approve(*action)};
    if (action->kind == runbook::ActionKind::Command)
        return offersForCommand(status, !action->cannotRun.has_value());
    if (status == run::ActionStatus::Failed || status == run::ActionStatus::Unknown)
        return offersForCommand(status, true);
    return offersForPerson(action->kind);
}

QString LineBar::sentence() const
{
    const plan::Action* action = m_desk.plan().action(m_action);
    if (!action)
        return {};
    const run::ActionState shown = now();
    const QString word = items::wordOf(shown.status);
    QStringList parts{m_host.isEmpty() ? tr("Line %1, %2").arg(action->line).arg(word)
                                       : tr("Line %1 on %2, %3").arg(action->line).arg(m_host, word)};
    if (!shown.sentence.isEmpty())
        parts << shown.sentence;
    else if (!shown.how.isEmpty())
        parts << (shown.by.isEmpty() ? shown.how : tr("%1 by %2").arg(shown.how, shown.by));
    else if (action->cannotRun)
        parts << tr("cannot be run as it stands: %1").arg(*action->cannotRun);
    if (const run::ApprovalNow second = approval(); second.needed)
        parts << (second.given ? tr("approved by %1").arg(second.by) : second.whyNot);
    if (action->expected)
        parts << tr("expected: %1").arg(*action->expected);
    if (!action->note.isEmpty())
        parts << action->note;
    return parts.join(u" · "_s);
}

void LineBar::refresh()
{
    const QString text = sentence();
    setTextOf(m_sentence, text);
    const plan::Action* action = m_desk.plan().action(m_action);
    const bool command = action && action->kind == runbook::ActionKind::Command;
    setTextOf(m_command, command ? action->resolved : QString());
    m_command->setVisible(command);
    m_sentence->setVisible(!text.isEmpty());
    m_row->present(run::nameOf({m_action, m_host, 0}), offers());
    m_sign->present(m_action);
}

void LineBar::setControlsShown(bool shown)
{
    m_row->setControlsShown(shown);
    m_sign->setControlsShown(shown);
}

} // namespace cockpit::ui
