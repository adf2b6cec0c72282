// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/blasttables.h"

namespace cockpit::plan {

std::vector<BlastRows> blastTables()
{
    return {machineBlasts(), containerBlasts(), cloudBlasts(),
            buildBlasts(),   frameworkBlasts(), dataBlasts()};
}

} // namespace cockpit::plan
