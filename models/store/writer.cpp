// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/writer.h"

#include "models/store/chain.h"
#include "models/store/reading.h"
#include "models/store/tr.h"

#include <QVariant>

namespace cockpit::store {

namespace {

/// More than minutes of the busiest run; beyond it the disk has stopped writing.
constexpr std::size_t longestQueue = 10'000;

template <class T>
tl::unexpected<Error> passOn(const Result<T>& failed)
{
    return tl::unexpected<Error>(failed.error());
}

/// One transaction's work on the file. A refusal concerns one job; a failure of the file breaks the
/// whole transaction, and nothing of it is kept.
class Transaction
{
public:
    explicit Transaction(const Connection& connection)
        : m_connection(connection)
    {
    }

    /// The outer Result says whether the file took part, the inner one whether the job was accepted.
    Result<Result<void>> take(const QString& run, const Documents& documents)
    {
        auto known = m_connection.run(QStringLiteral("SELECT 1 FROM run WHERE id = ?"), {run});
        if (!known)
            return passOn(known);
        if (known->next())
            return Result<void>(failure(Tr::tr("There is a run %1 already.").arg(run)));
        for (const QByteArray& bytes : {documents.runbook, documents.environment}) {
            // A null array would be bound as NULL; an empty document has no bytes but is there.
            const QByteArray kept = bytes.isNull() ? QByteArray("") : bytes;
            auto done = m_connection.run(QStringLiteral("INSERT INTO document SELECT ?, ? WHERE NOT EXISTS"
                                                        " (SELECT 1 FROM document WHERE sha256 = ?)"),
                                         {text(documentHash(kept)), kept, text(documentHash(kept))});
            if (!done)
                return passOn(done);
        }
        auto done = m_connection.run(QStringLiteral("INSERT INTO run (id, runbook, environment) VALUES (?, ?, ?)"),
                                     {run, text(documentHash(documents.runbook)), text(documentHash(documents.environment))});
        if (!done)
            return passOn(done);
        return Result<void>();
    }

    Result<Result<void>> take(const QString& run, const std::vector<run::Event>& events)
    {
        auto head = readHead(m_connection, run);
        if (!head)
            return passOn(head);
        if (!*head)
            return Result<void>(failure(Tr::tr("There is no run %1 in the store.").arg(run)));
        if (auto fits = requireOrder(**head, events); !fits)
            return fits;
        QByteArray hash = (*head)->hash;
        for (const run::Event& event : events) {
            const QByteArray bytes = run::canonicalBytes(event);
            hash = chainNext(hash, bytes);
            if (auto done = insert(run, event, bytes, hash); !done)
                return passOn(done);
        }
        return Result<void>();
    }

private:
    static QString text(const QByteArray& hash) { return QString::fromLatin1(hash); }

    static Result<void> requireOrder(const Head& head, const std::vector<run::Event>& events)
    {
        qint64 expected = head.seq + 1;
        for (const run::Event& event : events) {
            if (event.seq != expected)
                return failure(Tr::tr("The run has gone on elsewhere: its next record is %1, not %2. Open it anew.")
                                   .arg(expected)
                                   .arg(event.seq));
            ++expected;
        }
        return {};
    }

    Result<void> insert(const QString& run, const run::Event& event, const QByteArray& bytes, const QByteArray& hash)
    {
        auto done = m_connection.run(QStringLiteral("INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                                     {run, event.seq, static_cast<qint64>(event.at.wall.count()),
                                      static_cast<qint64>(event.at.elapsed.count()), event.actor,
                                      run::word(event.body), bytes, text(hash)});
        if (!done)
            return passOn(done);
        return {};
    }

    const Connection& m_connection;
};

/// All jobs in one transaction. An Error: nothing was written.
Result<std::vector<Result<void>>> writeAll(const Connection& connection, const std::deque<Writer::Job>& jobs)
{
    if (auto begun = connection.run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return passOn(begun);
    const auto giveUp = [&connection](const Error& error) {
        // After a full disk SQLite has rolled back by itself; then this does nothing.
        static_cast<void>(connection.run(QStringLiteral("ROLLBACK")));
        return tl::unexpected<Error>(error);
    };
    Transaction transaction(connection);
    std::vector<Result<void>> outcomes;
    for (const Writer::Job& job : jobs) {
        auto taken = std::visit([&](const auto& what) { return transaction.take(job.run, what); }, job.what);
        if (!taken)
            return giveUp(taken.error());
        outcomes.push_back(*taken);
    }
    if (auto committed = connection.run(QStringLiteral("COMMIT")); !committed)
        return giveUp(committed.error());
    return outcomes;
}

} // namespace

Writer::Writer(QString file, QObject* receiver)
    : m_file(std::move(file))
    , m_receiver(receiver)
{
    setObjectName(QStringLiteral("store-writer"));
    start();
}

Writer::~Writer()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stopping = true;
    }
    m_wake.wakeOne();
    wait();
}

void Writer::add(Job job)
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_queue.size() < longestQueue) {
            m_queue.push_back(std::move(job));
            m_wake.wakeOne();
            return;
        }
    }
    std::deque<Job> refused;
    refused.push_back(std::move(job));
    acknowledge(std::move(refused), {failure(Tr::tr("The disk does not keep up with the log: wait a moment and repeat."))});
}

std::deque<Writer::Job> Writer::takeAll()
{
    const QMutexLocker lock(&m_mutex);
    while (m_queue.empty() && !m_stopping)
        m_wake.wait(&m_mutex);
    return std::exchange(m_queue, {});
}

void Writer::run()
{
    std::unique_ptr<Connection> connection;
    for (auto jobs = takeAll(); !jobs.empty(); jobs = takeAll()) {
        Result<Outcomes> outcomes = Outcomes{};
        if (!connection) {
            auto opened = Connection::open(m_file);
            if (opened)
                connection = std::move(*opened);
            else
                outcomes = passOn(opened);
        }
        if (connection)
            outcomes = writeAll(*connection, jobs);
        const std::size_t count = jobs.size();
        acknowledge(std::move(jobs), outcomes ? std::move(*outcomes) : Outcomes(count, passOn(outcomes)));
    }
}

void Writer::acknowledge(std::deque<Job> jobs, Outcomes outcomes)
{
    QMetaObject::invokeMethod(
        m_receiver,
        [jobs = std::move(jobs), outcomes = std::move(outcomes)] {
            for (std::size_t i = 0; i < jobs.size(); ++i) {
                if (jobs[i].acknowledged)
                    jobs[i].acknowledged(outcomes[i]);
            }
        },
        Qt::QueuedConnection);
}

} // namespace cockpit::store
