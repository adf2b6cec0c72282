// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/intent.h"

#include <QString>

#include <functional>

namespace cockpit::items {

/// Something that a person can do here: a button.
struct Offer {
    QString text;   ///< the button's words, which say the effect
    QString effect; ///< more of it, for the tool tip
    QString asks;   ///< the question for a reason; empty: none is needed
    std::function<run::Wish(const QString& reason)> wish;
    QString seen = {}; ///< shown whole before it is done; empty: there is nothing to be seen
};

} // namespace cockpit::items
