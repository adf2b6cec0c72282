// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/environment/entryfields.h"

/// The fields of the parts of an environment file, each part's in the order in which they are filled in.
namespace cockpit::ui::fields {

using Fields = std::vector<EntryField>;

/// The file's own words, and nothing at all.
[[nodiscard]] EntryField choice(const QString& key, const QString& label, const QString& hint,
                                QStringList words);
[[nodiscard]] EntryField yesOrNo(const QString& key, const QString& label, const QString& hint);

// What a run reaches.
[[nodiscard]] Fields ofHost(const environment::Entry& entry);
[[nodiscard]] Fields ofGroup();
[[nodiscard]] Fields ofProof();
[[nodiscard]] Fields ofService(const EntryNames& names);

// What is measured.
[[nodiscard]] Fields ofSource(const EntryNames& names);
[[nodiscard]] Fields ofMetric(const EntryNames& names);
[[nodiscard]] Fields ofDashboard(const EntryNames& names);

// What a team agreed on.
[[nodiscard]] Fields ofRole();
[[nodiscard]] Fields ofLimits();
[[nodiscard]] Fields ofRules(const environment::Entry& entry);
[[nodiscard]] Fields ofFreeze();
[[nodiscard]] Fields ofHold();
[[nodiscard]] Fields ofRelease();

} // namespace cockpit::ui::fields
