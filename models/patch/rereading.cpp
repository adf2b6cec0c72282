// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patch/rereading.h"

#include "models/runbook/reader.h"

#include <algorithm>

namespace cockpit::patch {

namespace {

using runbook::Action;
using runbook::Runbook;
using runbook::Step;

constexpr qint64 bytesToRead = 40 * 1024 * 1024;

/// Where the lines of the document are once edits have put in lines of their own.
class Shift
{
public:
    explicit Shift(const std::vector<LineEdit>& edits)
        : m_edits(edits)
    {}
    [[nodiscard]] int of(int line) const
    {
        int added = 0;
        for (const LineEdit& edit : m_edits) {
            if (edit.line >= line)
                break;
            if (edit.inserted)
                added += static_cast<int>(edit.after.count(QLatin1Char('\n'))) + 1;
        }
        return line + added;
    }

private:
    const std::vector<LineEdit>& m_edits; // in the order of the file
};

bool hasChoice(const std::vector<Choice>& choices, LineEdit::Kind kind, int line)
{
    return std::any_of(choices.begin(), choices.end(), [kind, line](const Choice& choice) {
        return choice.proposal->kind == kind && choice.proposal->line == line;
    });
}

bool sameActions(const std::vector<Action>& before, const std::vector<Action>& now,
                 const std::vector<Choice>& choices, const Shift& shift)
{
    return std::equal(before.begin(), before.end(), now.begin(), now.end(),
                      [&](const Action& a, const Action& b) {
                          const bool expects = hasChoice(choices, LineEdit::Kind::Expectation, a.line)
                              && a.kind == runbook::ActionKind::Command;
                          return a.kind == b.kind && a.text == b.text && shift.of(a.line) == b.line
                              && a.context == b.context
                              && (expects ? b.expected.has_value() : a.expected == b.expected);
                      });
}

bool sameStep(const Step& before, const Step& now, const std::vector<Choice>& choices,
              const Shift& shift)
{
    std::optional<minutes> duration = before.duration;
    for (const Choice& choice : choices) {
        if (choice.proposal->kind == LineEdit::Kind::Duration && choice.proposal->line == before.line)
            duration = choice.way->duration;
    }
    return shift.of(before.line) == now.line && before.id == now.id && before.phase == now.phase
        && before.offset == now.offset && before.clock == now.clock && before.owner == now.owner
        && before.rollback == now.rollback && before.rollbackPoint == now.rollbackPoint
        && before.validations == now.validations && duration == now.duration
        && sameActions(before.actions, now.actions, choices, shift);
}

/// What else a document says, told by how much there is of it.
bool sameRest(const Runbook& before, const Runbook& now)
{
    const auto sizes = [](const Runbook& runbook) {
        std::vector<std::size_t> all{runbook.metadata.size(),
                                     runbook.checklists.size(),
                                     runbook.roster.size(),
                                     runbook.phases.size(),
                                     runbook.gates.size(),
                                     runbook.conditions.size(),
                                     runbook.ramp.size(),
                                     runbook.rollout.size(),
                                     runbook.rollback.triggers.size(),
                                     runbook.messages.size(),
                                     runbook.monitoring.size(),
                                     runbook.placeholders.size(),
                                     runbook.successCriteria.size()};
        for (const runbook::Checklist& list : runbook.checklists)
            all.push_back(list.items.size());
        return all;
    };
    return sizes(before) == sizes(now) && before.title == now.title && before.start == now.start
        && before.window == now.window && before.rollback.budgetMin == now.rollback.budgetMin
        && before.rollback.budgetMax == now.rollback.budgetMax;
}

} // namespace

std::optional<std::vector<LineEdit>> editsOf(const std::vector<Choice>& choices)
{
    std::vector<LineEdit> edits;
    for (const Choice& choice : choices)
        edits.insert(edits.end(), choice.way->edits.begin(), choice.way->edits.end());
    std::stable_sort(edits.begin(), edits.end(),
                     [](const LineEdit& a, const LineEdit& b) { return a.at < b.at; });
    for (std::size_t i = 1; i < edits.size(); ++i) {
        if (edits[i - 1].at + edits[i - 1].length > edits[i].at)
            return std::nullopt;
    }
    return edits;
}

Rereading::Rereading(const QByteArray& bytes, const Runbook& runbook)
    : m_bytes(bytes)
    , m_runbook(runbook)
    , m_readsLeft(static_cast<int>(
          std::clamp<qint64>(bytesToRead / std::max<qint64>(1, bytes.size()), 20, 1'000)))
{}

std::vector<Choice> Rereading::goodOf(const std::vector<Choice>& choices, std::vector<Choice> kept)
{
    settle(choices, 0, choices.size(), &kept);
    return kept;
}

/// All at once; where that is not good, each half for itself.
void Rereading::settle(const std::vector<Choice>& choices, std::size_t first, std::size_t end,
                       std::vector<Choice>* kept)
{
    if (first == end || m_readsLeft <= 0)
        return;
    std::vector<Choice> tried = *kept;
    tried.insert(tried.end(), choices.begin() + static_cast<std::ptrdiff_t>(first),
                 choices.begin() + static_cast<std::ptrdiff_t>(end));
    if (isGood(tried)) {
        *kept = std::move(tried);
    } else if (end - first > 1) {
        const std::size_t middle = first + (end - first) / 2;
        settle(choices, first, middle, kept);
        settle(choices, middle, end, kept);
    }
}

bool Rereading::isGood(const std::vector<Choice>& choices)
{
    const auto edits = editsOf(choices);
    if (!edits)
        return false;
    --m_readsLeft;
    const auto now = runbook::read(withEdits(m_bytes, *edits));
    return now && saysTheSame(*now, choices, *edits);
}

bool Rereading::saysTheSame(const Runbook& now, const std::vector<Choice>& choices,
                            const std::vector<LineEdit>& edits) const
{
    const Shift shift(edits);
    const auto& steps = m_runbook.steps;
    const auto& rungs = m_runbook.rollback.steps;
    return now.encoding.source == m_runbook.encoding.source
        && std::equal(steps.begin(), steps.end(), now.steps.begin(), now.steps.end(),
                      [&](const Step& a, const Step& b) { return sameStep(a, b, choices, shift); })
        && std::equal(rungs.begin(), rungs.end(), now.rollback.steps.begin(),
                      now.rollback.steps.end(),
                      [&](const runbook::RollbackStep& a, const runbook::RollbackStep& b) {
                          return a.title == b.title && a.budget == b.budget
                              && sameActions(a.actions, b.actions, choices, shift);
                      })
        && sameRest(m_runbook, now);
}

} // namespace cockpit::patch
