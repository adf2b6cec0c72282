// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <vector>

namespace cockpit::plan {

/// Finds any of many tokens in texts, in a time that does not grow with their number.
class TokenFinder
{
public:
    /// Adds a token under a number of the caller's; the first one under a text stays.
    void add(const QString& token, int number);
    [[nodiscard]] bool isEmpty() const { return m_numbers.isEmpty(); }

    struct Place {
        qsizetype at = -1;
        qsizetype length = 0;
        int number = -1;
    };
    /// The first token from `from` on, the longest where several begin; `at` is -1 when there is none.
    [[nodiscard]] Place next(const QString& text, qsizetype from) const;
    /// The numbers of all tokens in the text, each once, in the order of their first place.
    [[nodiscard]] std::vector<int> in(const QString& text) const;

private:
    QHash<QString, int> m_numbers;
    QHash<QChar, std::vector<qsizetype>> m_lengths; // by first character, longest first
};

} // namespace cockpit::plan
