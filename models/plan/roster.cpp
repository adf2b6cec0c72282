// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/plannerparts.h"
#include "models/plan/text.h"

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

Position* positionOf(std::vector<Position>& roster, const QString& role)
{
    const auto found = std::find_if(roster.begin(), roster.end(), [&role](const Position& position) {
        return position.role.compare(role, Qt::CaseInsensitive) == 0;
    });
    return found == roster.end() ? nullptr : &*found;
}

void overlay(std::vector<Position>& roster, const Position& own)
{
    Position* position = positionOf(roster, own.role);
    if (!position) {
        roster.push_back(own);
        return;
    }
    if (!own.name.isEmpty())
        position->name = own.name;
    if (!own.contact.isEmpty())
        position->contact = own.contact;
    if (!own.responsibility.isEmpty())
        position->responsibility = own.responsibility;
    position->lead = own.lead;
}

bool leads(const Position& position)
{
    const QStringList words = wordsOf(position.role);
    return words.contains(u"lead"_s) && commonWords({u"deployment"_s, u"release"_s}, words) > 0;
}

void chooseLead(std::vector<Position>& roster)
{
    const auto marked = std::find_if(roster.begin(), roster.end(),
                                     [](const Position& position) { return position.lead; });
    if (marked != roster.end())
        return;
    const auto named = std::find_if(roster.begin(), roster.end(), leads);
    (named == roster.end() ? roster.front() : *named).lead = true;
}

} // namespace

std::vector<Position> makeRoster(const runbook::Runbook& runbook, const Environment& environment)
{
    std::vector<Position> roster;
    for (const runbook::Role& role : runbook.roster) {
        if (positionOf(roster, role.role))
            continue; // a second table with the same people
        Position position;
        position.role = role.role;
        position.name = role.name.value_or(QString());
        position.contact = role.contact.value_or(QString());
        position.responsibility = role.responsibility.value_or(QString());
        roster.push_back(std::move(position));
    }
    for (const Position& own : environment.roster)
        overlay(roster, own);
    if (roster.empty()) {
        Position lead;
        lead.role = u"Deployment Lead"_s; // a role's name is data, as the runbook would have it
        roster.push_back(lead);
    }
    chooseLead(roster);
    return roster;
}

} // namespace cockpit::plan
