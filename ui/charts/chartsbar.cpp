// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsbar.h"

#include "ui/charts/tr.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace cockpit::charts {

using namespace Qt::StringLiterals;

ChartsBar::ChartsBar(QWidget* parent)
    : QWidget(parent)
    , m_span(new QComboBox(this))
{
    m_span->setAccessibleName(Tr::tr("Time span of the charts"));
    for (const int minutes : {15, 60, 240})
        m_span->addItem(Tr::tr("last %n minute(s)", nullptr, minutes), minutes);
    m_span->setCurrentIndex(1);
    connect(m_span, &QComboBox::currentIndexChanged, this, &ChartsBar::spanChanged);

    auto* table = new QToolButton(this);
    table->setObjectName(u"table"_s);
    table->setText(Tr::tr("Table"));
    table->setToolTip(Tr::tr("Show the last values as a table"));
    table->setCheckable(true);
    connect(table, &QToolButton::toggled, this, &ChartsBar::tableWanted);

    auto* save = new QToolButton(this);
    save->setObjectName(u"export"_s);
    save->setText(Tr::tr("Export…"));
    save->setToolTip(Tr::tr("Write the charts as a picture (PNG, SVG) or their values (CSV)"));
    connect(save, &QToolButton::clicked, this, &ChartsBar::exportWanted);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new QLabel(Tr::tr("Times are UTC"), this));
    row->addStretch();
    row->addWidget(m_span);
    row->addWidget(table);
    row->addWidget(save);
}

std::chrono::minutes ChartsBar::span() const
{
    return std::chrono::minutes(m_span->currentData().toInt());
}

} // namespace cockpit::charts
