// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/job.h"

class QJsonObject;

namespace cockpit::workers {

/// exit.json as a value; a failed start becomes a sentence.
[[nodiscard]] Exit exitFromJson(const QJsonObject& object);

} // namespace cockpit::workers
