// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/insight.h"
#include "models/run/intent.h"
#include "models/run/outlook.h"

#include <QRandomGenerator>

#include <cmath>

namespace cockpit::sample {

/// The words that random intents are made of, and the intents of what teams agree on.
class RandomRuleWish
{
public:
    RandomRuleWish(QRandomGenerator& random, const run::RunState& state)
        : m_random(random)
        , m_state(state)
    {}

protected:
    using Text = QString;

    bool chance(int percent) { return m_random.bounded(100) < percent; }
    template <class T>
    T oneOf(std::initializer_list<T> values)
    {
        return *(values.begin() + m_random.bounded(static_cast<int>(values.size())));
    }
    Text word(const char* text) { return QString::fromLatin1(text); }
    Text anybody()
    {
        return word(
            oneOf({"lead", "lead", "QA", "Backend", "Deployment lead", "cockpit", "cockpit", ""}));
    }
    Text reason() { return chance(70) ? oddText() : Text(); }
    Text oddText()
    {
        // Half a surrogate pair, quotes, a NUL: what reaches a log sooner or later.
        return oneOf({QStringLiteral("known"), QStringLiteral("\"so\" \\ it\nis"),
                      QString(QChar(0xD83D)), QString(QChar(0)) + QLatin1Char('x'),
                      QStringLiteral("grüße ✓ 🚀")});
    }
    /// Of a sign-off: mostly for good, else about now.
    std::optional<milliseconds> until()
    {
        if (chance(70))
            return std::nullopt;
        return m_state.lastAt.wall + std::chrono::minutes(m_random.bounded(-5, 60));
    }
    Text id(char letter, int upTo)
    {
        return QLatin1Char(letter) + QString::number(m_random.bounded(1, upTo + 2));
    }
    Text part() { return chance(65) ? id('s', 7) : id('r', 3); }
    Text action()
    {
        return chance(10) ? part()
                          : part() + QStringLiteral(".a") + QString::number(m_random.bounded(1, 5));
    }
    Text gate() { return id('g', 3); }
    run::Outcome outcome()
    {
        return oneOf({run::Outcome::Passed, run::Outcome::Passed, run::Outcome::Failed,
                      run::Outcome::NotTested});
    }
    Text how()
    {
        return word(oneOf({"confirmed", "confirmed", "done outside", "skipped", "measured", "noted",
                           "elapsed", ""}));
    }

    Text waitsForApproval()
    {
        const Text turn = personsTurn(m_state);
        const run::ApprovalNow now = run::approvalOf(m_state, turn);
        return now.needed && !now.given ? turn : Text();
    }

    run::Wish approval(const Text& line)
    {
        const plan::Action* action = m_state.plan->action(line);
        const Text seen = action ? QString::fromLatin1(action->hash) : Text();
        return run::ApproveLine{line, chance(90) ? seen : word("h1"),
                                word(oneOf({"app-01", "app-01", "app-02", ""}))};
    }

    run::Wish rampWish()
    {
        using namespace run;
        const RampNow now = rampNow(m_state, m_state.lastAt);
        if (!now.awaited.isEmpty() && chance(60))
            return ReportCondition{
                now.awaited.first(), word("ok"), 1.5, {}, milliseconds(chance(90) ? 0 : 60'000)};
        return chance(85) ? Wish(AdvanceRamp{now.stage + 1, word("on")}) : anyRampWish();
    }

    run::Wish anyRampWish()
    {
        using namespace run;
        switch (m_random.bounded(4)) {
        case 0:
            return AdvanceRamp{m_random.bounded(-1, 4), reason()};
        case 1:
            return HoldRamp{reason()};
        case 2:
            return ReleaseRamp{reason()};
        default:
            return chance(20) ? Wish(AbortRamp{reason()}) : Wish(Tick{});
        }
    }

    run::Wish undoWish()
    {
        const auto list = run::undoList(m_state);
        if (list.empty() || chance(20))
            return run::UndoStep{part(), outcome(), reason()};
        const auto place = static_cast<std::size_t>(m_random.bounded(static_cast<int>(list.size())));
        return run::UndoStep{list[place].step, run::Outcome::Passed, reason()};
    }

    run::Wish afterwards()
    {
        using namespace run;
        switch (m_random.bounded(4)) {
        case 0:
            return ClearTarget{reason()};
        case 3:
            return TickItem{id('k', 2) + QLatin1Char('.') + QString::number(m_random.bounded(1, 4)),
                            chance(60), reason()};
        case 1:
            return BeginRollout{m_random.bounded(-1, 3)};
        default:
            return CheckRollout{m_random.bounded(-1, 3), outcome(), reason()};
        }
    }

    /// What came later than the first thirty kinds of wishes.
    run::Wish blindRule()
    {
        using namespace run;
        switch (m_random.bounded(12)) {
        case 11:
            return StopLadder{reason()};
        case 0:
            return ClaimStep{part(), reason()};
        case 1:
            return ReleaseStep{part()};
        case 2:
            return approval(action());
        case 3:
            return undoWish();
        case 4:
            return SetTriggerMode{id('t', 3), static_cast<plan::TriggerMode>(m_random.bounded(3)),
                                  reason()};
        case 5:
            return OfferLead{word(oneOf({"QA", "Backend", "Deployment lead", "Stranger", ""}))};
        case 6:
            return AcceptLead{};
        case 7:
            return NoteNearMiss{reason(), reason()};
        case 8:
            return anyRampWish();
        case 9:
            return afterwards();
        default:
            return ReportProbe{id('p', 2), outcome(), reason()};
        }
    }

    std::optional<double> value()
    {
        return oneOf({std::optional<double>(), std::optional(0.3), std::optional(-0.0),
                      std::optional(1e300), std::optional<double>(std::nan("")),
                      std::optional(HUGE_VAL), std::optional(412.0)});
    }

    QRandomGenerator& m_random;
    const run::RunState& m_state;
};

} // namespace cockpit::sample
