// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/secretprompts.h"

#include "models/items/styledtext.h"

#include <QRegularExpression>

namespace cockpit::items {
using namespace Qt::StringLiterals;

QString promptIn(QByteArrayView output)
{
    constexpr qsizetype longest = 1024;
    const QByteArrayView last = output.sliced(output.lastIndexOf('\n') + 1);
    return styledText(last.last(std::min(last.size(), longest))).text.trimmed();
}

bool asksForSecret(const QString& prompt)
{
    // As programs ask, in the languages in which they are translated most. Rather hidden once too often.
    static const QRegularExpression words(
        uR"(pass ?word|pass ?phrase|pass ?code|kennwort|passwort|mot de passe|contraseña|senha|wachtwoord|\bpin\b|\botp\b|one-time|verification code|secret|token|api.?key|private key)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return words.match(prompt).hasMatch();
}

} // namespace cockpit::items
