// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/panel.h"

#include "ui/common/taborder.h"

namespace cockpit::ui {

/// Rows of buttons come and go with the run: their order is made when it is walked.
bool Panel::focusNextPrevChild(bool next)
{
    orderTabs(*window());
    return QWidget::focusNextPrevChild(next);
}

} // namespace cockpit::ui
