// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/words.h"

#include <algorithm>

namespace cockpit::runbook {

namespace {

/// Chinese and Japanese run their words together.
bool isRunTogether(char16_t c)
{
    return c >= 0x2E80 && c < 0xD800;
}

/// Whether `word` (lower case) stands at `at`.
bool isAt(QStringView text, qsizetype at, QStringView word, bool whole)
{
    const qsizetype end = at + word.size();
    if (end > text.size())
        return false;
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (lowerCase(text[at + i].unicode()) != word[i].unicode())
            return false;
    }
    return !whole || end == text.size() || !isWordCharacter(text[end].unicode());
}

bool foundRunTogether(QStringView text, Words words)
{
    return std::any_of(words.begin(), words.end(), [text](QStringView word) {
        return isRunTogether(word[0].unicode()) && text.contains(word);
    });
}

/// A bit for each character that one of the words begins with; several share one.
quint64 firstsOf(Words words)
{
    quint64 firsts = 0;
    for (const QStringView word : words)
        firsts |= quint64{1} << (word[0].unicode() & 63U);
    return firsts;
}

/// Looks only where words begin, and there only for words of that letter: titles and sentences are
/// asked for many words.
bool found(QStringView text, Words words, bool whole)
{
    const quint64 firsts = firstsOf(words);
    bool runTogether = false;
    bool within = false; // a word goes on
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        const bool start = !within;
        within = isWordCharacter(c);
        runTogether = runTogether || isRunTogether(c);
        if (!start)
            continue;
        const char16_t first = lowerCase(c);
        if ((firsts >> (first & 63U) & 1U) == 0)
            continue;
        for (const QStringView word : words) {
            if (word[0].unicode() == first && isAt(text, at, word, whole))
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
        return isAt(text, 0, word, !isRunTogether(word[0].unicode()));
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
