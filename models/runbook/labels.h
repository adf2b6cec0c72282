// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/document.h"

#include <optional>

/// "Label: value" lines, and what the well-known labels of runbooks mean.
namespace cockpit::runbook {

enum class Field {
    Other,
    Duration,
    Rollback,
    Validation,
    Owner,
    Gate,
    Users,
    Frequency,
    Criteria,
    Message,
    Channel,
    Audience,
    Subject,
    When,
    Authority,
    Remark, ///< labels that only introduce text ("Note:", "Action:", "Widgets:")
};

struct Label {
    QString label;
    QString value; ///< code spans in backticks
    Field field = Field::Other;
};

/// The label a line begins with in bold ("**Owner:** DevOps", "**Owner** (primary): DevOps").
[[nodiscard]] std::optional<Label> boldLabel(const TextLine& line);
/// The same also for a plain label of at most four words ("Owner: DevOps").
[[nodiscard]] std::optional<Label> anyLabel(const TextLine& line);
[[nodiscard]] Field fieldOf(const QString& label);

} // namespace cockpit::runbook
