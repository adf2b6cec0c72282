// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/words.h"

#include <algorithm>
#include <array>

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

/// The lower case of ASCII letters and digits; 0 for what is no part of a word.
constexpr std::array<char16_t, 0x80> asciiWords = [] {
    std::array<char16_t, 0x80> table{};
    for (char16_t c = u'0'; c <= u'9'; ++c)
        table.at(c) = c;
    for (char16_t c = u'a'; c <= u'z'; ++c) {
        table.at(c) = c;
        table.at(c - 32U) = c;
    }
    return table;
}();

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
    char16_t highest = 0;
    bool within = false; // a word goes on
    const char16_t* const characters = text.utf16();
    const qsizetype size = text.size();
    for (qsizetype at = 0; at < size; ++at) {
        const char16_t c = characters[at];
        highest |= c;
        const char16_t letter = c < 0x80 ? asciiWords[c]
            : isWordCharacter(c)         ? lowerCase(c)
                                         : u'\0';
        const bool start = !within;
        within = letter != 0;
        const char16_t first = within ? letter : c;
        if (!start || (firsts >> (first & 63U) & 1U) == 0)
            continue;
        for (const QStringView word : words) {
            if (word[0].unicode() == first && isAt(text, at, word, whole))
                return true;
        }
    }
    return highest >= 0x2E80 && foundRunTogether(text, words);
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
