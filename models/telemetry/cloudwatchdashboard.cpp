// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/dashboards.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>
#include <utility>
#include <vector>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Dashboards)
};

constexpr int defaultPeriod = 300; ///< seconds, of a dashboard's metrics

/// A row of "metrics" with its shorthand written out: "." is what stood there in the row before, "..." all
/// of its fields but as many as follow.
QStringList writtenOut(const QStringList& row, const QStringList& before)
{
    QStringList full;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (row.at(i) == "..."_L1) {
            const qsizetype follow = row.size() - i - 1;
            full += before.mid(full.size(),
                               std::max<qsizetype>(before.size() - follow - full.size(), 0));
        } else {
            full.append(row.at(i) == "."_L1 ? before.value(full.size()) : row.at(i));
        }
    }
    return full;
}

class Importer
{
public:
    Importer(const QJsonObject& body, QString region)
        : m_region(std::move(region))
    {
        const QJsonArray widgets = body.value("widgets"_L1).toArray();
        if (widgets.isEmpty())
            m_result.left.append(Tr::tr("The dashboard has no widgets."));
        for (const QJsonValue& widget : widgets) {
            ++m_widget;
            addWidget(widget.toObject());
        }
    }

    [[nodiscard]] Dashboard result() const { return m_result; }

private:
    void leave(const QString& why) { m_result.left.append(Tr::tr("“%1”: %2.").arg(m_title, why)); }

    void addWidget(const QJsonObject& widget)
    {
        const QString type = widget.value("type"_L1).toString();
        m_properties = widget.value("properties"_L1).toObject();
        m_title = m_properties.value("title"_L1).toString(Tr::tr("Widget %1").arg(m_widget));
        if (type == "text"_L1)
            return; // says nothing that could be measured
        if (type != "metric"_L1) {
            leave(Tr::tr("widgets of the kind “%1” are not drawn here").arg(type));
            return;
        }
        DashboardPanel panel;
        panel.title = m_title;
        panel.unit = unit("left"_L1);
        panel.thresholds = thresholds();
        m_before.clear();
        m_row = 0;
        m_ids.clear();
        m_sumPeriods.clear();
        const QJsonArray rows = m_properties.value("metrics"_L1).toArray();
        for (const QJsonValue& row : rows)
            noteId(row.toArray());
        m_row = 0;
        for (const QJsonValue& row : rows)
            addRow(row.toArray(), panel);
        dropForeignThresholds(panel);
        if (!panel.series.empty())
            m_result.panels.push_back(std::move(panel));
    }

    /// A limit of what comes in five minutes is none of what comes in one.
    void dropForeignThresholds(DashboardPanel& panel)
    {
        const auto theirs = std::find_if(m_sumPeriods.begin(), m_sumPeriods.end(),
                                         [](int seconds) { return seconds != 60; });
        if (panel.thresholds.empty() || theirs == m_sumPeriods.end())
            return;
        panel.thresholds.clear();
        leave(Tr::tr("its limits are of sums over %1 s, and sums here are over 60 s").arg(*theirs));
    }

    /// CloudWatch names no unit in a dashboard; a label of the axis that is one of ours is taken for it.
    QString unit(QLatin1StringView axis) const
    {
        const QString label =
            m_properties.value("yAxis"_L1).toObject().value(axis).toObject().value("label"_L1).toString();
        static const QMap<QString, QString> known{{u"percent"_s, u"%"_s},       {u"%"_s, u"%"_s},
                                                  {u"seconds"_s, u"s"_s},       {u"s"_s, u"s"_s},
                                                  {u"milliseconds"_s, u"ms"_s}, {u"ms"_s, u"ms"_s},
                                                  {u"bytes"_s, u"B"_s}};
        return known.value(label.toLower());
    }

    std::vector<double> thresholds() const
    {
        std::vector<double> values;
        for (const QJsonValue& line :
             m_properties.value("annotations"_L1).toObject().value("horizontal"_L1).toArray()) {
            if (line.toObject().value("value"_L1).isDouble())
                values.push_back(line.toObject().value("value"_L1).toDouble());
        }
        std::sort(values.begin(), values.end());
        return values;
    }

    static QJsonObject optionsOf(const QJsonArray& row)
    {
        return row.isEmpty() ? QJsonObject() : row.last().toObject();
    }

