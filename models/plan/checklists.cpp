// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/aftercare.h"
#include "models/plan/plannerparts.h"
#include "models/plan/text.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

/// The lines of the checks that are actions of something.
template <class Owner>
void addCheckLines(const std::vector<Owner>& owners, QSet<int>& lines)
{
    for (const Owner& owner : owners) {
        for (const runbook::Action& action : owner.actions) {
            if (action.kind == runbook::ActionKind::Check)
                lines.insert(action.line);
        }
    }
}

bool isInsideSteps(const runbook::Checklist& list, const QSet<int>& checkLines)
{
    if (list.items.empty() || (list.due && list.due->startsWith(u"end"_s)))
        return false;
    return std::all_of(
        list.items.begin(), list.items.end(),
        [&checkLines](const runbook::CheckItem& item) { return checkLines.contains(item.line); });
}

} // namespace

Checklist::When whenOf(const runbook::Checklist& checklist, const runbook::Runbook& runbook)
{
    using When = Checklist::When;
    if (checklist.due)
        return checklist.due->startsWith(u"T-"_s) ? When::Before : When::After;
    static const QStringList before{u"pre"_s,          u"predeployment"_s, u"before"_s,
                                    u"readiness"_s,    u"prerequisites"_s, u"preflight"_s,
                                    u"prerequisite"_s, u"prior"_s};
    static const QStringList after{u"post"_s,     u"after"_s,  u"success"_s,   u"metrics"_s,
                                   u"criteria"_s, u"verify"_s, u"following"_s, u"rollback"_s};
    // The nearest title speaks first: "Pre-checks" inside "Post-deployment" is about what comes before.
    QStringList titles = checklist.path;
    titles.append(checklist.title);
    std::reverse(titles.begin(), titles.end());
    for (const QString& title : std::as_const(titles)) {
        const QStringList words = wordsOf(title);
        if (commonWords(before, words) > 0)
            return When::Before;
        if (commonWords(after, words) > 0)
            return When::After;
    }
    if (runbook.steps.empty())
        return When::Unsaid;
    if (checklist.line < runbook.steps.front().line)
        return When::Before;
    return checklist.line > runbook.steps.back().line ? When::After : When::Unsaid;
}

std::vector<Checklist> makeChecklists(const runbook::Runbook& runbook)
{
    QSet<int> checkLines;
    addCheckLines(runbook.steps, checkLines);
    addCheckLines(runbook.rollback.steps, checkLines);
    std::vector<Checklist> lists;
    for (const runbook::Checklist& source : runbook.checklists) {
        if (isInsideSteps(source, checkLines))
            continue;
        Checklist list;
        list.id = u"k%1"_s.arg(lists.size() + 1);
        list.title = source.title;
        list.line = source.line;
        list.due = source.due.value_or(QString());
        list.when = whenOf(source, runbook);
        const auto later =
            list.when == Checklist::When::After ? aftercareIn(source.title) : std::nullopt;
        if (list.due.isEmpty() && later)
            list.due = dueText(*later);
        for (const runbook::CheckItem& item : source.items) {
            const QString id = u"%1.%2"_s.arg(list.id).arg(list.items.size() + 1);
            list.items.push_back({id, item.text, item.done, item.line});
        }
        lists.push_back(std::move(list));
    }
    for (Checklist& list : aftercareLists(runbook)) {
        list.id = u"k%1"_s.arg(lists.size() + 1);
        for (std::size_t i = 0; i < list.items.size(); ++i)
            list.items[i].id = u"%1.%2"_s.arg(list.id).arg(i + 1);
        lists.push_back(std::move(list));
    }
    return lists;
}

} // namespace cockpit::plan
