// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/outputlog.h"

#include <compare>
#include <optional>
#include <utility>

namespace cockpit::ui {

/// What a person has marked in the console, by lines and columns as they are shown.
class ConsoleSelection final
{
public:
    struct Spot {
        qint64 line = 0;
        int column = 0;

        auto operator<=>(const Spot&) const = default;
    };
    /// More is saved, not copied.
    static constexpr qsizetype mostCopied = 8 * 1024 * 1024;

    void begin(Spot spot);
    void extend(Spot spot);
    void selectAll(const items::OutputLog& log);
    void clear() { m_anchor.reset(); }

    /// Nowhere: nobody has pointed at anything yet.
    [[nodiscard]] bool isNowhere() const { return !m_anchor; }
    /// Columns from the first to before the last that are marked in a line of so many; nothing: none.
    [[nodiscard]] std::optional<std::pair<int, int>> within(qint64 line, int columns) const;
    /// Plain text: what is marked; the line that was pointed at where nothing is; all of it where nobody
    /// has pointed.
    [[nodiscard]] QString text(const items::OutputLog& log) const;

private:
    std::optional<Spot> m_anchor;
    Spot m_end;
};

} // namespace cockpit::ui
