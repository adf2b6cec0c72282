// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/step/inputbar.h"

#include "models/items/secretprompts.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/smallbutton.h"
#include "ui/common/statuslabel.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace cockpit::ui {

InputBar::InputBar(QWidget* parent)
    : QWidget(parent)
    , m_where(new ElidedLabel(this))
    , m_waits(new StatusLabel(this))
    , m_text(new QLineEdit(this))
    , m_hidden(new QCheckBox(tr("Hidden"), this))
    , m_send(makeSmallButton(tr("Send"), tr("Type the line and its line end (Return)"), this))
    , m_end(makeSmallButton(tr("End input"), tr("Say that no more input comes (Ctrl+D)"), this))
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
    connect(m_send, &QToolButton::clicked, this, &InputBar::send);
    connect(m_end, &QToolButton::clicked, this, &InputBar::endInput);
    connect(m_hidden, &QCheckBox::toggled, this, &InputBar::setHidden);
    connect(m_hidden, &QCheckBox::clicked, this, [this] { m_hiddenForPrompt = false; });
    setHidden(false);
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
    const bool waits = !taker->attention.isEmpty();
    m_waits->show(waits ? items::Status::Attention : items::Status::Running,
                  waits ? taker->attention : tr("takes input"));
    if (isAnotherPrompt)
        hideForPrompt();
}

/// What a person has set stays; what was typed hidden never comes into sight.
void InputBar::hideForPrompt()
{
    const bool isSecret = items::asksForSecret(m_taker->prompt);
    if (isSecret && !m_hidden->isChecked()) {
        m_hiddenForPrompt = true;
        m_hidden->setChecked(true);
    } else if (!isSecret && std::exchange(m_hiddenForPrompt, false)) {
        m_text->setText({});
        m_hidden->setChecked(false);
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
