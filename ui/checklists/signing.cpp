// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/signing.h"

#include "models/items/evidencelink.h"
#include "models/items/signoffchoices.h"

namespace cockpit::ui {

void Signing::signOff(Desk& desk, QWidget* parent, const Item& item)
{
    const Prompts::Question question{
        tr("Sign off"),
        tr("%1\n\nWhat you sign is kept with your name. If it is true for a while only, say until "
           "when: then it counts as not signed, and is asked for again.")
            .arg(item.text),
        tr("Sign it off")};
    desk.prompts().signOff(
        parent, question, items::signOffChoices(desk.state(), desk.now()),
        [&desk, id = item.id](const Prompts::SignOff& said) {
            desk.attempt(tr("Sign off"),
                         run::TickItem{id, true, said.note, run::Outcome::Passed, said.until});
        });
}

void Signing::find(Desk& desk, QWidget* parent, const Item& item, run::Outcome outcome)
{
    const bool failed = outcome == run::Outcome::Failed;
    const Prompts::Question question{
        failed ? tr("It fails") : tr("Not tested"),
        (failed ? tr("%1\n\nWhat is wrong? A gate that asks for it stays shut.")
                : tr("%1\n\nWhy was it not tested? A gate that asks for it stays shut."))
            .arg(item.text),
        failed ? tr("Say that it fails") : tr("Say that it is not tested")};
    desk.askReason(parent, question, [&desk, id = item.id, outcome](const QString& said) {
        desk.submit(run::TickItem{id, false, said, outcome});
    });
}

void Signing::comment(Desk& desk, QWidget* parent, const Item& item)
{
    desk.askReason(parent,
                   {tr("Comment"),
                    tr("%1\n\nYour words stay with the item; they tick nothing.").arg(item.text),
                    tr("Add the comment")},
                   [&desk, id = item.id](const QString& said) {
                       desk.submit(run::Remark{said, id});
                   });
}

void Signing::tickWithEvidence(Desk& desk, QWidget* parent, const Item& item)
{
    const Prompts::Question question{tr("Tick with evidence"),
                                     tr("%1\n\nWhat shows that it is done? A note if you like, and "
                                        "a link (https://…) or the full "
                                        "path of a file.")
                                         .arg(item.text),
                                     tr("Tick it")};
    desk.askReason(parent, question, [&desk, id = item.id](const QString& said) {
        const auto note = items::noteWithEvidence(said);
        if (note)
            desk.submit(run::TickItem{id, true, *note});
        else
            Q_EMIT desk.refused(note.error().sentence);
    });
}

} // namespace cockpit::ui
