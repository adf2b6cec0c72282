// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environment/draft.h"

namespace cockpit::ui {

/// A field of a form: the file's word for it, and how it is called and explained to a person.
struct EntryField {
    enum class Kind { Text, Choice, FreeChoice, Check };
    QString key;
    QString label;
    QString hint;
    Kind kind = Kind::Text;
    QStringList choices = {};
};

/// What the file names and a field may choose from.
struct EntryNames {
    QStringList secrets;
    QStringList sources;
};

[[nodiscard]] std::vector<EntryField> fieldsOf(const environment::Entry& entry,
                                               const EntryNames& names);

} // namespace cockpit::ui
