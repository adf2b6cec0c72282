// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environment/entryform.h"
#include "ui/environment/fieldkinds.h"

namespace cockpit::ui::fields {
using namespace Qt::StringLiterals;
using environment::Entry;
using Kind = EntryField::Kind;

Fields ofHost(const Entry& entry)
{
    Fields fields;
    if (entry.isReached)
        fields = {{u"address"_s, EntryForm::tr("Address"),
                   EntryForm::tr("app-01.example.org, or 10.0.0.4:22")},
                  {u"user"_s, EntryForm::tr("User"), EntryForm::tr("empty: as ssh has it")},
                  {u"survives"_s, EntryForm::tr("Lines go on when the link is cut"),
                   EntryForm::tr("they may leave files there meanwhile"), Kind::Check}};
    fields.push_back({u"probe"_s, EntryForm::tr("Proof"),
                      EntryForm::tr("hostname; a command that changes nothing")});
    fields.push_back({u"expect"_s, EntryForm::tr("Expected"),
                      EntryForm::tr("the line that it must print there")});
    return fields;
}

Fields ofGroup()
{
    return {{u"members"_s, EntryForm::tr("Hosts"),
             EntryForm::tr("names of hosts of this file, with commas between them")},
            choice(u"strategy"_s, EntryForm::tr("Order"),
                   EntryForm::tr("sequential: one after the other; rolling: so many at once"),
                   {u"sequential"_s, u"rolling"_s, u"parallel"_s}),
            {u"batch"_s, EntryForm::tr("At once"), EntryForm::tr("how many hosts; rolling alone")},
            {u"check"_s, EntryForm::tr("Check"),
             EntryForm::tr("must go well on a host before the next: curl -fs localhost/health")},
            {u"check_limit"_s, EntryForm::tr("Check within"), EntryForm::tr("2 min")},
            choice(u"on_failure"_s, EntryForm::tr("If one fails"),
                   EntryForm::tr("stop, or try the others still"), {u"stop"_s, u"go-on"_s}),
            {u"at_most_failed"_s, EntryForm::tr("May fail"),
             EntryForm::tr("so many hosts, and it is still done")}};
}

Fields ofProof()
{
    return {{u"probe"_s, EntryForm::tr("Proof"),
             EntryForm::tr("hostname; a command that changes nothing")},
            {u"expect"_s, EntryForm::tr("Expected"),
             EntryForm::tr("the line that it must print there")}};
}

Fields ofService(const EntryNames& names)
{
    return {{u"type"_s,
             EntryForm::tr("Kind"),
             EntryForm::tr("what the service is for"),
             Kind::Choice,
             {u"flags"_s, u"status-page"_s, u"chat"_s, u"mail"_s, u"traffic"_s, u"alerts"_s}},
            {u"url"_s, EntryForm::tr("Address"), EntryForm::tr("https://…; mail: smtp://…")},
            choice(u"credential"_s, EntryForm::tr("Secret"),
                   EntryForm::tr("the name of one of this file"), names.secrets)};
}

} // namespace cockpit::ui::fields
