// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environment/yamledit.h"

#include <yaml-cpp/yaml.h>

#include <optional>

namespace cockpit::environment {

/// Thrown and caught inside this folder only: the text at a place is written in a way that is not changed.
struct NotSafe {
    qsizetype offset = 0; ///< in the text
};

/// Bytes of a text, the end not included.
struct Extent {
    qsizetype from = 0;
    qsizetype to = 0;
};

/// An entry of a map or a list as it stands in the text; or the whole document, which has neither.
struct Place {
    YAML::Node node;
    std::optional<YAML::Node> key = {}; ///< none: an element of a list
};

/// Where things stand in a YAML text that yaml-cpp can read. Each function throws NotSafe for what is
/// written in a way that is not changed here.
class YamlPlaces
{
public:
    explicit YamlPlaces(const QByteArray& text);

    [[nodiscard]] const YAML::Node& top() const { return m_top; }
    /// Of a map or a list; nothing where there is no such entry.
    [[nodiscard]] static std::optional<Place> find(const YAML::Node& parent, const Step& step);
    [[nodiscard]] static std::optional<Place> first(const YAML::Node& parent);
    [[nodiscard]] static std::optional<Place> last(const YAML::Node& parent);
    /// Of the key, or of the element.
    [[nodiscard]] qsizetype startOf(const Place& place) const;
    /// Of the value; empty right behind the colon where nothing is written.
    [[nodiscard]] Extent extentOf(const Place& place) const;
    [[nodiscard]] bool isFlow(const YAML::Node& node) const;
    /// Of the first byte of a line, or behind its end.
    [[nodiscard]] qsizetype lineStart(qsizetype offset) const;
    [[nodiscard]] qsizetype lineEnd(qsizetype offset) const;
    /// How far a place is from the beginning of its line, in bytes.
    [[nodiscard]] qsizetype column(qsizetype offset) const { return offset - lineStart(offset); }

private:
    [[nodiscard]] qsizetype offsetOf(const YAML::Mark& mark) const;
    [[nodiscard]] qsizetype endOfQuoted(qsizetype from) const;
    [[nodiscard]] qsizetype endOfFlow(qsizetype from) const;
    [[nodiscard]] qsizetype endOfPlain(qsizetype from, const std::string& text) const;
    [[nodiscard]] Extent extentOf(const YAML::Node& node) const;
    [[nodiscard]] Extent extentOfNothing(qsizetype colon) const;

    const QByteArray& m_text;
    std::vector<qsizetype> m_lines; ///< where each begins
    YAML::Node m_top;
};

} // namespace cockpit::environment
