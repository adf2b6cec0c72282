// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patch/rereading.h"

#include "models/runbook/durations.h"
#include "models/runbook/reader.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

namespace cockpit::patch {

namespace {

using runbook::Action;
using runbook::Runbook;
using runbook::Step;

constexpr qint64 bytesToRead = 40 * 1024 * 1024;

/// What the document should say with some changes in it: looked up for every line of it.
class Expected
{
public:
    Expected(const std::vector<Choice>& choices, const std::vector<LineEdit>& edits)
    {
        for (const Choice& choice : choices) {
            if (choice.proposal->kind == LineEdit::Kind::Duration)
                m_durations.insert(choice.proposal->line, choice.way);
            else if (choice.proposal->kind == LineEdit::Kind::Expectation)
                m_expectations.insert(choice.proposal->line);
        }
        int added = 0;
        for (const LineEdit& edit : edits) {
            if (!edit.inserted)
                continue;
            added += static_cast<int>(edit.after.count(QLatin1Char('\n'))) + 1;
            m_added.insert_or_assign(edit.line, added);
        }
    }

    /// Where a line of the document is once lines of their own are put in above it.
    [[nodiscard]] int line(int before) const
    {
        const auto above = m_added.lower_bound(before);
        return above == m_added.begin() ? before : before + std::prev(above)->second;
    }
    [[nodiscard]] bool isDuration(const Step& before, const Step& now) const
    {
        const Proposal::Way* way = m_durations.value(before.line);
        if (!way || (way->restates && !before.duration))
            return before.duration == now.duration || (way && way->duration == now.duration);
        return way->duration == now.duration;
    }
    [[nodiscard]] bool isExpectation(const Action& action) const
    {
        return action.kind == runbook::ActionKind::Command && m_expectations.contains(action.line);
    }

private:
    QHash<int, const Proposal::Way*> m_durations; // by the line of the step
    QSet<int> m_expectations;                     // lines of commands
    std::map<int, int> m_added;                   // lines put in up to behind a line
};

QString withoutLengths(QString text)
{
    for (auto found = runbook::findDuration(text); found; found = runbook::findDuration(text))
        text.remove(found->start, found->length);
    return text;
}

/// A "Duration:" line is a note to a reader that does not know the label.
bool sameText(const Action& a, const Action& b)
{
    return a.text == b.text
        || (a.kind == runbook::ActionKind::Note && withoutLengths(a.text) == withoutLengths(b.text));
}

bool sameActions(const std::vector<Action>& before, const std::vector<Action>& now,
                 const Expected& expected)
{
    return std::equal(before.begin(), before.end(), now.begin(), now.end(),
                      [&](const Action& a, const Action& b) {
                          const bool asExpected = expected.isExpectation(a)
                              ? b.expected.has_value()
                              : a.expected == b.expected;
                          return asExpected && a.kind == b.kind && sameText(a, b)
                              && expected.line(a.line) == b.line && a.context == b.context;
                      });
}

bool sameStep(const Step& before, const Step& now, const Expected& expected)
{
    return expected.line(before.line) == now.line && before.id == now.id
        && before.phase == now.phase && before.offset == now.offset && before.clock == now.clock
        && before.owner == now.owner && before.rollback == now.rollback
        && before.rollbackPoint == now.rollbackPoint && before.validations == now.validations
        && expected.isDuration(before, now) && sameActions(before.actions, now.actions, expected);
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
    const Expected expected(choices, edits);
    const auto& steps = m_runbook.steps;
    const auto& rungs = m_runbook.rollback.steps;
    return now.encoding.source == m_runbook.encoding.source
        && std::equal(steps.begin(), steps.end(), now.steps.begin(), now.steps.end(),
                      [&](const Step& a, const Step& b) { return sameStep(a, b, expected); })
        && std::equal(rungs.begin(), rungs.end(), now.rollback.steps.begin(),
                      now.rollback.steps.end(),
                      [&](const runbook::RollbackStep& a, const runbook::RollbackStep& b) {
                          return a.title == b.title && a.budget == b.budget
                              && sameActions(a.actions, b.actions, expected);
                      })
        && sameRest(m_runbook, now);
}

} // namespace cockpit::patch
