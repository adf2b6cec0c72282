// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/barecommands.h"

#include "models/runbook/commandwords.h"

#include <QSet>

#include <algorithm>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestCommand = 400;

/// "scale app --replicas=0 (as before)" has a remark behind it.
QString withoutRemark(const QString& text)
{
    const QString trimmed = text.trimmed();
    const qsizetype open = trimmed.lastIndexOf(" ("_L1);
    return open > 0 && trimmed.endsWith(u')') ? trimmed.first(open).trimmed() : trimmed;
}

/// What is quoted may hold any words.
QString withoutQuotes(const QString& text)
{
    QString out;
    QChar quote;
    for (const QChar c : text) {
        if (quote.isNull() && (c == u'"' || c == u'\''))
            quote = c;
        else if (c == quote)
            quote = QChar();
        else if (quote.isNull())
            out += c;
    }
    return out;
}

bool isSetting(QStringView word)
{
    const qsizetype equals = word.indexOf(u'=');
    return equals > 0 && equals + 1 < word.size()
        && std::all_of(word.begin(), word.begin() + equals,
                       [](QChar c) { return c == u'_' || c.isLetterOrNumber(); });
}

bool isOption(QStringView word)
{
    return word.size() > 1 && word[0] == u'-' && (word[1].isLetter() || word[1] == u'-');
}

/// What only a command line holds.
bool isOfCommand(QStringView word)
{
    return isOption(word) || isSetting(word) || word == u"|" || word == u"&&" || word == u">"
        || word == u">>" || word.startsWith(u"./") || word.startsWith(u"~/")
        || word.startsWith(u'/') || word.startsWith(u'$');
}

/// A small word of sentences. "--in-place" and "in=1" are none.
bool isSmallWord(const QString& word)
{
    static const QSet<QString> words{
        u"a"_s,    u"an"_s,   u"the"_s,  u"to"_s, u"and"_s,  u"or"_s,     u"is"_s,    u"are"_s,
        u"be"_s,   u"of"_s,   u"for"_s,  u"if"_s, u"that"_s, u"this"_s,   u"with"_s,  u"your"_s,
        u"our"_s,  u"it"_s,   u"on"_s,   u"in"_s, u"from"_s, u"until"_s,  u"as"_s,    u"by"_s,
        u"all"_s,  u"any"_s,  u"each"_s, u"at"_s, u"when"_s, u"before"_s, u"after"_s, u"then"_s,
        u"sure"_s, u"have"_s, u"has"_s,  u"not"_s};
    return words.contains(word.toLower());
}

bool isProse(const QString& text, const QStringList& words)
{
    return text.endsWith(u'.') || text.endsWith(u':') || text.endsWith(u'?')
        || text.contains(". "_L1) || text.contains(", "_L1) || text.contains(": "_L1)
        || std::any_of(words.begin(), words.end(), isSmallWord);
}

} // namespace

std::optional<QString> bareCommand(const QString& text)
{
    if (text.size() > longestCommand || !text.contains(u' '))
        return std::nullopt;
    const QString command = withoutRemark(text);
    const QStringList words = commandWords(command);
    if (words.size() < 2 || !isProgram(words.front()))
        return std::nullopt;
    const QString plain = withoutQuotes(command);
    const QStringList all = plain.split(u' ', Qt::SkipEmptyParts);
    if (isProse(plain, all) || !std::any_of(all.begin() + 1, all.end(), isOfCommand))
        return std::nullopt;
    return command;
}

std::optional<QString> bareCommand(const Block& item)
{
    if (item.kind != BlockKind::Item || item.text.size() != 1)
        return std::nullopt;
    const std::vector<Mark>& marks = item.text.front().marks;
    const bool dressed = std::any_of(marks.begin(), marks.end(),
                                     [](const Mark& mark) { return mark.kind != Mark::Kind::Link; });
    return dressed ? std::nullopt : bareCommand(item.text.front().text);
}

} // namespace cockpit::runbook
