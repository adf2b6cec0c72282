// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/names.h"

#include "models/run/part.h"
#include "models/run/tr.h"

namespace cockpit::run {

namespace {

constexpr qsizetype longestWords = 60;

/// In quotation marks, on one line and not for ever; what has no words stays what it is called inside.
QString quoted(const QString& text, const QString& id)
{
    const QString words = text.simplified();
    if (words.isEmpty())
        return id;
    const bool isLong = words.size() > longestWords;
    return QLatin1Char('"') + (isLong ? words.left(longestWords - 1) + QChar(0x2026) : words)
        + QLatin1Char('"');
}

QString nameOfPart(const plan::Plan& plan, const Part& part)
{
    const plan::Step* step = plan.step(part.id);
    return step && !step->number.isEmpty() ? Tr::tr("Step %1 (%2)").arg(step->number, step->title)
                                           : quoted(part.title, part.id);
}

} // namespace

QString spokenName(const plan::Plan& plan, const QString& id)
{
    // First, as they are few: a step, and still more a line, is looked for among thousands.
    if (const plan::Gate* gate = plan.gate(id))
        return quoted(gate->text, id);
    if (const auto place = placeOf(plan, id))
        return place->action
            ? Tr::tr("%1 in %2").arg(quoted(place->action->text, id), nameOfPart(plan, place->part))
            : nameOfPart(plan, place->part);
    if (const plan::Trigger* trigger = plan.trigger(id))
        return quoted(trigger->text, id);
    if (const plan::Condition* condition = plan.condition(id))
        return quoted(condition->text, id);
    return id;
}

QString spokenName(const plan::Plan& plan, const QString& id, const QString& host)
{
    return host.isEmpty() ? spokenName(plan, id) : Tr::tr("%1 on %2").arg(spokenName(plan, id), host);
}

} // namespace cockpit::run
