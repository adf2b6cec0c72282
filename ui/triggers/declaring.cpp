// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triggers/declaring.h"

#include "models/run/outlook.h"
#include "ui/triggers/triggerspanel.h"

namespace cockpit::ui {

run::DeclareTrigger Declaring::wishFor(const QString& trigger) const
{
    return {trigger, TriggersPanel::tr("Declared by %1").arg(m_desk.actor())};
}

void Declaring::declare(const QString& trigger) const
{
    const plan::Trigger* planned = m_desk.plan().trigger(trigger);
    const run::DeclareTrigger wish = wishFor(trigger);
    const QString wanted = planned ? TriggersPanel::tr("Declare: %1").arg(planned->text) : trigger;
    const auto asked = planned ? run::askedNumber(*planned) : std::nullopt;
    if (!asked || !m_desk.may(wish)) {
        m_desk.attempt(wanted, wish);
        return;
    }
    m_desk.prompts().number(&m_panel,
                            {TriggersPanel::tr("Declare a trigger"),
                             TriggersPanel::tr("%1\n\nHow many is it now?").arg(planned->text),
                             TriggersPanel::tr("Declare it")},
                            asked->unit, [&desk = m_desk, wish](double number) {
                                desk.submit(run::DeclareTrigger{wish.trigger, wish.what, number});
                            });
}

} // namespace cockpit::ui
