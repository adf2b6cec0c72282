// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/step/linebar.h"

#include "models/items/lineoffers.h"
#include "ui/checklists/signoffbar.h"
#include "ui/common/views.h"
#include "ui/step/commandtext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace cockpit::ui {

LineBar::LineBar(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_sentence(new QLabel(this))
    , m_command(new CommandText(this))
    , m_row(new OfferRow(desk, this))
    , m_sign(new SignOffBar(desk, this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentence->setMinimumWidth(1); // it may quote a long word of the runbook
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 4, 6, 4);
    layout->addWidget(m_sentence);
    layout->addWidget(m_command);
    layout->addWidget(m_row);
    layout->addWidget(m_sign);
}

void LineBar::showAction(const QString& name)
{
    m_name = name;
    refresh();
}

void LineBar::refresh()
{
    const items::LineOffers offers(m_desk.state(), m_name, [this](const plan::Action& action) {
        return m_desk.conductor().targetOf(action);
    });
    const QString text = offers.sentence();
    const auto command = offers.command();
    setTextOf(m_sentence, text);
    m_sentence->setToolTip(text);
    m_sentence->setVisible(!text.isEmpty());
    m_command->showCommand(command.value_or(QString()));
    m_command->setVisible(command.has_value());
    m_row->present(m_name, offers.all());
    m_sign->present(m_name);
}

void LineBar::setControlsShown(bool shown)
{
    m_row->setControlsShown(shown);
    m_sign->setControlsShown(shown);
}

} // namespace cockpit::ui
