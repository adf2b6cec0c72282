// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/guesses.h"

#include "models/runbook/barecommands.h"
#include "models/runbook/dates.h"
#include "models/runbook/timeline.h"
#include "models/runbook/times.h"
#include "models/runbook/words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Guesses)
};

class Guesser
{
public:
    Guesser(const Document& document, Runbook* runbook)
        : m_document(document)
        , m_runbook(runbook)
    {}

    void read()
    {
        moment();
        clocks();
        fences();
        lines();
        commands();
        dense();
    }

private:
    const QString& line(int number) const { return m_runbook->lines[number - 1]; }

    void add(const QString& rule, int at, const QString& written, const QString& readAs,
             const QString& replacement, Certainty certainty)
    {
        addGuess({rule, written, readAs, replacement, certainty, at}, m_runbook);
    }

    /// The start: a date in figures, a zone that several countries use, or none at all.
    void moment()
    {
        for (const Metadata& each : m_runbook->metadata) {
            if (!m_runbook->start || findMoment(each.value) != m_runbook->start)
                continue;
            if (const auto date = findDate(each.value); date && date->doubtful)
                add(u"date-order"_s, each.line, date->written,
                    QLocale(QLocale::English).toString(date->date, u"d MMMM yyyy"_s),
                    date->date.toString(Qt::ISODate), Certainty::Doubtful);
            zone(each);
            return;
        }
    }

    void zone(const Metadata& start)
    {
        const auto zone = findZone(start.value);
        const auto clock = findClock(start.value);
        const bool iso = start.value.contains(u"Z"_s);
        if (!zone && clock && !iso) {
            const QString written = start.value.mid(clock->position, clock->length).trimmed();
            add(u"zone-missing"_s, start.line, written, Tr::tr("%1 UTC").arg(written),
                written + u" UTC"_s, Certainty::Doubtful);
        } else if (zone && zone->sureness == WrittenZone::Sureness::Unknown) {
            add(u"zone-unknown"_s, start.line, zone->written, Tr::tr("UTC"), u"UTC"_s,
                Certainty::Doubtful);
        } else if (zone && zone->sureness == WrittenZone::Sureness::Shared) {
            const QString utc = u"UTC%1%2:%3"_s.arg(QChar(zone->east < 0 ? u'-' : u'+'))
                                    .arg(std::abs(zone->east) / 60, 2, 10, QLatin1Char('0'))
                                    .arg(std::abs(zone->east) % 60, 2, 10, QLatin1Char('0'));
            add(u"zone-shared"_s, start.line, zone->written, utc, utc, Certainty::Likely);
        }
    }

    /// Times of day in titles: over midnight, or in a zone that the document does not name.
    void clocks()
    {
        bool asked = m_runbook->start.has_value();
        for (const Section& section : m_document.sections) {
            if (!section.parsed.clock || section.line < 1)
                continue;
            const auto clock = findClock(line(section.line));
            if (!clock)
                continue;
            const QString written = line(section.line).mid(clock->position, clock->length).trimmed();
            if (clock->end && *clock->end < clock->start)
                add(u"clock-over-midnight"_s, section.line, written,
                    Tr::tr("%1 until %2 of the next day").arg(clock->start, *clock->end), {},
                    Certainty::Likely);
            if (!asked && !findZone(line(section.line)) && !namesZone())
                add(u"zone-missing"_s, section.line, written, Tr::tr("%1 UTC").arg(written),
                    written + u" UTC"_s, Certainty::Doubtful);
            asked = true;
        }
    }

    bool namesZone() const
    {
        return std::any_of(m_runbook->lines.begin(), m_runbook->lines.end(), [](const QString& each) {
            return mentionsWhole(each, {u"utc", u"gmt"});
        });
    }

    /// Fences whose first line does not say what they hold, or says another thing than they hold.
    void fences()
    {
        for (const Block& block : m_document.blocks) {
            if (block.kind != BlockKind::Fence || block.line < 1
                || block.line > m_runbook->lines.size())
                continue;
            const QString written = line(block.line).trimmed();
            if (!written.startsWith(u"```"_s) && !written.startsWith(u"~~~"_s))
                continue;
            if (block.language.isEmpty() && block.fence == FenceKind::Shell)
                add(u"fence-script"_s, block.line, written, Tr::tr("a shell script"),
                    written + u"bash"_s, Certainty::Likely);
            else if (block.data)
                add(u"fence-data"_s, block.line, written, Tr::tr("data, not a script"),
                    QString(written).replace(block.language, u"json"_s, Qt::CaseInsensitive),
                    Certainty::Likely);
        }
    }

    /// Items of a step that are commands as a whole, without anything that says so.
    void commands()
    {
        QSet<int> run;
        for (const Step& step : m_runbook->steps) {
            for (const Action& action : step.actions) {
                if (action.kind == ActionKind::Command)
                    run.insert(action.line);
            }
        }
        for (const Block& block : m_document.blocks) {
            if (block.kind != BlockKind::Item || !run.contains(block.line))
                continue;
            if (const auto command = bareCommand(block))
                add(u"command-by-wording"_s, block.line, *command, Tr::tr("a command"),
                    u'`' + *command + u'`', Certainty::Likely);
        }
    }

