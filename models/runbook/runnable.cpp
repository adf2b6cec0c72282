// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/runnable.h"

#include "models/runbook/commandwords.h"

#include <QStringList>

#include <algorithm>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

bool isAsciiLetter(QChar c)
{
    const char16_t low = c.unicode() | 0x20;
    return low >= u'a' && low <= u'z';
}

/// What a command line may begin with: a word, a path, a variable, a quote, or shell syntax.
bool mayBegin(QChar c)
{
    return isAsciiLetter(c)
        || (c.unicode() < 0x80 && QStringView(u"_./~$(\"'`\\{}[!:;*<>|&)@-").contains(c))
        || (c >= u'0' && c <= u'9');
}

QStringView firstWord(QStringView line)
{
    qsizetype end = 0;
    while (end < line.size() && !line[end].isSpace())
        ++end;
    return line.first(end);
}

bool isUpper(QStringView word)
{
    return std::all_of(word.begin(), word.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// "Deploy", "Click": a program's name is hardly ever written with a capital letter alone.
bool isCapitalized(QStringView word)
{
    return word.size() > 1 && word[0] >= u'A' && word[0] <= u'Z'
        && std::all_of(word.begin() + 1, word.end(), [](QChar c) { return c >= u'a' && c <= u'z'; });
}

/// "Value: 10", "TXT Record: @": a label of words, and a space behind its colon.
bool isLabelled(QStringView line)
{
    const qsizetype colon = line.indexOf(u": ");
    const bool ends = colon < 0 && line.endsWith(u':');
    const QStringView label = line.first(std::max<qsizetype>(ends ? line.size() - 1 : colon, 0));
    if (label.isEmpty() || label.size() > 40 || !isAsciiLetter(label[0]))
        return false;
    return std::all_of(label.begin(), label.end(), [](QChar c) {
        return c.isLetterOrNumber() || c == u' ' || c == u'-' || c == u'_' || c == u'/' || c == u'('
            || c == u')' || c == u'@';
    });
}

/// "LIMIT = 5", "url = shop.example": a setting. An assignment of the shell has no spaces.
bool isSetting(QStringView line)
{
    const qsizetype equals = line.indexOf(u" = ");
    return equals > 0
        && std::all_of(line.begin(), line.begin() + equals,
                       [](QChar c) {
                           return isAsciiLetter(c) || (c >= u'0' && c <= u'9') || c == u'_'
                               || c == u'.' || c == u'-' || c == u' ';
                       })
        && !line.first(equals).trimmed().contains(u' ');
}

/// "10.0.0.1 shop", "14:02 started": numbers, dates and addresses come out of programs.
bool isNumber(QStringView word)
{
    return word[0] >= u'0' && word[0] <= u'9' && word != u"7z" && word != u"2to3";
}

/// "[Address] name": a blank where a command should be; "[ -f x ]" and "[[ ... ]]" are tests.
bool isBlank(QStringView line)
{
    return line.size() > 1 && line[0] == u'[' && line[1] != u' ' && line[1] != u'[';
}

/// A known program needs no proof, nor does what follows an assignment.
bool isKnown(const QString& line, QStringView word)
{
    return word.contains(u'=') || isProgram(word.toString()) || line.startsWith(u"Rscript "_s);
}

} // namespace

bool isRunnable(const QString& command)
{
    const QString line = command.section(u'\n', 0, 0).left(400).trimmed();
    if (line.isEmpty() || !mayBegin(line[0]))
        return false;
    const QStringView word = firstWord(line);
    if (isKnown(line, word))
        return true;
    if (line.contains(u'→') || line.contains(u'←') || line == u"..."_s || isNumber(word)
        || isBlank(line) || isLabelled(line) || isSetting(line))
        return false;
    const bool shouted = word.size() > 2 && isUpper(word);
    return !isCapitalized(word) && !shouted && !word.startsWith(u"HTTP/");
}

bool isJson(const QString& literal)
{
    const QStringView text = QStringView(literal).trimmed();
    if (text.size() < 2 || (text.front() != u'{' && text.front() != u'['))
        return false;
    const QStringView inside = text.sliced(1).trimmed();
    const bool closes = text.back() == (text.front() == u'{' ? u'}' : u']');
    return closes && !inside.isEmpty()
        && (inside.front() == u'"' || inside.front() == u'{' || inside.front() == u'}'
            || inside.front() == u']' || (text.front() == u'[' && inside.front().isDigit()));
}

} // namespace cockpit::runbook
