// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/patch/proposal.h"

namespace cockpit::patch {

/// A proposal and the way that is tried.
struct Choice {
    const Proposal* proposal = nullptr;
    const Proposal::Way* way = nullptr;
};

/// Reads the document again with changes in it: they are good when it says what was learned, and
/// everything else as before. No wording is trusted to be understood; it is tried.
class Rereading
{
public:
    Rereading(const QByteArray& bytes, const runbook::Runbook& runbook);

    /// Of the choices, those that are good together, in their order.
    [[nodiscard]] std::vector<Choice> goodOf(const std::vector<Choice>& choices,
                                             std::vector<Choice> kept);

private:
    void settle(const std::vector<Choice>& choices, std::size_t first, std::size_t end,
                std::vector<Choice>* kept);
    [[nodiscard]] bool isGood(const std::vector<Choice>& choices);
    [[nodiscard]] bool saysTheSame(const runbook::Runbook& now, const std::vector<Choice>& choices,
                                   const std::vector<LineEdit>& edits) const;

    const QByteArray& m_bytes;
    const runbook::Runbook& m_runbook;
    int m_readsLeft = 0; // so that a large document with odd wording is not read for minutes
};

/// The edits of the choices in the order of the file; nothing when two of them overlap.
[[nodiscard]] std::optional<std::vector<LineEdit>> editsOf(const std::vector<Choice>& choices);

} // namespace cockpit::patch
