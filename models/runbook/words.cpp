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

bool isWordStart(QStringView text, qsizetype at)
{
    return at == 0 || !text[at - 1].isLetterOrNumber();
}

/// Whether `word` (lower case) stands at `at`.
bool isAt(QStringView text, qsizetype at, QStringView word, bool whole)
{
    const qsizetype end = at + word.size();
    if (end > text.size() || text[at].toLower() != word[0])
        return false;
    if (text.sliced(at, word.size()).compare(word, Qt::CaseInsensitive) != 0)
        return false;
    return !whole || end == text.size() || !text[end].isLetterOrNumber();
}

bool foundRunTogether(QStringView text, Words words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) {
        return isRunTogether(word[0]) && text.contains(word);
    });
}

/// Looks only where words begin: titles and sentences are asked for many words.
bool found(QStringView text, Words words, bool whole)
{
    bool runTogether = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        runTogether = runTogether || isRunTogether(text[at]);
        if (!isWordStart(text, at))
            continue;
        for (const QStringView word : words) {
            if (isAt(text, at, word, whole))
                return true;
        }
    }
    return runTogether && foundRunTogether(text, words);
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
        return isAt(text, 0, word, !isRunTogether(word[0]));
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
