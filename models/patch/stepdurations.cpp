// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patch/lengthwords.h"
#include "models/patch/places.h"
#include "models/patch/proposal.h"
#include "models/patch/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace cockpit::patch {

namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using runbook::Runbook;
using runbook::Step;
using Way = Proposal::Way;

minutes asRead(milliseconds length)
{
    return std::chrono::ceil<minutes>(length);
}

milliseconds inWholeMinutes(milliseconds length)
{
    return minutes{std::max<qint64>(1, (length + 30s) / minutes{1})};
}

/// " (15 min)": what a title has behind its words, with its brackets; empty when it stands otherwise.
QString tailOf(const QString& title, const Place& place)
{
    static const QRegularExpression tail(
        uR"((\s*[(\[（【]\s*(?:~|≈|about|approx\.?|ca\.?|etwa|est\.?:?)?\s*)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto before = tail.match(title.first(place.from));
    const QString after = title.sliced(place.end).trimmed();
    static const QString closers = u")]）】"_s;
    if (!before.hasMatch() || after.isEmpty() || !closers.contains(after[0]))
        return {};
    return before.captured() + title.mid(place.from, place.end - place.from) + after[0];
}

class Writer
{
public:
    Writer(const SourceText& source, const Runbook& runbook)
        : m_source(source)
        , m_runbook(runbook)
        , m_places(runbook)
    {
        learnWording();
    }

    [[nodiscard]] std::optional<Proposal> proposal(const Step& step, milliseconds took) const
    {
        Proposal proposal{LineEdit::Kind::Duration, step.line, {}, {}};
        proposal.left = Tr::tr("Line %1: the step took %2; the document says it in no place that "
                               "could be changed.")
                            .arg(QString::number(step.line), inMinutes(took));
        const std::vector<Place> places = m_places.of(step);
        if (places.empty()) {
            proposal.ways = waysToPut(step, took);
            return proposal;
        }
        const auto way = wayToRestate(places, took);
        if (way && way->edits.empty())
            return std::nullopt; // it says so already
        if (way)
            proposal.ways.push_back(*way);
        return proposal;
    }

private:
    /// The first duration of the wording that most of the steps have is the example for the others.
    void learnWording()
    {
        int titles = 0;
        int labels = 0;
        for (const Step& step : m_runbook.steps) {
            for (const Place& place : m_places.of(step)) {
                if (place.kind == Place::Kind::Cell && m_cell.isEmpty())
                    m_cell = shown(place.line).mid(place.from, place.end - place.from).trimmed();
                if (place.kind == Place::Kind::Label && labels++ == 0)
                    m_label = place;
                const QString tail =
                    place.kind == Place::Kind::Heading ? tailOf(shown(place.line), place) : QString();
                if (!tail.isEmpty() && titles++ == 0)
                    m_tail = tail;
            }
        }
        m_byTitle = titles > labels;
    }

    [[nodiscard]] QString shown(int line) const { return m_source.shown(line); }

    /// No edits where everything holds; nothing where some words cannot be said otherwise.
    [[nodiscard]] std::optional<Way> wayToRestate(const std::vector<Place>& places,
                                                  milliseconds took) const
    {
        Way way;
        way.restates = true;
        for (const Place& place : places) {
            const QString text = shown(place.line).first(place.end);
            const auto now = restated(text, took, place.from);
            if (!now)
                return std::nullopt;
            way.duration = std::max(way.duration.value_or(minutes{0}), asRead(now->stated));
            if (now->words == text.mid(now->start, now->length))
                continue;
            const auto edit = replacing(m_source, LineEdit::Kind::Duration, place.line, now->start,
                                        now->length, now->words);
            if (!edit)
                return std::nullopt;
            way.edits.push_back(*edit);
        }
        return way;
    }

    [[nodiscard]] std::vector<Way> waysToPut(const Step& step, milliseconds took) const
    {
        std::vector<Way> ways;
        const auto add = [&ways](const std::optional<LineEdit>& edit, milliseconds stated) {
            if (edit)
                ways.push_back({{*edit}, asRead(stated), false});
        };
        const milliseconds whole = inWholeMinutes(took);
        if (const auto cell = m_places.emptyCell(step))
            add(intoCell(*cell, took), whole);
        if (m_byTitle)
            addToTitle(step, took, &ways);
        addLine(step, took, &ways);
        if (!m_byTitle)
            addToTitle(step, took, &ways);
        return ways;
    }

    [[nodiscard]] std::optional<LineEdit> intoCell(const Place& cell, milliseconds took) const
    {
        const auto like = saidLike(m_cell, took);
        const QString words = like ? QString(m_cell).replace(like->start, like->length, like->words)
                                   : inMinutes(took);
        return replacing(m_source, LineEdit::Kind::Duration, cell.line, cell.from,
                         cell.end - cell.from, u' ' + words + u' ');
    }

    /// " (22 min)" behind the title, before what closes it.
    void addToTitle(const Step& step, milliseconds took, std::vector<Way>* ways) const
    {
        const QString example = m_tail.isEmpty() ? u" (5 min)"_s : m_tail;
        const auto now = saidLike(example, took);
        const QString title = shown(step.line);
        if (!now || title.trimmed().startsWith(u'|'))
            return;
        static const QRegularExpression closing(uR"((?:\s+#+|\*\*|__)?[:\s]*$)"_s);
        const QString tail = QString(example).replace(now->start, now->length, now->words);
        const auto edit = replacing(m_source, LineEdit::Kind::Duration, step.line,
                                    closing.match(title).capturedStart(), 0, tail);
        if (edit)
            ways->push_back({{*edit}, asRead(now->stated), false});
    }

    /// A line of its own below the title, like those of the other steps.
    void addLine(const Step& step, milliseconds took, std::vector<Way>* ways) const
    {
        if (shown(step.line).trimmed().startsWith(u'|'))
            return;
        const auto add = [&](const QString& words, milliseconds stated) {
            const auto [line, withBlank] = lineFor(step, words);
            const QStringList lines = withBlank ? QStringList{words, QString()} : QStringList{words};
            if (const auto edit = inserting(m_source, LineEdit::Kind::Duration, line, lines))
                ways->push_back({{*edit}, asRead(stated), false});
        };
        if (m_label) {
            const QString example = shown(m_label->line);
            if (const auto now = saidLike(example, took, m_label->from))
                add(QString(example).replace(now->start, now->length, now->words), now->stated);
        }
        for (const QString& words : {u"Duration: %1"_s, u"**Duration**: %1"_s})
            add(words.arg(inMinutes(took)), inWholeMinutes(took));
    }

    struct Behind {
        int line = 0;
        bool withBlank = false; ///< a blank line follows the new one
    };

    /// Behind the title and the blank line below it. Lines of the same kind are not parted by a blank.
    [[nodiscard]] Behind lineFor(const Step& step, const QString& words) const
    {
        static const QRegularExpression underline(u"^\\s{0,3}(?:=+|-+)\\s*$"_s);
        int line = step.line;
        if (line < m_source.count() && underline.match(shown(line + 1)).hasMatch())
            ++line;
        const bool blankBelow = line < m_source.count() && shown(line + 1).trimmed().isEmpty();
        if (blankBelow && line + 1 < m_source.count())
            ++line;
        static const QRegularExpression item(u"^\\s*(?:[-*+]|\\d+[.)])\\s"_s);
        static const QRegularExpression label(u"^\\s*[*_]*[\\p{L}][\\p{L} /-]{0,30}[*_]*[:：]"_s,
                                              QRegularExpression::UseUnicodePropertiesOption);
        const QString next = line < m_source.count() ? shown(line + 1) : QString();
        const bool alike = item.match(words).hasMatch() ? item.match(next).hasMatch()
                                                        : label.match(next).hasMatch();
        return {line, !next.trimmed().isEmpty() && !alike};
    }

    const SourceText& m_source;
    const Runbook& m_runbook;
    Places m_places;
    std::optional<Place> m_label;
    QString m_tail;
    QString m_cell;
    bool m_byTitle = false;
};

} // namespace

std::vector<Proposal> proposedDurations(const SourceText& source, const Runbook& runbook,
                                        const std::vector<Facts::Step>& steps)
{
    const Writer writer(source, runbook);
    std::vector<Proposal> proposals;
    for (const Facts::Step& fact : steps) {
        const auto step = std::find_if(runbook.steps.begin(), runbook.steps.end(),
                                       [&fact](const Step& each) { return each.line == fact.line; });
        if (step == runbook.steps.end())
            continue;
        if (auto proposal = writer.proposal(*step, fact.took))
            proposals.push_back(std::move(*proposal));
    }
    return proposals;
}

} // namespace cockpit::patch
