// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/words.h"

#include <algorithm>

namespace cockpit::runbook {

namespace {

/// Chinese and Japanese run their words together.
bool isRunTogether(QChar c)
{
    return c.unicode() >= 0x2E80 && c.unicode() < 0xD800;
}

bool isAt(QStringView text, qsizetype at, QStringView word, bool whole)
{
    if (isRunTogether(word[0]))
        return true;
    if (at > 0 && text[at - 1].isLetterOrNumber())
        return false;
    const qsizetype end = at + word.size();
    return !whole || end == text.size() || !text[end].isLetterOrNumber();
}

bool found(QStringView text, Words words, bool whole)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + 1, Qt::CaseInsensitive)) {
            if (isAt(text, at, word, whole))
                return true;
        }
        return false;
    });
}

} // namespace

bool mentions(QStringView text, Words words)
{
    return found(text, words, false);
}

bool mentionsWhole(QStringView text, Words words)
{
    return found(text, words, true);
}

bool beginsWith(QStringView text, Words words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) {
        return text.startsWith(word, Qt::CaseInsensitive) && isAt(text, 0, word, true);
    });
}

QString withoutEndMarks(QString text)
{
    text = text.trimmed();
    while (!text.isEmpty() && (text.back() == u':' || text.back() == u'：' || text.back() == u'.'))
        text = text.chopped(1).trimmed();
    return text;
}

} // namespace cockpit::runbook
