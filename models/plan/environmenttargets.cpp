// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/environmentparts.h"
#include "models/plan/tr.h"

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

const QStringList& serviceWords()
{
    static const QStringList words{u"flags"_s, u"status-page"_s, u"chat"_s,
                                   u"mail"_s,  u"traffic"_s,     u"alerts"_s};
    return words;
}

LineDefaults defaultsFrom(const YAML::Node& node, const QString& kind)
{
    const QString key = u"defaults."_s + kind;
    const YamlMap map(
        node, key, {u"time_limit"_s, u"silence_limit"_s, u"retries"_s, u"input"_s, u"terminal"_s});
    LineDefaults defaults{map.duration(u"time_limit"_s), map.duration(u"silence_limit"_s), {}, {}};
    if (map.yes(u"terminal"_s))
        defaults.input = Input::Terminal;
    else if (map.yes(u"input"_s))
        defaults.input = Input::Typed;
    if (!map.has(u"retries"_s))
        return defaults;
    bool ok = false;
    const int retries = map.text(u"retries"_s).toInt(&ok);
    if (!ok || retries < 0 || retries > 10)
        map.fail(u"retries"_s, Tr::tr("a number from 0 to 10 is expected here."));
    // What cannot be taken back is never started twice without a person.
    const bool repeatable = kind == word(Blast::ReadOnly) || kind == word(Blast::Reversible);
    if (retries > 0 && !repeatable)
        map.fail(
            u"retries"_s,
            Tr::tr("only read-only and reversible lines may be tried again without a person."));
    defaults.retries = retries;
    return defaults;
}

} // namespace

QString word(ServiceKind kind)
{
    return serviceWords().at(int(kind));
}

std::vector<Service> readServices(const YamlMap& top)
{
    std::vector<Service> services;
    for (const YAML::Node& node : top.list(u"services"_s)) {
        const YamlMap map(node, u"services"_s, {u"name"_s, u"type"_s, u"url"_s, u"credential"_s});
        Service service;
        service.name = map.neededText(u"name"_s);
        service.kind = ServiceKind(map.oneOf(u"type"_s, serviceWords()));
        service.url = map.text(u"url"_s).trimmed();
        service.credential = map.text(u"credential"_s).trimmed();
        const bool mail = service.kind == ServiceKind::Mail && service.url.startsWith(u"smtp"_s);
        if (!mail && !service.url.startsWith(u"http"_s))
            map.fail(u"url"_s,
                     Tr::tr("an address that begins with http:// or https:// is needed here."));
        const bool twice =
            std::any_of(services.begin(), services.end(),
                        [&service](const Service& other) { return other.name == service.name; });
        if (twice)
            map.fail(u"name"_s, Tr::tr("two services are named \"%1\".").arg(service.name));
        services.push_back(service);
    }
    return services;
}

std::vector<Identity> readIdentities(const YamlMap& top)
{
    std::vector<Identity> identities;
    for (const YAML::Node& node : top.list(u"identity"_s)) {
        const YamlMap map(node, u"identity"_s, {u"at"_s, u"probe"_s, u"expect"_s});
        identities.push_back(
            {map.neededText(u"at"_s).trimmed(),
             {map.neededText(u"probe"_s).trimmed(), map.neededText(u"expect"_s).trimmed()}});
    }
    return identities;
}

QMap<QString, LineDefaults> readDefaults(const YamlMap& top)
{
    const QStringList kinds{u"line"_s,
                            word(Blast::ReadOnly),
                            word(Blast::Reversible),
                            word(Blast::Irreversible),
                            word(Blast::CustomerVisible),
                            word(Blast::Unknown),
                            u"observer"_s};
    QMap<QString, LineDefaults> defaults;
    if (!top.has(u"defaults"_s))
        return defaults;
    const YamlMap map(top.node(u"defaults"_s), u"defaults"_s, kinds);
    for (const auto& [kind, node] : top.entries(u"defaults"_s))
        defaults.insert(kind, defaultsFrom(node, kind));
    return defaults;
}

} // namespace cockpit::plan
