// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
/// Writes remarks to a run until it is killed, and prints the number of each event that was
/// acknowledged. Arguments: FILE RUN BATCH WINDOW (events an append; appends under way at once).
#include "models/store/eventstore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace cockpit;

namespace {

class Flood
{
public:
    Flood(store::EventStore& store, QString run, int batch)
        : m_store(store)
        , m_run(std::move(run))
        , m_batch(batch)
        , m_next(store.head(m_run)->seq + 1)
    {}

    void appendMore()
    {
        std::vector<run::Event> events;
        for (int i = 0; i < m_batch; ++i, ++m_next)
            events.push_back({m_next,
                              {},
                              QStringLiteral("writer"),
                              run::Remarked{QStringLiteral("remark %1").arg(m_next)}});
        const qint64 last = m_next - 1;
        m_store.append(m_run, events, [this, last](const Result<void>& result) {
            if (!result) {
                std::fprintf(stderr, "%s\n", qPrintable(result.error().sentence));
                QCoreApplication::exit(1);
                return;
            }
            std::printf("%lld\n", static_cast<long long>(last));
            std::fflush(stdout);
            appendMore();
        });
    }

private:
    store::EventStore& m_store;
    QString m_run;
    int m_batch;
    qint64 m_next;
};

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    auto opened = store::EventStore::open(arguments[1]);
    const auto claimed = opened ? (*opened)->claim(arguments[2]) : Result<void>();
    if (!opened || !claimed) {
        std::fprintf(stderr, "%s\n",
                     qPrintable(opened ? claimed.error().sentence : opened.error().sentence));
        return 1;
    }
    Flood flood(**opened, arguments[2], arguments[3].toInt());
    for (int i = 0; i < arguments[4].toInt(); ++i)
        flood.appendMore();
    return QCoreApplication::exec();
}
