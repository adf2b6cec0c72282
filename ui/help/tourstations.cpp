// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tourstations.h"

#include "ui/help/tour.h"

namespace cockpit::ui {
using namespace Qt::StringLiterals;

std::vector<TourStation> tourStations()
{
    return {
        {u"strip"_s, Tour::tr("The strip"),
         Tour::tr("Kind of run, the plan's clock, ahead or behind, the last moment for a safe "
                  "rollback, "
                  "and what is next. HOLD and ROLL BACK are always here.")},
        {u"timeline"_s, Tour::tr("Timeline"),
         Tour::tr(
             "Every step as planned, as flown and as forecast. Choose one, and its lines show.")},
        {u"step"_s, Tour::tr("Step"),
         Tour::tr(
             "What the author wrote beside the lines that run, each with its place and what it "
             "does "
             "to the world. The button says what it will do.")},
        {u"output"_s, Tour::tr("Output"), Tour::tr("What the lines print, live, and to be searched.")},
        {u"gates"_s, Tour::tr("Go / No-Go"),
         Tour::tr(
             "The criteria with their evidence and its age, and the poll. Unknown is never GO.")},
        {u"checklists"_s, Tour::tr("Checklists"),
         Tour::tr(
             "What is checked around the release. A tick in the file is a claim until somebody "
             "confirms it here.")},
        {u"triggers"_s, Tour::tr("Triggers"),
         Tour::tr("The runbook's own limits, with their timers. What fires asks you, or acts.")},
        {u"charts"_s, Tour::tr("Charts"),
         Tour::tr("The metrics with their limits. What is old or missing looks old or missing.")},
        {u"rollback"_s, Tour::tr("Rollback"),
         Tour::tr("The way back, smallest first: what it undoes, in what order, for how long.")},
        {u"log"_s, Tour::tr("Log"),
         Tour::tr("Everything that happened, by whom. Nothing is taken out of it.")},
    };
}

} // namespace cockpit::ui