    /// What stands among commands and is none by its looks: the first such line of a step.
    void lines()
    {
        for (const Step& step : m_runbook->steps) {
            const auto aside = std::find_if(step.actions.begin(), step.actions.end(),
                                            [](const Action& action) { return action.aside; });
            if (aside != step.actions.end())
                add(u"line-not-run"_s, aside->line, aside->text.section(u'\n', 0, 0).trimmed(),
                    Tr::tr("text to read, not a command"), {}, Certainty::Likely);
        }
    }

    /// What was not taken apart, shown at the first words of it.
    void dense()
    {
        constexpr qsizetype shown = 40;
        for (const DenseLines& stretch : m_document.dense) {
            int at = stretch.first;
            while (at < stretch.last && line(at).trimmed().isEmpty())
                ++at;
            add(u"too-dense"_s, at, line(at).trimmed().left(shown),
                Tr::tr("text alone, down to line %1: too dense to take apart").arg(stretch.last),
                {}, Certainty::Doubtful);
        }
    }

    const Document& m_document;
    Runbook* m_runbook;
};

/// "T-1:10" in a series that counts from the start.
Guess afterStart(const Offset& offset, int line)
{
    QString plus = offset.asWritten;
    for (const QChar sign : {QChar(u'-'), QChar(u'–'), QChar(u'−')})
        plus.replace(sign, u'+');
    return {u"offset-after-start"_s,
            offset.asWritten,
            Tr::tr("%1 after the start").arg(inWords(offset.magnitude)),
            plus,
            Certainty::Likely,
            line};
}

/// "T-30" names no unit.
std::optional<Guess> inMinutes(const Offset& offset, int line)
{
    const QString& written = offset.asWritten;
    if (!written.back().isDigit() || written.contains(u':')
        || !written.startsWith(u't', Qt::CaseInsensitive))
        return std::nullopt;
    const QString length = inWords(offset.magnitude);
    return Guess{u"offset-in-minutes"_s,
                 written,
                 offset.minus ? Tr::tr("%1 before the start").arg(length)
                              : Tr::tr("%1 after the start").arg(length),
                 written + u'm',
                 Certainty::Likely,
                 line};
}

void guessOffset(const Offset& offset, bool forward, int line, Runbook* runbook)
{
    if (offset.magnitude.count() == 0)
        return;
    if (forward && offset.minus)
        addGuess(afterStart(offset, line), runbook);
    else if (auto guess = inMinutes(offset, line))
        addGuess(std::move(*guess), runbook);
}

} // namespace

QString inWords(minutes length)
{
    const auto count = length.count();
    if (count < 60)
        return Tr::tr("%1 min").arg(count);
    return count % 60 == 0 ? Tr::tr("%1 h").arg(count / 60)
                           : Tr::tr("%1 h %2 min").arg(count / 60).arg(count % 60);
}

bool isWritten(const Guess& guess, const QStringList& lines)
{
    const bool inside = guess.line > 0 && guess.line <= lines.size();
    return inside && !guess.written.isEmpty() && lines[guess.line - 1].contains(guess.written);
}

void addGuess(Guess guess, Runbook* runbook)
{
    if (isWritten(guess, runbook->lines))
        runbook->guesses.push_back(std::move(guess));
}

void guessOffsets(const std::vector<TimelineRow>& rows, Runbook* runbook)
{
    bool forward = false;
    for (const Step& step : runbook->steps) {
        const auto offset = step.offsetAsWritten ? findOffset(*step.offsetAsWritten) : std::nullopt;
        if (!offset || !step.offset)
            continue;
        const bool turned = offset->minus && step.offset->count() > 0;
        forward = forward || turned;
        guessOffset(*offset, turned, step.line, runbook);
    }
    for (const TimelineRow& row : rows) {
        if (row.offset && forward)
            guessOffset(*row.offset, true, row.line, runbook);
        if (row.guess)
            addGuess(*row.guess, runbook);
    }
}

void readGuesses(const Document& document, Runbook* runbook)
{
    Guesser(document, runbook).read();
    std::stable_sort(runbook->guesses.begin(), runbook->guesses.end(),
                     [](const Guess& a, const Guess& b) { return a.line < b.line; });
}

void guessEncoding(const Decoded& decoded, Runbook* runbook)
{
    if (decoded.repair)
        addGuess({u"encoding-repaired"_s,
                  decoded.repair->mended,
                  Tr::tr("“%1”, which the file spells “%2”")
                      .arg(decoded.repair->mended, decoded.repair->broken),
                  {},
                  Certainty::Likely,
                  decoded.repair->line},
                 runbook);
    if (decoded.encoding.source != SourceEncoding::Windows1252)
        return;
    for (qsizetype i = 0; i < runbook->lines.size(); ++i) {
        const QString& line = runbook->lines[i];
        const auto odd =
            std::find_if(line.begin(), line.end(), [](QChar c) { return c.unicode() >= 0x80; });
        if (odd == line.end())
            continue;
        addGuess({u"encoding-windows-1252"_s,
                  QString(*odd),
                  Tr::tr("“%1”, taking the file for Windows-1252").arg(*odd),
                  {},
                  Certainty::Likely,
                  static_cast<int>(i) + 1},
                 runbook);
        return;
    }
}

} // namespace cockpit::runbook
