// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/connection.h"
#include "models/store/eventstore.h"
#include "models/store/writer.h"

#include <map>
#include <memory>

class QLockFile;

namespace cockpit::store {

/// The store in a file of the user's own. Reads on a connection of the thread that opened it.
class SqliteStore final : public EventStore
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SqliteStore)

public:
    /// `reader` is migrated already.
    SqliteStore(QString file, std::unique_ptr<Connection> reader);
    ~SqliteStore() override;

    Result<void> claim(const QString& run) override;
    void createRun(const QString& id, const Documents& documents, Acknowledged acknowledged) override;
    void append(const QString& run, const std::vector<run::Event>& events,
                Acknowledged acknowledged) override;
    Result<RunRecord> load(const QString& run) override;
    Result<std::vector<RunSummary>> runs() override;
    Result<Head> head(const QString& run) override;
    Result<Verification> verify(const QString& run) override;

private:
    QString m_file;
    std::unique_ptr<Connection> m_reader;
    std::map<QString, std::unique_ptr<QLockFile>> m_claims; // by run
    std::unique_ptr<Writer> m_writer;
};

} // namespace cockpit::store
