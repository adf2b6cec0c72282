// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/gates.h"

#include "models/report/times.h"
#include "models/run/names.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>

namespace cockpit::report {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::report)
};

QString headingOf(const plan::Plan& plan, const run::GateDeclared& declared)
{
    const plan::Gate* gate = plan.gate(declared.gate);
    if (!gate)
        return declared.gate;
    return gate->afterStep.isEmpty()
        ? Tr::tr("Before the first step: %1").arg(gate->text)
        : Tr::tr("After %1: %2").arg(run::spokenName(plan, gate->afterStep), gate->text);
}

QString answerText(const run::PollAnswered& answer)
{
    if (answer.answer == run::Answer::GoWithWaiver)
        return Tr::tr("GO with waiver (owner %1, until %2)").arg(answer.waiverOwner, answer.waiverUntil);
    return answer.answer == run::Answer::Go ? Tr::tr("GO") : Tr::tr("NO-GO");
}

QString decisionText(const run::GateDeclared& declared, const run::Event& event)
{
    const QString decided =
        Tr::tr("%1, declared by %2 at %3")
            .arg(run::word(declared.outcome).toUpper(), event.actor, utc(event.at));
    return declared.reason.isEmpty() ? decided : Tr::tr("%1: %2").arg(decided, declared.reason);
}

/// By position; of each the last answer to the question that was decided.
QMap<QString, const run::Event*> answersBefore(const std::vector<run::Event>& events,
                                               const QString& gate, qint64 seq)
{
    QMap<QString, const run::Event*> answers;
    for (const run::Event& event : events) {
        if (event.seq >= seq)
            break;
        if (const auto* opened = std::get_if<run::GateOpened>(&event.body);
            opened && opened->gate == gate)
            answers.clear();
        if (const auto* answered = std::get_if<run::PollAnswered>(&event.body);
            answered && answered->gate == gate)
            answers.insert(answered->position, &event);
    }
    return answers;
}

Table criteriaOf(const run::GateDeclared& declared)
{
    Table table{{Tr::tr("Criterion"), Tr::tr("Verdict"), Tr::tr("Evidence")}, {}};
    for (const QJsonValue& value : declared.evidence[QStringLiteral("criteria")].toArray()) {
        const QJsonObject object = value.toObject();
        table.rows.push_back({object[QStringLiteral("text")].toString(),
                              object[QStringLiteral("verdict")].toString(),
                              object[QStringLiteral("evidence")].toString()});
    }
    return table;
}

Table pollOf(const std::vector<run::Event>& events, const QString& gate, qint64 seq)
{
    Table table{{Tr::tr("Position"), Tr::tr("Answer"), Tr::tr("By"), Tr::tr("At"), Tr::tr("Note")},
                {}};
    for (const run::Event* event : answersBefore(events, gate, seq)) {
        const auto& answer = std::get<run::PollAnswered>(event->body);
        table.rows.push_back(
            {answer.position, answerText(answer), event->actor, utc(event->at), answer.note});
    }
    return table;
}

} // namespace

std::vector<Block> gatesOf(const plan::Plan& plan, const std::vector<run::Event>& events)
{
    std::vector<Block> blocks;
    for (const run::Event& event : events) {
        const auto* declared = std::get_if<run::GateDeclared>(&event.body);
        if (!declared)
            continue;
        blocks.emplace_back(Heading{3, headingOf(plan, *declared)});
        blocks.emplace_back(Paragraph{decisionText(*declared, event)});
        for (Table& table :
             std::vector<Table>{criteriaOf(*declared), pollOf(events, declared->gate, event.seq)}) {
            if (!table.rows.empty())
                blocks.emplace_back(std::move(table));
        }
        blocks.emplace_back(Paragraph{Tr::tr("Evidence sha256: %1").arg(declared->evidenceSha256)});
    }
    return blocks;
}

} // namespace cockpit::report
