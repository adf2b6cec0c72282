// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patch/patch.h"

#include "models/patch/diff.h"
#include "models/patch/rereading.h"

#include <set>

namespace cockpit::patch {

namespace {

std::vector<Proposal> proposals(const SourceText& source, const runbook::Runbook& runbook,
                                const Facts& facts)
{
    std::vector<Proposal> all = proposedWordings(source, facts.guesses);
    for (Proposal& proposal : proposedDurations(source, runbook, facts.steps))
        all.push_back(std::move(proposal));
    for (Proposal& proposal : proposedExpectations(source, runbook, facts.commands))
        all.push_back(std::move(proposal));
    return all;
}

std::set<const Proposal*> proposalsIn(const std::vector<Choice>& choices)
{
    std::set<const Proposal*> proposals;
    for (const Choice& choice : choices)
        proposals.insert(choice.proposal);
    return proposals;
}

/// Each proposal by its first way; what does not read well by its next, until no way is left.
std::vector<Choice> goodChoices(const std::vector<Proposal>& all, Rereading* rereading)
{
    std::vector<Choice> kept;
    for (std::size_t way = 0;; ++way) {
        const std::set<const Proposal*> done = proposalsIn(kept);
        std::vector<Choice> tried;
        for (const Proposal& proposal : all) {
            if (way < proposal.ways.size() && !done.contains(&proposal))
                tried.push_back({&proposal, &proposal.ways[way]});
        }
        if (tried.empty())
            return kept;
        kept = rereading->goodOf(tried, std::move(kept));
    }
}

} // namespace

QByteArray withEdits(const QByteArray& bytes, const std::vector<LineEdit>& edits)
{
    QByteArray result;
    qsizetype at = 0;
    for (const LineEdit& edit : edits) {
        result.append(QByteArrayView(bytes).sliced(at, edit.at - at)).append(edit.with);
        at = edit.at + edit.length;
    }
    return result.append(QByteArrayView(bytes).sliced(at));
}

Patch makePatch(const QByteArray& bytes, const runbook::Runbook& runbook, const Facts& facts,
                const QString& name)
{
    const SourceText source(bytes, runbook);
    const std::vector<Proposal> all = proposals(source, runbook, facts);
    Rereading rereading(bytes, runbook);
    const std::vector<Choice> kept = goodChoices(all, &rereading);
    Patch patch;
    patch.edits = editsOf(kept).value_or(std::vector<LineEdit>{});
    patch.patched = withEdits(bytes, patch.edits);
    patch.diff = unifiedDiff(bytes, patch.patched, name);
    const std::set<const Proposal*> done = proposalsIn(kept);
    for (const Proposal& proposal : all) {
        if (!done.contains(&proposal))
            patch.left.append(proposal.left);
    }
    return patch;
}

} // namespace cockpit::patch
