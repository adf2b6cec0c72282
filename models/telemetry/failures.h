// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/telemetry/httprequest.h"

#include <optional>

namespace cockpit::telemetry {

/// What a service said about its failure, from whichever of the known shapes it speaks: AWS XML, AWS
/// JSON (`__type`), the Prometheus envelope, `code`/`message`, a nested `error` object, a JSON string or
/// plain text. An HTML page is named as one. Total: every answer gives a failure.
[[nodiscard]] SourceFailure failureFrom(const QString& service, const HttpAnswer& answer);

/// How long the service asks to wait: `Retry-After` in seconds or as a date, `X-Ratelimit-Reset` in
/// milliseconds since the epoch, `ratelimit-reset` in seconds to wait; nothing when it does not say.
[[nodiscard]] std::optional<milliseconds> retryAfterFrom(const HttpAnswer& answer);

/// Whether the service refused because it is asked too often, or says how long to wait: it is not to be
/// asked for anything before.
[[nodiscard]] bool asksToWait(const SourceFailure& failure);

/// Why an answer with a good status cannot be read as JSON; nothing when it can.
[[nodiscard]] std::optional<SourceFailure> notJson(const QString& service, const HttpAnswer& answer);

/// Clocks that are less apart than this are taken to agree.
constexpr milliseconds toleratedSkew{30'000};

/// Why the times of an answer cannot be trusted: the service's clock and ours are half a minute apart or
/// more, so that values that seem new are old. Empty when they agree.
[[nodiscard]] QString clockDoubt(const QString& service, milliseconds serviceAhead);

/// An answer that is not what the service's protocol says. `what` is a sentence.
[[nodiscard]] SourceFailure malformed(const QString& service, const HttpAnswer& answer,
                                      const QString& what);

} // namespace cockpit::telemetry
