// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/strip/stripcell.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/views.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

StripCell::StripCell(const QString& title, Width width, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_label(new QLabel(title, this))
    , m_value(new ElidedLabel(this))
    , m_width(width)
{
    m_label->setFont(theme::scaled(font(), 0.85));
    makeQuiet(m_label);
    m_value->setFont(theme::scaled(font(), 1.15, true));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_label);
    layout->addWidget(m_value);
    setSizePolicy(width == Width::GivesWay ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  QSizePolicy::Fixed);
}

void StripCell::setValue(const QString& value)
{
    if (value == m_value->text())
        return;
    m_value->setText(value);
    setAccessibleName(m_title + u": "_s + value);
    if (m_width == Width::GivesWay)
        return;
    m_widest = std::max(m_widest, m_value->fontMetrics().horizontalAdvance(value) + 2);
    m_value->setMinimumWidth(m_widest);
}

void StripCell::setLoud(bool loud)
{
    m_value->setForegroundRole(loud ? QPalette::BrightText : QPalette::WindowText);
}

QString StripCell::value() const
{
    return m_value->text();
}

} // namespace cockpit::ui
