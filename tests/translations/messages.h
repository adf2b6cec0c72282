// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace cockpit::test {

/// A message of a translation file.
struct Message {
    QString context;
    QString source;
    QString comment;
    QString state;     ///< "unfinished", "vanished", "obsolete"; empty: finished
    QStringList forms; ///< one, or as many as the language has plural forms
    bool plural = false;

    /// What names the message in its file.
    [[nodiscard]] QString key() const;
};

/// The messages of a .ts file; none where it cannot be read as one.
[[nodiscard]] std::vector<Message> messagesOf(const QString& file);

/// The codes of all languages that translations/ has a file for, sorted.
[[nodiscard]] QStringList languages();

/// The file of a language.
[[nodiscard]] QString fileOf(const QString& language);

} // namespace cockpit::test