    QString ownId(const QString& theirs) const
    {
        return u"w%1_%2"_s.arg(m_widget).arg(theirs.isEmpty() ? u"m%1"_s.arg(m_row) : theirs);
    }

    void noteId(const QJsonArray& row)
    {
        ++m_row;
        if (const QString id = optionsOf(row).value("id"_L1).toString(); !id.isEmpty())
            m_ids.insert(id, ownId(id));
    }

    void addRow(const QJsonArray& row, DashboardPanel& panel)
    {
        ++m_row;
        const QJsonObject options = optionsOf(row);
        DashboardSeries series;
        series.query.id = ownId(options.value("id"_L1).toString());
        series.query.unit = options.value("yAxis"_L1) == "right"_L1 ? unit("right"_L1) : panel.unit;
        if (options.contains("expression"_L1)) {
            if (!takeExpression(options.value("expression"_L1).toString(), series))
                return;
        } else if (!takeMetric(row, options, series)) {
            return;
        }
        series.title = options.value("label"_L1).toString(series.title);
        const QString widgetRegion = m_properties.value("region"_L1).toString(m_region);
        const QString region = options.value("region"_L1).toString(widgetRegion);
        if (region != (m_region.isEmpty() ? widgetRegion : m_region))
            leave(Tr::tr("%1 is of another region").arg(series.title));
        else if (options.contains("accountId"_L1) || m_properties.contains("accountId"_L1))
            leave(Tr::tr("%1 is of an account that is named, and may be another").arg(series.title));
        else
            panel.series.push_back(std::move(series));
    }

    bool takeExpression(const QString& expression, DashboardSeries& series)
    {
        static const QRegularExpression several(
            u"\\b(SEARCH|SELECT|METRICS|SLICE|SORT|ANOMALY_DETECTION_BAND)\\b"_s);
        if (several.match(expression).hasMatch()) {
            leave(Tr::tr("“%1” gives several series").arg(expression));
            return false;
        }
        series.title = expression;
        static const QRegularExpression name(u"\\b[a-z][A-Za-z0-9_]*\\b"_s);
        qsizetype done = 0;
        auto matches = name.globalMatch(expression);
        while (matches.hasNext()) {
            const auto match = matches.next();
            series.query.expression += expression.mid(done, match.capturedStart() - done)
                + m_ids.value(match.captured(), match.captured());
            done = match.capturedEnd();
        }
        series.query.expression += expression.mid(done);
        return true;
    }

    bool takeMetric(const QJsonArray& row, const QJsonObject& options, DashboardSeries& series)
    {
        QStringList fields;
        for (const QJsonValue& field : row) {
            if (field.isString())
                fields.append(field.toString());
        }
        fields = writtenOut(fields, m_before);
        m_before = fields;
        if (fields.size() < 2 || fields.size() % 2 != 0 || fields.contains(QString())) {
            leave(Tr::tr("metric %1 cannot be read").arg(m_row));
            return false;
        }
        QJsonObject dimensions;
        for (qsizetype i = 2; i + 1 < fields.size(); i += 2)
            dimensions.insert(fields.at(i), fields.at(i + 1));
        const QString statistic =
            options.value("stat"_L1).toString(m_properties.value("stat"_L1).toString(u"Average"_s));
        series.query.metricStat = {{u"Namespace"_s, fields.at(0)},
                                   {u"MetricName"_s, fields.at(1)},
                                   {u"Dimensions"_s, dimensions},
                                   {u"Stat"_s, statistic}};
        if (statistic == "Sum"_L1 || statistic == "SampleCount"_L1)
            m_sumPeriods.push_back(
                options.value("period"_L1).toInt(m_properties.value("period"_L1).toInt(defaultPeriod)));
        series.title = u"%1 %2"_s.arg(fields.at(1), statistic);
        return true;
    }

    Dashboard m_result;
    QJsonObject m_properties;
    QString m_title;
    QString m_region;              ///< that the source asks; empty: not known
    std::vector<int> m_sumPeriods; ///< of this widget, in seconds
    QStringList m_before;          ///< the fields of the row before
    QMap<QString, QString> m_ids;  ///< of this widget: theirs to ours
    int m_widget = 0;
    int m_row = 0;
};

} // namespace

Dashboard importCloudWatchDashboard(const QJsonObject& body, const QString& region)
{
    return Importer(body, region).result();
}

} // namespace cockpit::telemetry
