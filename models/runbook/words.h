// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVarLengthArray>

#include <array>
#include <cstring>
#include <initializer_list>
#include <vector>

namespace cockpit::runbook {

using Words = std::initializer_list<QStringView>;

/// A character in lower case; quick for ASCII, which most text is.
[[nodiscard]] inline char16_t lowerCase(char16_t c)
{
    if (c < 0x80)
        return c >= u'A' && c <= u'Z' ? static_cast<char16_t>(c + 32) : c;
    return static_cast<char16_t>(QChar::toLower(c));
}

/// A letter or a digit; quick for ASCII.
[[nodiscard]] inline bool isWordCharacter(char16_t c)
{
    if (c >= 0x80)
        return QChar::isLetterOrNumber(c);
    const char16_t low = c | 0x20;
    return (low >= u'a' && low <= u'z') || (c >= u'0' && c <= u'9');
}

/// Nothing but ASCII, as most lines are: four characters at a time.
[[nodiscard]] inline bool isAscii(QStringView text)
{
    const char16_t* at = text.utf16();
    const char16_t* const end = at + text.size();
    quint64 all = 0;
    for (; end - at >= 4; at += 4) {
        quint64 four = 0;
        std::memcpy(&four, at, sizeof four);
        all |= four;
    }
    for (; at < end; ++at)
        all |= *at;
    return (all & 0xFF80FF80FF80FF80U) == 0;
}

/// A text that is asked for many words: where its words begin is looked up once. The text outlives it.
class Phrase final
{
public:
    explicit Phrase(QStringView text);

    struct Start {
        qsizetype at = 0;
        char16_t letter = 0; ///< in lower case
    };
    [[nodiscard]] QStringView text() const { return m_text; }
    [[nodiscard]] const QVarLengthArray<Start, 24>& starts() const { return m_starts; }
    [[nodiscard]] bool runsTogether() const { return m_runsTogether; }

private:
    QStringView m_text;
    QVarLengthArray<Start, 24> m_starts;
    bool m_runsTogether = false; // has Chinese or Japanese in it
};

/// Words in the order of their first letters: for a long list that very many texts are asked for. The
/// words are literals.
class WordList final
{
public:
    explicit WordList(Words words);

    /// Whether one of them stands at `at`, where the word begins with `letter`.
    [[nodiscard]] bool standAt(QStringView text, qsizetype at, char16_t letter) const;
    /// Whether one that is written without spaces stands anywhere.
    [[nodiscard]] bool standWithin(QStringView text) const;

private:
    static constexpr size_t letters = 64; ///< several share a place

    std::vector<QStringView> m_words;
    std::array<quint16, letters + 1> m_first{}; // where the words of each place begin
};

/// Whether `text` has a word that begins with one of `words` (given in lower case), in any case
/// ("deploy": "Redeployed" no, "Deployment" yes). Words of scripts that do not put spaces between
/// words are found anywhere.
[[nodiscard]] bool mentions(QStringView text, Words words);
[[nodiscard]] bool mentions(const Phrase& phrase, Words words);
[[nodiscard]] bool mentions(QStringView text, const WordList& words);
[[nodiscard]] bool mentions(const Phrase& phrase, const WordList& words);
/// The same for whole words.
[[nodiscard]] bool mentionsWhole(QStringView text, Words words);
[[nodiscard]] bool mentionsWhole(const Phrase& phrase, Words words);
/// Whether `text` begins with one of `words`, in any case, as a whole word.
[[nodiscard]] bool beginsWith(QStringView text, Words words);

/// `text` without surrounding spaces and without a colon, full stop or the like at its end.
[[nodiscard]] QString withoutEndMarks(QString text);

} // namespace cockpit::runbook
