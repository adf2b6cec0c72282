// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/lapses.h"

#include "models/items/signoffchoices.h"
#include "models/items/tr.h"
#include "models/run/signoff.h"

#include <algorithm>

namespace cockpit::items {

namespace {

QString sentenceOf(const plan::Action& check, const run::ItemState& said, Instant now)
{
    const QString text = check.text.simplified();
    return run::hasExpired(said, now) ? Tr::tr("\"%1\" was signed off until %2: sign it off again")
                                            .arg(text, momentText(*said.until, now))
                                      : Tr::tr("\"%1\" does not hold any more").arg(text);
}

} // namespace

Lapses lapsesOf(const run::RunState& state, Instant now)
{
    Lapses lapses;
    if (state.stage == run::Stage::Closed)
        return lapses;
    for (auto said = state.items.cbegin(); said != state.items.cend(); ++said) {
        if (said->until && now.wall < *said->until)
            lapses.next = std::min(lapses.next.value_or(*said->until), *said->until);
        const QString step = said.key().section(QStringLiteral(".a"), 0, 0);
        const bool holds = !said->at || run::isSigned(*said, now);
        if (holds || lapses.sentences.contains(step)
            || state.step(step).status != run::StepStatus::Done)
            continue;
        QStringList sentences;
        for (const plan::Action* check : run::lapsedChecks(state, step, now))
            sentences << sentenceOf(*check, state.items.value(check->id), now);
        lapses.sentences.insert(step, sentences.join(u'\n'));
    }
    return lapses;
}

} // namespace cockpit::items
