// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/quoting.h"

#include <algorithm>

namespace cockpit::workers {

using namespace Qt::StringLiterals;

namespace {

bool isAsciiLetter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
}

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

/// Nothing that any shell gives a meaning to.
bool isPlain(QChar c)
{
    return isAsciiLetter(c) || isAsciiDigit(c) || u"_-./:@%+=,"_s.contains(c);
}

} // namespace

QString shellWord(const QString& text)
{
    // "=" first in a word is expanded by zsh, and "-" by nobody.
    if (!text.isEmpty() && text[0] != u'=' && std::all_of(text.begin(), text.end(), isPlain))
        return text;
    QString quoted = text;
    quoted.replace(u'\'', uR"('\'')"_s);
    return u'\'' + quoted + u'\'';
}

QString shellWords(const QStringList& arguments)
{
    QStringList words;
    words.reserve(arguments.size());
    for (const QString& argument : arguments)
        words.append(shellWord(argument));
    return words.join(u' ');
}

bool isCarriable(const QString& text)
{
    return !text.contains(QChar(0));
}

bool isVariableName(const QString& name)
{
    const auto fits = [](QChar c) { return isAsciiLetter(c) || isAsciiDigit(c) || c == u'_'; };
    return !name.isEmpty() && !isAsciiDigit(name[0]) && std::all_of(name.begin(), name.end(), fits);
}

} // namespace cockpit::workers
