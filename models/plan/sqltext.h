// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

/// What is typed at the prompt of a database, as far as its client has to understand it. After
/// https://www.postgresql.org/docs/15/sql-syntax-lexical.html and the page of psql.
namespace cockpit::plan {

/// A text without what stands in quotes, in the bodies of functions and in comments: nothing of that is a
/// statement of the session's own.
struct BareSql {
    QString text;
    bool isWhole = true; ///< nothing is left open: no quote, no comment, no bracket
};

[[nodiscard]] BareSql bareSql(const QString& text);

/// The statements of a bare text, one after another, without what ends them; none is empty. A command of
/// the client ("\c shop") is one of them.
[[nodiscard]] QStringList statementsOf(const QString& bare);

/// Whether the client would go on reading after the text: something is left open, or data of a COPY FROM
/// STDIN whose end ("\.") is not there.
[[nodiscard]] bool goesOn(const QString& text);

/// The same text with a semicolon behind its last statement, where that has none: without one the client
/// would wait for more, and take the next text for a part of it.
[[nodiscard]] QString ended(const QString& text);

} // namespace cockpit::plan
