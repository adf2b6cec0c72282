// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/lint.h"

#include "app/commands/commands.h"
#include "app/console.h"
#include "models/runbook/reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

int explain(const QStringList& names)
{
    if (names.isEmpty()) {
        for (const plan::LintRule& rule : plan::lintRules())
            print(QStringLiteral("%1: %2").arg(rule.name, rule.explanation));
        return Fine;
    }
    for (const plan::LintRule& rule : plan::lintRules()) {
        if (rule.name == names.constFirst()) {
            print(QStringLiteral("%1 (%2)\n%3").arg(rule.name, plan::word(rule.severity), rule.full));
            return Fine;
        }
    }
    complain(
        Tr::tr("There is no rule \"%1\"; lint --explain lists them all.").arg(names.constFirst()));
    return Usage;
}

void printFindings(const QString& format, const std::vector<plan::LintedFile>& files)
{
    if (format == u"sarif") {
        print(plan::findingsAsSarif(files));
        return;
    }
    if (format == u"json") {
        std::vector<plan::Finding> all;
        for (const plan::LintedFile& file : files)
            all.insert(all.end(), file.findings.begin(), file.findings.end());
        print(plan::findingsAsJson(all));
        return;
    }
    for (const plan::LintedFile& file : files)
        print(plan::findingsAsText(file.file, file.findings));
}

/// The severities that --fail-on knows, from the worst on; "never" is none of them.
std::optional<plan::Severity> severityNamed(const QString& text)
{
    for (const plan::Severity severity :
         {plan::Severity::Error, plan::Severity::Warning, plan::Severity::Note}) {
        if (plan::word(severity) == text)
            return severity;
    }
    return {};
}

bool fails(const std::vector<plan::LintedFile>& files, const std::optional<plan::Severity>& from)
{
    return from && std::any_of(files.begin(), files.end(), [&from](const plan::LintedFile& file) {
               return std::any_of(
                   file.findings.begin(), file.findings.end(),
                   [&from](const plan::Finding& finding) { return finding.severity <= *from; });
           });
}

} // namespace

int lintCommand(const QStringList& arguments)
{
    CommandParser parser(QStringLiteral("lint"), Tr::tr("Says what is wrong with runbooks."));
    parser.addArgument(QStringLiteral("FILE"),
                       Tr::tr("The runbooks; after --explain, one rule or nothing."),
                       QStringLiteral("[FILE...]"));
    parser.addFormat({QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("sarif")});
    parser.addOption(QStringLiteral("fail-on"),
                     Tr::tr("Exit code 1 from this severity on: error, warning, note or never."),
                     QStringLiteral("SEVERITY"), QStringLiteral("error"));
    parser.addOption(QStringLiteral("explain"),
                     Tr::tr("Prints a line for each rule, or one rule in full."));
    if (const auto code = parser.parse(arguments, 0, -1))
        return *code;
    if (parser.isSet(QStringLiteral("explain")))
        return explain(parser.positional());
    const QString failOn = parser.value(QStringLiteral("fail-on"));
    if (parser.positional().isEmpty() || (!severityNamed(failOn) && failOn != u"never")) {
        complain(parser.positional().isEmpty()
                     ? Tr::tr("Which runbook?")
                     : Tr::tr("--fail-on takes error, warning, note or never."));
        return Usage;
    }
    std::vector<plan::LintedFile> files;
    for (const QString& file : parser.positional()) {
        const auto read = runbook::readFile(file);
        if (!read)
            return couldNot(read.error());
        files.push_back({file, plan::lint(*read)});
    }
    printFindings(parser.value(QStringLiteral("format")), files);
    return fails(files, severityNamed(failOn)) ? Findings : Fine;
}

} // namespace cockpit::app
