// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/placeholders.h"

#include "models/plan/text.h"

namespace cockpit::plan {

using namespace Qt::StringLiterals;

QString placeholderName(const QString& token)
{
    qsizetype from = 0;
    qsizetype to = token.size();
    static const QString open = u"[<{$%( "_s;
    static const QString close = u"]>}%) "_s;
    while (from < to && open.contains(token[from]))
        ++from;
    while (to > from && close.contains(token[to - 1]))
        --to;
    return token.mid(from, to - from).simplified();
}

bool soundsSecret(const QString& name)
{
    static const QStringList words{u"token"_s,    u"password"_s,   u"passwd"_s,
                                   u"secret"_s,   u"credential"_s, u"credentials"_s,
                                   u"redacted"_s, u"apikey"_s,     u"passphrase"_s};
    const QStringList have = wordsOf(name);
    const bool key =
        have.contains(u"key"_s) && commonWords({u"api"_s, u"private"_s, u"access"_s}, have) > 0;
    return key || commonWords(words, have) > 0;
}

} // namespace cockpit::plan
