// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

#include <QJsonObject>

namespace cockpit::plan {

/// Plan::sha256: hexadecimal, over the plan without the words that the program itself wrote in the
/// language of the person (findings, notes, criteria), so that the same bytes give the same hash everywhere.
[[nodiscard]] QByteArray signatureOf(const Plan& plan);

[[nodiscard]] QJsonObject findingJson(const Finding& finding);

} // namespace cockpit::plan
