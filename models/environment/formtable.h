// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environment/draft.h"
#include "models/environment/yamledit.h"

namespace cockpit::environment {

/// How a part of an environment file is built.
struct Form {
    enum class Shape {
        Top,   ///< keys of the document itself
        Map,   ///< one map
        Maps,  ///< a map of maps, by name
        List,  ///< a list of maps, which have their name in a field
        Texts, ///< a map of texts, by name; their one key is a word of the forms alone
        Names  ///< a list of texts, which are names and have no fields
    };
    Part part;
    Shape shape;
    Path section;
    QString named; ///< of a list: the field that holds the name
    QStringList keys;
};

[[nodiscard]] const std::vector<Form>& allForms();
/// Of a part that has one, see isForm().
[[nodiscard]] const Form& formOf(Part part);
/// The fields of an entry, in the order in which they are written.
[[nodiscard]] const QStringList& keysOf(Part part, const QString& name);

/// The overrun's limits, which stand in a map of their own below the rules.
[[nodiscard]] bool isOverrun(Part part, const QString& name);

/// A field that is a list in the file ("members"), and stands in its form with commas.
[[nodiscard]] bool isList(const QString& key);
/// A field that is a map in the file ("dimensions"), and stands in its form as "name=value" with commas.
[[nodiscard]] bool isPairs(const QString& key);

} // namespace cockpit::environment
