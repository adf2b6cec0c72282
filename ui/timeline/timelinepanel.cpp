// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepanel.h"

#include "models/items/format.h"
#include "ui/common/emptystack.h"
#include "ui/common/views.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timelinedelegate.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

namespace {

/// Of less than one, the seconds.
milliseconds wholeMinutes(milliseconds time)
{
    using std::chrono::minutes;
    return time < minutes(1) ? time : std::chrono::floor<minutes>(time);
}

} // namespace

TimelinePanel::TimelinePanel(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
    , m_view(makeList(&m_model, tr("Timeline"), items::TimelineModel::TimesColumn, this))
    , m_legend(new QLabel(this))
{
    m_view->setItemDelegate(new TimelineDelegate(m_model, m_view));
    m_view->setAlternatingRowColors(false);
    m_view->setHeaderHidden(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView* header = m_view->header();
    header->setSectionResizeMode(QHeaderView::Stretch);
    m_legend->setWordWrap(true);
    m_legend->setFont(theme::scaled(font(), 0.85));
    m_legend->setMargin(3);
    makeQuiet(m_legend);
    m_stack =
        new EmptyStack(m_view,
                       tr("The runbook has no steps.\n\nAdd a timeline table, or headings like "
                          "\"Step 1: …\" or \"1. …\", to the document and open it again."),
                       this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_legend);
    connect(&m_model, &items::TimelineModel::axisChanged, this, &TimelinePanel::followAxis);
    connect(m_view, &QTreeView::clicked, this, &TimelinePanel::choose);
    connect(m_view, &QTreeView::activated, this, &TimelinePanel::choose);
}

void TimelinePanel::refresh()
{
    m_model.update(desk().state(), desk().now());
    m_stack->setEmpty(m_model.rowCount() == 0);
    showLegend();
}

/// What moves by less than a pixel is not painted anew.
void TimelinePanel::followAxis()
{
    const int pixels = m_view->columnWidth(items::TimelineModel::TimesColumn);
    const items::TimelineModel::Axis& axis = m_model.axis();
    if (axis.isWithin(axis.end / std::max(1, pixels), m_painted))
        return;
    m_painted = axis;
    m_view->viewport()->update();
}

void TimelinePanel::showLegend()
{
    QStringList parts{tr("▭ planned"), tr("▇ actual"), tr("▨ forecast"), tr("↩ rollback point"),
                      tr("◆ gate")};
    const items::TimelineModel::Axis& axis = m_model.axis();
    if (axis.now) // the strip has the seconds; a legend that changes with them is laid out every second
        parts << tr("│ now T+%1").arg(items::durationText(wholeMinutes(*axis.now)));
    if (axis.lastSafeStart)
        parts << tr("┆ no return after T+%1").arg(items::clockText(*axis.lastSafeStart));
    for (QString& part : parts)
        part.replace(u' ', QChar::Nbsp);
    setTextOf(m_legend, parts.join(u"  "_s));
}

void TimelinePanel::choose(const QModelIndex& index)
{
    const QString key = index.data(items::KeyRole).toString();
    if (index.data(items::TimelineModel::IsGateRole).toBool())
        Q_EMIT gateChosen(key);
    else
        Q_EMIT stepChosen(key);
}

} // namespace cockpit::ui
