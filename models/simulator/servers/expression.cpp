// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/servers/expression.h"

#include <cmath>

namespace cockpit::simulator {

namespace {

constexpr int deepest = 50;

/// Recursive descent; the first failure ends it.
class Parser
{
public:
    Parser(QStringView text, const Lookup& lookup)
        : m_text(text)
        , m_lookup(lookup)
    {}

    std::optional<double> all()
    {
        const auto value = sum(0);
        skipBlanks();
        return m_at == m_text.size() ? value : std::nullopt;
    }

private:
    std::optional<double> sum(int depth)
    {
        auto left = product(depth);
        while (left && (isNext(u'+') || isNext(u'-'))) {
            const bool minus = take() == u'-';
            const auto right = product(depth);
            left = right ? std::optional(minus ? *left - *right : *left + *right) : std::nullopt;
        }
        return left;
    }

    std::optional<double> product(int depth)
    {
        auto left = factor(depth);
        while (left && (isNext(u'*') || isNext(u'/'))) {
            const bool divide = take() == u'/';
            const auto right = factor(depth);
            if (!right || (divide && *right == 0))
                return std::nullopt;
            left = divide ? *left / *right : *left * *right;
        }
        return left;
    }

    std::optional<double> factor(int depth)
    {
        if (depth > deepest)
            return std::nullopt;
        if (isNext(u'-')) {
            take();
            const auto value = factor(depth + 1);
            return value ? std::optional(-*value) : std::nullopt;
        }
        if (!isNext(u'('))
            return word();
        take();
        const auto value = sum(depth + 1);
        if (!isNext(u')'))
            return std::nullopt;
        take();
        return value;
    }

    std::optional<double> word()
    {
        skipBlanks();
        const qsizetype start = m_at;
        while (m_at < m_text.size()
               && (m_text[m_at].isLetterOrNumber() || m_text[m_at] == u'_' || m_text[m_at] == u'.'))
            ++m_at;
        const QString text = m_text.mid(start, m_at - start).toString();
        bool isNumber = false;
        const double number = text.toDouble(&isNumber);
        if (isNumber)
            return number;
        return text.isEmpty() ? std::nullopt : m_lookup(text);
    }

    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
    }

    bool isNext(QChar sign)
    {
        skipBlanks();
        return m_at < m_text.size() && m_text[m_at] == sign;
    }

    QChar take() { return m_text[m_at++]; }

    QStringView m_text;
    const Lookup& m_lookup;
    qsizetype m_at = 0;
};

} // namespace

std::optional<double> evaluateExpression(const QString& text, const Lookup& lookup)
{
    const auto value = Parser(text, lookup).all();
    return value && std::isfinite(*value) ? value : std::nullopt;
}

} // namespace cockpit::simulator
