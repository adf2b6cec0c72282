// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environment/partwords.h"

#include "ui/environment/entryform.h"

namespace cockpit::ui {
using environment::Part;

QString explanationOf(Part part)
{
    switch (part) {
    case Part::Hosts:
        return EntryForm::tr("Where the runbook's host really is. Before a line there that cannot "
                             "be taken back, the proof runs and must print what is expected.");
    case Part::Groups:
        return EntryForm::tr(
            "Several hosts behind one name of the runbook: a line there runs on each of "
            "them, in this order, in batches where you say so.");
    case Part::Variables:
        return EntryForm::tr("What the runbook's placeholder stands for in this environment.");
    case Part::Secrets:
        return EntryForm::tr("Only the name stands in the file. The value is in your keychain, or "
                             "in a variable of the environment that the cockpit is started in.");
    case Part::Sources:
        return EntryForm::tr("A service that metrics are read from.");
    case Part::Metrics:
        return EntryForm::tr(
            "Conditions of the runbook that have all of these words are measured by the "
            "query. Without one they are unbound, and unbound passes no gate.");
    case Part::Roles:
        return EntryForm::tr("Who answers for this role, and how they are reached.");
    case Part::Triggers:
        return EntryForm::tr(
            "What happens when a trigger of the runbook fires. Its name is the trigger's "
            "text, or * for all.");
    case Part::Services:
        return EntryForm::tr("A service that a run speaks to besides hosts and metrics.");
    case Part::Limits:
        return EntryForm::tr("What holds for lines of a kind where the runbook says nothing.");
    case Part::Rules:
        return EntryForm::tr(
            "What your team agreed on. An empty field means what its hint says first.");
    case Part::Freezes:
        return EntryForm::tr("A time in which no live run is started without a reason.");
    case Part::Holds:
        return EntryForm::tr("Before this step the run is held, so long or until then.");
    case Part::Starts:
        return EntryForm::tr("This step does not begin before that time.");
    case Part::Probes:
        return EntryForm::tr("What shows that the way back is there, before a gate is GO.");
    case Part::Proofs:
        return EntryForm::tr("Before a line there that cannot be taken back, the proof runs and "
                             "must print what is expected.");
    case Part::Dashboards:
        return EntryForm::tr("A dashboard that the charts show beside the runbook's own metrics.");
    case Part::Release:
        return EntryForm::tr("What kind of run this environment makes, and when.");
    }
    return {};
}

QString nameLabelOf(Part part)
{
    switch (part) {
    case Part::Metrics:
        return EntryForm::tr("Words that it matches");
    case Part::Limits:
        return EntryForm::tr("Kind of line");
    case Part::Triggers:
        return EntryForm::tr("Text of the trigger");
    case Part::Freezes:
        return EntryForm::tr("From");
    case Part::Holds:
    case Part::Starts:
        return EntryForm::tr("Step");
    case Part::Probes:
        return EntryForm::tr("Line or sentence");
    case Part::Proofs:
        return EntryForm::tr("Place");
    default:
        return EntryForm::tr("Name in the file");
    }
}

QString nameHintOf(Part part)
{
    switch (part) {
    case Part::Metrics:
        return EntryForm::tr("error rate");
    case Part::Limits:
        return EntryForm::tr(
            "line, read-only, reversible, irreversible, customer-visible, observer");
    case Part::Triggers:
        return EntryForm::tr("as the runbook has it, or *");
    case Part::Freezes:
        return EntryForm::tr("2030-12-20 00:00; UTC");
    case Part::Holds:
    case Part::Starts:
        return EntryForm::tr("its number or title in the runbook");
    case Part::Probes:
        return EntryForm::tr("The backup is listed: `ls /backup`");
    case Part::Proofs:
        return EntryForm::tr("a database, a container, or *");
    case Part::Dashboards:
        return EntryForm::tr("its uid (Grafana) or name (CloudWatch)");
    default:
        return EntryForm::tr("as the runbook names it, where it does");
    }
}

} // namespace cockpit::ui
