// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/dashboards.h"
#include "models/telemetry/grafanaelements.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Dashboards)
};

struct UnitName {
    QLatin1StringView theirs;
    QLatin1StringView ours;
};

/// Grafana's names of units that ours have a word for.
constexpr std::array unitNames{
    UnitName{"percent"_L1, "%"_L1},     UnitName{"percentunit"_L1, "ratio"_L1},
    UnitName{"ms"_L1, "ms"_L1},         UnitName{"s"_L1, "s"_L1},
    UnitName{"\xb5s"_L1, "us"_L1},      UnitName{"m"_L1, "min"_L1},
    UnitName{"h"_L1, "h"_L1},           UnitName{"d"_L1, "d"_L1},
    UnitName{"reqps"_L1, "req/s"_L1},   UnitName{"rps"_L1, "req/s"_L1},
    UnitName{"ops"_L1, "/s"_L1},        UnitName{"cps"_L1, "/s"_L1},
    UnitName{"reqpm"_L1, "req/min"_L1}, UnitName{"bytes"_L1, "B"_L1},
    UnitName{"decbytes"_L1, "B"_L1},    UnitName{"Bps"_L1, "B/s"_L1},
    UnitName{"binBps"_L1, "B/s"_L1},    UnitName{"short"_L1, ""_L1},
    UnitName{"none"_L1, ""_L1},         UnitName{""_L1, ""_L1},
};

constexpr std::array panelTypes{"timeseries"_L1, "graph"_L1,      "stat"_L1,    "gauge"_L1,
                                "bargauge"_L1,   "singlestat"_L1, "barchart"_L1};

bool isDrawn(const QString& type)
{
    return std::any_of(panelTypes.begin(), panelTypes.end(),
                       [&type](QLatin1StringView known) { return type == known; });
}

/// What a variable was saved with; nothing for "all" and for several values, which no single series is.
std::optional<QString> savedValue(const QJsonObject& variable)
{
    const QString type = variable.value("type"_L1).toString();
    QJsonValue value = variable.value("current"_L1).toObject().value("value"_L1);
    if (value.isArray() && value.toArray().size() == 1)
        value = value.toArray().first();
    if (value.toString().startsWith("$__auto"_L1)) // an interval by the width of the picture
        return u"1m"_s;
    if (!value.isString() && (type == "constant"_L1 || type == "textbox"_L1))
        value = variable.value("query"_L1);
    const QString text = value.toString();
    return !value.isString() || text.isEmpty() || text == "$__all"_L1 ? std::nullopt
                                                                      : std::optional(text);
}

class Importer
{
public:
    Importer(const QJsonObject& dashboard, QMap<QString, QString> variables)
        : m_values(std::move(variables))
    {
        m_result.title = dashboard.value("title"_L1).toString();
        const QJsonArray list =
            dashboard.value("templating"_L1).toObject().value("list"_L1).toArray();
        for (const QJsonValue& value : list) {
            const QJsonObject variable = value.toObject();
            const QString name = variable.value("name"_L1).toString();
            if (const auto saved = savedValue(variable); saved && !m_values.contains(name))
                m_values.insert(name, *saved);
        }
        if (dashboard.value("panels"_L1).toArray().isEmpty())
            m_result.left.append(Tr::tr("The dashboard has no panels."));
        addPanels(dashboard.value("panels"_L1).toArray());
    }

    [[nodiscard]] Dashboard result() const { return m_result; }

private:
    void addPanels(const QJsonArray& panels)
    {
        for (const QJsonValue& value : panels) {
            const QJsonObject panel = value.toObject();
            const QString type = panel.value("type"_L1).toString();
            if (type == "row"_L1)
                addPanels(panel.value("panels"_L1).toArray()); // of a folded row
            else if (panel.contains("libraryPanel"_L1) && !panel.contains("targets"_L1))
                leaveLibraryPanel(panel);
            else if (isDrawn(type))
                addPanel(panel);
            else
                leave(panel, Tr::tr("panels of the kind “%1” are not drawn here").arg(type));
        }
    }

    void leave(const QJsonObject& panel, const QString& why)
    {
        m_result.left.append(Tr::tr("“%1”: %2.").arg(panel.value("title"_L1).toString(), why));
    }

