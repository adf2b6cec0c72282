// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environment/draft.h"

/// The parts of an environment file that are forms of plain values: what stands in the text is shown as it
/// is written, each field by the file's own word for it, and only a field that is changed is written.
///
/// Groups: members, strategy, batch, check, check_limit, on_failure, at_most_failed. Metrics: source, query,
/// alerts, namespace, metric, statistic, unit, title, panel. Triggers: mode. Services: type, url,
/// credential. Limits: time_limit, silence_limit, retries, input, terminal. Rules ("rules"): approvals,
/// executor_may_approve, two_people, remind_after, hold_after, idle_after, rehearsed_rollback; ("overrun"):
/// percent, by, at; its other lists have no form. Release: kind, start, window, rollback, timezone, preview.
namespace cockpit::environment {

[[nodiscard]] bool isForm(Part part);
/// With all of its fields, and nothing in them.
[[nodiscard]] Entry emptyEntry(Part part, const QString& name);
[[nodiscard]] std::vector<Entry> formEntries(const plan::Environment& environment);
/// The text with what an entry says.
[[nodiscard]] Result<QByteArray> withForm(const plan::Environment& environment, const Entry& entry);
[[nodiscard]] Result<QByteArray> withoutForm(const plan::Environment& environment, Part part,
                                             const QString& name);

} // namespace cockpit::environment
