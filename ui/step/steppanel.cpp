// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/step/steppanel.h"

#include "models/items/effects.h"
#include "ui/common/emptystack.h"
#include "ui/step/aswritten.h"
#include "ui/step/stepheader.h"
#include "ui/step/steplines.h"

#include <QPushButton>
#include <QResizeEvent>
#include <QSplitter>
#include <QVBoxLayout>

namespace cockpit::ui {

StepPanel::StepPanel(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
{
    auto* page = new QWidget(this);
    m_header = new StepHeader(desk, page);
    setFocusProxy(m_header->startButton()); // before the rest, or Tab does not come to the strip
    m_sides = makeSides(page);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_header);
    layout->addWidget(m_sides, 1);
    m_stack = new EmptyStack(
        page, tr("There is no step to show.\n\nThe runbook has no steps, or all of them are over."),
        this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    connect(m_header, &StepHeader::backAsked, this, &StepPanel::back);
}

QSplitter* StepPanel::makeSides(QWidget* page)
{
    auto* sides = new QSplitter(Qt::Horizontal, page);
    m_written = new AsWritten(sides);
    m_lines = new StepLines(desk(), sides);
    sides->addWidget(m_written);
    sides->addWidget(m_lines);
    sides->setStretchFactor(0, 2);
    sides->setStretchFactor(1, 3);
    sides->setChildrenCollapsible(false);
    return sides;
}

/// Side by side where both can be read; else one above the other, each as wide as there is room.
void StepPanel::resizeEvent(QResizeEvent* event)
{
    Panel::resizeEvent(event);
    const bool isNarrow = event->size().width() < fontMetrics().averageCharWidth() * 84;
    const bool isHigh = event->size().height() > fontMetrics().height() * 20;
    m_sides->setOrientation(isNarrow && isHigh ? Qt::Vertical : Qt::Horizontal);
}

QPushButton* StepPanel::startButton() const
{
    return m_header->startButton();
}

QTreeView* StepPanel::linesView() const
{
    return m_lines->view();
}

InputBar* StepPanel::inputBar() const
{
    return m_lines->inputBar();
}

void StepPanel::choose(const QString& step)
{
    m_chosen = step == run::currentStep(desk().state()) ? QString() : step;
    refresh();
}

void StepPanel::refresh()
{
    const QString current = run::currentStep(desk().state());
    if (m_chosen == current)
        m_chosen.clear();
    QString step = m_chosen.isEmpty() ? current : m_chosen;
    if (step.isEmpty() && !desk().plan().steps.empty())
        step = m_shown.isEmpty() ? desk().plan().steps.back().id : m_shown;
    m_stack->setEmpty(step.isEmpty());
    if (step != m_shown)
        showStep(step);
    m_header->refresh(!m_chosen.isEmpty() && !current.isEmpty());
    m_lines->refresh();
}

void StepPanel::showStep(const QString& step)
{
    m_shown = step;
    m_header->showStep(step);
    m_lines->showStep(step);
    m_written->showMarkdown(items::asWritten(desk().plan(), step));
    Q_EMIT stepShown(step);
}

void StepPanel::start()
{
    m_header->start();
}

void StepPanel::setControlsShown(bool shown)
{
    m_header->setControlsShown(shown);
    m_lines->setControlsShown(shown);
    m_written->setVisible(shown); // nobody reads a page across a room
    refresh();
}

} // namespace cockpit::ui
