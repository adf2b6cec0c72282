// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/environment/yamlplaces.h"

#include <algorithm>

namespace cockpit::environment {

YamlPlaces::YamlPlaces(const QByteArray& text)
    : m_text(text)
    , m_lines{0}
    , m_top(YAML::Load(text.toStdString()))
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\n')
            m_lines.push_back(i + 1);
    }
}

qsizetype YamlPlaces::offsetOf(const YAML::Mark& mark) const
{
    if (mark.is_null() || mark.line < 0 || static_cast<std::size_t>(mark.line) >= m_lines.size())
        throw NotSafe{};
    return std::min(m_lines[static_cast<std::size_t>(mark.line)] + mark.column, m_text.size());
}

qsizetype YamlPlaces::lineStart(qsizetype offset) const
{
    return m_text.lastIndexOf('\n', std::max<qsizetype>(offset, 1) - 1) + 1;
}

qsizetype YamlPlaces::lineEnd(qsizetype offset) const
{
    const qsizetype end = m_text.indexOf('\n', offset);
    return end < 0 ? m_text.size() : end + 1;
}

qsizetype YamlPlaces::endOfQuoted(qsizetype from) const
{
    const char quote = m_text[from];
    for (qsizetype i = from + 1; i < m_text.size(); ++i) {
        const bool isEscape = quote == '"' && m_text[i] == '\\';
        const bool isDouble = quote == '\'' && m_text.mid(i, 2) == "''";
        if (isEscape || isDouble)
            ++i;
        else if (m_text[i] == quote)
            return i + 1;
    }
    throw NotSafe{from};
}

/// Behind the bracket that closes the one at "from". Quotes and comments may hold brackets.
qsizetype YamlPlaces::endOfFlow(qsizetype from) const
{
    int depth = 0;
    for (qsizetype i = from; i < m_text.size(); ++i) {
        const char c = m_text[i];
        const char before = i > from ? m_text[i - 1] : ' ';
        const bool begins = QByteArrayView(" \t\r\n,:[{").contains(before);
        if ((c == '"' || c == '\'') && begins)
            i = endOfQuoted(i) - 1;
        else if (c == '#' && QByteArrayView(" \t\r\n").contains(before))
            i = lineEnd(i) - 1;
        else if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            return i + 1;
    }
    throw NotSafe{from};
}

/// What is written without quotes says itself, if it stands on one line.
qsizetype YamlPlaces::endOfPlain(qsizetype from, const std::string& text) const
{
    const auto size = static_cast<qsizetype>(text.size());
    if (size == 0 || m_text.mid(from, size) != QByteArray::fromStdString(text))
        throw NotSafe{from};
    return from + size;
}

bool YamlPlaces::isFlow(const YAML::Node& node) const
{
    const qsizetype from = offsetOf(node.Mark());
    return from < m_text.size() && (m_text[from] == '{' || m_text[from] == '[');
}

Extent YamlPlaces::extentOf(const YAML::Node& node) const
{
    const qsizetype from = offsetOf(node.Mark());
    if (from >= m_text.size())
        throw NotSafe{from};
    const char first = m_text[from];
    if (first == '"' || first == '\'')
        return {from, endOfQuoted(from)};
    if (QByteArrayView("&*!|>").contains(first))
        throw NotSafe{from};
    if (node.IsScalar())
        return {from, endOfPlain(from, node.Scalar())};
    if (isFlow(node))
        return {from, endOfFlow(from)};
    const auto end = last(node);
    if (!end)
        throw NotSafe{from};
    return {from, extentOf(*end).to};
}

Extent YamlPlaces::extentOf(const Place& place) const
{
    if (!place.key)
        return extentOf(place.node);
    const Extent name = extentOf(*place.key);
    if (!place.node.IsNull()) {
        const Extent extent = extentOf(place.node);
        if (extent.from < name.to) // an alias: it is written elsewhere
            throw NotSafe{name.from};
        return extent;
    }
    qsizetype colon = name.to;
    while (colon < m_text.size() && m_text[colon] == ' ')
        ++colon;
    if (colon >= m_text.size() || m_text[colon] != ':')
        throw NotSafe{name.from};
    return extentOfNothing(colon + 1);
}

/// Nothing, or "~", or "null", stands behind the colon.
Extent YamlPlaces::extentOfNothing(qsizetype colon) const
{
    qsizetype at = colon;
    while (at < m_text.size() && m_text[at] == ' ')
        ++at;
    for (const char* word : {"~", "null", "Null", "NULL"}) {
        if (QByteArrayView(m_text).sliced(at).startsWith(word))
            return {at, at + static_cast<qsizetype>(qstrlen(word))};
    }
    return {colon, colon};
}

qsizetype YamlPlaces::startOf(const Place& place) const
{
    return offsetOf(place.key ? place.key->Mark() : place.node.Mark());
}

std::optional<Place> YamlPlaces::find(const YAML::Node& parent, const Step& step)
{
    const int* wanted = std::get_if<int>(&step);
    if (wanted ? !parent.IsSequence() : !parent.IsMap())
        return std::nullopt;
    const std::string key = wanted ? std::string() : std::get<QString>(step).toStdString();
    int at = 0;
    for (const auto& child : parent) {
        if (wanted && at++ == *wanted)
            return Place{child};
        if (!wanted && child.first.IsScalar() && child.first.Scalar() == key)
            return Place{child.second, child.first};
    }
    return std::nullopt;
}

std::optional<Place> YamlPlaces::first(const YAML::Node& parent)
{
    for (const auto& child : parent)
        return parent.IsMap() ? Place{child.second, child.first} : Place{child};
    return std::nullopt;
}

std::optional<Place> YamlPlaces::last(const YAML::Node& parent)
{
    std::optional<Place> found;
    for (const auto& child : parent)
        found = parent.IsMap() ? Place{child.second, child.first} : Place{child};
    return found;
}

} // namespace cockpit::environment