    void leaveLibraryPanel(QJsonObject panel)
    {
        if (panel.value("title"_L1).toString().isEmpty())
            panel.insert(u"title"_s, panel.value("libraryPanel"_L1).toObject().value("name"_L1));
        leave(panel, Tr::tr("it is kept in the library of panels, and not in the dashboard"));
    }

    void addPanel(const QJsonObject& panel)
    {
        if (panel.value("targets"_L1).toArray().isEmpty())
            leave(panel, Tr::tr("it has no queries"));
        if (!panel.value("transformations"_L1).toArray().isEmpty())
            leave(panel, Tr::tr("its transformations are not made here"));
        DashboardPanel made;
        made.title = resolved(panel.value("title"_L1).toString());
        made.unit = unitOf(panel);
        made.thresholds = thresholdsOf(panel);
        for (const QJsonValue& target : panel.value("targets"_L1).toArray())
            addSeries(panel, target.toObject(), made);
        if (!made.series.empty())
            m_result.panels.push_back(std::move(made));
    }

    QString unitOf(const QJsonObject& panel)
    {
        const QJsonObject defaults =
            panel.value("fieldConfig"_L1).toObject().value("defaults"_L1).toObject();
        QString theirs = defaults.value("unit"_L1).toString();
        if (theirs.isEmpty()) // the form before fieldConfig
            theirs = panel.value("format"_L1).toString();
        if (theirs.isEmpty())
            theirs = panel.value("yaxes"_L1).toArray().at(0).toObject().value("format"_L1).toString();
        return unitNamed(panel, theirs);
    }

    QString unitNamed(const QJsonObject& panel, const QString& theirs)
    {
        for (const UnitName& known : unitNames) {
            if (theirs == known.theirs)
                return known.ours;
        }
        leave(panel, Tr::tr("its unit “%1” is not known here").arg(theirs));
        return theirs;
    }

    /// A panel may give some of its series a unit of their own. Where it is not known which, none of the
    /// units is believed: one that converts into nothing.
    QString unitOfSeries(const QJsonObject& panel, const QString& refId, const QString& name,
                         const QString& ofPanel)
    {
        QString unit = ofPanel;
        const QJsonObject config = panel.value("fieldConfig"_L1).toObject();
        for (const QJsonValue& value : config.value("overrides"_L1).toArray()) {
            const auto theirs = overriddenUnit(value.toObject());
            if (!theirs)
                continue;
            const QJsonObject matcher = value.toObject().value("matcher"_L1).toObject();
            const QString kind = matcher.value("id"_L1).toString();
            const QString options = matcher.value("options"_L1).toString();
            const bool isNamed = kind == "byName"_L1 && !name.isEmpty();
            if (kind == "byFrameRefID"_L1 || isNamed) {
                if (options == (isNamed ? name : refId))
                    unit = unitNamed(panel, *theirs);
                continue;
            }
            leave(panel, Tr::tr("which of its series are in “%1” is not known").arg(*theirs));
            return u"?"_s;
        }
        return unit;
    }

    static std::optional<QString> overriddenUnit(const QJsonObject& override)
    {
        for (const QJsonValue& property : override.value("properties"_L1).toArray()) {
            if (property.toObject().value("id"_L1) == "unit"_L1)
                return property.toObject().value("value"_L1).toString();
        }
        return std::nullopt;
    }

    std::vector<double> thresholdsOf(const QJsonObject& panel)
    {
        const QJsonObject thresholds = panel.value("fieldConfig"_L1)
                                           .toObject()
                                           .value("defaults"_L1)
                                           .toObject()
                                           .value("thresholds"_L1)
                                           .toObject();
        std::vector<double> values;
        if (thresholds.value("mode"_L1) == "percentage"_L1)
            leave(panel, Tr::tr("its thresholds are shares of a scale"));
        else
            addValues(thresholds.value("steps"_L1).toArray(), values);
        if (panel.value("thresholds"_L1).isArray()) // of an old graph
            addValues(panel.value("thresholds"_L1).toArray(), values);
        for (const QString& part : panel.value("thresholds"_L1).toString().split(u',')) {
            bool isNumber = false;
            const double value = part.toDouble(&isNumber); // "80,90" of an old single value
            if (isNumber)
                values.push_back(value);
        }
        std::sort(values.begin(), values.end());
        return values;
    }

