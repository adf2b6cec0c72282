// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/runreport.h"

#include "models/report/gates.h"
#include "models/report/lines.h"
#include "models/report/times.h"
#include "models/run/hosts.h"
#include "models/run/insight.h"
#include "models/run/names.h"
#include "models/run/part.h"
#include "models/run/signoff.h"

#include <QCoreApplication>

namespace cockpit::report {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::report)
};

QString outcomeText(run::RunOutcome outcome)
{
    switch (outcome) {
    case run::RunOutcome::Completed:
        return Tr::tr("completed");
    case run::RunOutcome::RolledBack:
        return Tr::tr("rolled back");
    case run::RunOutcome::Aborted:
        break;
    }
    return Tr::tr("aborted");
}

/// To be put into a sentence of its own.
QString withoutStop(QString text)
{
    while (text.endsWith(QLatin1Char('.')))
        text.chop(1);
    return text;
}

class Writer
{
public:
    Writer(const run::RunState& state, const std::vector<run::Event>& events,
           const Provenance& provenance)
        : m_state(state)
        , m_plan(*state.plan)
        , m_events(events)
        , m_provenance(provenance)
    {
        m_document.title = Tr::tr("Run report: %1").arg(m_plan.title);
    }

    Document write()
    {
        facts();
        steps();
        lines();
        hosts();
        gates();
        triggers();
        rollback();
        checklists();
        deviations();
        log();
        return std::move(m_document);
    }

private:
    void head(const QString& text) { m_document.blocks.emplace_back(Heading{2, text}); }
    void say(const QString& text) { m_document.blocks.emplace_back(Paragraph{text}); }

    void facts()
    {
        Table table{{Tr::tr("Fact"), Tr::tr("Value")}, {}};
        const auto add = [&table](const QString& name, const QString& value) {
            table.rows.push_back({name, value});
        };
        add(Tr::tr("Run"), m_provenance.run);
        add(Tr::tr("Kind"), m_state.facts.kind.toUpper());
        if (m_state.facts.kind == plan::word(plan::RunKind::Simulated))
            add(Tr::tr("What it touched"),
                Tr::tr("nothing real: stand-ins performed the lines, and the metrics "
                       "came from servers of the simulator"));
        add(Tr::tr("Environment"), m_state.facts.environment);
        if (!m_state.facts.scenario.isEmpty())
            add(Tr::tr("Scenario, seed"),
                QStringLiteral("%1, %2").arg(m_state.facts.scenario).arg(m_state.facts.seed));
        add(Tr::tr("Outcome"), m_state.outcome ? outcomeText(*m_state.outcome) : Tr::tr("still open"));
        if (!m_state.closedReason.isEmpty())
            add(Tr::tr("Reason"), m_state.closedReason);
        add(Tr::tr("Started (T-0)"), m_state.started ? utc(*m_state.started) : Tr::tr("not started"));
        if (m_state.started && m_state.ended)
            add(Tr::tr("Length"), span(m_state.ended->elapsed - m_state.started->elapsed));
        add(Tr::tr("In holds"), span(m_state.heldFor));
        add(Tr::tr("Window"), span(m_plan.schedule.window));
        add(Tr::tr("Worst-case rollback"), span(m_plan.schedule.worstRollback()));
        add(Tr::tr("Runbook sha256"), QString::fromLatin1(m_plan.runbookSha256));
        m_document.blocks.emplace_back(std::move(table));
    }

    void steps()
    {
        head(Tr::tr("Planned against actual"));
        Table table{{Tr::tr("Step"), Tr::tr("Owner"), Tr::tr("Planned start"), Tr::tr("Planned"),
                     Tr::tr("Actual start"), Tr::tr("Actual"), Tr::tr("Difference"), Tr::tr("State")},
                    {}};
        for (const plan::Step& step : m_plan.steps) {
            const run::StepState now = m_state.step(step.id);
            std::optional<milliseconds> began;
            std::optional<milliseconds> took;
            if (now.began && m_state.started)
                began = now.began->elapsed - m_state.started->elapsed;
            if (now.began && now.ended)
                took = now.ended->elapsed - now.began->elapsed;
            const bool isDone = now.status == run::StepStatus::Done;
            const std::optional<milliseconds> off =
                isDone && took && step.planned ? std::optional(*took - *step.planned) : std::nullopt;
            table.rows.push_back({QStringLiteral("%1 %2").arg(step.number, step.title).trimmed(),
                                  step.owner, offset(step.plannedStart), span(step.planned),
                                  offset(began), span(took), span(off), stateOf(step.id, now)});
        }
        m_document.blocks.emplace_back(std::move(table));
    }

    [[nodiscard]] QString stateOf(const QString& step, const run::StepState& now) const
    {
        if (now.leftOut)
            return Tr::tr("left out");
        return m_state.ended && !now.began && !run::isEnded(now.status)
            ? Tr::tr("not begun")
            : run::word(run::statusOf(m_state, step));
    }

