// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gates/gatespanel.h"

#include "models/items/wayback.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystack.h"
#include "ui/common/views.h"
#include "ui/gates/criterialist.h"
#include "ui/gates/declarationbar.h"
#include "ui/gates/gateheader.h"
#include "ui/gates/pollgrid.h"

#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace cockpit::ui {
using items::GatesModel;

GatesPanel::GatesPanel(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
    , m_header(new GateHeader(m_model, this))
    , m_summary(new ElidedLabel(this))
    , m_since(new QLabel(this))
    , m_criteria(new CriteriaList(desk, this))
    , m_poll(new PollGrid(desk, this))
    , m_declaration(new DeclarationBar(desk, m_model, this))
{
    connect(m_header, &GateHeader::chosen, this, &GatesPanel::choose);
    connect(m_declaration, &DeclarationBar::allGoWanted, m_poll, &PollGrid::answerAllGo);
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->setSpacing(4);
    layout->addWidget(m_header);
    layout->addWidget(makeBody(), 1);
    layout->addWidget(m_declaration);
    m_stack = new EmptyStack(page,
                             tr("The runbook has no go/no-go decision.\n\nWrite \"Go/No-Go\" where "
                                "the team must decide, "
                                "and open it again."),
                             this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

QWidget* GatesPanel::makeBody()
{
    makeQuiet(m_summary);
    m_since->setWordWrap(true);
    m_since->setTextFormat(Qt::PlainText);
    makeQuiet(m_since);
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 4, 0);
    layout->setSpacing(4);
    for (QWidget* part : std::initializer_list<QWidget*>{m_since, m_poll, m_summary, m_criteria})
        layout->addWidget(part);
    layout->addStretch(1);
    m_scroll = makeScroll(body, this);
    return m_scroll;
}

QPushButton* GatesPanel::goButton() const
{
    return m_declaration->goButton();
}

QPushButton* GatesPanel::holdButton() const
{
    return m_declaration->holdButton();
}

QPushButton* GatesPanel::allGoButton() const
{
    return m_declaration->allGoButton();
}

void GatesPanel::choose(const QString& gate)
{
    showGate(gate);
    refresh();
}

void GatesPanel::showGate(const QString& gate)
{
    m_shown = gate;
    m_poll->setGate(gate);
    m_criteria->setGate(gate);
}

void GatesPanel::refresh()
{
    m_model.update(desk().state(), desk().now());
    m_stack->setEmpty(m_model.rowCount() == 0);
    const QString interest = GatesModel::gateOfInterest(desk().state());
    if (interest != m_interest) {
        m_interest = interest;
        showGate(interest);
    }
    m_poll->refresh();
    m_criteria->refresh();
    showWords();
}

void GatesPanel::showWords()
{
    const int row = m_model.rowWithKey(m_shown);
    m_declaration->showGate(m_shown, row);
    if (row < 0)
        return;
    m_header->showRow(row);
    const QString since = items::sinceGoText(desk().state(), desk().now());
    setTextOf(m_since, since);
    m_since->setVisible(!since.isEmpty());
    m_summary->setText(m_model.value(row, GatesModel::SummaryRole).toString());
    showWhatIsInTheWay();
}

/// Once each time it changes: then a person may scroll as they like. What has just changed its size is laid
/// out first.
void GatesPanel::showWhatIsInTheWay()
{
    QWidget* line = m_criteria->inTheWay();
    if (line == std::exchange(m_inTheWay, line) || !line)
        return;
    QTimer::singleShot(0, line,
                       [this, line] { m_scroll->ensureWidgetVisible(line, 0, line->height()); });
}

void GatesPanel::setControlsShown(bool shown)
{
    m_header->setControlsShown(shown);
    m_poll->setControlsShown(shown);
    m_criteria->setControlsShown(shown);
    m_declaration->setControlsShown(shown);
}

} // namespace cockpit::ui