    static void addValues(const QJsonArray& steps, std::vector<double>& values)
    {
        for (const QJsonValue& step : steps) {
            if (step.toObject().value("value"_L1).isDouble()) // the first has none
                values.push_back(step.toObject().value("value"_L1).toDouble());
        }
    }

    static QString dataSourceOf(const QJsonObject& panel, const QJsonObject& target)
    {
        for (const QJsonValue& value : {target.value("datasource"_L1), panel.value("datasource"_L1)}) {
            const QString name =
                value.isObject() ? value.toObject().value("uid"_L1).toString() : value.toString();
            if (!name.isEmpty())
                return name;
        }
        return {};
    }

    void addSeries(const QJsonObject& panel, const QJsonObject& target, DashboardPanel& made)
    {
        if (target.value("hide"_L1).toBool())
            return;
        DashboardSeries series;
        series.dataSource = resolved(dataSourceOf(panel, target));
        const QString refId = target.value("refId"_L1).toString(u"A"_s);
        // "-- Mixed --", "-- Grafana --" and "-- Dashboard --" are no services.
        if (series.dataSource == "__expr__"_L1 || series.dataSource.startsWith("-- "_L1)) {
            leave(panel, Tr::tr("query %1 is calculated by Grafana itself").arg(refId));
            return;
        }
        const auto before = m_result.unresolved.size();
        const QString expression = target.value("expr"_L1).toString();
        if (!expression.isEmpty())
            series.query.expression = resolved(expression);
        else
            series.query.metricStat = resolvedObject(target);
        if (m_result.unresolved.size() > before || m_missing) {
            m_missing = false;
            leave(panel, Tr::tr("query %1 needs the value of a variable").arg(refId));
            return;
        }
        const QString legend = target.value("legendFormat"_L1).toString();
        const bool named = !legend.isEmpty() && legend != "__auto"_L1 && !legend.contains("{{"_L1);
        series.title = named ? resolved(legend) : u"%1 %2"_s.arg(made.title, refId);
        series.query.id = u"p%1%2"_s.arg(panel.value("id"_L1).toInt()).arg(refId.toLower());
        series.query.unit = unitOfSeries(panel, refId, named ? series.title : QString(), made.unit);
        made.series.push_back(std::move(series));
    }

    /// "$name" (not "$1", which is PromQL's own), "${name}", "${name:format}" and "[[name]]" with their values.
    QString resolved(const QString& text)
    {
        static const QRegularExpression variable(
            uR"(\$\{(\w+)(?::\w+)?\}|\[\[(\w+)(?::\w+)?\]\]|\$([A-Za-z_]\w*))"_s);
        QString result;
        qsizetype done = 0;
        auto matches = variable.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const QString name = match.captured(1) + match.captured(2) + match.captured(3);
            result += text.mid(done, match.capturedStart() - done) + valueOf(name, match.captured());
            done = match.capturedEnd();
        }
        return result + text.mid(done);
    }

    QString valueOf(const QString& name, const QString& written)
    {
        // What Grafana fills in by the width of the picture: our polls are as fine as a minute or finer.
        if (name == "__interval"_L1 || name == "__rate_interval"_L1)
            return m_values.value(name, u"1m"_s);
        const auto found = m_values.constFind(name);
        if (found != m_values.constEnd())
            return *found;
        m_missing = true;
        if (!m_result.unresolved.contains(name))
            m_result.unresolved.append(name);
        return written;
    }

    QJsonObject resolvedObject(const QJsonObject& object)
    {
        QJsonObject result;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (it.value().isString())
                result.insert(it.key(), resolved(it.value().toString()));
            else if (it.value().isObject())
                result.insert(it.key(), resolvedObject(it.value().toObject()));
            else
                result.insert(it.key(), it.value());
        }
        return result;
    }

    Dashboard m_result;
    QMap<QString, QString> m_values;
    bool m_missing = false; ///< the text under way names a variable without a value
};

} // namespace

Dashboard importGrafanaDashboard(const QJsonObject& dashboard, const QMap<QString, QString>& variables)
{
    const bool isNew = dashboard.contains("elements"_L1);
    return Importer(isNew ? classicForm(dashboard) : dashboard, variables).result();
}

} // namespace cockpit::telemetry
