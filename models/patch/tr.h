// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace cockpit::patch {

/// Translations of what the patches say to people.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::patch)
};

} // namespace cockpit::patch
