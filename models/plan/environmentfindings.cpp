// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/placeholders.h"
#include "models/plan/plannerparts.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <QSet>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

void addUnbound(std::vector<Finding>& findings, const Plan& plan)
{
    QSet<int> said;
    for (const Finding& finding : findings) {
        if (finding.rule == u"ambiguous-binding"_s || finding.rule == u"unit-mismatch"_s)
            said.insert(finding.line);
    }
    for (const Condition& condition : plan.conditions) {
        if (condition.binding || said.contains(condition.line))
            continue;
        findings.push_back({u"unbound-condition"_s, Severity::Note, condition.line,
                            Tr::tr("No metric of the environment \"%1\" measures \"%2\": it "
                                   "is unbound and never passes by itself.")
                                .arg(plan.environment, shortened(condition.text)),
                            Tr::tr("Add an entry under \"metrics\" whose \"match\" holds "
                                   "words of it, such as \"%1\".")
                                .arg(wordsOf(condition.metric).join(u' '))});
    }
}

/// The linter cannot know what the environment supplies; here it is known.
bool isSupplied(const Finding& finding, const Environment& environment)
{
    if (finding.rule != u"open-placeholder"_s)
        return false;
    const QString name = placeholderName(finding.subject);
    return !environment.value(name).isEmpty() || environment.secrets.contains(name);
}

bool isStaffed(const Finding& finding, const Plan& plan)
{
    return finding.rule == u"role-unassigned"_s
        && std::none_of(plan.roster.begin(), plan.roster.end(),
                        [](const Position& position) { return position.name.isEmpty(); });
}

} // namespace

void addEnvironmentFindings(std::vector<Finding>& findings, const Plan& plan,
                            const Environment& environment)
{
    findings.erase(std::remove_if(findings.begin(), findings.end(),
                                  [&](const Finding& finding) {
                                      return isSupplied(finding, environment)
                                          || isStaffed(finding, plan);
                                  }),
                   findings.end());
    addUnbound(findings, plan);
    std::stable_sort(findings.begin(), findings.end(), [](const Finding& left, const Finding& right) {
        return left.line < right.line;
    });
}

} // namespace cockpit::plan
