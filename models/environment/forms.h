// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environment/draft.h"

/// The parts of an environment file that are forms of plain values: what stands in the text is shown as it
/// is written, each field by the file's own word for it, and only a field that is changed is written.
///
/// Which fields a part has is written in formtable.cpp.
namespace cockpit::environment {

[[nodiscard]] bool isForm(Part part);
/// With all of its fields, and nothing in them.
[[nodiscard]] Entry emptyEntry(Part part, const QString& name);
/// As it stands in the file.
[[nodiscard]] Entry formEntry(const plan::Environment& environment, Part part, const QString& name);
/// But those of entriesOf(), see draftentries.h.
[[nodiscard]] std::vector<Entry> formEntries(const plan::Environment& environment);
/// The text with what an entry says.
[[nodiscard]] Result<QByteArray> withForm(const plan::Environment& environment, const Entry& entry);
[[nodiscard]] Result<QByteArray> withoutForm(const plan::Environment& environment, Part part,
                                             const QString& name);

} // namespace cockpit::environment
