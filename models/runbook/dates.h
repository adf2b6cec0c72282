// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// Days and time zones as runbooks write them, with how sure they are.
namespace cockpit::runbook {

struct WrittenDate {
    QDate date;
    QString written;
    bool doubtful = false; ///< "01/02/2031" has two readings
};
/// "2031-03-09", "March 9, 2031", "9. Mar 2031", "09/03/2031". Day and month in figures stand as most of
/// the world writes them, day first, but month first beside "AM", "PM" or a North American zone.
[[nodiscard]] std::optional<WrittenDate> findDate(const QString& text);

struct WrittenZone {
    enum class Sureness { Known, Shared, Unknown };
    int east = 0;    ///< minutes ahead of UTC; 0 for unknown names
    QString written; ///< "CST", "+02:00"
    Sureness sureness = Sureness::Known;
};
/// The zone a time is given in: an abbreviation or an offset at the end. Several countries share some
/// abbreviations; the more usual one is taken.
[[nodiscard]] std::optional<WrittenZone> findZone(const QString& text);

} // namespace cockpit::runbook
