// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cockpit::plan {

/// The name in a placeholder, without its brackets: "[PAGE_ID]", "<page-id>", "{{ page }}".
[[nodiscard]] QString placeholderName(const QString& token);

/// Whether the name sounds like something that belongs in the keychain.
[[nodiscard]] bool soundsSecret(const QString& name);

} // namespace cockpit::plan
