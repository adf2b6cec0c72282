// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/environmentparts.h"
#include "models/plan/probeline.h"
#include "models/plan/tr.h"

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

QDateTime momentFrom(const YamlMap& map, const QString& key)
{
    const QString written = map.neededText(key).trimmed();
    const auto moment = momentOf(written);
    if (!moment)
        map.fail(
            key,
            Tr::tr("\"%1\" is not a moment; write for example \"2030-01-31T02:00:00Z\".").arg(written));
    return *moment;
}

int numberFrom(const YamlMap& map, const QString& key, int least, int most, int otherwise)
{
    if (!map.has(key))
        return otherwise;
    bool ok = false;
    const int number = map.text(key).toInt(&ok);
    if (!ok || number < least || number > most)
        map.fail(key, Tr::tr("a number from %1 to %2 is expected here.").arg(least).arg(most));
    return number;
}

std::vector<Blast> blastsFrom(const YamlMap& map)
{
    const std::vector<Blast> all{Blast::ReadOnly, Blast::Reversible, Blast::Irreversible,
                                 Blast::CustomerVisible, Blast::Unknown};
    std::vector<Blast> chosen;
    for (const YAML::Node& node : map.list(u"two_people"_s)) {
        const QString written = yamlText(node, u"rules.two_people"_s);
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](Blast blast) { return word(blast) == written; });
        if (found == all.end())
            yamlFail(
                node, u"rules.two_people"_s,
                Tr::tr("\"%1\" is no kind of line; write for example \"irreversible\".").arg(written));
        chosen.push_back(*found);
    }
    return chosen;
}

void readOverrun(const YamlMap& rules, Rules& made)
{
    if (!rules.has(u"overrun"_s))
        return;
    const YamlMap map(rules.node(u"overrun"_s), u"rules.overrun"_s, {u"percent"_s, u"by"_s, u"at"_s});
    made.overrunPercent = numberFrom(map, u"percent"_s, 0, 1000, made.overrunPercent);
    made.overrunBy = map.duration(u"by"_s);
    made.overrunAt = map.duration(u"at"_s);
}

Freeze freezeFrom(const YAML::Node& node)
{
    const YamlMap map(node, u"rules.freezes"_s, {u"from"_s, u"to"_s, u"reason"_s});
    const Freeze freeze{momentFrom(map, u"from"_s), momentFrom(map, u"to"_s),
                        map.neededText(u"reason"_s)};
    if (freeze.to <= freeze.from)
        map.fail(u"to"_s, Tr::tr("a freeze ends after it begins."));
    return freeze;
}

PlannedHold holdFrom(const YAML::Node& node)
{
    const YamlMap map(node, u"rules.holds"_s, {u"before"_s, u"for"_s, u"until"_s, u"checklist"_s});
    PlannedHold hold;
    hold.before = map.neededText(u"before"_s);
    hold.length = map.duration(u"for"_s);
    hold.checklist = map.text(u"checklist"_s);
    if (map.has(u"until"_s))
        hold.at = momentFrom(map, u"until"_s);
    const int ends =
        int(hold.length.has_value()) + int(hold.at.has_value()) + int(!hold.checklist.isEmpty());
    if (ends > 1)
        map.fail(u"before"_s,
                 Tr::tr("a hold has one end: \"for\", \"until\" or \"checklist\"; without any of "
                        "them the lead decides."));
    if (hold.length || hold.at)
        hold.until = PlannedHold::Until::Time;
    else if (!hold.checklist.isEmpty())
        hold.until = PlannedHold::Until::Checklist;
    return hold;
}

QString probeFrom(const YAML::Node& node)
{
    const QString probe = yamlText(node, u"rules.probes"_s).simplified();
    if (const auto checked = checkProbe(probe); !checked)
        yamlFail(node, u"rules.probes"_s, checked.error().sentence);
    return probe;
}

void readLists(const YamlMap& map, Rules& made)
{
    for (const YAML::Node& node : map.list(u"freezes"_s))
        made.freezes.push_back(freezeFrom(node));
    for (const YAML::Node& node : map.list(u"holds"_s))
        made.holds.push_back(holdFrom(node));
    for (const YAML::Node& node : map.list(u"probes"_s))
        made.probes.push_back(probeFrom(node));
    for (const auto& [step, node] : map.entries(u"fixed_starts"_s)) {
        const QString written = yamlText(node, u"rules.fixed_starts."_s + step);
        const auto moment = momentOf(written);
        if (!moment)
            yamlFail(node, u"rules.fixed_starts."_s + step,
                     Tr::tr("\"%1\" is not a moment; write for example \"2030-01-31T02:00:00Z\".")
                         .arg(written));
        made.fixedStarts.push_back({step, *moment});
    }
}

} // namespace

std::optional<QDateTime> momentOf(QString written)
{
    written = written.trimmed();
    if (written.size() <= 10)
        return std::nullopt;
    written[10] = u'T'; // "2030-01-31 02:00" as well
    QDateTime moment = QDateTime::fromString(written, Qt::ISODate);
    if (!moment.isValid())
        return std::nullopt;
    if (moment.timeSpec() == Qt::LocalTime)
        moment.setTimeSpec(Qt::UTC); // no zone written: UTC, as in the runbook
    return moment.toUTC();
}

Rules readRules(const YamlMap& top)
{
    Rules made;
    if (!top.has(u"rules"_s))
        return made;
    const YamlMap map(top.node(u"rules"_s), u"rules"_s,
                      {u"executor_may_approve"_s, u"approvals"_s, u"two_people"_s, u"remind_after"_s,
                       u"hold_after"_s, u"idle_after"_s, u"overrun"_s, u"freezes"_s,
                       u"fixed_starts"_s, u"holds"_s, u"probes"_s, u"rehearsed_rollback"_s});
    if (map.has(u"executor_may_approve"_s))
        made.executorMayApprove = map.yes(u"executor_may_approve"_s);
    made.approvals = numberFrom(map, u"approvals"_s, 0, 100, 0);
    if (map.has(u"two_people"_s))
        made.twoPeople = blastsFrom(map);
    made.remindAfter = map.duration(u"remind_after"_s).value_or(made.remindAfter);
    made.holdAfter = map.duration(u"hold_after"_s).value_or(made.holdAfter);
    made.idleAfter = map.duration(u"idle_after"_s).value_or(made.idleAfter);
    made.rehearsedRollback = map.duration(u"rehearsed_rollback"_s);
    readOverrun(map, made);
    readLists(map, made);
    return made;
}

} // namespace cockpit::plan
