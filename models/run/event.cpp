// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/event.h"

#include "models/run/fields.h"

namespace cockpit::run {

QString word(Outcome outcome)
{
    return wordOf(outcome);
}
QString word(Answer answer)
{
    return wordOf(answer);
}
QString word(GateOutcome outcome)
{
    return wordOf(outcome);
}
QString word(RunOutcome outcome)
{
    return wordOf(outcome);
}
QString word(HoldCause cause)
{
    return wordOf(cause);
}

bool operator==(const Event& left, const Event& right)
{
    return left.seq == right.seq && left.at == right.at && left.actor == right.actor
        && toJson(left) == toJson(right);
}

} // namespace cockpit::run