    void lines()
    {
        Table table = linesOf(m_state, m_events);
        if (table.rows.empty())
            return;
        head(Tr::tr("What was run and done"));
        m_document.blocks.emplace_back(std::move(table));
    }

    /// Lines that ran on several hosts: a row a host.
    void hosts()
    {
        Table table{{Tr::tr("Line"), Tr::tr("Host"), Tr::tr("Address"), Tr::tr("State"),
                     Tr::tr("Exit code"), Tr::tr("Attempts"), Tr::tr("Took"), Tr::tr("What happened")},
                    {}};
        for (auto it = m_state.hosts.cbegin(); it != m_state.hosts.cend(); ++it) {
            for (const run::HostRow& row : run::hostsOf(m_state, it.key()))
                table.rows.push_back(hostRow(run::spokenName(m_plan, it.key()), row));
        }
        if (table.rows.empty())
            return;
        head(Tr::tr("Hosts"));
        m_document.blocks.emplace_back(std::move(table));
    }

    static QStringList hostRow(const QString& line, const run::HostRow& row)
    {
        const run::ActionState& now = row.now;
        const bool hasCode = now.ended && now.exitCode >= 0;
        std::optional<milliseconds> took;
        if (now.began && now.ended)
            took = now.ended->elapsed - now.began->elapsed;
        const QString what = now.how.isEmpty()
            ? now.sentence
            : Tr::tr("%1 by %2: %3").arg(now.how, now.by, now.sentence);
        return {line,
                row.name,
                row.address,
                run::word(now.status),
                hasCode ? QString::number(now.exitCode) : QString(),
                QString::number(now.attempt),
                span(took),
                what};
    }

    void gates()
    {
        head(Tr::tr("Gates"));
        const std::vector<Block> blocks = gatesOf(m_plan, m_events);
        if (blocks.empty())
            say(Tr::tr("No gate was declared."));
        m_document.blocks.insert(m_document.blocks.end(), blocks.begin(), blocks.end());
    }

    void triggers()
    {
        head(Tr::tr("Triggers"));
        Table table{{Tr::tr("Trigger"), Tr::tr("Fired"), Tr::tr("What was seen"), Tr::tr("Answer"),
                     Tr::tr("Decision matrix")},
                    {}};
        for (const plan::Trigger& trigger : m_plan.triggers) {
            const run::TriggerState now = m_state.triggers.value(trigger.id);
            QString row = QStringLiteral("-");
            if (trigger.matrixRow
                && static_cast<std::size_t>(*trigger.matrixRow) < m_plan.matrix.size()) {
                const plan::MatrixRow& applies =
                    m_plan.matrix[static_cast<std::size_t>(*trigger.matrixRow)];
                row =
                    QStringLiteral("%1: %2 (%3)").arg(applies.scenario, applies.action, applies.timeline);
            }
            table.rows.push_back(
                {trigger.text, now.at ? utc(*now.at) : Tr::tr("no"), now.what, now.choice, row});
        }
        if (table.rows.empty())
            say(Tr::tr("The runbook names no trigger."));
        else
            m_document.blocks.emplace_back(std::move(table));
    }

    void rollback()
    {
        if (!m_state.rollbackStarted)
            return;
        head(Tr::tr("Rollback"));
        const std::optional<milliseconds> took = m_state.rollbackFinished
            ? std::optional(m_state.rollbackFinished->elapsed - m_state.rollbackStarted->elapsed)
            : std::nullopt;
        say(Tr::tr("Started at %1: %2. It took %3; the worst case promised was %4.")
                .arg(utc(*m_state.rollbackStarted), withoutStop(m_state.rollbackReason), span(took),
                     span(m_plan.schedule.worstRollback())));
        Table table{
            {Tr::tr("Rung"), Tr::tr("Budget"), Tr::tr("Actual"), Tr::tr("State"), Tr::tr("Reason")},
            {}};
        for (const plan::Rung& rung : m_plan.ladder) {
            const run::StepState now = m_state.step(rung.id);
            const std::optional<milliseconds> spent = now.began && now.ended
                ? std::optional(now.ended->elapsed - now.began->elapsed)
                : std::nullopt;
            table.rows.push_back(
                {rung.title, span(rung.budget), span(spent), run::word(now.status), now.reason});
        }
        m_document.blocks.emplace_back(std::move(table));
    }

    void checklists()
    {
        if (m_plan.checklists.empty())
            return;
        head(Tr::tr("Checklists"));
        Table table{{Tr::tr("Checklist"), Tr::tr("Due"), Tr::tr("Confirmed"),
                     Tr::tr("Ticked in the file only")},
                    {}};
        const Instant at = m_state.ended.value_or(m_state.lastAt);
        for (const plan::Checklist& list : m_plan.checklists) {
            int done = 0;
            int claims = 0;
            for (const plan::CheckItem& item : list.items) {
                const bool confirmed = run::isSigned(m_state.items.value(item.id), at);
                done += confirmed ? 1 : 0;
                claims += item.claimed && !confirmed ? 1 : 0;
            }
            table.rows.push_back({list.title, list.due,
                                  Tr::tr("%1 of %2").arg(done).arg(list.items.size()),
                                  QString::number(claims)});
        }
        m_document.blocks.emplace_back(std::move(table));
        signOffs(at);
    }

