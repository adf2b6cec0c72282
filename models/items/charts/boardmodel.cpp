// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/charts/boardmodel.h"

#include "models/items/charts/tr.h"
#include "models/items/charts/wording.h"

#include <algorithm>

namespace cockpit::charts {

using namespace Qt::StringLiterals;
using telemetry::Alert;

namespace {

QString stateWord(Alert::State state)
{
    switch (state) {
    case Alert::State::Firing:
        return Tr::tr("FIRING");
    case Alert::State::Pending:
        return Tr::tr("pending");
    case Alert::State::Suppressed:
        return Tr::tr("silenced");
    case Alert::State::Inactive:
        return Tr::tr("inactive");
    case Alert::State::NoData:
        break;
    }
    return Tr::tr("no data");
}

class Rows
{
public:
    void add(const QStringList& cells, std::optional<std::size_t> dashboard = {},
             const QString& variable = {})
    {
        items::Row row;
        row.key = cells.join(u'\n') + u'\n' + QString::number(m_rows.size());
        row.cells = cells;
        row.values = {{BoardModel::VariableRole, variable},
                      {Qt::ToolTipRole, cells.last()},
                      {Qt::AccessibleTextRole, cells.join(u", "_s)}};
        if (dashboard)
            row.values[BoardModel::DashboardRole] = static_cast<int>(*dashboard);
        m_rows.push_back(std::move(row));
    }

    void addAlerts(const telemetry::AlertsNow& now)
    {
        if (now.failure)
            add({now.service, Tr::tr("UNKNOWN"), Tr::tr("alerts"), now.failure->sentence()});
        std::vector<Alert> alerts = now.alerts;
        const auto rank = [](Alert::State state) {
            return state == Alert::State::Firing ? 0 : state == Alert::State::Pending ? 1 : 2;
        };
        std::stable_sort(alerts.begin(), alerts.end(), [&rank](const Alert& a, const Alert& b) {
            return rank(a.state) < rank(b.state);
        });
        for (const Alert& alert : alerts)
            add({now.service, stateWord(alert.state), alert.name,
                 alert.since ? Tr::tr("%1 since %2 UTC").arg(alert.summary, timeText(*alert.since))
                             : alert.summary});
        for (const telemetry::AlertRule& rule : now.rules)
            add({now.service, stateWord(rule.state), Tr::tr("rule %1").arg(rule.name),
                 rule.fault.isEmpty() ? rule.expression : rule.fault});
        if (alerts.empty() && !now.failure)
            add({now.service, Tr::tr("none"), Tr::tr("alerts"), Tr::tr("No alert is open.")});
    }

    void addDashboard(const telemetry::ShownDashboard& shown, std::size_t index)
    {
        const QString name = shown.content.title.isEmpty() ? shown.name : shown.content.title;
        if (!shown.fault.isEmpty())
            add({shown.source, Tr::tr("not shown"), name, shown.fault});
        for (const QString& variable : shown.content.unresolved)
            add({shown.source, Tr::tr("asks"), name, Tr::tr("needs a value for %1").arg(variable)},
                index, variable);
        for (const QString& sentence : shown.content.left)
            add({shown.source, Tr::tr("left out"), name, sentence});
        if (shown.isRead && shown.fault.isEmpty())
            add({shown.source, Tr::tr("shown"), name,
                 Tr::tr("%n panel(s) taken over", nullptr,
                        static_cast<int>(shown.content.panels.size()))});
    }

    void addMarker(const telemetry::UnwrittenMarker& marker)
    {
        add({marker.service, Tr::tr("not written"), Tr::tr("marker"),
             Tr::tr("%1 UTC, %2 (a rehearsal writes nothing)").arg(timeText(marker.at), marker.text)});
    }

    [[nodiscard]] std::vector<items::Row> take() { return std::move(m_rows); }

private:
    std::vector<items::Row> m_rows;
};

} // namespace

BoardModel::BoardModel(QObject* parent)
    : RowsModel({Tr::tr("Service"), Tr::tr("State"), Tr::tr("What"), Tr::tr("Words")}, parent)
{}

void BoardModel::update(const telemetry::Board& board)
{
    Rows rows;
    for (const auto& [service, now] : board.alerts())
        rows.addAlerts(now);
    for (std::size_t i = 0; i < board.dashboards().size(); ++i)
        rows.addDashboard(board.dashboards()[i], i);
    for (const telemetry::UnwrittenMarker& marker : board.unwrittenMarkers())
        rows.addMarker(marker);
    show(rows.take());
}

} // namespace cockpit::charts
