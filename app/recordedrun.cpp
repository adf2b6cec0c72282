// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recordedrun.h"

#include "models/plan/planjson.h"
#include "models/plan/planner.h"
#include "models/run/apply.h"
#include "models/run/outlook.h"
#include "models/runbook/reader.h"
#include "models/simulator/world.h"

#include <QCoreApplication>

#include <algorithm>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

/// The documents are those that were flown: what differs is what a version of this program reads in them.
QString whyOtherPlan(const QString& run, const run::RunOpened& opened, const QByteArray& signature)
{
    return Tr::tr(
               "Run %1 cannot be taken up, shown with its state or reported by this version: the "
               "version that flew it read another plan in the same runbook (%2 then, %3 now), and "
               "what is known of its steps might be told of others. Its log is not touched: \"runs "
               "show %1\" lists what happened, \"verify %1\" proves it whole. Look at its target, "
               "and end it with the version that flew it.")
        .arg(run, opened.planSha256.left(12), QString::fromLatin1(signature.left(12)));
}

} // namespace

const run::RunOpened* RecordedRun::facts() const
{
    return events.empty() ? nullptr : std::get_if<run::RunOpened>(&events.front().body);
}

Result<Planned> planOf(const store::Documents& documents)
{
    auto read = runbook::read(documents.runbook);
    if (!read)
        return tl::unexpected<Error>(read.error());
    auto environment = documents.environment.isEmpty()
        ? Result<plan::Environment>(simulator::stagedEnvironment(*read))
        : plan::readEnvironment(documents.environment, QStringLiteral("environment"));
    if (!environment)
        return tl::unexpected<Error>(environment.error());
    auto made = std::make_shared<const plan::Plan>(plan::makeBarePlan(*read, *environment));
    if (made->steps.empty())
        return failure(
            Tr::tr("No step was recognised in this document, so there is nothing to fly. "
                   "Steps are headings, bold lines or a timeline table with commands or checks "
                   "below them."));
    return Planned{
        made, std::make_shared<const Reading>(Reading{std::move(*read), std::move(*environment)})};
}

Result<RecordedRun> recordedRun(store::EventStore& store, const QString& run)
{
    const auto record = store.load(run);
    if (!record)
        return tl::unexpected<Error>(record.error());
    const auto made = planOf(record->documents);
    if (!made)
        return tl::unexpected<Error>(made.error());
    RecordedRun recorded;
    recorded.plan = made->plan;
    recorded.reading = made->reading;
    recorded.signature = plan::signatureOf(*made->plan);
    recorded.documents = record->documents;
    for (const store::StoredEvent& stored : record->events)
        recorded.events.push_back(stored.event);
    if (!record->events.empty())
        recorded.head = record->events.back().hash;
    const run::RunOpened* opened = recorded.facts();
    if (opened && opened->planSha256 != QString::fromLatin1(recorded.signature))
        return failure(whyOtherPlan(run, *opened, recorded.signature));
    return recorded;
}

Result<std::vector<run::Event>> recordedEvents(store::EventStore& store, const QString& run)
{
    const auto record = store.load(run);
    if (!record)
        return tl::unexpected<Error>(record.error());
    std::vector<run::Event> events;
    for (const store::StoredEvent& stored : record->events)
        events.push_back(stored.event);
    return events;
}

QString lockOfTarget(store::EventStore& store, const plan::Plan& plan)
{
    const auto runs = store.runs();
    if (plan.kind == plan::RunKind::Simulated || !runs)
        return {};
    const QString kind = plan::word(plan.kind);
    const auto last = std::find_if(runs->rbegin(), runs->rend(), [&](const store::RunSummary& run) {
        return run.environment == plan.environment && run.kind == kind && run.started.count() > 0;
    });
    if (last == runs->rend() || last->state != u"rolled-back")
        return {};
    // Whether it is free again is said by the events alone, whatever plan they are held against.
    const auto events = recordedEvents(store, last->id);
    if (!events)
        return Tr::tr("Run %1 was rolled back: %2").arg(last->id, events.error().sentence);
    const auto anyPlan = std::make_shared<const plan::Plan>();
    return run::targetLock(run::replay(run::emptyState(anyPlan), *events));
}

std::optional<EarlierRun> earlierRun(store::EventStore& store, const plan::Plan& plan,
                                     const QString& except)
{
    const auto runs = store.runs();
    if (!runs || plan.kind == plan::RunKind::Simulated) // a simulated world has no past of its own
        return std::nullopt;
    const QString kind = plan::word(plan.kind);
    const auto last = std::find_if(runs->rbegin(), runs->rend(), [&](const store::RunSummary& run) {
        return run.id != except && run.title == plan.title && run.environment == plan.environment
            && run.kind == kind && run.started.count() > 0;
    });
    if (last == runs->rend())
        return std::nullopt;
    const auto record = store.load(last->id);
    if (!record)
        return std::nullopt;
    EarlierRun earlier;
    for (const store::StoredEvent& stored : record->events) {
        if (std::holds_alternative<run::RunStarted>(stored.event.body))
            earlier.started = stored.event.at.wall;
        earlier.length = stored.event.at.wall - earlier.started;
    }
    return earlier.started.count() > 0 ? std::optional(earlier) : std::nullopt;
}

} // namespace cockpit::app
