// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace cockpit::items {

/// The translation context of everything that the item models say to a person.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Items)
};

} // namespace cockpit::items
