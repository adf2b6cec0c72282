// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartspanel.h"

#include "models/items/charts/plancharts.h"
#include "models/items/charts/tr.h"
#include "models/telemetry/board.h"
#include "models/telemetry/monitor.h"
#include "ui/charts/binddialog.h"
#include "ui/charts/chartpages.h"
#include "ui/charts/chartsbar.h"
#include "ui/charts/chartsexport.h"
#include "ui/charts/chartstack.h"

#include <QLabel>
#include <QVBoxLayout>

namespace cockpit::charts {

ChartsPanel::ChartsPanel(conductor::FlownRun& conductor, QWidget* parent)
    : QWidget(parent)
    , m_conductor(conductor)
{
    setAccessibleName(Tr::tr("Charts"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    if (const QString why = whyNoCharts(conductor.plan(), !conductor.monitor()); !why.isEmpty()) {
        setUpEmpty(why);
        return;
    }
    m_curves = std::make_unique<RunCurves>(conductor);
    m_bar = new ChartsBar(this);
    m_pages = new ChartPages(*m_curves, conductor, this);
    column->addWidget(m_bar);
    column->addWidget(m_pages);
    setUpTimers();
    followBar();
    followRun();
}

void ChartsPanel::setUpEmpty(const QString& why)
{
    auto* words = new QLabel(why, this);
    words->setAlignment(Qt::AlignCenter);
    words->setWordWrap(true);
    setAccessibleDescription(words->text());
    layout()->addWidget(words);
}

void ChartsPanel::setUpTimers()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds{250});
    m_moving.setInterval(std::chrono::seconds{1});
    connect(&m_soon, &QTimer::timeout, this, &ChartsPanel::refresh);
    connect(&m_moving, &QTimer::timeout, this, &ChartsPanel::refreshSoon);
}

void ChartsPanel::followBar()
{
    m_pages->follow(*m_bar);
    connect(&m_pages->charts(), &ChartStack::viewChanged, this, [this](bool isLive) {
        m_bar->setLive(isLive);
        refresh();
    });
    connect(m_bar, &ChartsBar::bindingWanted, this, [this] {
        auto* dialog = new BindDialog(m_conductor.state().plan, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &BindDialog::chosen, this, &ChartsPanel::bindingWanted);
        dialog->open();
    });
    connect(m_bar, &ChartsBar::exportWanted, this,
            [this] { askForExport(this, [this](const QString& path) { return writeTo(path); }); });
}

void ChartsPanel::followRun()
{
    connect(&m_conductor.monitor()->board(), &telemetry::Board::dashboardsChanged, this,
            &ChartsPanel::takeDashboards);
    takeDashboards();
    connect(m_conductor.monitor(), &telemetry::Monitor::seriesChanged, this,
            &ChartsPanel::refreshSoon);
    connect(&m_conductor, &conductor::FlownRun::applied, this,
            [this](const std::vector<run::Event>& events) {
                if (m_curves->take(events))
                    refreshSoon();
            });
}

/// The panels of dashboards stand behind the plan's own charts, each as soon as it was read whole.
void ChartsPanel::takeDashboards()
{
    const std::vector<ChartSpec> more = m_curves->takeDashboards();
    if (more.empty())
        return;
    m_pages->addCharts(more);
    if (isVisible())
        m_moving.start();
    refreshSoon();
}

void ChartsPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!m_pages || m_pages->charts().isEmpty())
        return;
    m_moving.start();
    refreshSoon();
}

void ChartsPanel::hideEvent(QHideEvent* event)
{
    m_moving.stop();
    m_soon.stop();
    QWidget::hideEvent(event);
}

void ChartsPanel::refreshSoon()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void ChartsPanel::setControlsShown(bool shown)
{
    if (m_bar)
        m_bar->setVisible(shown);
}

void ChartsPanel::refresh()
{
    if (!m_curves || !isVisible()) // without metrics there is only a sentence
        return;
    m_pages->refresh();
    setAccessibleDescription(summary());
}

Result<void> ChartsPanel::writeTo(const QString& path)
{
    return m_curves ? exportCharts(m_pages->charts(), *m_curves, path)
                    : failure(Tr::tr("There are no charts to export."));
}

QString ChartsPanel::summary() const
{
    return m_pages ? m_pages->charts().summary() : QString();
}

} // namespace cockpit::charts
