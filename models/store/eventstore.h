// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"
#include "models/run/event.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

/// Where events become durable. SQLite in WAL mode with synchronous=FULL; append-only (triggers refuse
/// UPDATE and DELETE); each record carries SHA-256(0x00 || previous hash || canonical bytes); one writer
/// thread owns the only writing connection.
namespace cockpit::store {

struct StoredEvent {
    run::Event event;
    QByteArray hash; ///< hexadecimal
};

/// What a run is made of besides its events; kept by content hash.
struct Documents {
    QByteArray runbook;     ///< the file's bytes as they were opened
    QByteArray environment; ///< the YAML; empty for the built-in one
};

struct RunRecord {
    QString id;
    Documents documents;
    std::vector<StoredEvent> events;
};

struct RunSummary {
    QString id;
    QString runbook; ///< file name
    QString title;
    QString environment;
    QString kind;
    QString state; ///< "prepared", "flying", "rolling-back", "completed", "rolled-back", "aborted"
    milliseconds opened{0};  ///< wall time
    milliseconds started{0}; ///< 0: not started
    qint64 events = 0;
};

struct Verification {
    bool intact = false;
    qint64 records = 0;
    qint64 firstBroken =
        0;            ///< sequence number; 0 when intact, or when it is a document that was changed
    QString sentence; ///< what was found
    QByteArray head;  ///< hash of the last record
};

/// The last record of a run. Kept elsewhere it is a witness: a log whose end was cut off is whole in
/// itself, and only a head from outside shows what is missing.
struct Head {
    qint64 seq = 0;  ///< 0: no record yet
    QByteArray hash; ///< hexadecimal; without records the hash that the first one builds on
};

class EventStore : public QObject
{
    Q_OBJECT

public:
    /// Opens (and makes, and migrates) the store in a file of the SQLite format. Fails with a sentence for a folder that
    /// cannot be written, a damaged file, a newer version. The writer thread starts here.
    [[nodiscard]] static Result<std::unique_ptr<EventStore>> open(const QString& file);
    ~EventStore() override;

    using Acknowledged = std::function<void(const Result<void>&)>;

    /// Takes a run for this process until the store is closed or the process ends; fails with a
    /// sentence that names the holder when another cockpit flies it. What a dead process held is free.
    [[nodiscard]] virtual Result<void> claim(const QString& run) = 0;

    /// Makes a run with its documents. Durable when acknowledged, in this thread.
    virtual void createRun(const QString& id, const Documents& documents,
                           Acknowledged acknowledged) = 0;

    /// Appends events in one transaction. Their seq must follow the run's last. Calls back in the
    /// caller's thread once they are durable, or with the reason why nothing was written. The caller's
    /// thread is the one that opened the store. Deleting the store writes what is queued; callbacks that
    /// have not come by then do not come.
    virtual void append(const QString& run, const std::vector<run::Event>& events,
                        Acknowledged acknowledged) = 0;

    /// Reading: on a connection of the caller's thread; short blocking reads, meant for start-up and the
    /// command line.
    [[nodiscard]] virtual Result<RunRecord> load(const QString& run) = 0;
    [[nodiscard]] virtual Result<std::vector<RunSummary>> runs() = 0;
    [[nodiscard]] virtual Result<Head> head(const QString& run) = 0;
    /// Recomputes the chain from the stored bytes and compares everything stored with them. Fails only
    /// when the store cannot be read; what was tampered with is in the Verification.
    [[nodiscard]] virtual Result<Verification> verify(const QString& run) = 0;

protected:
    using QObject::QObject;
};

} // namespace cockpit::store
