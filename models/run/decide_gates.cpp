// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/insight.h"
#include "models/run/names.h"
#include "models/run/outlook.h"
#include "models/run/rules.h"
#include "models/run/tr.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace cockpit::run {

namespace {

Ruling requireQuestion(const Draft& draft, const QString& gate)
{
    if (!draft.plan().gate(gate))
        return failure(Tr::tr("The plan has no gate %1.").arg(gate));
    if (auto ruling = requireStage(draft, {Stage::Prepared, Stage::Flying}); !ruling)
        return ruling;
    if (draft.state().gate(gate).status != GateStatus::Open)
        return failure(
            Tr::tr("Gate %1 has no open question: ask it first.").arg(spokenName(draft.plan(), gate)));
    return {};
}

/// A waiver says what it is about, who owns it and until when it holds.
Ruling requireComplete(const AnswerPoll& wish)
{
    if (wish.answer == Answer::NoGo)
        return requireReason(wish.note);
    const bool isFull = !wish.note.trimmed().isEmpty() && !wish.waiverOwner.trimmed().isEmpty()
        && !wish.waiverUntil.trimmed().isEmpty();
    if (wish.answer == Answer::GoWithWaiver && !isFull)
        return failure(Tr::tr("A waiver names its condition, its owner and until when it holds."));
    return {};
}

/// Where the environment says so, nobody is for what they carried out themselves.
Ruling requireMayAnswer(const Draft& draft, const AnswerPoll& wish)
{
    const auto until = waiverEnd(wish.waiverUntil);
    if (wish.answer == Answer::GoWithWaiver && until && *until <= draft.now().wall)
        return failure(Tr::tr("The waiver would have expired already."));
    if (draft.plan().rules.executorMayApprove || wish.answer == Answer::NoGo)
        return {};
    const QSet<QString>& hands = draft.state().sinceGo.hands;
    const bool isExecutor = std::any_of(hands.begin(), hands.end(), [&draft](const QString& hand) {
        return isSamePerson(draft.plan(), hand, draft.actor());
    });
    if (isExecutor)
        return failure(
            Tr::tr("You carried out what this decides on: another person answers for %1.")
                .arg(wish.position));
    return {};
}

Ruling requireMayBeGo(const GateView& view, const QString& reason)
{
    if (view.mayGo)
        return {};
    if (!view.mayGoWithReason)
        return failure(view.whyNot);
    if (reason.trimmed().isEmpty())
        return failure(
            Tr::tr("%1 A waiver covers it if you declare GO with a reason.").arg(view.whyNot));
    return {};
}

} // namespace

Ruling rule(Draft& draft, const OpenGate& wish)
{
    if (!draft.plan().gate(wish.gate))
        return failure(Tr::tr("The plan has no gate %1.").arg(wish.gate));
    if (auto ruling = requireStage(draft, {Stage::Prepared, Stage::Flying}); !ruling)
        return ruling;
    if (draft.state().gate(wish.gate).status == GateStatus::Go)
        return failure(Tr::tr("Gate %1 is GO already; hold the run if something has changed.")
                           .arg(spokenName(draft.plan(), wish.gate)));
    if (gateInTheWay(draft.state()) != wish.gate)
        return failure(Tr::tr("Gate %1 is not next: finish the steps before it first.")
                           .arg(spokenName(draft.plan(), wish.gate)));
    draft.add(GateOpened{wish.gate, draft.state().gate(wish.gate).question + 1});
    return {};
}

Ruling rule(Draft& draft, const AnswerPoll& wish)
{
    if (auto ruling = requirePerson(draft); !ruling)
        return ruling;
    if (auto ruling = requireQuestion(draft, wish.gate); !ruling)
        return ruling;
    const auto& roster = draft.plan().roster;
    const bool isOnRoster =
        std::any_of(roster.begin(), roster.end(), [&wish](const plan::Position& position) {
            return position.role == wish.position;
        });
    if (!isOnRoster)
        return failure(Tr::tr("The roster has no position \"%1\".").arg(wish.position));
    if (auto ruling = requireComplete(wish); !ruling)
        return ruling;
    if (auto ruling = requireMayAnswer(draft, wish); !ruling)
        return ruling;
    draft.add(PollAnswered{wish.gate, wish.position, wish.answer, wish.note, wish.waiverOwner,
                           wish.waiverUntil});
    return {};
}

Ruling rule(Draft& draft, const ConfirmStatement& wish)
{
    if (auto ruling = requirePerson(draft); !ruling)
        return ruling;
    if (auto ruling = requireQuestion(draft, wish.gate); !ruling)
        return ruling;
    const auto& criteria = draft.plan().gate(wish.gate)->criteria;
    const bool isStatement = wish.criterion >= 0 && wish.criterion < static_cast<int>(criteria.size())
        && criteria[static_cast<std::size_t>(wish.criterion)].kind == plan::Criterion::Kind::Statement;
    if (!isStatement)
        return failure(Tr::tr(
            "Only a statement is confirmed by a person; other criteria show their own evidence."));
    draft.add(StatementConfirmed{wish.gate, wish.criterion, wish.outcome, wish.note});
    return {};
}

Ruling rule(Draft& draft, const DeclareGate& wish)
{
    if (auto ruling = requireLead(draft); !ruling)
        return ruling;
    if (auto ruling = requireQuestion(draft, wish.gate); !ruling)
        return ruling;
    Ruling may;
    if (wish.outcome == GateOutcome::Go)
        may = requireMayBeGo(viewGate(draft.state(), wish.gate, draft.now()), wish.reason);
    else if (wish.outcome == GateOutcome::NoGo)
        may = requireReason(wish.reason);
    if (!may)
        return may;
    QJsonObject evidence = evidenceOf(draft.state(), wish.gate, draft.now());
    if (!wish.charts.isEmpty())
        evidence.insert(QStringLiteral("charts"), wish.charts);
    const QByteArray bytes = QJsonDocument(evidence).toJson(QJsonDocument::Compact);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    draft.add(GateDeclared{wish.gate, wish.outcome, wish.reason, evidence, QString::fromLatin1(hash)});
    if (wish.outcome != GateOutcome::Go) {
        const QString reason =
            wish.reason.isEmpty() ? draft.plan().gate(wish.gate)->text : wish.reason;
        hold(draft, HoldCause::Gate, reason);
    } else if (draft.state().held && draft.state().holdCause == HoldCause::Gate) {
        draft.add(HoldEnded{Tr::tr("GO was declared.")});
    }
    return {};
}

} // namespace cockpit::run
