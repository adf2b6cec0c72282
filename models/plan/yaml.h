// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QStringList>

#include <yaml-cpp/yaml.h>

#include <chrono>

/// Reading YAML with errors that name the line and the key.
namespace cockpit::plan {

/// Whether the text is one YAML document. Looks at no more than the beginning of a second one: of some
/// texts (a lone comma) yaml-cpp makes empty documents without end.
[[nodiscard]] bool isOneYamlDocument(const std::string& text);

/// Thrown and caught inside this folder only: a wrong value ends the reading of the whole file.
struct YamlFault {
    QString sentence;
};

/// A map of the file, with the words for errors about it.
class YamlMap
{
public:
    /// `where` is the key that holds the map ("roster"), empty for the top. Unknown and repeated keys
    /// are faults; an unknown one names the nearest known key.
    YamlMap(const YAML::Node& node, const QString& where, const QStringList& keys);

    [[nodiscard]] bool has(const QString& key) const;
    [[nodiscard]] QString text(const QString& key, const QString& otherwise = {}) const;
    [[nodiscard]] QString neededText(const QString& key) const;
    [[nodiscard]] bool yes(const QString& key) const;
    [[nodiscard]] std::optional<std::chrono::milliseconds> duration(const QString& key) const;
    /// One of the words; its place in the list.
    [[nodiscard]] int oneOf(const QString& key, const QStringList& words) const;
    /// The elements of a list; none when the key is absent or empty.
    [[nodiscard]] std::vector<YAML::Node> list(const QString& key) const;
    /// The entries of a free map, in the order of the file.
    [[nodiscard]] std::vector<std::pair<QString, YAML::Node>> entries(const QString& key) const;
    [[nodiscard]] YAML::Node node(const QString& key) const;

    /// "line 4: start: …"
    [[noreturn]] void fail(const QString& key, const QString& sentence) const;

private:
    YAML::Node m_node;
    QString m_where;
};

[[nodiscard]] QString yamlText(const YAML::Node& node, const QString& key);
[[noreturn]] void yamlFail(const YAML::Node& node, const QString& key, const QString& sentence);

} // namespace cockpit::plan
