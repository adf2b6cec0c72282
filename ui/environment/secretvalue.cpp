// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environment/secretvalue.h"

#include "ui/common/views.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cockpit::ui {

SecretValue::SecretValue(QWidget* parent)
    : QWidget(parent)
    , m_value(new QLineEdit(this))
    , m_keep(makeButton(tr("Put into my keychain"), tr("Replaces the value that is there"), this))
{
    m_value->setEchoMode(QLineEdit::Password);
    m_value->setPlaceholderText(tr("never shown, never written into the file"));
    m_value->setAccessibleName(tr("Value"));
    m_value->setToolTip(tr("It goes into your keychain, and nowhere else"));
    m_keep->setEnabled(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_value);
    layout->addWidget(m_keep);
    connect(m_value, &QLineEdit::textChanged, m_keep,
            [this](const QString& text) { m_keep->setEnabled(!text.isEmpty()); });
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT keepAsked(m_value->text()); });
}

} // namespace cockpit::ui
