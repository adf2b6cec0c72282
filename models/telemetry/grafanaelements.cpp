// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/grafanaelements.h"

#include <QJsonArray>
#include <QStringList>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepest = 32;

QJsonObject specOf(const QJsonValue& value)
{
    return value.toObject().value("spec"_L1).toObject();
}

/// The names of the elements that a layout shows, in its order: rows, tabs and grids within each other.
void findNames(const QJsonValue& layout, int depth, QStringList& names)
{
    if (depth > deepest)
        return;
    for (const QJsonValue& entry : layout.toArray())
        findNames(entry, depth + 1, names);
    const QJsonObject object = layout.toObject();
    if (object.value("kind"_L1) == "ElementReference"_L1)
        names.append(object.value("name"_L1).toString());
    for (const QJsonValue& entry : object)
        findNames(entry, depth + 1, names);
}

/// The kind stands beside the words, or in them in the first drafts of the form.
QString kindOf(const QJsonObject& object, QLatin1StringView general)
{
    const QString kind = object.value("kind"_L1).toString();
    return kind == general ? object.value("group"_L1).toString() : kind;
}

QJsonObject targetOf(const QJsonObject& panelQuery)
{
    const QJsonObject query = panelQuery.value("query"_L1).toObject();
    QJsonObject target = specOf(query);
    QString source = query.value("datasource"_L1).toObject().value("name"_L1).toString();
    if (source.isEmpty())
        source = panelQuery.value("datasource"_L1).toObject().value("uid"_L1).toString();
    if (kindOf(query, "DataQuery"_L1) == "__expr__"_L1)
        source = u"__expr__"_s;
    if (!source.isEmpty())
        target.insert(u"datasource"_s, QJsonObject{{u"uid"_s, source}});
    target.insert(u"refId"_s, panelQuery.value("refId"_L1));
    target.insert(u"hide"_s, panelQuery.value("hidden"_L1));
    return target;
}

QJsonObject panelOf(const QJsonObject& element)
{
    const QJsonObject spec = element.value("spec"_L1).toObject();
    QJsonObject panel{{u"id"_s, spec.value("id"_L1)}, {u"title"_s, spec.value("title"_L1)}};
    if (element.value("kind"_L1) != "Panel"_L1) { // of a library: its content is not here
        panel.insert(u"type"_s, element.value("kind"_L1));
        return panel;
    }
    const QJsonObject picture = spec.value("vizConfig"_L1).toObject();
    panel.insert(u"type"_s, kindOf(picture, "VizConfig"_L1));
    panel.insert(u"fieldConfig"_s, specOf(picture).value("fieldConfig"_L1));
    QJsonArray targets;
    for (const QJsonValue& query : specOf(spec.value("data"_L1)).value("queries"_L1).toArray())
        targets.append(targetOf(specOf(query)));
    panel.insert(u"targets"_s, targets);
    return panel;
}

/// "ConstantVariable" -> "constant"; a text's value may be kept in its query.
QJsonObject variableOf(const QJsonObject& variable)
{
    QString kind = variable.value("kind"_L1).toString();
    kind.chop(kind.endsWith("Variable"_L1) ? 8 : 0);
    const QString type = kind == "Text"_L1 ? u"textbox"_s : kind.toLower();
    QJsonObject classic = variable.value("spec"_L1).toObject();
    classic.insert(u"type"_s, type);
    return classic;
}

} // namespace

QJsonObject classicForm(const QJsonObject& dashboard)
{
    const QJsonObject elements = dashboard.value("elements"_L1).toObject();
    QStringList names;
    findNames(dashboard.value("layout"_L1), 0, names);
    names.removeDuplicates();
    QJsonArray panels;
    for (const QString& name : names) {
        if (elements.contains(name))
            panels.append(panelOf(elements.value(name).toObject()));
    }
    QJsonArray variables;
    for (const QJsonValue& variable : dashboard.value("variables"_L1).toArray())
        variables.append(variableOf(variable.toObject()));
    return {{u"title"_s, dashboard.value("title"_L1)},
            {u"templating"_s, QJsonObject{{u"list"_s, variables}}},
            {u"panels"_s, panels}};
}

} // namespace cockpit::telemetry
