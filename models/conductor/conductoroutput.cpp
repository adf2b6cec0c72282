// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What commands print, and what they came to.
#include "models/conductor/conductor.h"
#include "models/conductor/followups.h"
#include "models/conductor/outcome.h"
#include "models/conductor/outputtail.h"

#include <algorithm>

namespace cockpit::conductor {

namespace {

constexpr qsizetype longestLine = 64 * 1024; // of one host, beside the others'

void addHealth(run::CommandFinished& facts, const std::vector<Check>& health)
{
    for (const Check& check : health) {
        facts.checks.append(
            Conductor::tr("%1: %2 (%3)").arg(check.words, check.evidence, run::word(check.outcome)));
        if (check.outcome != run::Outcome::Failed)
            continue;
        facts.outcome = run::Outcome::Failed;
        facts.reason = QStringLiteral("expectation");
        facts.sentence =
            Conductor::tr("Exit code %1, but the check afterwards failed (\"%2\"): %3.")
                .arg(facts.exitCode)
                .arg(check.words, check.evidence);
    }
}

} // namespace

void Conductor::keepOutput(const run::Unit& unit, workers::Stream stream, const QByteArray& bytes)
{
    const plan::Action* planned = plan().action(unit.action);
    if (planned && !planned->expectations.empty()) // else nobody will ask for it
        m_commands[run::nameOf(unit)].evidence.add(stream, bytes);
    heard(unit);
    keep(run::nameOf(unit), stream, bytes);
    if (!unit.host.isEmpty())
        label(unit, stream, bytes);
}

void Conductor::keep(const QString& name, workers::Stream stream, const QByteArray& bytes)
{
    QByteArray& kept = m_output[name];
    kept.append(bytes);
    if (kept.size() > 2 * keptOutput) // cut seldom: moving the tail costs its length
        kept = kept.right(keptOutput);
    Q_EMIT outputArrived(name, stream, bytes);
}

/// What an earlier cockpit of this run has heard stands in the command's own log. Of one that runs still
/// all is heard again.
QByteArray Conductor::output(const QString& name) const
{
    const QString action = name.section(QLatin1Char('@'), 0, 0);
    const QString host = name.section(QLatin1Char('@'), 1);
    if (m_output.contains(name))
        return m_output.value(name);
    if (host.isEmpty() && m_state.hosts.contains(action))
        return outputsOfHosts(m_state, action, [this](const QString& one) { return output(one); });
    const run::ActionState state = run::stateOf(m_state, action, host);
    if (state.attempt == 0 || !state.ended)
        return {};
    return outputTail(folderOf({action, host, state.attempt}));
}

/// Beside the other hosts: whole lines, each with its host.
void Conductor::label(const run::Unit& unit, workers::Stream stream, const QByteArray& bytes)
{
    QByteArray& begun = m_commands[run::nameOf(unit)].lineBegun;
    begun.append(bytes);
    const QByteArray prefix = unit.host.toUtf8() + " | ";
    QByteArray lines;
    qsizetype from = 0;
    for (qsizetype end = begun.indexOf('\n'); end >= 0; end = begun.indexOf('\n', from)) {
        lines += prefix + begun.mid(from, end + 1 - from);
        from = end + 1;
    }
    begun.remove(0, from);
    if (begun.size() > longestLine)
        lines += prefix + std::exchange(begun, {}) + '\n';
    if (!lines.isEmpty())
        keep(unit.action, stream, lines);
}

std::vector<Followup> Conductor::followupsOf(const run::Unit& unit, const plan::Action& action)
{
    auto lines = m_parts.commands->followupsFor(action, m_state.values);
    if (!lines) {
        Q_EMIT trouble(lines.error().sentence);
        return {};
    }
    if (m_commands[run::nameOf(unit)].evidence.statusShown())
        lines->erase(
            std::remove_if(lines->begin(), lines->end(),
                           [](const Followup& line) { return line.kind == Followup::Kind::Status; }),
            lines->end());
    return *lines;
}

void Conductor::finish(const run::Unit& unit, const workers::Exit& exit)
{
    if (!unit.host.isEmpty() && !m_commands[run::nameOf(unit)].lineBegun.isEmpty())
        label(unit, workers::Stream::Out, "\n");
    Command& command = m_commands[run::nameOf(unit)];
    m_parts.clock->cancel(command.silence);
    const std::optional<plan::Action> planned = plannedFor(unit);
    const bool endedByPerson = run::stateOf(m_state, unit.action, unit.host).stopAsked;
    const run::CommandFinished facts = judge(planned ? &*planned : nullptr, unit.action,
                                             unit.attempt, exit, endedByPerson, command.evidence);
    const bool endedWell = facts.outcome != run::Outcome::Failed && !endedByPerson;
    std::vector<Followup> lines =
        planned && endedWell ? followupsOf(unit, *planned) : std::vector<Followup>();
    auto* followups = new Followups(std::move(lines), *m_parts.jobs, folderOf(unit), this);
    command.followups = followups;
    connect(followups, &Followups::done, this, [this, unit, exit] { concludeAfter(unit, exit); });
    followups->begin();
}

void Conductor::concludeAfter(const run::Unit& unit, const workers::Exit& exit)
{
    Command& command = m_commands[run::nameOf(unit)];
    if (const auto status = command.followups->status())
        command.evidence.setOwnStatus(*status);
    const std::optional<plan::Action> planned = plannedFor(unit);
    const bool endedByPerson = run::stateOf(m_state, unit.action, unit.host).stopAsked;
    run::CommandFinished facts = judge(planned ? &*planned : nullptr, unit.action, unit.attempt,
                                       exit, endedByPerson, command.evidence);
    facts.host = unit.host;
    if (facts.outcome != run::Outcome::Failed)
        addHealth(facts, command.followups->health());
    report(run::ReportFinished{facts});
    unfollow(unit);
}

} // namespace cockpit::conductor
