// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triggers/conflictbox.h"

#include "models/items/conflicts.h"
#include "ui/common/views.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QLabel>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

ConflictBox::ConflictBox(QWidget* parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(6, 2, 6, 2);
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    m_grid->setVerticalSpacing(0);
    hide();
}

void ConflictBox::showTrigger(const plan::Plan& plan, const QString& trigger)
{
    if (trigger == m_trigger)
        return;
    m_trigger = trigger;
    qDeleteAll(findChildren<QLabel*>(QString(), Qt::FindDirectChildrenOnly));
    const std::vector<items::Saying> sayings = items::conflictWith(plan, trigger);
    setVisible(!sayings.empty());
    if (sayings.empty())
        return;
    const auto add = [this](const QString& text, int row, int column, int span) {
        auto* label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        m_grid->addWidget(label, row, column, 1, span, Qt::AlignTop);
        return label;
    };
    const auto count = static_cast<int>(sayings.size());
    add(tr("◐ The runbook says different things of this; the lead chooses:"), 0, 0, count)
        ->setForegroundRole(QPalette::BrightText);
    for (int column = 0; column < count; ++column) {
        const items::Saying& saying = sayings[static_cast<std::size_t>(column)];
        makeQuiet(add(saying.place, 1, column, 1));
        add(saying.rule, 2, column, 1)->setFont(theme::scaled(font(), 1.0, true));
        add(saying.action, 3, column, 1);
        m_grid->setColumnStretch(column, 1);
    }
}

} // namespace cockpit::ui