    /// Beside the counts: what held only for a while, failed or was not tested, and what was said of it.
    void signOffs(Instant at)
    {
        Bullets bullets;
        for (const plan::Checklist& list : m_plan.checklists) {
            for (const plan::CheckItem& item : list.items) {
                const run::ItemState now = m_state.items.value(item.id);
                if (const QString said = sayingOf(now, at); !said.isEmpty())
                    bullets.items.append(Tr::tr("%1: %2").arg(item.text, said));
                for (const run::Comment& comment : now.comments)
                    bullets.items.append(
                        Tr::tr("%1, comment by %2: %3").arg(item.text, comment.by, comment.text));
            }
        }
        for (auto it = m_state.items.cbegin(); it != m_state.items.cend(); ++it) { // checks in steps
            if (const QString said = sayingOf(*it, at); m_plan.action(it.key()) && !said.isEmpty())
                bullets.items.append(Tr::tr("%1: %2").arg(run::spokenName(m_plan, it.key()), said));
        }
        if (!bullets.items.isEmpty())
            m_document.blocks.emplace_back(std::move(bullets));
    }

    [[nodiscard]] static QString sayingOf(const run::ItemState& item, Instant at)
    {
        if (item.done && item.until) {
            const QString until = utc(Instant{*item.until, {}});
            return run::hasExpired(item, at)
                ? Tr::tr("signed off by %1 until %2, and expired").arg(item.by, until)
                : Tr::tr("signed off by %1 until %2").arg(item.by, until);
        }
        if (item.done || !item.at || item.outcome == run::Outcome::Passed)
            return {};
        return (item.outcome == run::Outcome::Failed ? Tr::tr("failed, says %1: %2")
                                                     : Tr::tr("not tested, says %1: %2"))
            .arg(item.by, item.note);
    }

    void deviations()
    {
        head(Tr::tr("Deviations"));
        Bullets bullets;
        for (const run::Event& event : m_events) {
            if (isDeviation(event.body))
                bullets.items.append(utc(event.at) + u' ' + describe(event, m_plan));
        }
        if (bullets.items.isEmpty())
            say(Tr::tr("None: no hold, skip, retry, failure, waiver, mark or unknown outcome."));
        else
            m_document.blocks.emplace_back(std::move(bullets));
    }

    [[nodiscard]] static bool isDeviation(const run::Body& body)
    {
        if (const auto* finished = std::get_if<run::CommandFinished>(&body))
            return finished->outcome == run::Outcome::Failed;
        if (const auto* answered = std::get_if<run::PollAnswered>(&body))
            return answered->answer != run::Answer::Go;
        if (const auto* resolved = std::get_if<run::ActionResolved>(&body))
            return resolved->outcome != run::Outcome::Passed || resolved->how == u"skipped"
                || resolved->how == u"done outside";
        if (const auto* declared = std::get_if<run::GateDeclared>(&body))
            return declared->outcome != run::GateOutcome::Go;
        return std::holds_alternative<run::HoldBegan>(body)
            || std::holds_alternative<run::HoldEnded>(body)
            || std::holds_alternative<run::StepSkipped>(body)
            || std::holds_alternative<run::StepFailed>(body)
            || std::holds_alternative<run::StepLeft>(body)
            || std::holds_alternative<run::ActionReopened>(body)
            || std::holds_alternative<run::CommandUnknown>(body)
            || std::holds_alternative<run::CommandStopAsked>(body)
            || std::holds_alternative<run::TriggerFired>(body)
            || std::holds_alternative<run::RollbackStarted>(body)
            || std::holds_alternative<run::RunResumed>(body);
    }

    void log()
    {
        head(Tr::tr("Log"));
        say(Tr::tr("%1 events. %2 Head of the chain: %3")
                .arg(m_events.size())
                .arg(m_provenance.chainWords, m_provenance.chainHead));
        say(Tr::tr("Each record is chained to the one before it by its hash: \"release-cockpit "
                   "verify %1\" proves "
                   "again that none was changed, taken out or put in.")
                .arg(m_provenance.run));
        Table table{{Tr::tr("No."), Tr::tr("Time"), Tr::tr("Who"), Tr::tr("What")}, {}};
        for (const run::Event& event : m_events)
            table.rows.push_back({QString::number(event.seq), utc(event.at), event.actor,
                                  run::describe(event, m_plan)});
        m_document.blocks.emplace_back(std::move(table));
    }

    const run::RunState& m_state;
    const plan::Plan& m_plan;
    const std::vector<run::Event>& m_events;
    const Provenance& m_provenance;
    Document m_document;
};

} // namespace

Document runReport(const run::RunState& state, const std::vector<run::Event>& events,
                   const Provenance& provenance)
{
    return Writer(state, events, provenance).write();
}

} // namespace cockpit::report
