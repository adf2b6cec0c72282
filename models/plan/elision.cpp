// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/elision.h"

#include "models/plan/session.h"

#include <QRegularExpression>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

bool isDots(const QString& word)
{
    static const QStringList dots{u"..."_s, u"…"_s, u"[...]"_s, u"<...>"_s, u"[…]"_s};
    return dots.contains(word);
}

bool hasDotsInData(const QString& word)
{
    static const QRegularExpression data(
        u"[\\{\\[,(]\\s*(?:\\.\\.\\.|…)\\s*[\\}\\],)]|\"(?:\\.\\.\\.|…)\""
        "|:\\s*(?:\\.\\.\\.|…)\\s*[,}]"_s);
    return data.match(word).hasMatch();
}

/// Most lines hold no dots at all.
bool mayElide(const QString& line)
{
    return line.contains(u"..."_s) || line.contains(u'…');
}

Elision ofCommand(const ShellCommand& command)
{
    // Tools for which dots are a text or a pattern like any other.
    static const QStringList printers{u"echo"_s, u"printf"_s, u"grep"_s,
                                      u"sed"_s,  u"awk"_s,    u"cat"_s};
    const QStringList plain = command.plain();
    if (plain.isEmpty() || printers.contains(plain.first()))
        return Elision::None;
    if (isDots(command.words.front().text))
        return Elision::Data;
    Elision found = Elision::None;
    for (const ShellWord& word : command.words) {
        if (isDots(word.text) && !word.quoted)
            return Elision::Argument;
        if (word.quoted && (isDots(word.text) || hasDotsInData(word.text)))
            found = Elision::Data;
    }
    return found;
}

Elision inSql(QString line)
{
    static const QRegularExpression quiet(u"'(?:[^']|'')*'|--[^\\n]*"_s);
    line.remove(quiet);
    return line.contains(u"..."_s) || line.contains(u'…') ? Elision::Argument : Elision::None;
}

} // namespace

Elision elisionIn(const ShellLine& line, const std::optional<runbook::Context>& context)
{
    if (!mayElide(line.text))
        return Elision::None;
    if (isDots(line.text.trimmed()))
        return Elision::Data;
    if (isTypedAtPrompt(line, context))
        return inSql(line.text);
    Elision worst = Elision::None;
    for (const ShellCommand& command : line.commands) {
        const Elision found = ofCommand(command);
        if (found == Elision::Argument)
            return found;
        if (found == Elision::Data)
            worst = found;
    }
    return worst;
}

} // namespace cockpit::plan
