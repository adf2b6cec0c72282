// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environment/yamledit.h"

#include <optional>
#include <string>

namespace cockpit::environment {

/// What a YAML text says, without how it is written: for comparing what a change did with what it was to do.
struct Tree {
    enum class Kind { Nothing, Text, List, Map };
    Kind kind = Kind::Nothing; ///< an empty list or map says nothing either
    std::string text;
    std::string key = {}; ///< of a child of a map
    std::vector<Tree> children = {};

    [[nodiscard]] bool operator==(const Tree& other) const;
    /// Null where nothing stands.
    [[nodiscard]] const Tree* at(const Path& path) const;
    /// What stands at a path; Nothing where nothing does.
    [[nodiscard]] Kind kindAt(const Path& path) const;
    void set(const Path& path, const Value& value);
    void append(const Path& list, const Value& value);
    void remove(const Path& path);
};

/// Nothing for what cannot be read, has more than one document, or is deeper than anybody writes.
[[nodiscard]] std::optional<Tree> treeOf(const QByteArray& yaml);

} // namespace cockpit::environment
