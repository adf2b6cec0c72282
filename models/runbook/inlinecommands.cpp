// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/inlinecommands.h"

#include "models/runbook/contexts.h"
#include "models/runbook/words.h"

#include <QRegularExpression>

namespace cockpit::runbook {

using namespace Qt::StringLiterals;

namespace {

/// "tillctl [open|close] door" names two commands, it is none.
bool isChoice(const QString& code)
{
    static const QRegularExpression choice(uR"([\[{(][\w-]+(?:\|[\w-]+)+[\]})])"_s);
    return code.contains(u'|') && choice.match(code).hasMatch();
}

} // namespace

QStringList inlineCommands(const TextLine& line)
{
    QStringList commands;
    for (const Mark& mark : line.marks) {
        if (mark.kind != Mark::Kind::Code)
            continue;
        QString code = line.text.sliced(mark.start, mark.length).trimmed();
        if (code.startsWith("$ "_L1))
            code = code.sliced(2).trimmed();
        const QString before = line.text.first(mark.start);
        const bool forbidden = mentionsWhole(
            before, {u"not", u"never", u"don't", u"avoid", u"instead of", u"if", u"fails"});
        if (code.contains(u' ') && looksLikeShell(code) && !forbidden && !isChoice(code))
            commands.append(code);
    }
    return commands;
}

} // namespace cockpit::runbook
