// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/bodies.h"
#include "models/runbook/gatewords.h"
#include "models/runbook/guesses.h"
#include "models/runbook/recognisers.h"
#include "models/runbook/timeline.h"
#include "models/runbook/units.h"
#include "models/runbook/words.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>
#include <future>
#include <iterator>
#include <span>
#include <utility>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

RollbackPoint pointOf(const QString& cell)
{
    if (cell.isEmpty())
        return RollbackPoint::Unsaid;
    if (beginsWith(cell, {u"n/a", u"na", u"none", u"-", u"–"}))
        return RollbackPoint::NotApplicable;
    if (beginsWith(cell, {u"yes", u"y", u"✅", u"✓", u"sim", u"ja", u"oui", u"是"}))
        return RollbackPoint::Yes;
    return beginsWith(cell, {u"no", u"n", u"❌", u"✗", u"não", u"nein", u"non", u"否"})
        ? RollbackPoint::No
        : RollbackPoint::Unsaid;
}

/// The title of the nearest phase that the section is in.
std::optional<QString> phaseOf(const Document& document, int section)
{
    for (int at = section; at > 0; at = document.sections[static_cast<size_t>(at)].parent) {
        const Title& title = document.sections[static_cast<size_t>(at)].parsed;
        if (title.kind == TitleKind::Phase)
            return title.title;
    }
    return std::nullopt;
}

void takeTimes(const Title& title, Step* step)
{
    if (title.offset) {
        step->offset = title.offset->magnitude;
        step->offsetAsWritten = title.offset->asWritten;
    }
    if (title.clock)
        step->clock = title.clock->start;
    if (title.duration)
        step->duration = title.duration->planned();
    else if (title.clock && title.kind != TitleKind::Phase)
        step->duration = title.clock->span();
}

void takeBody(Body body, Step* step)
{
    if (!step->duration && body.duration)
        step->duration = body.duration->planned();
    step->owner = body.owner;
    step->rollback = body.rollback;
    step->validations = body.validations;
    step->commandLines = body.commandLines;
    step->actions = std::move(body.actions);
}

/// A gate that has a title of its own is its section's.
void takeGates(const Body& body, const Step& step, Runbook* runbook)
{
    for (Gate gate : body.gates) {
        gate.afterStep = step.id.isEmpty() ? step.title : step.id;
        runbook->gates.push_back(gate);
    }
}

Step stepOf(const Document& document, const Unit& unit)
{
    Step step;
    step.id = unit.title.id;
    step.title = unit.title.title;
    step.heading = unit.text;
    step.path = document.pathAbove(unit.section);
    if (unit.isItem)
        step.path.append(document.sections[static_cast<size_t>(unit.section)].title);
    step.line = unit.line;
    step.lastLine = unit.lastLine;
    step.phase = phaseOf(document, unit.section);
    takeTimes(unit.title, &step);
    return step;
}

void takeRow(const TimelineRow& row, Step* step)
{
    if (row.offset) {
        step->offset = row.offset->magnitude;
        step->offsetAsWritten = row.offset->asWritten;
    }
    if (row.clock)
        step->clock = row.clock;
    if (row.duration)
        step->duration = row.duration;
    if (row.owner)
        step->owner = row.owner;
    step->rollbackPoint = pointOf(row.rollbackPoint);
}

Step stepOf(const Document& document, const TimelineRow& row)
{
    Step step;
    step.title = row.activity;
    step.heading = row.activity;
    step.path = document.pathAbove(row.section);
    step.path.append(document.sections[static_cast<size_t>(row.section)].title);
    step.line = row.line;
    step.lastLine = row.line;
    takeRow(row, &step);
    return step;
}

/// A time as a key: an offset with the sign it is written with, or a clock.
QString keyOf(const std::optional<Offset>& offset, const std::optional<QString>& clock)
{
    if (!offset)
        return clock.value_or(QString());
    const bool before = offset->minus && offset->magnitude.count() > 0;
    return (before ? u"-"_s : u"+"_s) + QString::number(offset->magnitude.count());
}

/// A row belongs to the step of its time; where the steps name no time, rows and steps go by order.
void join(const std::vector<TimelineRow>& rows, std::vector<Step>* steps)
{
    QHash<QString, size_t> places; // the first row of each time
    for (size_t i = rows.size(); i > 0; --i)
        places.insert(keyOf(rows[i - 1].offset, rows[i - 1].clock), i - 1);
    const bool byOrder = rows.size() == steps->size();
    for (size_t i = 0; i < steps->size(); ++i) {
        Step& step = (*steps)[i];
        if (!step.offset && !step.clock) {
            if (byOrder)
                takeRow(rows[i], &step);
            continue;
        }
        const auto written = step.offsetAsWritten ? findOffset(*step.offsetAsWritten) : std::nullopt;
        const auto row = places.constFind(keyOf(written, step.clock));
        if (row != places.constEnd())
            takeRow(rows[*row], &step);
    }
}

