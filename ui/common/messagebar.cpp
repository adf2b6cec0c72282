// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/messagebar.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <chrono>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_close(new QPushButton(tr("Put away"), this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_close->setToolTip(tr("Hide this message; it stays in the log where it changed something"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 6, 3);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_close);
    m_leave.setSingleShot(true);
    connect(&m_leave, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showRefusal(const QString& sentence)
{
    present(u"◐"_s, sentence);
    m_leave.start(std::chrono::seconds(12));
}

void MessageBar::showTrouble(const QString& sentence)
{
    present(u"✗"_s, sentence);
    m_leave.stop();
}

void MessageBar::setControlsShown(bool shown)
{
    m_close->setVisible(shown);
}

QString MessageBar::text() const
{
    return m_text->text();
}

void MessageBar::present(const QString& shape, const QString& sentence)
{
    m_text->setText(shape + u"  "_s + sentence);
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace cockpit::ui
