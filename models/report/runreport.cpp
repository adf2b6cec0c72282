// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/runreport.h"

#include "models/run/hosts.h"
#include "models/run/insight.h"
#include "models/run/names.h"
#include "models/run/signoff.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>

#include <cmath>

namespace cockpit::report {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::report)
};

QString utc(const Instant& at)
{
    return QDateTime::fromMSecsSinceEpoch(at.wall.count(), Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

QString span(milliseconds length)
{
    const qint64 seconds = std::abs(length.count()) / 1000;
    return QStringLiteral("%1%2:%3:%4")
        .arg(length.count() < 0 ? QStringLiteral("-") : QString())
        .arg(seconds / 3600)
        .arg(seconds / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

QString span(const std::optional<milliseconds>& length)
{
    return length ? span(*length) : QStringLiteral("-");
}

QString offset(const std::optional<milliseconds>& at)
{
    return at ? QStringLiteral("T+") + span(*at) : QStringLiteral("-");
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
        add(Tr::tr("Environment"), m_state.facts.environment);
        if (!m_state.facts.scenario.isEmpty())
            add(Tr::tr("Scenario, seed"),
                QStringLiteral("%1, %2").arg(m_state.facts.scenario).arg(m_state.facts.seed));
        add(Tr::tr("Outcome"), m_state.outcome ? run::word(*m_state.outcome) : Tr::tr("still open"));
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
            const std::optional<milliseconds> off =
                took && step.planned ? std::optional(*took - *step.planned) : std::nullopt;
            table.rows.push_back(
                {QStringLiteral("%1 %2").arg(step.number, step.title).trimmed(), step.owner,
                 offset(step.plannedStart), span(step.planned), offset(began), span(took), span(off),
                 now.leftOut ? Tr::tr("left out") : run::word(run::statusOf(m_state, step.id))});
        }
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
                table.rows.push_back(hostRow(it.key(), row));
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
        bool any = false;
        for (const run::Event& event : m_events) {
            const auto* declared = std::get_if<run::GateDeclared>(&event.body);
            if (!declared)
                continue;
            any = true;
            gate(*declared, event);
        }
        if (!any)
            say(Tr::tr("No gate was declared."));
    }

    void gate(const run::GateDeclared& declared, const run::Event& event)
    {
        const plan::Gate* planned = m_plan.gate(declared.gate);
        m_document.blocks.emplace_back(Heading{3, planned ? planned->text : declared.gate});
        say(Tr::tr("%1, declared by %2 at %3. %4")
                .arg(run::word(declared.outcome).toUpper(), event.actor, utc(event.at),
                     declared.reason));
        Table criteria{{Tr::tr("Criterion"), Tr::tr("Verdict"), Tr::tr("Evidence")}, {}};
        for (const QJsonValue& value : declared.evidence[QStringLiteral("criteria")].toArray()) {
            const QJsonObject object = value.toObject();
            criteria.rows.push_back({object[QStringLiteral("text")].toString(),
                                     object[QStringLiteral("verdict")].toString(),
                                     object[QStringLiteral("evidence")].toString()});
        }
        if (!criteria.rows.empty())
            m_document.blocks.emplace_back(std::move(criteria));
        Table poll{{Tr::tr("Position"), Tr::tr("Answer"), Tr::tr("Note")}, {}};
        for (const auto& [position, answer] : answersBefore(declared.gate, event.seq))
            poll.rows.push_back({position, run::word(answer.answer), answer.note});
        if (!poll.rows.empty())
            m_document.blocks.emplace_back(std::move(poll));
        say(Tr::tr("Evidence sha256: %1").arg(declared.evidenceSha256));
    }

    [[nodiscard]] std::vector<std::pair<QString, run::PollAnswered>>
    answersBefore(const QString& gate, qint64 seq) const
    {
        QMap<QString, run::PollAnswered> answers;
        for (const run::Event& event : m_events) {
            if (event.seq >= seq)
                break;
            if (const auto* opened = std::get_if<run::GateOpened>(&event.body);
                opened && opened->gate == gate)
                answers.clear();
            if (const auto* answered = std::get_if<run::PollAnswered>(&event.body);
                answered && answered->gate == gate)
                answers.insert(answered->position, *answered);
        }
        return {answers.constKeyValueBegin(), answers.constKeyValueEnd()};
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
                .arg(utc(*m_state.rollbackStarted), m_state.rollbackReason, span(took),
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
