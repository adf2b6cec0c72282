// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sqlitestore.h"

#include "models/store/chain.h"
#include "models/store/reading.h"
#include "models/store/tr.h"

#include <QLockFile>

namespace cockpit::store {

SqliteStore::SqliteStore(QString file, std::unique_ptr<Connection> reader)
    : m_file(std::move(file))
    , m_reader(std::move(reader))
    , m_writer(std::make_unique<Writer>(m_file, this))
{}

SqliteStore::~SqliteStore() = default;

Result<void> SqliteStore::claim(const QString& run)
{
    if (m_claims.count(run) > 0)
        return {};
    // The id is a person's or another program's text; its hash is always a file name.
    const QString name = QString::fromLatin1(documentHash(run.toUtf8()).left(16));
    auto lock = std::make_unique<QLockFile>(QStringLiteral("%1.%2.lock").arg(m_file, name));
    lock->setStaleLockTime(0); // only the death of its holder frees it, however long a run takes
    if (lock->tryLock(0)) {
        m_claims.emplace(run, std::move(lock));
        return {};
    }
    if (lock->error() != QLockFile::LockFailedError)
        return failure(Tr::tr("Run %1 cannot be taken: check that the folder of %2 can be written.")
                           .arg(run, m_file));
    qint64 pid = 0;
    QString host;
    QString program;
    lock->getLockInfo(&pid, &host, &program);
    return failure(Tr::tr("Run %1 is flown by another cockpit already (process %2 on %3): go on "
                          "there, or close it.")
                       .arg(run, QString::number(pid), host));
}

void SqliteStore::createRun(const QString& id, const Documents& documents, Acknowledged acknowledged)
{
    m_writer->add({id, documents, std::move(acknowledged)});
}

void SqliteStore::append(const QString& run, const std::vector<run::Event>& events,
                         Acknowledged acknowledged)
{
    m_writer->add({run, events, std::move(acknowledged)});
}

Result<RunRecord> SqliteStore::load(const QString& run)
{
    const auto row = readRun(*m_reader, run);
    if (!row)
        return tl::unexpected<Error>(row.error());
    if (!*row)
        return noSuchRun(run);
    const auto runbook = readDocument(*m_reader, (*row)->runbookHash);
    const auto environment = readDocument(*m_reader, (*row)->environmentHash);
    auto events = readEvents(*m_reader, run);
    for (const auto* document : {&runbook, &environment}) {
        if (!*document)
            return tl::unexpected<Error>(document->error());
        if (!**document)
            return failure(Tr::tr("A document of run %1 is missing: verify the run.").arg(run));
    }
    if (!events)
        return tl::unexpected<Error>(events.error());
    return RunRecord{run, {**runbook, **environment}, std::move(*events)};
}

Result<std::vector<RunSummary>> SqliteStore::runs()
{
    return readSummaries(*m_reader);
}

Result<Head> SqliteStore::head(const QString& run)
{
    const auto head = readHead(*m_reader, run);
    if (!head)
        return tl::unexpected<Error>(head.error());
    if (!*head)
        return noSuchRun(run);
    return **head;
}

Result<Verification> SqliteStore::verify(const QString& run)
{
    return verifyRun(*m_reader, run);
}

} // namespace cockpit::store
