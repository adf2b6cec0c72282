// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gates/pollrow.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/statuslabel.h"
#include "ui/common/views.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QPushButton>

namespace cockpit::ui {

PollRow::PollRow(const QString& position, QWidget* page)
    : m_position(new ElidedLabel(page))
    , m_answer(new StatusLabel(page))
    , m_note(new ElidedLabel(page))
    , m_go(makeCompactButton(tr("GO"), page))
    , m_waiver(makeCompactButton(tr("Waiver …"), page))
    , m_noGo(makeCompactButton(tr("NO-GO …"), page))
{
    m_note->setFont(theme::scaled(page->font(), 0.85));
    makeQuiet(m_note);
    m_go->setAccessibleName(tr("GO for %1").arg(position));
    m_waiver->setAccessibleName(tr("GO with a waiver for %1").arg(position));
    m_noGo->setAccessibleName(tr("NO-GO for %1").arg(position));
}

PollRow::~PollRow()
{
    for (QWidget* widget :
         std::initializer_list<QWidget*>{m_position, m_answer, m_note, m_go, m_waiver, m_noGo})
        discard(widget);
}

void PollRow::addTo(QGridLayout& grid, int firstRow)
{
    grid.addWidget(m_position, firstRow, 0);
    grid.addWidget(m_answer, firstRow, 1);
    grid.addWidget(m_go, firstRow, 2);
    grid.addWidget(m_waiver, firstRow, 3);
    grid.addWidget(m_noGo, firstRow, 4);
    grid.addWidget(m_note, firstRow + 1, 1, 1, 4);
}

void PollRow::show(const Words& words)
{
    m_position->setText(words.position);
    m_answer->setToolTip(words.answer);
    m_answer->show(words.status, words.answer, words.spoken);
    m_note->setText(words.note);
    m_note->setVisible(!words.note.isEmpty());
}

void PollRow::setControlsShown(bool shown)
{
    for (QPushButton* button : {m_go, m_waiver, m_noGo})
        button->setVisible(shown);
}

} // namespace cockpit::ui
