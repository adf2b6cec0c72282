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

/// Follows the quotes of a line from character to character.
class QuoteState
{
public:
    [[nodiscard]] Quotes at(const QString& text, qsizetype to)
    {
        for (; m_at < to; ++m_at) {
            const QChar c = text[m_at];
            if (c == u'\\' && m_state != Quotes::Single)
                ++m_at;
            else if (c == u'\'' && m_state != Quotes::Double)
                m_state = m_state == Quotes::Single ? Quotes::None : Quotes::Single;
            else if (c == u'"' && m_state != Quotes::Single)
                m_state = m_state == Quotes::Double ? Quotes::None : Quotes::Double;
        }
        return m_state;
    }

private:
    qsizetype m_at = 0;
    Quotes m_state = Quotes::None;
};

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

} // namespace

QString shellVariable(const QString& secret)
{
    static const QRegularExpression other(u"[^A-Za-z0-9_]+"_s);
    QString name = secret;
    name.replace(other, u"_"_s);
    return name.isEmpty() || name[0].isDigit() ? u"_"_s + name : name;
}

Resolver::Resolver(const runbook::Runbook& runbook, const Environment& environment)
{
    for (const runbook::Placeholder& placeholder : runbook.placeholders) {
        const QString name = placeholderName(placeholder.text);
        m_finder.add(placeholder.text, int(m_tokens.size()));
        m_tokens.push_back(
            {environment.value(name), environment.secrets.contains(name) ? name : QString()});
    }
}

Resolved Resolver::resolve(const QString& text, const std::optional<runbook::Context>& context) const
{
    if (m_finder.isEmpty())
        return {text, {}};
    Resolved resolved;
    std::optional<bool> sql; // asked for only where it matters
    QuoteState quotes;
    qsizetype from = 0;
    for (auto place = m_finder.next(text, 0); place.at >= 0; place = m_finder.next(text, from)) {
        const Token& token = m_tokens[size_t(place.number)];
        QString put = text.mid(place.at, place.length);
        if (!sql)
            sql = isTypedAtPrompt(text, context);
        if (!token.value.isEmpty())
            put = token.value;
        else if (!token.secret.isEmpty() && !*sql)
            put = reference(token.secret, quotes.at(text, place.at));
        else if (!resolved.open.contains(put))
            resolved.open.append(put);
        resolved.text += QStringView(text).mid(from, place.at - from);
        resolved.text += put;
        from = place.at + place.length;
    }
    resolved.text += QStringView(text).mid(from);
    return resolved;
}

} // namespace cockpit::plan
