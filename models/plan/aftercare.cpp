// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/aftercare.h"

#include <QRegularExpression>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

constexpr milliseconds minute{60'000};
constexpr milliseconds hour = 60 * minute;
constexpr milliseconds day = 24 * hour;

/// Of "m", "minutes", "h", "day", "weekly" and the like; nothing for anything else.
std::optional<milliseconds> unitOf(const QString& word)
{
    static const std::vector<std::pair<QString, milliseconds>> units{
        {u"mon"_s, 30 * day}, {u"m"_s, minute}, {u"h"_s, hour},
        {u"da"_s, day},       {u"d"_s, day},    {u"w"_s, 7 * day}};
    const QString lower = word.toLower();
    const auto found = std::find_if(units.begin(), units.end(), [&lower](const auto& unit) {
        return lower.startsWith(unit.first);
    });
    return found == units.end() ? std::nullopt : std::optional(found->second);
}

constexpr int mostOfAUnit = 1'000;

std::optional<milliseconds> lengthOf(const QString& number, const QString& unit)
{
    const int count = number.isEmpty() ? 1 : number.toInt();
    const auto one = unitOf(unit);
    const bool isSensible = one && count >= 1 && count <= mostOfAUnit;
    return isSensible ? std::optional(count * *one) : std::nullopt;
}

/// "Hourly checks", "every 4 hours", "Weekly review".
std::optional<milliseconds> cadenceIn(const QString& words)
{
    static const QRegularExpression every(
        u"\\b(?:every|each|per)\\s+(\\d{1,3})?\\s*(min|hour|h\\b|day|week|month)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression named(u"\\b(hour|dai|week|month)ly\\b|\\b(daily)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (const auto match = every.match(words); match.hasMatch())
        return lengthOf(match.captured(1), match.captured(2));
    const auto match = named.match(words);
    return match.hasMatch() ? unitOf(match.captured(0)) : std::nullopt;
}

/// "24 Hours", "Week", "7 days".
std::optional<milliseconds> spanIn(const QString& words)
{
    static const QRegularExpression span(u"(\\d{1,3})?\\s*\\b(min|hour|day|week|month)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = span.match(words);
    return match.hasMatch() ? lengthOf(match.captured(1), match.captured(2)) : std::nullopt;
}

QString shortLength(milliseconds length)
{
    if (length % day == milliseconds{0} && length > day)
        return u"%1d"_s.arg(length / day);
    return length % hour == milliseconds{0} ? u"%1h"_s.arg(length / hour)
                                            : u"%1m"_s.arg(length / minute);
}

Checklist listDue(const QString& title, int line, const Aftercare& aftercare)
{
    Checklist list;
    list.title = title;
    list.line = line;
    list.due = dueText(aftercare);
    list.when = Checklist::When::After;
    return list;
}

} // namespace

std::optional<Aftercare> aftercareOf(const Checklist& list)
{
    static const QRegularExpression due(
        u"^end\\+(\\d{1,4})(min|m|h|d|w)(?: every (\\d{1,4})(m|h|d|w))?$"_s);
    const auto match = due.match(list.due.trimmed());
    const auto until =
        match.hasMatch() ? lengthOf(match.captured(1), match.captured(2)) : std::nullopt;
    if (!until)
        return std::nullopt;
    Aftercare aftercare{*until, {}};
    if (!match.captured(3).isEmpty())
        aftercare.every = lengthOf(match.captured(3), match.captured(4));
    return aftercare;
}

QString dueText(const Aftercare& aftercare)
{
    const QString until = u"end+"_s + shortLength(aftercare.until);
    return aftercare.every ? u"%1 every %2"_s.arg(until, shortLength(*aftercare.every)) : until;
}

std::optional<Aftercare> aftercareIn(const QString& title)
{
    static const QRegularExpression named(u"\\b(day|week|month)\\s+(\\d{1,3})\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto match = named.match(title);
    const auto until =
        match.hasMatch() ? lengthOf(match.captured(2), match.captured(1)) : std::nullopt;
    return until ? std::optional(Aftercare{*until, {}}) : std::nullopt;
}

std::vector<Checklist> aftercareLists(const runbook::Runbook& runbook)
{
    std::vector<Checklist> lists;
    for (const runbook::MonitoringPeriod& period : runbook.monitoring) {
        const auto until = spanIn(period.lasts.value_or(period.title));
        const auto every = cadenceIn(period.every.value_or(QString()));
        if (!until || !every) // when to look cannot be told
            continue;
        Checklist list = listDue(period.title, period.line, {*until, every});
        list.items.push_back({{}, *period.every, false, period.line});
        lists.push_back(std::move(list));
    }
    for (const runbook::Tracking& tracking : runbook.tracking) {
        if (!tracking.days || *tracking.days < 1 || *tracking.days > mostOfAUnit)
            continue;
        Checklist list = listDue(tracking.title, tracking.line, {*tracking.days * day, {}});
        for (const QString& item : tracking.items)
            list.items.push_back({{}, item, false, tracking.line});
        if (!list.items.empty())
            lists.push_back(std::move(list));
    }
    return lists;
}

bool isCriterionOf(const runbook::RolloutPhase& phase, const Condition& condition)
{
    const QString text = condition.text.trimmed();
    return !text.isEmpty()
        && std::any_of(phase.criteria.begin(), phase.criteria.end(),
                       [&text](const QString& criterion) { return criterion.contains(text); });
}

} // namespace cockpit::plan
