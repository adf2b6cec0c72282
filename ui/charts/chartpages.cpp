// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpages.h"

#include "models/items/charts/plancharts.h"
#include "models/items/charts/valuesmodel.h"
#include "models/telemetry/monitor.h"
#include "ui/charts/boardview.h"
#include "ui/charts/chartsbar.h"
#include "ui/charts/chartstack.h"
#include "ui/charts/valuestable.h"

#include <QTableView>

namespace cockpit::charts {

ChartPages::ChartPages(const RunCurves& curves, conductor::FlownRun& run, QWidget* parent)
    : QStackedWidget(parent)
    , m_charts(new ChartStack(curves, this))
    , m_values(new ValuesModel({}, this))
{
    addWidget(m_charts);
    addWidget(makeValuesTable(m_values, this));
    addWidget(makeBoardView(run.monitor()->board(), this));
    addCharts(chartsOf(run.plan()));
}

void ChartPages::addCharts(const std::vector<ChartSpec>& charts)
{
    m_charts->addCharts(charts);
    m_values->addCharts(charts);
}

void ChartPages::follow(const ChartsBar& bar)
{
    const auto setLive = [this, &bar] { m_charts->setLive(bar.span()); };
    connect(&bar, &ChartsBar::spanChanged, this, setLive);
    connect(&bar, &ChartsBar::liveWanted, this, setLive);
    connect(m_charts, &ChartStack::liveWanted, this, setLive);
    const auto show = [this](Page page) {
        return [this, page](bool wanted) { setCurrentIndex(wanted ? page : Charts); };
    };
    connect(&bar, &ChartsBar::tableWanted, this, show(Table));
    connect(&bar, &ChartsBar::boardWanted, this, show(Board));
}

void ChartPages::refresh()
{
    m_values->setValues(m_charts->refresh());
}

} // namespace cockpit::charts
