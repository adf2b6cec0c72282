// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/environmentparts.h"
#include "models/plan/tr.h"

#include <QRegularExpression>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

/// An address goes into the arguments of ssh: one word, and none that it would take for an option.
QString checked(const YAML::Node& node, const QString& key, const QString& text)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_\\[][A-Za-z0-9_.:@%\\[\\]-]*$"_s);
    if (!text.isEmpty() && !plain.match(text).hasMatch())
        yamlFail(node, key,
                 Tr::tr("\"%1\" is no address; write for example \"app-01.example.org\".").arg(text));
    return text;
}

/// "app-01.example.org", "deploy@app-01.example.org", or a map with both.
HostBinding hostFrom(const YAML::Node& node, const QString& key)
{
    HostBinding host;
    if (node.IsMap()) {
        const YamlMap map(node, key, {u"address"_s, u"user"_s, u"survives"_s});
        host.address = checked(node, key + u".address"_s, map.text(u"address"_s).trimmed());
        host.user = checked(node, key + u".user"_s, map.text(u"user"_s).trimmed());
        host.survives = map.yes(u"survives"_s);
        return host;
    }
    const QString text = checked(node, key, yamlText(node, key).trimmed());
    const qsizetype at = text.indexOf(u'@');
    host.address = text.mid(at + 1);
    host.user = at > 0 ? text.left(at) : QString();
    return host;
}

bool isGroup(const YAML::Node& node)
{
    return node.IsMap() && node["members"];
}

int numberFrom(const YamlMap& map, const QString& key, int otherwise, int least, int most)
{
    if (!map.has(key))
        return otherwise;
    bool ok = false;
    const int number = map.text(key).toInt(&ok);
    if (!ok || number < least || number > most)
        map.fail(key, Tr::tr("a number from %1 to %2 is expected here.").arg(least).arg(most));
    return number;
}

QStringList membersFrom(const YamlMap& map, const QString& key, const QMap<QString, HostBinding>& hosts)
{
    QStringList members;
    QMap<QString, QString> byPlace;
    for (const YAML::Node& node : map.list(u"members"_s)) {
        const QString member = yamlText(node, key + u".members"_s).trimmed();
        const auto host = hosts.constFind(member);
        if (host == hosts.constEnd())
            yamlFail(
                node, key + u".members"_s,
                Tr::tr("\"%1\" is no host of this file; give it a line of its own under hosts.")
                    .arg(member));
        if (members.contains(member))
            yamlFail(node, key + u".members"_s, Tr::tr("\"%1\" stands here twice.").arg(member));
        const QString place = host->user + u'@' + host->address;
        if (!host->address.isEmpty() && byPlace.contains(place))
            yamlFail(node, key + u".members"_s,
                     Tr::tr("\"%1\" and \"%2\" have one address: the line would run there twice.")
                         .arg(byPlace.value(place), member));
        byPlace.insert(place, member);
        members.append(member);
    }
    if (members.isEmpty())
        map.fail(u"members"_s, Tr::tr("the names of hosts are expected here, at least one."));
    return members;
}

Spread spreadFrom(const YamlMap& map, int hosts)
{
    using Strategy = Spread::Strategy;
    constexpr int mostAtOnce = 1000;
    Spread spread;
    if (map.has(u"strategy"_s))
        spread.strategy = Strategy(map.oneOf(
            u"strategy"_s,
            {word(Strategy::Sequential), word(Strategy::Rolling), word(Strategy::Parallel)}));
    if (map.has(u"batch"_s) && spread.strategy != Strategy::Rolling)
        map.fail(u"batch"_s, Tr::tr("only the strategy rolling has batches."));
    spread.batch = numberFrom(map, u"batch"_s, 1, 1, mostAtOnce);
    spread.atMostFailed = numberFrom(map, u"at_most_failed"_s, 0, 0, hosts);
    spread.goesOn =
        map.has(u"on_failure"_s) && map.oneOf(u"on_failure"_s, {u"stop"_s, u"go-on"_s}) == 1;
    const QString check = map.text(u"check"_s).trimmed();
    if (check.isEmpty() && map.has(u"check_limit"_s))
        map.fail(u"check_limit"_s, Tr::tr("this is the limit of a check, and there is none."));
    if (!check.isEmpty()) {
        Poll poll;
        poll.command = check;
        poll.count = 1;
        poll.limit = map.duration(u"check_limit"_s).value_or(milliseconds{2 * 60'000});
        spread.check = poll;
    }
    return spread;
}

/// A name stands in the folder of what runs there.
void checkName(const YAML::Node& node, const QString& key, const QString& name)
{
    static const QRegularExpression plain(u"^[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}$"_s);
    if (!plain.match(name).hasMatch())
        yamlFail(node, key,
                 Tr::tr("\"%1\" cannot be the member of a group: letters, digits, dots, dashes and "
                        "underscores only, at most 100.")
                     .arg(name));
}

} // namespace

QMap<QString, HostBinding> readHosts(const YamlMap& top)
{
    QMap<QString, HostBinding> hosts;
    for (const auto& [name, node] : top.entries(u"hosts"_s)) {
        if (!isGroup(node))
            hosts.insert(name, hostFrom(node, u"hosts."_s + name));
    }
    return hosts;
}

QMap<QString, HostGroup> readGroups(const YamlMap& top, const QMap<QString, HostBinding>& hosts)
{
    QMap<QString, HostGroup> groups;
    for (const auto& [name, node] : top.entries(u"hosts"_s)) {
        if (!isGroup(node))
            continue;
        const QString key = u"hosts."_s + name;
        const YamlMap map(node, key,
                          {u"members"_s, u"strategy"_s, u"batch"_s, u"check"_s, u"check_limit"_s,
                           u"on_failure"_s, u"at_most_failed"_s});
        HostGroup group;
        group.members = membersFrom(map, key, hosts);
        for (const QString& member : group.members)
            checkName(node, key + u".members"_s, member);
        group.spread = spreadFrom(map, static_cast<int>(group.members.size()));
        groups.insert(name, group);
    }
    return groups;
}

} // namespace cockpit::plan
