// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/compound.h"

#include <algorithm>

namespace cockpit::runbook {

namespace {

bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool isOpener(QStringView word)
{
    return isOneOf(word, {u"for", u"while", u"until", u"if", u"case", u"select", u"{"});
}

bool isCloser(QStringView word)
{
    return isOneOf(word, {u"done", u"fi", u"esac", u"}"});
}

/// What a command may follow: the words that only lead to one.
bool leadsToCommand(QStringView word)
{
    return isOneOf(word, {u"then", u"do", u"else", u"elif", u"!", u"time", u"{"});
}

bool separates(QChar c)
{
    return c == u';' || c == u'&' || c == u'|' || c == u'(' || c == u')';
}

QStringView firstWord(QStringView line)
{
    line = line.trimmed();
    qsizetype end = 0;
    while (end < line.size() && !line[end].isSpace() && line[end] != u'(')
        ++end;
    return line.first(end);
}

} // namespace

bool opensCompound(QStringView line)
{
    const QStringView word = firstWord(line);
    if (word == u"{")
        return false;
    if (word == u"function" || isOpener(word))
        return true;
    const QStringView rest = line.trimmed().sliced(word.size());
    return !word.isEmpty() && rest.startsWith(u"()") && rest.trimmed().endsWith(u'{');
}

void Compound::take(QStringView line)
{
    if (m_quote.isNull())
        m_command = true;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        const QChar c = i < line.size() ? line[i] : QChar(u' ');
        if (!m_quote.isNull()) {
            if (c == u'\\' && m_quote == u'"')
                ++i;
            else if (c == m_quote && i < line.size())
                m_quote = QChar();
            continue;
        }
        if (!c.isSpace() && !separates(c)) {
            if (c == u'#' && i == from)
                return; // a comment goes to the line's end
            if (c == u'"' || c == u'\'')
                m_quote = c;
            else if (c == u'\\')
                ++i;
            continue;
        }
        word(line.sliced(std::min(from, line.size()),
                         std::max<qsizetype>(std::min(i, line.size()) - from, 0)));
        m_command = m_command || separates(c);
        from = i + 1;
    }
}

void Compound::word(QStringView word)
{
    if (word.isEmpty() || !m_command)
        return;
    if (isOpener(word)) {
        ++m_depth;
        m_any = true;
    } else if (isCloser(word)) {
        --m_depth;
    }
    m_command = leadsToCommand(word) || word == u"if" || word == u"while" || word == u"until";
}

} // namespace cockpit::runbook
