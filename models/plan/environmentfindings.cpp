// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/placeholders.h"
#include "models/plan/plannerparts.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

void addUnbound(Plan& plan)
{
    for (const Condition& condition : plan.conditions) {
        const bool said =
            std::any_of(plan.findings.begin(), plan.findings.end(), [&condition](const Finding& f) {
                return f.line == condition.line
                    && (f.rule == u"ambiguous-binding"_s || f.rule == u"unit-mismatch"_s);
            });
        if (condition.binding || said)
            continue;
        plan.findings.push_back({u"unbound-condition"_s, Severity::Note, condition.line,
                                 Tr::tr("No metric of the environment \"%1\" measures \"%2\": it "
                                        "is unbound and never passes by itself.")
                                     .arg(plan.environment, shortened(condition.text)),
                                 Tr::tr("Add an entry under \"metrics\" whose \"match\" holds "
                                        "words of it, such as \"%1\".")
                                     .arg(wordsOf(condition.metric).join(u' '))});
    }
}

/// The linter cannot know what the environment supplies; here it is known.
bool isSupplied(const Finding& finding, const runbook::Runbook& runbook, const Environment& environment)
{
    if (finding.rule != u"open-placeholder"_s)
        return false;
    return std::any_of(runbook.placeholders.begin(), runbook.placeholders.end(),
                       [&](const runbook::Placeholder& placeholder) {
                           const QString name = placeholderName(placeholder.text);
                           const bool given = !environment.variables.value(name).isEmpty()
                               || environment.secrets.contains(name);
                           return given && finding.message.contains(placeholder.text);
                       });
}

bool isStaffed(const Finding& finding, const Plan& plan)
{
    return finding.rule == u"role-unassigned"_s
        && std::none_of(plan.roster.begin(), plan.roster.end(),
                        [](const Position& position) { return position.name.isEmpty(); });
}

} // namespace

void addEnvironmentFindings(Plan& plan, const runbook::Runbook& runbook, const Environment& environment)
{
    std::vector<Finding>& findings = plan.findings;
    findings.erase(std::remove_if(findings.begin(), findings.end(),
                                  [&](const Finding& finding) {
                                      return isSupplied(finding, runbook, environment)
                                          || isStaffed(finding, plan);
                                  }),
                   findings.end());
    addUnbound(plan);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& left, const Finding& right) {
        return left.line < right.line;
    });
}

} // namespace cockpit::plan
