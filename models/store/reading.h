// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/eventstore.h"

#include <optional>

/// Reading from a connection. What is stored is not trusted: bytes that are no event are an error.
namespace cockpit::store {

/// A run's row; nothing when there is no such run.
struct RunRow {
    QString id;
    QByteArray runbookHash;
    QByteArray environmentHash;
};
[[nodiscard]] Result<std::optional<RunRow>> readRun(const Connection& connection, const QString& run);
[[nodiscard]] Result<std::optional<QByteArray>> readDocument(const Connection& connection,
                                                             const QByteArray& hash);
[[nodiscard]] Result<std::optional<Head>> readHead(const Connection& connection, const QString& run);
[[nodiscard]] Result<std::vector<StoredEvent>> readEvents(const Connection& connection,
                                                          const QString& run);
[[nodiscard]] Result<std::vector<RunSummary>> readSummaries(const Connection& connection);
/// The event in a record's bytes.
[[nodiscard]] Result<run::Event> readEvent(const QByteArray& bytes);

[[nodiscard]] Result<Verification> verifyRun(const Connection& connection, const QString& run);

/// "There is no run X in the store."
[[nodiscard]] tl::unexpected<Error> noSuchRun(const QString& run);

} // namespace cockpit::store
