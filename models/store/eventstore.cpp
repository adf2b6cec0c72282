// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/eventstore.h"

#include "models/store/schema.h"
#include "models/store/sqlitestore.h"

#include <QDir>
#include <QFileInfo>

namespace cockpit::store {

namespace {

/// A file that was cut or overwritten is better refused at the start than in the middle of a release.
Result<void> requireWhole(const Connection& connection, const QString& file)
{
    auto check = connection.run(QStringLiteral("PRAGMA quick_check(1)"));
    if (!check)
        return tl::unexpected<Error>(check.error());
    if (!check->next() || check->value(0).toString() != QLatin1String("ok")) {
        constexpr int corrupt = 11;
        return failure(sentenceFor(corrupt, file), check->value(0).toString());
    }
    return {};
}

} // namespace

EventStore::~EventStore() = default;

Result<std::unique_ptr<EventStore>> EventStore::open(const QString& file)
{
    // When the folder cannot be made, opening the file says so.
    QDir().mkpath(QFileInfo(file).absolutePath());
    auto reader = Connection::open(file);
    if (!reader)
        return tl::unexpected<Error>(reader.error());
    if (auto whole = requireWhole(**reader, file); !whole)
        return tl::unexpected<Error>(whole.error());
    if (auto migrated = migrate(**reader, file); !migrated)
        return tl::unexpected<Error>(migrated.error());
    return std::make_unique<SqliteStore>(file, std::move(*reader));
}

} // namespace cockpit::store
