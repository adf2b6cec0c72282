// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gates/gateheader.h"

#include "ui/common/statuslabel.h"
#include "ui/common/views.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace cockpit::ui {
using items::GatesModel;

GateHeader::GateHeader(GatesModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_choice(new QComboBox(this))
    , m_name(new QLabel(this))
    , m_status(new StatusLabel(this))
    , m_question(new QLabel(this))
{
    setUpChoice();
    m_name->setFont(m_choice->font());
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->hide();
    m_status->setFont(theme::scaled(font(), 1.1, true));
    m_status->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_choice, 1);
    row->addWidget(m_name, 1);
    row->addWidget(m_status);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(row);
    layout->addWidget(m_question);
}

void GateHeader::setUpChoice()
{
    m_choice->setModel(&m_model);
    m_choice->setModelColumn(GatesModel::GateColumn);
    m_choice->setAccessibleName(tr("Gate"));
    m_choice->setToolTip(tr("Which gate to look at"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setFont(theme::scaled(font(), 1.05, true));
    connect(m_choice, &QComboBox::activated, this,
            [this](int row) { Q_EMIT chosen(m_model.value(row, items::KeyRole).toString()); });
}

void GateHeader::showRow(int row)
{
    m_choice->setCurrentIndex(row);
    setTextOf(m_name, m_choice->currentText());
    m_status->show(m_model.value(row, items::StatusRole).value<items::Status>(),
                   m_model.value(row, items::WordRole).toString());
    setTextOf(m_question, m_model.value(row, GatesModel::QuestionRole).toString());
}

void GateHeader::setControlsShown(bool shown)
{
    m_choice->setVisible(shown);
    m_name->setVisible(!shown);
}

} // namespace cockpit::ui
