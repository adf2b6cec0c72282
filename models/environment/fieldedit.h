// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environment/yamledit.h"

namespace cockpit::environment {

/// What is written with commas in a form: "app-01, app-02".
[[nodiscard]] QStringList listed(const QString& text);
/// "Cluster=web, Service=api"; fails for what is no pair.
[[nodiscard]] Result<Fields> paired(const QString& text);

/// Sets one field of an entry, by what its form has: a text, a list or pairs. What stands there over several
/// lines stays as it is written, but for what is new or gone; empty: the field goes.
[[nodiscard]] Result<QByteArray> withField(const QByteArray& yaml, const Path& place,
                                           const QString& key, const QString& now);

/// A step further.
[[nodiscard]] Path below(Path path, const Step& step);

} // namespace cockpit::environment
