// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cockpit::ui {

/// Lets screen readers read what is in sight in every ConsoleView. Calling it again changes nothing.
void installConsoleAccessible();

} // namespace cockpit::ui
