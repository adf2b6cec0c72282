// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

namespace cockpit::plan {

/// Which step a line of the document stands in. Built once, asked often: a look-up is a binary search.
class StepsByLine
{
public:
    explicit StepsByLine(const std::vector<Step>& steps);

    /// Index of the last step whose lines hold `line`; -1 when there is none.
    [[nodiscard]] int lastAt(int line) const;

private:
    struct Stretch {
        int from = 0; ///< up to the next one's
        int step = -1;
    };
    std::vector<Stretch> m_stretches;
};

} // namespace cockpit::plan
