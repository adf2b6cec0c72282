// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/resolve.h"

#include "models/plan/placeholders.h"
#include "models/plan/session.h"

#include <QRegularExpression>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

enum class Quotes { None, Single, Double };

/// In which quotes the character at `at` stands.
Quotes quotesAt(const QString& text, qsizetype at)
{
    Quotes state = Quotes::None;
    for (qsizetype i = 0; i < at; ++i) {
        const QChar c = text[i];
        if (c == u'\\' && state != Quotes::Single)
            ++i;
        else if (c == u'\'' && state != Quotes::Double)
            state = state == Quotes::Single ? Quotes::None : Quotes::Single;
        else if (c == u'"' && state != Quotes::Single)
            state = state == Quotes::Double ? Quotes::None : Quotes::Double;
    }
    return state;
}

QString reference(const QString& secret, Quotes quotes)
{
    const QString plain = u"${%1}"_s.arg(shellVariable(secret));
    switch (quotes) {
    case Quotes::Single:
        return u"'\"%1\"'"_s.arg(plain);
    case Quotes::Double:
        return plain;
    case Quotes::None:
        return u"\"%1\""_s.arg(plain);
    }
    return plain;
}

void replaceSecret(QString& text, const QString& token, const QString& name)
{
    for (qsizetype at = text.indexOf(token); at >= 0; at = text.indexOf(token, at)) {
        const QString put = reference(name, quotesAt(text, at));
        text.replace(at, token.size(), put);
        at += put.size();
    }
}

} // namespace

QString shellVariable(const QString& secret)
{
    static const QRegularExpression other(u"[^A-Za-z0-9_]+"_s);
    QString name = secret;
    name.replace(other, u"_"_s);
    return name.isEmpty() || name[0].isDigit() ? u"_"_s + name : name;
}

Resolved resolve(const QString& text, const std::optional<runbook::Context>& context,
                 const runbook::Runbook& runbook, const Environment& environment)
{
    const bool sql = isTypedAtPrompt(text, context);
    Resolved resolved{text, {}};
    for (const runbook::Placeholder& placeholder : runbook.placeholders) {
        if (placeholder.text.isEmpty() || !text.contains(placeholder.text))
            continue;
        const QString name = placeholderName(placeholder.text);
        const QString value = environment.variables.value(name);
        if (!value.isEmpty())
            resolved.text.replace(placeholder.text, value);
        else if (environment.secrets.contains(name) && !sql)
            replaceSecret(resolved.text, placeholder.text, name);
        else
            resolved.open.append(placeholder.text);
    }
    return resolved;
}

} // namespace cockpit::plan
