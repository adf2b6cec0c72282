// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/yaml.h"

#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <QSet>

#include <yaml-cpp/eventhandler.h>

#include <sstream>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

QString joined(const QString& where, const QString& key)
{
    return where.isEmpty() || key.isEmpty() ? where + key : where + u'.' + key;
}

QString unknownKey(const QString& key, const QStringList& known)
{
    if (const std::optional<QString> near = nearestWord(key, known))
        return Tr::tr("this key is not known here; did you mean \"%1\"?").arg(*near);
    return Tr::tr("this key is not known here; known are %1.").arg(listed(known));
}

/// Takes what a parser says, and keeps nothing.
class Deaf final : public YAML::EventHandler
{
public:
    void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
    void OnAlias(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
    void OnScalar(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  const std::string& /*value*/) override
    {}
    void OnSequenceStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/,
                         YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value /*style*/) override
    {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/,
                    YAML::anchor_t /*anchor*/, YAML::EmitterStyle::value /*style*/) override
    {}
    void OnMapEnd() override {}
};

void checkKeys(const YAML::Node& node, const QString& where, const QStringList& keys)
{
    QSet<QString> met; // a free map may be long
    for (const auto& entry : node) {
        const QString key = yamlText(entry.first, where);
        if (met.contains(key))
            yamlFail(entry.first, joined(where, key),
                     Tr::tr("this key stands here twice; keep one of them."));
        if (!keys.isEmpty() && !keys.contains(key))
            yamlFail(entry.first, joined(where, key), unknownKey(key, keys));
        met.insert(key);
    }
}

} // namespace

bool isOneYamlDocument(const std::string& text)
{
    std::istringstream stream(text);
    YAML::Parser parser(stream);
    Deaf deaf;
    return parser.HandleNextDocument(deaf) && !parser.HandleNextDocument(deaf);
}

void yamlFail(const YAML::Node& node, const QString& key, const QString& sentence)
{
    const int line = node.Mark().line + 1;
    //: a place in a file, the key there, and what is wrong with it
    throw YamlFault{Tr::tr("line %1: %2: %3").arg(line).arg(key, sentence)};
}

QString yamlText(const YAML::Node& node, const QString& key)
{
    if (node.IsNull())
        return {};
    if (!node.IsScalar())
        yamlFail(node, key, Tr::tr("a single text or number is expected here, not a list or a map."));
    return QString::fromStdString(node.Scalar());
}

YamlMap::YamlMap(const YAML::Node& node, const QString& where, const QStringList& keys)
    : m_node(node)
    , m_where(where)
{
    if (!node.IsMap())
        yamlFail(node, where.isEmpty() ? Tr::tr("the file") : where,
                 Tr::tr("\"key: value\" lines are expected here."));
    checkKeys(node, where, keys);
}

YAML::Node YamlMap::node(const QString& key) const
{
    // Reading through a const node never adds a key.
    const YAML::Node& constant = m_node;
    return constant[key.toStdString()];
}

bool YamlMap::has(const QString& key) const
{
    const YAML::Node found = node(key);
    return found.IsDefined() && !found.IsNull();
}

QString YamlMap::text(const QString& key, const QString& otherwise) const
{
    return has(key) ? yamlText(node(key), joined(m_where, key)) : otherwise;
}

QString YamlMap::neededText(const QString& key) const
{
    const QString value = text(key).trimmed();
    if (value.isEmpty())
        yamlFail(has(key) ? node(key) : m_node, joined(m_where, key),
                 Tr::tr("a value is needed here."));
    return value;
}

bool YamlMap::yes(const QString& key) const
{
    const QString value = text(key, u"false"_s).toLower();
    if (value == u"true"_s || value == u"yes"_s)
        return true;
    if (value != u"false"_s && value != u"no"_s)
        fail(key, Tr::tr("\"%1\" is neither yes nor no.").arg(value));
    return false;
}

std::optional<std::chrono::milliseconds> YamlMap::duration(const QString& key) const
{
    if (!has(key))
        return {};
    const QString written = text(key);
    const std::optional<milliseconds> value = parseDuration(written);
    if (!value)
        fail(key,
             Tr::tr("\"%1\" is not a duration; write for example \"4h\", \"240 min\" or \"90m\".")
                 .arg(written));
    return value;
}

int YamlMap::oneOf(const QString& key, const QStringList& words) const
{
    const QString written = neededText(key);
    const qsizetype found = words.indexOf(written.toLower());
    if (found < 0)
        fail(key, Tr::tr("\"%1\" is not known; it is one of %2.").arg(written, listed(words)));
    return int(found);
}

std::vector<YAML::Node> YamlMap::list(const QString& key) const
{
    if (!has(key))
        return {};
    const YAML::Node found = node(key);
    if (!found.IsSequence())
        yamlFail(found, joined(m_where, key),
                 Tr::tr("a list is expected here (lines that begin with \"- \")."));
    constexpr std::size_t most = 1000;
    if (found.size() > most)
        fail(key, Tr::tr("%1 entries stand here; %2 are the most.").arg(found.size()).arg(most));
    return {found.begin(), found.end()};
}

std::vector<std::pair<QString, YAML::Node>> YamlMap::entries(const QString& key) const
{
    if (!has(key))
        return {};
    const YAML::Node found = node(key);
    const YamlMap map(found, joined(m_where, key), {});
    std::vector<std::pair<QString, YAML::Node>> all;
    for (const auto& entry : found)
        all.emplace_back(yamlText(entry.first, key), entry.second);
    return all;
}

void YamlMap::fail(const QString& key, const QString& sentence) const
{
    yamlFail(has(key) ? node(key) : m_node, joined(m_where, key), sentence);
}

} // namespace cockpit::plan