/// Offsets written "T-" are before the start, unless the series shows that they count from it.
void orient(std::vector<Step>* steps)
{
    std::vector<Offset> series;
    for (const Step& step : *steps) {
        if (step.offsetAsWritten)
            series.push_back(findOffset(*step.offsetAsWritten).value_or(Offset{}));
    }
    if (countsForward(series))
        return;
    for (Step& step : *steps) {
        const auto offset = step.offsetAsWritten ? findOffset(*step.offsetAsWritten) : std::nullopt;
        if (offset && offset->minus && step.offset)
            step.offset = -*step.offset;
    }
}

/// Decisions that a timeline lists are gates, though they have no step of their own.
void gatesOfRows(const std::vector<Step>& steps, Runbook* runbook)
{
    for (const Step& step : steps) {
        if (mentions(step.title, {u"go/no-go", u"approval", u"decision to", u"gate review"}))
            runbook->gates.push_back({step.title, step.line, step.title});
    }
}

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Steps)
};

/// A title that counts nothing and names no time was taken for a step because of its words.
void guessStep(const Step& step, Runbook* runbook)
{
    addGuess({u"step-by-wording"_s,
              step.title,
              Tr::tr("a step of the release"),
              {},
              Certainty::Likely,
              step.line},
             runbook);
}

} // namespace

namespace {

/// Below this a second thread costs more than it saves.
constexpr size_t manyUnits = 256;

using Units = std::span<const Unit>;

void readUnits(const Document& document, Units units, ContextTracker* contexts, Runbook* runbook)
{
    runbook->steps.reserve(runbook->steps.size() + units.size());
    for (const Unit& unit : units) {
        Step step = stepOf(document, unit);
        step.lastLine = lastWrittenLine(runbook->lines, step.line, step.lastLine);
        const bool flag = mentions(unit.text, {u"feature flag", u"flag", u"toggle"});
        Body body = readBody(document, {unit.first, unit.end, flag}, contexts);
        if (body.gates.empty() && (isGateTitle(unit.text) || isGateTitle(unit.title.title)))
            body.gates.push_back({unit.text, unit.line, std::nullopt});
        takeGates(body, step, runbook);
        takeBody(body, &step);
        runbook->steps.push_back(std::move(step));
        if (unit.byWording)
            guessStep(runbook->steps.back(), runbook);
    }
}

/// A runbook with steps alone, for those that are read apart.
struct Apart {
    Runbook runbook;
    ContextTracker contexts;
};

Apart readApart(const Document& document, Units units, ContextTracker contexts,
                const QStringList& lines)
{
    Apart apart{{}, std::move(contexts)};
    apart.runbook.lines = lines;
    readUnits(document, units, &apart.contexts, &apart.runbook);
    return apart;
}

template <class T>
void append(std::vector<T> more, std::vector<T>* all)
{
    std::move(more.begin(), more.end(), std::back_inserter(*all));
}

/// Many steps are read by two threads. What the later ones need of the earlier ones is only the database
/// that was named last: where they ask for it, they are read again.
void readAllUnits(const Document& document, Units units, ContextTracker* contexts, Runbook* runbook)
{
    const size_t half = units.size() < manyUnits ? units.size() : units.size() / 2;
    const Units later = units.subspan(half);
    if (later.empty())
        return readUnits(document, units, contexts, runbook);
    auto beside = std::async(std::launch::async | std::launch::deferred, readApart,
                             std::cref(document), later, ContextTracker(), std::cref(runbook->lines));
    runbook->steps.reserve(units.size());
    readUnits(document, units.first(half), contexts, runbook);
    Apart apart = beside.get();
    if (apart.contexts.asksBefore() && contexts->knowsDatabase())
        apart = readApart(document, later, *contexts, runbook->lines);
    contexts->goOn(apart.contexts);
    append(std::move(apart.runbook.steps), &runbook->steps);
    append(std::move(apart.runbook.gates), &runbook->gates);
    append(std::move(apart.runbook.guesses), &runbook->guesses);
}

} // namespace

void readSteps(const Document& document, const Purposes& purposes, Runbook* runbook)
{
    ContextTracker contexts;
    const std::vector<TimelineRow> rows = readTimeline(document);
    readAllUnits(document, findForwardUnits(document, purposes), &contexts, runbook);
    if (runbook->steps.empty()) {
        runbook->steps.reserve(rows.size());
        for (const TimelineRow& row : rows)
            runbook->steps.push_back(stepOf(document, row));
        gatesOfRows(runbook->steps, runbook);
    } else {
        join(rows, &runbook->steps);
    }
    orient(&runbook->steps);
    guessOffsets(rows, runbook);
    runbook->hosts = contexts.hosts();
}

} // namespace cockpit::runbook
