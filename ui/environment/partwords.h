// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environment/draft.h"

namespace cockpit::ui {

/// What the part of the file is for.
[[nodiscard]] QString explanationOf(environment::Part part);
/// Of the field in which a new entry's name is typed.
[[nodiscard]] QString nameLabelOf(environment::Part part);
[[nodiscard]] QString nameHintOf(environment::Part part);

} // namespace cockpit::ui
