// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/names.h"

#include "models/run/outlook.h"
#include "models/run/part.h"
#include "models/run/tr.h"

#include <algorithm>

namespace cockpit::run {

namespace {

constexpr qsizetype longestWords = 60;

QString nameOfPart(const plan::Plan& plan, const Part& part)
{
    const plan::Step* step = plan.step(part.id);
    return step && !step->number.isEmpty() ? Tr::tr("Step %1 (%2)").arg(step->number, step->title)
                                           : inQuotes(part.title, part.id);
}

/// Empty for what stands in no checklist. "k3.12" is the twelfth item of the list "k3": a long log asks for
/// many of them in long lists.
QString nameInChecklists(const plan::Plan& plan, const QString& id)
{
    const QString owner = id.section(QLatin1Char('.'), 0, 0);
    const auto list = std::find_if(plan.checklists.begin(), plan.checklists.end(),
                                   [&owner](const plan::Checklist& one) { return one.id == owner; });
    if (list == plan.checklists.end())
        return {};
    if (owner == id)
        return inQuotes(list->title, id);
    const std::size_t number = id.section(QLatin1Char('.'), 1).toULongLong();
    const bool isThere =
        number > 0 && number <= list->items.size() && list->items[number - 1].id == id;
    return isThere ? inQuotes(list->items[number - 1].text, id) : QString();
}

} // namespace

QString inQuotes(const QString& text, const QString& otherwise)
{
    const QString words = text.simplified();
    if (words.isEmpty())
        return otherwise;
    const bool isLong = words.size() > longestWords;
    return QLatin1Char('"') + (isLong ? words.left(longestWords - 1) + QChar(0x2026) : words)
        + QLatin1Char('"');
}

QString spokenName(const plan::Plan& plan, const QString& id)
{
    // First, as they are few: a step, and still more a line, is looked for among thousands.
    if (const plan::Gate* gate = plan.gate(id))
        return inQuotes(gate->text, id);
    if (const plan::Trigger* trigger = plan.trigger(id))
        return inQuotes(trigger->text, id);
    if (const plan::Condition* condition = plan.condition(id))
        return inQuotes(condition->text, id);
    if (const QString item = nameInChecklists(plan, id); !item.isEmpty())
        return item;
    if (const auto place = placeOf(plan, id))
        return place->action
            ? Tr::tr("%1 in %2").arg(inQuotes(place->action->text, id), nameOfPart(plan, place->part))
            : nameOfPart(plan, place->part);
    return id;
}

QString spokenName(const plan::Plan& plan, const QString& id, const QString& host)
{
    return host.isEmpty() ? spokenName(plan, id) : Tr::tr("%1 on %2").arg(spokenName(plan, id), host);
}

QString spokenCriterion(const plan::Plan& plan, const QString& gate, int criterion)
{
    const plan::Gate* found = plan.gate(gate);
    const auto place = static_cast<std::size_t>(criterion);
    const bool isKnown = found && criterion >= 0 && place < found->criteria.size();
    const QString number = QString::number(criterion + 1);
    return isKnown ? inQuotes(found->criteria[place].text, number) : number;
}

QString spokenProbe(const plan::Plan& plan, const QString& id)
{
    for (const Probe& probe : probesOf(plan)) {
        if (probe.id == id)
            return inQuotes(probe.text, id);
    }
    return id;
}

QString spokenQuery(const plan::Plan& plan, const QString& id)
{
    const auto query = std::find_if(plan.queries.begin(), plan.queries.end(),
                                    [&id](const plan::MetricQuery& each) { return each.id == id; });
    return query == plan.queries.end() || query->title.isEmpty() ? id : query->title;
}

} // namespace cockpit::run
