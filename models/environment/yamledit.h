// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

/// Changes of single places in a YAML text. Everything else stays byte for byte as it is written: comments,
/// order, quotes, keys that nobody here knows. A change is refused with a sentence where the text around
/// the place is written in a way that cannot be changed safely (anchors, values over several lines): each
/// result is read again, and says what was to be said and nothing else.
namespace cockpit::environment {

/// A key of a map, or a place in a list, from 0.
using Step = std::variant<QString, int>;
/// From the top of the document.
using Path = std::vector<Step>;
using Fields = std::vector<std::pair<QString, QString>>;

/// What is written at a place: a text, a small map of texts and lists of texts, or a list of texts.
struct Value {
    QString text;
    Fields fields = {}; ///< not empty, or `lists` not: a map
    std::vector<std::pair<QString, QStringList>> lists = {};
    std::optional<QStringList> list = {};

    [[nodiscard]] bool isMap() const { return !fields.empty() || !lists.empty(); }
};

/// Sets what stands at a path; the last step may be a key that is not there yet, and so may the first.
[[nodiscard]] Result<QByteArray> withValue(const QByteArray& yaml, const Path& path,
                                           const Value& value);
/// Puts an entry behind the last of a list, at most two steps down, which may not be there yet.
[[nodiscard]] Result<QByteArray> withEntry(const QByteArray& yaml, const Path& list,
                                           const Value& value);
/// Takes an entry out of a map or a list, with what is written behind it on its lines.
[[nodiscard]] Result<QByteArray> without(const QByteArray& yaml, const Path& path);

} // namespace cockpit::environment
