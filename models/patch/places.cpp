// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patch/places.h"

#include "models/patch/table.h"
#include "models/runbook/durations.h"

#include <QRegularExpression>

#include <algorithm>

namespace cockpit::patch {

namespace {

using namespace Qt::StringLiterals;
using runbook::Runbook;
using runbook::Step;

/// Words for how long something takes: titles of columns, and labels.
constexpr auto durationWords =
    "(?:(?:estimated|expected|planned|est\\.?|approx\\.?)\\s+)?(?:duration|length|time needed)"
    "|(?:estimated|expected|planned|est\\.?|approx\\.?)\\s+time|estimate|(?:geschätzte "
    ")?dauer|duração"
    "|duración|durée|所要時間|预计时间|时长|耗时|持续时间";
/// As a label these too say how long; at the head of a column they say when.
constexpr auto labelWords = "time|eta|tempo|tiempo";

const QRegularExpression& columnPattern()
{
    static const QRegularExpression pattern(
        u"^\\s*[*_]*(?:%1|est\\.?|min(?:ute)?s?|minuten)(?:\\s*\\([^)]*\\))?[*_]*\\s*$"_s.arg(
            QString::fromUtf8(durationWords)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return pattern;
}

bool statesDuration(const QString& text, qsizetype from, qsizetype end)
{
    return runbook::findDuration(text.first(end), from).has_value();
}

/// "(15 min)", "[~15 min]", "– 15 min" at the end: a duration beside the words, not one of them as in
/// "Wait 5 minutes for the queue".
bool standsApart(const QString& text, const runbook::Duration& duration)
{
    static const QRegularExpression before(
        uR"([(\[（【,;:|–—-]\s*(?:~|≈|<|≤|about|approx(?:imately)?\.?|ca\.?|circa|etwa|est(?:imated)?\.?:?|duration:?|dauer:?|max\.?|up to)?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression after(uR"(^\s*(?:[)\]）】,;]|(?:max\.?|est\.?)?[\s*_#]*$))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return before.match(text.first(duration.start)).hasMatch()
        && after.match(text.sliced(duration.start + duration.length)).hasMatch();
}

QString plain(QString text)
{
    static const QRegularExpression marks(u"[*_`]|\\s+$|^\\s+"_s);
    return text.remove(marks).toLower();
}

} // namespace

std::optional<DurationLabel> durationLabel(const QString& line)
{
    static const QRegularExpression pattern(
        u"^\\s{0,12}(?:>\\s*)*(?:[-*+]\\s+|\\d+[.)]\\s+)?[*_]*(?:\\W{1,3}\\s*)?(?:%1|(%2))(?:\\s*\\([^)]*\\))?\\s*[*_]*\\s*[:：]\\s*[*_]*"_s
            .arg(QString::fromUtf8(durationWords), QString::fromUtf8(labelWords)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(line.left(200));
    if (!match.hasMatch())
        return std::nullopt;
    return DurationLabel{match.capturedEnd(), !match.capturedView(1).isEmpty()};
}

Places::Places(const Runbook& runbook)
    : m_runbook(runbook)
    , m_fenced(fencedLines(runbook.lines))
{
    for (Table& table : tablesIn(runbook.lines)) {
        const auto column =
            std::find_if(table.header.begin(), table.header.end(), [](const Cell& cell) {
                return columnPattern().match(cell.text).hasMatch();
            });
        const bool inFence =
            !table.rows.empty() && m_fenced[static_cast<std::size_t>(table.rows.front().line - 1)];
        if (column == table.header.end() || inFence)
            continue;
        Timed timed{
            std::move(table.rows), static_cast<std::size_t>(column - table.header.begin()), {}, {}};
        for (std::size_t row = 0; row < timed.rows.size(); ++row) {
            timed.byLine.insert(timed.rows[row].line, row);
            for (const Cell& cell : timed.rows[row].cells)
                timed.said.insert(plain(cell.text), row);
        }
        m_tables.push_back(std::move(timed));
    }
}

std::optional<Place> Places::title(const Step& step) const
{
    const QString text = line(step.line);
    if (!step.duration || text.trimmed().startsWith(u'|'))
        return std::nullopt;
    auto found = runbook::findDuration(text);
    while (found && (found->planned() != *step.duration || !standsApart(text, *found)))
        found = runbook::findDuration(text, found->start + found->length);
    if (!found)
        return std::nullopt;
    return Place{Place::Kind::Heading, step.line, found->start, found->start + found->length};
}

std::optional<Place> Places::label(const Step& step) const
{
    for (int number = step.line + 1; number <= step.lastLine; ++number) {
        const QString text = line(number);
        const auto found =
            m_fenced[static_cast<std::size_t>(number - 1)] ? std::nullopt : durationLabel(text);
        const auto stated = found ? runbook::findDuration(text, found->value) : std::nullopt;
        const bool isRead = stated && step.duration == stated->planned();
        if (stated && (isRead || !found->doubtful))
            return Place{Place::Kind::Label, number, found->value, text.size()};
    }
    return std::nullopt;
}

std::set<std::size_t> Places::rowsOf(const Timed& table, const Step& step)
{
    std::set<std::size_t> rows;
    for (const QString& name : {step.offsetAsWritten.value_or(QString()),
                                step.clock.value_or(QString()), step.id, step.title}) {
        if (name.isEmpty())
            continue;
        for (auto [at, end] = table.said.equal_range(plain(name)); at != end && rows.size() < 2; ++at)
            rows.insert(*at);
    }
    return rows;
}

std::optional<Place> Places::placeIn(const Timed& table, std::size_t row)
{
    const Row& found = table.rows[row];
    if (table.column >= found.cells.size())
        return std::nullopt;
    const Cell& cell = found.cells[table.column];
    return Place{Place::Kind::Cell, found.line, cell.start, cell.start + cell.length};
}

/// A row that could be another step's is none.
std::optional<Place> Places::cell(const Step& step) const
{
    std::optional<Place> found;
    for (const Timed& table : m_tables) {
        if (const auto own = table.byLine.constFind(step.line); own != table.byLine.cend())
            return placeIn(table, *own);
        const std::set<std::size_t> rows = rowsOf(table, step);
        if (rows.size() > 1 || (found && !rows.empty()))
            return std::nullopt;
        if (!rows.empty())
            found = placeIn(table, *rows.begin());
    }
    return found;
}

std::vector<Place> Places::of(const Step& step) const
{
    std::vector<Place> places;
    if (const auto place = title(step))
        places.push_back(*place);
    if (const auto place = label(step))
        places.push_back(*place);
    const auto place = cell(step);
    if (place && statesDuration(line(place->line), place->from, place->end))
        places.push_back(*place);
    return places;
}

std::optional<Place> Places::emptyCell(const Step& step) const
{
    static const QRegularExpression nothing(u"^\\s*(?:[-–—?]+|tbd|n/a|\\.{2,}|…)?\\s*$"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto place = cell(step);
    if (!place)
        return std::nullopt;
    const QString text = line(place->line).mid(place->from, place->end - place->from);
    return nothing.match(text).hasMatch() ? place : std::nullopt;
}

} // namespace cockpit::patch
