// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartsbar.h"

#include "models/items/charts/tr.h"

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

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2); // a window of 1280 pixels has no room to give away
    auto* zone = new QLabel(Tr::tr("UTC"), this);
    zone->setToolTip(Tr::tr("Times are UTC"));
    zone->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // gives way first
    row->addWidget(zone, 1);
    m_live = addButton(u"live"_s, Tr::tr("&Live"), Tr::tr("Follow the time again (Home)"));
    row->addWidget(m_span);
    auto* table = addButton(u"table"_s, Tr::tr("&Table"), Tr::tr("Show the last values as a table"));
    auto* board =
        addButton(u"board-button"_s, Tr::tr("&Alerts"),
                  Tr::tr("Alerts and rules of the services, and what of dashboards is shown"));
    auto* bind = addButton(u"bind"_s, Tr::tr("&Measure…"),
                           Tr::tr("Pick the series that a condition is measured by"));
    auto* save =
        addButton(u"export"_s, Tr::tr("&Export…"),
                  Tr::tr("Write the charts as a picture (PNG, SVG) or their values (CSV)"));
    m_live->setVisible(false);
    table->setCheckable(true);
    board->setCheckable(true);
    connect(m_live, &QToolButton::clicked, this, &ChartsBar::liveWanted);
    connect(table, &QToolButton::toggled, this, [this, board](bool on) {
        if (on)
            board->setChecked(false);
        Q_EMIT tableWanted(on);
    });
    connect(board, &QToolButton::toggled, this, [this, table](bool on) {
        if (on)
            table->setChecked(false);
        Q_EMIT boardWanted(on);
    });
    connect(bind, &QToolButton::clicked, this, &ChartsBar::bindingWanted);
    connect(save, &QToolButton::clicked, this, &ChartsBar::exportWanted);
}

QToolButton* ChartsBar::addButton(const QString& name, const QString& text, const QString& tip)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    layout()->addWidget(button);
    return button;
}

void ChartsBar::setLive(bool live)
{
    m_live->setVisible(!live);
}

std::chrono::minutes ChartsBar::span() const
{
    return std::chrono::minutes(m_span->currentData().toInt());
}

} // namespace cockpit::charts
