// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace cockpit::house {

/// A file that a rule lets pass, and why.
struct Exception {
    QString path;
    QString reason;
};

[[nodiscard]] const std::vector<Exception>& longFiles();
[[nodiscard]] const std::vector<Exception>& waitingFiles();

} // namespace cockpit::house
