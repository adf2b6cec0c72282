// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cockpit::plan {

/// A line typed at the prompt of psql.
struct SqlLine {
    QString action; ///< its id
    QString text;   ///< resolved

    bool operator==(const SqlLine&) const = default;
};

/// What a session at a prompt holds because of the lines typed in it, and would be lost with it.
struct SqlStanding {
    QString transaction;           ///< the line that began the open one; empty: none is open
    QMap<QString, QString> things; ///< a name that only this session knows, and the line that made it
    bool autocommit = true;

    bool operator==(const SqlStanding&) const = default;
};

/// What it holds after one more line.
[[nodiscard]] SqlStanding after(SqlStanding standing, const SqlLine& line);
[[nodiscard]] SqlStanding after(const std::vector<SqlLine>& lines);

/// Whether the line does nothing but change settings of its session, so that a new session may be given
/// it again: SET, \set, \c and the like.
[[nodiscard]] bool isSqlSetting(const QString& text);

/// Whether the line ends a transaction before it does anything else.
[[nodiscard]] bool endsTransaction(const QString& text);

/// Why a line cannot be typed in a session.
struct SqlObstacle {
    enum class Kind {
        TransactionGone, ///< the session does not hold the transaction that the line is a part of
        TransactionOpen, ///< it holds one that the line is no part of
        ThingGone        ///< it does not know what the line needs
    };
    Kind kind = Kind::TransactionGone;
    QString action; ///< the line that began the transaction, or that made the thing
    QString thing;

    bool operator==(const SqlObstacle&) const = default;
};

/// For lines[index] in a session in which `typed` were typed and succeeded, in this order; none: it is
/// new. The lines are those of the runbook, in its order.
[[nodiscard]] std::optional<SqlObstacle> obstacleFor(const std::vector<SqlLine>& lines,
                                                     std::size_t index,
                                                     const std::vector<SqlLine>& typed);

/// Why nobody can answer what the line asks or leaves open at a prompt without a terminal; a sentence.
[[nodiscard]] std::optional<QString> untypable(const QString& text);

} // namespace cockpit::plan
