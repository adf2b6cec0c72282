// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace cockpit::app {

/// Where a person's runs are kept, and where the programs of the house stand.
struct Places {
    QString store;     ///< the database file
    QString jobs;      ///< a folder a run, with the journals of its commands
    QString worker;    ///< release-cockpit-worker
    QString statement; ///< release-cockpit-statement
    QString standIn;   ///< release-cockpit-standin

    [[nodiscard]] QString jobsOf(const QString& run) const;
};

/// `data` empty: the user's data and state folders (XDG); else everything below `data`.
[[nodiscard]] Places placesIn(const QString& data);

} // namespace cockpit::app
