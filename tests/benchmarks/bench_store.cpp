// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Making events durable: the store, acknowledged in this thread, beside raw SQLite with the same
// pragmas and the same bytes.
#include "models/store/eventstore.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/rawsqlite.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

using namespace cockpit;
using namespace Qt::StringLiterals;

namespace {

run::Event eventAt(qint64 seq)
{
    run::CommandFinished finished;
    finished.action = u"s3.a2"_s;
    finished.outcome = run::Outcome::Passed;
    finished.exitCode = 0;
    finished.sentence = u"The command ended with exit code 0 after 4.2 seconds."_s;
    finished.outputBytes = 18'213;
    finished.outputSha256 = QString(64, u'a');
    run::Event event;
    event.seq = seq;
    event.at = {milliseconds{1'772'852'400'000 + seq}, milliseconds{seq}};
    event.actor = u"cockpit"_s;
    event.body = finished;
    return event;
}

/// Waits in an event loop, as the window does, until the store has called back.
template <class Ask>
void await(Ask ask)
{
    QEventLoop loop;
    bool acknowledged = false;
    ask([&](const Result<void>& result) {
        if (!result)
            qFatal("%s", qPrintable(result.error().sentence));
        acknowledged = true;
        loop.quit();
    });
    if (!acknowledged)
        loop.exec();
}

/// Each with new files, so that neither pays for what was written before.
void compareBatches(const QString& folder, int size, const QString& target)
{
    auto opened = store::EventStore::open(u"%1/store-%2.sqlite"_s.arg(folder).arg(size));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().sentence));
    store::EventStore& eventStore = **opened;
    const QString run = u"run-%1"_s.arg(size);
    await([&](auto done) { eventStore.createRun(run, {"# Runbook\n", {}}, done); });
    bench::RawSqlite raw(u"%1/raw-%2.sqlite"_s.arg(folder).arg(size));
    qint64 next = 1;
    std::vector<QByteArray> bytes;
    for (int i = 0; i < size; ++i)
        bytes.push_back(run::canonicalBytes(eventAt(i + 1)));
    const auto ours = [&] {
        std::vector<run::Event> events;
        for (int i = 0; i < size; ++i)
            events.push_back(eventAt(next++));
        await([&](auto done) { eventStore.append(run, events, done); });
    };
    const int times = size == 1 ? 1000 : 100;
    bench::print(u"%1 event(s) in a transaction"_s.arg(size),
                 bench::compare(
                     ours, [&] { raw.append(bytes); }, times),
                 target);
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    bench::printHeader(u"Event to durable to acknowledged, beside raw SQLite"_s);
    compareBatches(folder.path(), 1, u"at most 1.25"_s);
    compareBatches(folder.path(), 10, u"-"_s);
    compareBatches(folder.path(), 100, u"-"_s);
    return 0;
}
