// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/lintparts.h"
#include "models/plan/plannerparts.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

void roleUnassigned(const LintSubject& subject, LintReport& report)
{
    const std::vector<runbook::Role>& roster = subject.runbook.roster;
    std::vector<const runbook::Role*> open;
    QStringList names;
    for (const runbook::Role& role : roster) {
        if (role.name)
            continue;
        open.push_back(&role);
        names.append(role.role);
    }
    if (open.empty())
        return;
    // A list of contacts by role only is not a roster that someone forgot to fill.
    const QString remedy =
        Tr::tr("Name the people in the runbook or under \"roster\" in the environment.");
    if (open.size() == roster.size() && roster.size() > 1) {
        report.add(open.front()->line,
                   Tr::tr("All %1 roles are unassigned: %2.").arg(open.size()).arg(listed(names)),
                   remedy);
        return;
    }
    for (const runbook::Role* role : open)
        report.add(role->line, Tr::tr("Nobody is named as %1.").arg(role->role), remedy);
}

void tickedInFile(const LintSubject& subject, LintReport& report)
{
    int total = 0;
    int done = 0;
    int line = 0;
    for (const runbook::Checklist& list : subject.runbook.checklists) {
        for (const runbook::CheckItem& item : list.items) {
            ++total;
            done += item.done ? 1 : 0;
            if (item.done && line == 0)
                line = item.line;
        }
    }
    if (done == 0)
        return;
    report.add(line,
               Tr::tr("%1 of %2 check items are already ticked in the file: they are claims, not "
                      "confirmations.")
                   .arg(done)
                   .arg(total),
               Tr::tr("Someone confirms each of them in the run; clear the ticks of a runbook that "
                      "is used again."));
}

void successTicked(const LintSubject& subject, LintReport& report)
{
    for (const runbook::Checklist& list : subject.runbook.checklists) {
        const int done = int(std::count_if(list.items.begin(), list.items.end(),
                                           [](const runbook::CheckItem& item) { return item.done; }));
        const QStringList words = wordsOf(list.title + u' ' + list.path.join(u' '));
        const bool success = words.contains(u"success"_s) || words.contains(u"metrics"_s);
        if (done == 0 || !success || whenOf(list, subject.runbook) != Checklist::When::After)
            continue;
        report.add(list.line,
                   Tr::tr("\"%1\" is about the time after the release, but %2 of its %3 items are "
                          "ticked already.")
                       .arg(shortened(list.title))
                       .arg(done)
                       .arg(list.items.size()),
                   Tr::tr("Clear these ticks: nobody can know them before the release."));
    }
}

} // namespace

std::vector<LintCheck> peopleChecks()
{
    return {
        {{u"role-unassigned"_s, Tr::tr("A role on the roster has no name."),
          Tr::tr("The go/no-go poll asks the roles of the roster. A role without a person answers "
                 "nothing, and no "
                 "answer holds the release."),
          Severity::Warning},
         roleUnassigned},
        {{u"ticked-in-file"_s, Tr::tr("Check items are already ticked in the file."),
          Tr::tr("A tick in the document says that somebody once ticked it, not that it holds for "
                 "this release. It "
                 "is shown as a claim until a person confirms it."),
          Severity::Note},
         tickedInFile},
        {{u"success-ticked"_s, Tr::tr("A result of the release is ticked before the release."),
          Tr::tr("Success metrics and post-deployment checks can be true only afterwards."),
          Severity::Warning},
         successTicked},
    };
}

} // namespace cockpit::plan
