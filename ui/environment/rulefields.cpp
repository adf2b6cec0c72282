// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environment/entryform.h"
#include "ui/environment/fieldkinds.h"

namespace cockpit::ui::fields {
using namespace Qt::StringLiterals;
using environment::Entry;
using Kind = EntryField::Kind;

Fields ofRole()
{
    return {{u"name"_s, EntryForm::tr("Name"), EntryForm::tr("a person or a rota")},
            {u"contact"_s, EntryForm::tr("Contact"), EntryForm::tr("mail, phone or chat")},
            {u"responsibility"_s, EntryForm::tr("Responsible for"),
             EntryForm::tr("what others may ask of them")},
            {u"lead"_s, EntryForm::tr("Leads the release: declares gates"),
             EntryForm::tr("there is one lead"), Kind::Check}};
}

Fields ofLimits()
{
    return {{u"time_limit"_s, EntryForm::tr("Time limit"),
             EntryForm::tr("10 min; then the line is stopped")},
            {u"silence_limit"_s, EntryForm::tr("Silence limit"),
             EntryForm::tr("2 min without a word; then a person is asked")},
            {u"retries"_s, EntryForm::tr("Retries"),
             EntryForm::tr("0 to 10; read-only and reversible alone")},
            yesOrNo(u"input"_s, EntryForm::tr("Takes input"),
                    EntryForm::tr("a person may type into the line")),
            yesOrNo(u"terminal"_s, EntryForm::tr("Has a terminal"),
                    EntryForm::tr("for tools that ask only on a terminal"))};
}

Fields ofRules(const Entry& entry)
{
    if (entry.name == u"overrun"_s)
        return {
            {u"percent"_s, EntryForm::tr("Longer by %"), EntryForm::tr("20; 0: no notice")},
            {u"by"_s, EntryForm::tr("Longer by"), EntryForm::tr("5 min over what was planned")},
            {u"at"_s, EntryForm::tr("Longer than"), EntryForm::tr("30 min, whatever was planned")}};
    return {
        {u"approvals"_s, EntryForm::tr("Persons for a GO"),
         EntryForm::tr("0 or empty: every position")},
        yesOrNo(u"executor_may_approve"_s, EntryForm::tr("Executor may approve"),
                EntryForm::tr("no: who carried out lines answers for no position")),
        {u"two_people"_s, EntryForm::tr("Two people for"),
         EntryForm::tr("irreversible, customer-visible; empty: irreversible lines of live runs")},
        {u"remind_after"_s, EntryForm::tr("Remind after"),
         EntryForm::tr("5 min; who has not answered")},
        {u"hold_after"_s, EntryForm::tr("Hold after"), EntryForm::tr("10 min without an answer")},
        {u"idle_after"_s, EntryForm::tr("Idle after"),
         EntryForm::tr("15 min in which nothing happens in a step")},
        {u"rehearsed_rollback"_s, EntryForm::tr("Rehearsed rollback"),
         EntryForm::tr("18 min; as it was measured")}};
}

Fields ofFreeze()
{
    return {{u"to"_s, EntryForm::tr("Until"), EntryForm::tr("2031-01-02 00:00; UTC")},
            {u"reason"_s, EntryForm::tr("Reason"), EntryForm::tr("what whoever starts is told")}};
}

Fields ofHold()
{
    return {{u"for"_s, EntryForm::tr("For"), EntryForm::tr("15 min; nothing below: the lead decides")},
            {u"until"_s, EntryForm::tr("Until"), EntryForm::tr("2030-01-31 02:00, UTC; instead")},
            {u"checklist"_s, EntryForm::tr("Until complete"),
             EntryForm::tr("the title of a checklist; instead")}};
}

Fields ofRelease()
{
    return {{u"kind"_s,
             EntryForm::tr("Kind"),
             EntryForm::tr("a live run is flown against production"),
             Kind::Choice,
             {u"live"_s, u"staging"_s, u"simulated"_s}},
            {u"start"_s, EntryForm::tr("Planned T-0"),
             EntryForm::tr("2030-01-31T02:00:00Z; empty: as the runbook has it")},
            {u"window"_s, EntryForm::tr("Window"), EntryForm::tr("4 h; empty: as the runbook has it")},
            {u"rollback"_s, EntryForm::tr("Time to get back"),
             EntryForm::tr("30 min; empty: as the runbook has it")},
            {u"timezone"_s, EntryForm::tr("Time zone"), EntryForm::tr("Europe/Berlin; empty: UTC")},
            yesOrNo(u"preview"_s, EntryForm::tr("Preview"),
                    EntryForm::tr("yes: lines that may change anything are left out"))};
}

} // namespace cockpit::ui::fields
