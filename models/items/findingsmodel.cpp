// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/findingsmodel.h"

#include "models/items/tr.h"

#include <algorithm>

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

/// An error among thirty notes would have to be looked for; of one kind the order is the file's.
std::vector<plan::Finding> gravestFirst(std::vector<plan::Finding> findings)
{
    std::stable_sort(findings.begin(), findings.end(),
                     [](const plan::Finding& left, const plan::Finding& right) {
                         return left.severity < right.severity;
                     });
    return findings;
}

} // namespace

FindingsModel::FindingsModel(QObject* parent)
    : RowsModel({Tr::tr("Severity"), Tr::tr("Line"), Tr::tr("Finding"), Tr::tr("Remedy")}, parent)
{}

void FindingsModel::update(const std::vector<plan::Finding>& findings)
{
    std::vector<Row> rows;
    QHash<QString, int> seen;
    for (const plan::Finding& finding : gravestFirst(findings)) {
        const QString place = finding.rule + u':' + QString::number(finding.line);
        const QString word = wordOf(finding.severity);
        Row row{place + u'#' + QString::number(seen[place]++),
                {word, QString::number(finding.line), finding.message, finding.remedy},
                {}};
        row.values = {
            {StatusRole, QVariant::fromValue(statusOf(finding.severity))},
            {WordRole, word},
            {LineRole, finding.line},
            {RuleRole, finding.rule},
            {SeverityRole, static_cast<int>(finding.severity)},
            {MessageRole, finding.message},
            {RemedyRole, finding.remedy},
            {Qt::ToolTipRole,
             QString(finding.message + u'\n' + finding.remedy + u"\n["_s + finding.rule + u']')},
            {Qt::AccessibleTextRole, row.cells.join(u", "_s)},
        };
        rows.push_back(std::move(row));
    }
    show(std::move(rows));
}

QString FindingsModel::summary(const std::vector<plan::Finding>& findings)
{
    const auto count = [&findings](plan::Severity severity) {
        return static_cast<int>(std::count_if(
            findings.begin(), findings.end(),
            [severity](const plan::Finding& finding) { return finding.severity == severity; }));
    };
    QStringList parts;
    if (const int errors = count(plan::Severity::Error))
        parts << Tr::tr("%n error(s)", nullptr, errors);
    if (const int warnings = count(plan::Severity::Warning))
        parts << Tr::tr("%n warning(s)", nullptr, warnings);
    if (const int notes = count(plan::Severity::Note))
        parts << Tr::tr("%n note(s)", nullptr, notes);
    return parts.isEmpty() ? Tr::tr("no findings") : parts.join(u", "_s);
}

} // namespace cockpit::items
