// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QCoreApplication>

namespace cockpit::ui {

/// What people say of an item of a checklist, or of a check in a step: each asks for what the log keeps with
/// it, and is the run's to take or to refuse. `text` is the item as its author wrote it.
class Signing
{
    Q_DECLARE_TR_FUNCTIONS(Signing)

public:
    struct Item {
        QString id;
        QString text;
    };

    /// With a note, and until when it holds.
    static void signOff(Desk& desk, QWidget* parent, const Item& item);
    /// It fails, or was not tested.
    static void find(Desk& desk, QWidget* parent, const Item& item, run::Outcome outcome);
    static void tickWithEvidence(Desk& desk, QWidget* parent, const Item& item);
    static void comment(Desk& desk, QWidget* parent, const Item& item);
};

} // namespace cockpit::ui
