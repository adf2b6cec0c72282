// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/noticebar.h"

#include "ui/common/statuslabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using Kind = items::Notice::Kind;

NoticeBar::NoticeBar(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
}

NoticeBar::Line NoticeBar::makeLine()
{
    Line line;
    line.whole = new QWidget(this);
    line.text = new StatusLabel(line.whole);
    line.offers = new OfferRow(desk(), line.whole);
    line.offers->setControlsShown(m_controls);
    line.offers->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto* row = new QHBoxLayout(line.whole);
    row->setContentsMargins(8, 1, 8, 1);
    row->addWidget(line.text, 1);
    row->addWidget(line.offers);
    m_layout->addWidget(line.whole);
    return line;
}

Offer NoticeBar::takeOver(const QString& step) const
{
    const QString owner = desk().state().step(step).claimedBy;
    return {owner.isEmpty() ? tr("Claim the step") : tr("Take the step over …"),
            tr("The step is yours; the log says so"),
            owner.isEmpty() ? QString() : tr("Why do you take it over from %1?").arg(owner),
            [step](const QString& reason) {
                return run::Wish(run::ClaimStep{step, reason});
            }};
}

std::vector<Offer> NoticeBar::offersFor(const items::Notice& notice) const
{
    switch (notice.kind) {
    case Kind::Close: {
        const bool back = notice.subject == run::word(run::RunOutcome::RolledBack);
        return {{back ? tr("Close the run: rolled back") : tr("Close the run: completed"),
                 tr("A closed run is over; its report can be saved at any time"),
                 {},
                 [back, by = tr("Closed by %1").arg(desk().actor())](const QString&) {
                     return run::Wish(run::CloseRun{
                         back ? run::RunOutcome::RolledBack : run::RunOutcome::Completed, by});
                 }}};
    }
    case Kind::LeadOffer:
        return {{tr("Accept the lead"),
                 tr("From now on you declare gates and answer triggers"),
                 {},
                 [](const QString&) { return run::Wish(run::AcceptLead{}); }}};
    case Kind::Idle:
        return {takeOver(notice.subject)};
    case Kind::TargetLock:
        return {{tr("Clear the target …"), tr("Other releases may go there again"),
                 tr("What was the cause, and why may the next release go there?"),
                 [](const QString& reason) { return run::Wish(run::ClearTarget{reason}); }}};
    case Kind::RolloutDue:
        return {{tr("Good …"), tr("You looked, and it is as it should be"),
                 tr("What did you see, and where?"),
                 [phase = notice.subject.toInt()](const QString& note) {
                     return run::Wish(run::CheckRollout{phase, run::Outcome::Passed, note});
                 }}};
    case Kind::Approval:
    case Kind::Overrun:
    case Kind::Hold:
    case Kind::Freeze:
    case Kind::LaterCheck: // answered item by item, below the ramp
    case Kind::SignOff:    // signed in its checklist
    case Kind::NoReturn:
        break;
    }
    return {};
}

void NoticeBar::refresh()
{
    const std::vector<items::Notice> notices = items::noticesOf(desk().state(), desk().now());
    while (m_lines.size() < notices.size())
        m_lines.push_back(makeLine());
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        m_lines[i].whole->setVisible(i < notices.size());
        if (i >= notices.size())
            continue;
        const items::Notice& notice = notices[i];
        m_lines[i].text->show(notice.status, notice.text);
        m_lines[i].text->setToolTip(notice.text);
        m_lines[i].offers->present(
            QString::number(static_cast<int>(notice.kind)) + u'/' + notice.subject, offersFor(notice));
    }
}

void NoticeBar::setControlsShown(bool shown)
{
    m_controls = shown;
    for (const Line& line : m_lines)
        line.offers->setControlsShown(shown);
}

} // namespace cockpit::ui
