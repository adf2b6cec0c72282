// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace cockpit::workers {

/// How often a campaign repeats itself: all of it when asked for, a tenth otherwise.
inline int repetitions(int all)
{
    return qEnvironmentVariable("COCKPIT_CAMPAIGN") == QLatin1String("all") ? all : (all + 9) / 10;
}

} // namespace cockpit::workers
