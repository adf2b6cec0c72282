// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/tokenfinder.h"

#include <algorithm>
#include <functional>

namespace cockpit::plan {

void TokenFinder::add(const QString& token, int number)
{
    if (token.isEmpty() || m_numbers.contains(token))
        return;
    m_numbers.insert(token, number);
    std::vector<qsizetype>& lengths = m_lengths[token[0]];
    const auto place =
        std::lower_bound(lengths.begin(), lengths.end(), token.size(), std::greater<>());
    if (place == lengths.end() || *place != token.size())
        lengths.insert(place, token.size());
}

TokenFinder::Place TokenFinder::next(const QString& text, qsizetype from) const
{
    if (m_numbers.isEmpty())
        return {};
    for (qsizetype at = from; at < text.size(); ++at) {
        const auto lengths = m_lengths.constFind(text[at]);
        if (lengths == m_lengths.constEnd())
            continue;
        for (const qsizetype length : *lengths) {
            if (at + length > text.size())
                continue;
            const auto found = m_numbers.constFind(text.mid(at, length));
            if (found != m_numbers.constEnd())
                return {at, length, *found};
        }
    }
    return {};
}

std::vector<int> TokenFinder::in(const QString& text) const
{
    std::vector<int> numbers;
    for (Place place = next(text, 0); place.at >= 0; place = next(text, place.at + place.length)) {
        if (std::find(numbers.begin(), numbers.end(), place.number) == numbers.end())
            numbers.push_back(place.number);
    }
    return numbers;
}

} // namespace cockpit::plan
