// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/panel.h"

#include "ui/common/taborder.h"

namespace cockpit::ui {

/// Rows of buttons come and go with the run, and a panel may float in a window of its own.
bool Panel::focusNextPrevChild(bool next)
{
    return moveFocus(*window(), next);
}

} // namespace cockpit::ui
