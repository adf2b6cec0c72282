// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/step/inputbar.h"

#include "models/items/secretprompts.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/statuslabel.h"
#include "ui/common/views.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cockpit::ui {

InputBar::InputBar(QWidget* parent)
    : QWidget(parent)
    , m_where(new ElidedLabel(this))
    , m_waits(new StatusLabel(this))
    , m_text(new QLineEdit(this))
    , m_hidden(new QCheckBox(tr("Hidden"), this))
    , m_send(makeButton(tr("Send"), tr("Type the line and its line end (Return)"), this))
    , m_end(makeButton(tr("End input"), tr("Say that no more input comes (Ctrl+D)"), this))
{
    m_text->setFont(theme::fixedFont(font()));
    m_text->installEventFilter(this);
    m_hidden->setToolTip(
        tr("Not shown here and kept nowhere; the log says only that there was input, "
           "and how long it was"));
    m_waits->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setUpButtons();
    auto* words = new QHBoxLayout;
    words->addWidget(m_where, 1);
    words->addWidget(m_waits);
    auto* line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    for (QWidget* each : std::initializer_list<QWidget*>{m_hidden, m_send, m_end})
        line->addWidget(each);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 4);
    layout->setSpacing(2);
    layout->addLayout(words);
    layout->addLayout(line);
    hide();
}

void InputBar::setUpButtons()
{
    connect(m_text, &QLineEdit::returnPressed, this, &InputBar::send);
    connect(m_send, &QPushButton::clicked, this, &InputBar::send);
    connect(m_end, &QPushButton::clicked, this, &InputBar::endInput);
    connect(m_hidden, &QCheckBox::toggled, this, &InputBar::setHidden);
}

void InputBar::setHidden(bool hidden)
{
    m_text->setEchoMode(hidden ? QLineEdit::Password : QLineEdit::Normal);
    m_text->setPlaceholderText(hidden ? tr("Not shown and kept nowhere")
                                      : tr("What you type is kept in the log"));
}

void InputBar::present(const std::optional<Taker>& taker)
{
    if (taker == m_taker)
        return;
    const bool isOther = !taker || !m_taker || taker->action != m_taker->action;
    const bool isAnotherPrompt = isOther || taker->prompt != m_taker->prompt;
    m_taker = taker;
    setVisible(taker.has_value());
    if (isOther)
        m_text->setText({}); // it was meant for another command
    if (!taker)
        return;
    m_where->setText(taker->prompt.isEmpty() ? taker->where
                                             : tr("%1: %2").arg(taker->where, taker->prompt));
    m_text->setAccessibleName(tr("Input %1").arg(taker->where));
    m_waits->show(taker->waits ? items::Status::Attention : items::Status::Running,
                  taker->waits ? tr("waits for input") : tr("takes input"));
    // Only a prompt changes it: what a person has set stays as long as the question does.
    if (isAnotherPrompt) {
        m_hidden->setChecked(items::asksForSecret(taker->prompt));
        setHidden(m_hidden->isChecked());
    }
}

void InputBar::send()
{
    if (!m_taker)
        return;
    const QByteArray bytes = m_text->text().toUtf8() + '\n';
    m_text->setText({}); // and with it what could be undone
    Q_EMIT inputGiven(m_taker->action, bytes, m_hidden->isChecked());
}

void InputBar::endInput()
{
    if (m_taker)
        Q_EMIT inputGiven(m_taker->action, {}, false);
}

/// Ctrl+D ends the input as in a terminal: where a line has been begun it is left alone.
bool InputBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->key() != Qt::Key_D || key->modifiers() != Qt::ControlModifier)
        return QWidget::eventFilter(watched, event);
    if (m_text->text().isEmpty())
        endInput();
    return true;
}

} // namespace cockpit::ui
