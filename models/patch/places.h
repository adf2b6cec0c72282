// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/patch/table.h"
#include "models/runbook/runbook.h"

#include <QHash>
#include <QMultiHash>
#include <QString>

#include <optional>
#include <set>
#include <vector>

/// Where a document says how long its steps take, and in what wording.
namespace cockpit::patch {

/// Words that state a duration: the part of a line from `from` on.
struct Place {
    enum class Kind { Heading, Label, Cell };
    Kind kind = Kind::Heading;
    int line = 0;
    qsizetype from = 0; ///< where in the line the length of time is looked for
    qsizetype end = 0;  ///< where it ends at the latest
};

/// The places of durations in one document, which must outlive it.
class Places
{
public:
    explicit Places(const runbook::Runbook& runbook);

    /// Where the duration of a step stands: its title, its "Duration:" line, its row in a table.
    [[nodiscard]] std::vector<Place> of(const runbook::Step& step) const;
    /// The empty cell of the step's row in a column for durations.
    [[nodiscard]] std::optional<Place> emptyCell(const runbook::Step& step) const;

private:
    [[nodiscard]] QString line(int number) const { return m_runbook.lines.value(number - 1); }
    [[nodiscard]] std::optional<Place> title(const runbook::Step& step) const;
    [[nodiscard]] std::optional<Place> label(const runbook::Step& step) const;
    [[nodiscard]] std::optional<Place> cell(const runbook::Step& step) const;

    /// A table that has a column for durations.
    struct Timed {
        std::vector<Row> rows;
        std::size_t column = 0;
        QMultiHash<QString, std::size_t> said; ///< what a cell says, and the row that it stands in
        QHash<int, std::size_t> byLine;
    };
    /// The rows that speak of a step: by its time, its number or its title.
    [[nodiscard]] static std::set<std::size_t> rowsOf(const Timed& table, const runbook::Step& step);
    [[nodiscard]] static std::optional<Place> placeIn(const Timed& table, std::size_t row);

    const runbook::Runbook& m_runbook;
    std::vector<bool> m_fenced;
    std::vector<Timed> m_tables;
};

/// Where the value of a "Duration:" line begins; nothing when the line is none.
struct DurationLabel {
    qsizetype value = 0;
    bool doubtful = false; ///< "Time:" may say when as well
};
[[nodiscard]] std::optional<DurationLabel> durationLabel(const QString& line);

} // namespace cockpit::patch
