// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/lint.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

// SARIF's levels have the same words as ours.
QJsonObject message(const QString& text)
{
    return {{u"text"_s, text}};
}

QJsonArray ruleList()
{
    QJsonArray rules;
    for (const LintRule& rule : lintRules()) {
        rules.append(QJsonObject{
            {u"id"_s, rule.name},
            {u"shortDescription"_s, message(rule.explanation)},
            {u"fullDescription"_s, message(rule.full)},
            {u"help"_s, message(rule.full)},
            {u"defaultConfiguration"_s, QJsonObject{{u"level"_s, word(rule.severity)}}}});
    }
    return rules;
}

int ruleIndex(const QString& name)
{
    const std::vector<LintRule>& rules = lintRules();
    const auto found = std::find_if(rules.begin(), rules.end(),
                                    [&name](const LintRule& rule) { return rule.name == name; });
    return found == rules.end() ? -1 : int(found - rules.begin());
}

/// In a full path ".." is resolved as the system does it: behind a link it leads elsewhere than its text says.
QString resolved(const QString& file)
{
    const bool upwards = QDir::isAbsolutePath(file) && file.contains("/.."_L1);
    const QString canonical = upwards ? QFileInfo(file).canonicalFilePath() : QString();
    return canonical.isEmpty() ? QDir::cleanPath(file) : canonical;
}

/// An artifact's address is a URI reference: blanks and the like are escaped, and a file that is not
/// named from the current folder is named in full.
QString addressOf(const QString& file)
{
    const QString path = resolved(file);
    const QString escaped = QString::fromLatin1(QUrl::toPercentEncoding(path, "/"));
    return QDir::isAbsolutePath(path) ? u"file://"_s + escaped : escaped;
}

QJsonObject location(const QString& file, int line)
{
    const QString uri = addressOf(file);
    return {{u"physicalLocation"_s,
             QJsonObject{{u"artifactLocation"_s, QJsonObject{{u"uri"_s, uri}}},
                         {u"region"_s, QJsonObject{{u"startLine"_s, std::max(line, 1)}}}}}};
}

QJsonObject result(const QString& file, const Finding& finding)
{
    const QString text =
        finding.remedy.isEmpty() ? finding.message : finding.message + u' ' + finding.remedy;
    QJsonObject object{{u"ruleId"_s, finding.rule},
                       {u"level"_s, word(finding.severity)},
                       {u"message"_s, message(text)},
                       {u"locations"_s, QJsonArray{location(file, finding.line)}}};
    if (const int index = ruleIndex(finding.rule); index >= 0)
        object.insert(u"ruleIndex"_s, index);
    return object;
}

} // namespace

QByteArray findingsAsSarif(const std::vector<LintedFile>& files)
{
    QJsonArray results;
    for (const LintedFile& file : files) {
        for (const Finding& finding : file.findings)
            results.append(result(file.file, finding));
    }
    const QJsonObject driver{{u"name"_s, u"release-cockpit"_s}, {u"rules"_s, ruleList()}};
    const QJsonObject run{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}},
                          {u"columnKind"_s, u"utf16CodeUnits"_s},
                          {u"results"_s, results}};
    return QJsonDocument(QJsonObject{{u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
                                     {u"version"_s, u"2.1.0"_s},
                                     {u"runs"_s, QJsonArray{run}}})
        .toJson();
}

} // namespace cockpit::plan
