// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gates/criterialist.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/statuslabel.h"
#include "ui/common/views.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QPushButton>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using items::CriteriaModel;

CriteriaList::CriteriaList(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 1);
}

run::ConfirmStatement CriteriaList::confirm(int row, run::Outcome outcome) const
{
    return {m_model.gate(), m_model.value(row, CriteriaModel::NumberRole).toInt(), outcome, {}};
}

CriteriaList::Line CriteriaList::makeLine(int row)
{
    Line line;
    line.verdict = new StatusLabel(this);
    line.text = new ElidedLabel(this);
    line.evidence = new ElidedLabel(this);
    line.evidence->setFont(theme::scaled(font(), 0.85));
    makeQuiet(line.evidence);
    if (!m_model.value(row, CriteriaModel::IsStatementRole).toBool())
        return line;
    line.holds = makeCompactButton(tr("Holds"), this);
    line.fails = makeCompactButton(tr("Does not"), this);
    const QString text = m_model.value(row, CriteriaModel::TextRole).toString();
    line.holds->setAccessibleName(tr("Holds: %1").arg(text));
    line.fails->setAccessibleName(tr("Does not hold: %1").arg(text));
    connect(line.holds, &QPushButton::clicked, this,
            [this, row] { m_desk.submit(confirm(row, run::Outcome::Passed)); });
    connect(line.fails, &QPushButton::clicked, this,
            [this, row] { m_desk.submit(confirm(row, run::Outcome::Failed)); });
    return line;
}

void CriteriaList::rebuild()
{
    for (const Line& line : m_rows) {
        for (QWidget* widget : std::initializer_list<QWidget*>{
                 line.verdict, line.text, line.evidence, line.holds, line.fails}) {
            discard(widget);
        }
    }
    m_rows.clear();
    for (int row = 0; row < static_cast<int>(m_keys.size()); ++row) {
        const Line line = makeLine(row);
        m_grid->addWidget(line.verdict, row * 2, 0);
        const int span = line.holds ? 1 : 3;
        m_grid->addWidget(line.text, row * 2, 1, 1, span);
        m_grid->addWidget(line.evidence, row * 2 + 1, 1, 1, span);
        if (line.holds) {
            m_grid->addWidget(line.holds, row * 2, 2, 2, 1, Qt::AlignTop);
            m_grid->addWidget(line.fails, row * 2, 3, 2, 1, Qt::AlignTop);
        }
        m_rows.push_back(line);
    }
    setControlsShown(m_controls);
}

void CriteriaList::refresh()
{
    m_model.update(m_desk.state(), m_desk.now());
    QStringList keys;
    for (int row = 0; row < m_model.rowCount(); ++row)
        keys << m_model.value(row, items::KeyRole).toString();
    if (keys != m_keys) {
        m_keys = keys;
        rebuild();
    }
    for (int row = 0; row < m_model.rowCount(); ++row)
        showLine(m_rows[static_cast<std::size_t>(row)], row);
}

QWidget* CriteriaList::inTheWay() const
{
    for (std::size_t row = 0; row < m_rows.size(); ++row) {
        if (m_model.value(static_cast<int>(row), CriteriaModel::InTheWayRole).toBool())
            return m_rows[row].evidence;
    }
    return nullptr;
}

void CriteriaList::showLine(const Line& line, int row)
{
    const QString age = m_model.index(row, CriteriaModel::AgeColumn).data().toString();
    const QString evidence = m_model.value(row, CriteriaModel::EvidenceRole).toString();
    line.verdict->show(m_model.value(row, items::StatusRole).value<items::Status>(),
                       m_model.value(row, items::WordRole).toString(),
                       m_model.value(row, Qt::AccessibleTextRole).toString());
    line.text->setText(m_model.value(row, CriteriaModel::TextRole).toString());
    line.evidence->setText(age.isEmpty() ? evidence : evidence + u" · "_s + age);
    if (!line.holds)
        return;
    m_desk.offer(line.holds, confirm(row, run::Outcome::Passed), tr("You confirm that it holds"));
    m_desk.offer(line.fails, confirm(row, run::Outcome::Failed),
                 tr("You say that it does not hold; the gate cannot be GO then"));
}

void CriteriaList::setControlsShown(bool shown)
{
    m_controls = shown;
    for (const Line& line : m_rows) {
        if (!line.holds)
            continue;
        line.holds->setVisible(shown);
        line.fails->setVisible(shown);
    }
}

} // namespace cockpit::ui
