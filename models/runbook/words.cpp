// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/words.h"

#include <algorithm>
#include <array>
#include <numeric>

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

template <class Range>
bool foundRunTogether(QStringView text, const Range& words)
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

/// Calls `at` with each place where a word may begin and with the letter there, until it says true: the
/// first letters of words, and whatever is no part of one. Says whether it did; `runsTogether` is set on
/// the way where there is Chinese or Japanese.
template <class At>
bool anyStart(QStringView text, bool* runsTogether, At at)
{
    const char16_t* const characters = text.utf16();
    const qsizetype size = text.size();
    for (qsizetype i = 0; i < size;) {
        const char16_t c = characters[i];
        *runsTogether = *runsTogether || isRunTogether(c);
        const char16_t letter = c < 0x80 ? asciiWords[c]
            : isWordCharacter(c)         ? lowerCase(c)
                                         : u'\0';
        if (at(i, letter != 0 ? letter : c))
            return true;
        ++i;
        if (letter == 0)
            continue;
        for (; i < size; ++i) { // the rest of the word
            const char16_t next = characters[i];
            if (next < 0x80 ? asciiWords[next] == 0 : !isWordCharacter(next))
                break;
            *runsTogether = *runsTogether || isRunTogether(next);
        }
    }
    return false;
}

bool isOneOf(Words words, QStringView text, qsizetype at, char16_t letter, bool whole)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) {
        return word[0].unicode() == letter && isAt(text, at, word, whole);
    });
}

/// Looks only where words begin, and there only for words of that letter.
bool found(QStringView text, Words words, bool whole)
{
    const quint64 firsts = firstsOf(words);
    bool runsTogether = false;
    return anyStart(text, &runsTogether,
                    [&](qsizetype at, char16_t letter) {
                        return (firsts >> (letter & 63U) & 1U) != 0
                            && isOneOf(words, text, at, letter, whole);
                    })
        || (runsTogether && foundRunTogether(text, words));
}

bool found(const Phrase& phrase, Words words, bool whole)
{
    const quint64 firsts = firstsOf(words);
    const auto isHere = [&](const Phrase::Start& start) {
        return (firsts >> (start.letter & 63U) & 1U) != 0
            && isOneOf(words, phrase.text(), start.at, start.letter, whole);
    };
    return std::any_of(phrase.starts().begin(), phrase.starts().end(), isHere)
        || (phrase.runsTogether() && foundRunTogether(phrase.text(), words));
}

} // namespace

WordList::WordList(Words words)
    : m_words(words)
{
    const auto place = [](QStringView word) { return word[0].unicode() % letters; };
    std::stable_sort(m_words.begin(), m_words.end(),
                     [place](QStringView a, QStringView b) { return place(a) < place(b); });
    for (const QStringView word : m_words)
        ++m_first.at(place(word) + 1);
    std::partial_sum(m_first.begin(), m_first.end(), m_first.begin());
}

bool WordList::standAt(QStringView text, qsizetype at, char16_t letter) const
{
    const size_t place = letter % letters;
    for (size_t i = m_first[place]; i < m_first[place + 1]; ++i) {
        if (m_words[i][0].unicode() == letter && isAt(text, at, m_words[i], false))
            return true;
    }
    return false;
}

bool WordList::standWithin(QStringView text) const
{
    return foundRunTogether(text, m_words);
}

Phrase::Phrase(QStringView text)
    : m_text(text)
{
    anyStart(text, &m_runsTogether, [this](qsizetype at, char16_t letter) {
        if (letter != u' ')
            m_starts.append({at, letter});
        return false;
    });
}

bool mentions(QStringView text, Words words)
{
    return found(text, words, false);
}

bool mentions(const Phrase& phrase, Words words)
{
    return found(phrase, words, false);
}

bool mentions(QStringView text, const WordList& words)
{
    bool runsTogether = false;
    return anyStart(text, &runsTogether,
                    [&](qsizetype at, char16_t letter) { return words.standAt(text, at, letter); })
        || (runsTogether && words.standWithin(text));
}

bool mentions(const Phrase& phrase, const WordList& words)
{
    const auto isHere = [&](const Phrase::Start& start) {
        return words.standAt(phrase.text(), start.at, start.letter);
    };
    return std::any_of(phrase.starts().begin(), phrase.starts().end(), isHere)
        || (phrase.runsTogether() && words.standWithin(phrase.text()));
}

bool mentionsWhole(QStringView text, Words words)
{
    return found(text, words, true);
}

bool mentionsWhole(const Phrase& phrase, Words words)
{
    return found(phrase, words, true);
}

bool beginsWith(QStringView text, Words words)
{
    const char16_t first = text.isEmpty() ? u'\0' : lowerCase(text[0].unicode());
    return std::any_of(words.begin(), words.end(), [text, first](QStringView word) {
        return word[0].unicode() == first && isAt(text, 0, word, !isRunTogether(word[0].unicode()));
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
