// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/charts/marker.h"

#include "models/items/charts/tr.h"

namespace cockpit::charts {

using namespace Qt::StringLiterals;

namespace {

QString stepWords(const QString& id, const plan::Plan& plan)
{
    if (const plan::Step* step = plan.step(id))
        return Tr::tr("step %1").arg(step->number.isEmpty() ? id.mid(1) : step->number);
    return Tr::tr("rollback step %1").arg(id.mid(1));
}

QString gateWords(run::GateOutcome outcome)
{
    switch (outcome) {
    case run::GateOutcome::Go:
        return Tr::tr("GO");
    case run::GateOutcome::NoGo:
        return Tr::tr("NO-GO");
    case run::GateOutcome::Hold:
        break;
    }
    return Tr::tr("HOLD");
}

/// One overload for each kind of event that is marked.
struct Words {
    const plan::Plan& plan;

    std::optional<Marker> operator()(const run::RunStarted&) const
    {
        return Marker{{}, Marker::Kind::Start, Tr::tr("T-0")};
    }
    std::optional<Marker> operator()(const run::StepStarted& started) const
    {
        return Marker{{}, Marker::Kind::Step, stepWords(started.step, plan)};
    }
    std::optional<Marker> operator()(const run::GateDeclared& declared) const
    {
        return Marker{{}, Marker::Kind::Gate, u"\u25C6 "_s + gateWords(declared.outcome)};
    }
    std::optional<Marker> operator()(const run::TriggerFired&) const
    {
        return Marker{{}, Marker::Kind::Trigger, u"\u26A0 "_s + Tr::tr("trigger")};
    }
    std::optional<Marker> operator()(const run::RollbackStarted&) const
    {
        return Marker{{}, Marker::Kind::Rollback, u"\u21A9 "_s + Tr::tr("rollback")};
    }
    std::optional<Marker> operator()(const run::RollbackFinished&) const
    {
        return Marker{{}, Marker::Kind::Rollback, Tr::tr("rolled back")};
    }
    std::optional<Marker> operator()(const run::RunClosed&) const
    {
        return Marker{{}, Marker::Kind::End, Tr::tr("end")};
    }
    template <class Other>
    std::optional<Marker> operator()(const Other&) const
    {
        return std::nullopt;
    }
};

} // namespace

std::optional<Marker> markerOf(const run::Event& event, const plan::Plan& plan)
{
    std::optional<Marker> marker = std::visit(Words{plan}, event.body);
    if (marker)
        marker->at = event.at.wall;
    return marker;
}

} // namespace cockpit::charts
