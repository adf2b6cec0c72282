// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/document.h"

namespace cockpit::runbook {

/// What a section is for, by the words of its title.
enum class Purpose {
    None,
    Metadata,
    Checklist,
    Roster,
    Timeline,
    Procedure,
    Rollback,
    Triggers,
    Matrix,
    Communication,
    Monitoring,
    Alerts,
    Success,
    Rollout,
    Links,
    Aside, ///< read, not flown: troubleshooting, appendix, examples, upkeep
};

[[nodiscard]] Purpose purposeOf(const QString& title);

/// The purposes of a document's sections, found once.
class Purposes
{
public:
    explicit Purposes(const Document& document);

    /// By the section's own title; None for a numbered step or phase, which is what its parent is.
    [[nodiscard]] Purpose own(int section) const { return m_own[static_cast<size_t>(section)]; }
    /// The section's own, or that of the nearest section above that has one.
    [[nodiscard]] Purpose of(int section) const
    {
        return m_effective[static_cast<size_t>(section)];
    }
    /// Whether the section or one above it has the purpose.
    [[nodiscard]] bool within(int section, Purpose purpose) const;
    /// Whether what the section says happens to bring the release about (and not back).
    [[nodiscard]] bool isForward(int section) const;

private:
    std::vector<Purpose> m_own;
    std::vector<Purpose> m_effective;
    std::vector<unsigned> m_within; // a bit for each purpose of the chain
    bool m_undoes = false;          // the document's title speaks of a rollback: all of it is one
    bool m_ladder = false;          // some chapter is about the rollback by its own title
};

} // namespace cockpit::runbook
