// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// Wordings that tell a person's function from what stands beside it in lists of contacts.
namespace cockpit::runbook {

/// Whether the text ends as a function does: "Release Manager", "duty engineer".
[[nodiscard]] bool namesFunction(const QString& text);
/// A way to reach people, or what to read: "Slack", "Phone", "Documentation". No role.
[[nodiscard]] bool isWayToReach(const QString& label);
/// A rung of an escalation: "Level 2", "Tier 1", "P0". No role.
[[nodiscard]] bool isRung(const QString& label);
/// An address, a file or a page: what it stands for is no person.
[[nodiscard]] bool isReference(const QString& value);

/// What a cell or a value says, absent where nobody is named yet: empty, a dash, "[TBD]", "____".
[[nodiscard]] std::optional<QString> named(const QString& text);
/// "Deployer assigned", "Observer on standby": the function without what is to be true of it.
[[nodiscard]] std::optional<QString> assignedRole(const QString& item);
/// Functions that a sentence gives the article to: "the duty officer", "the Launch Coordinator".
[[nodiscard]] QStringList rolesInProse(const QString& sentence);

} // namespace cockpit::runbook
