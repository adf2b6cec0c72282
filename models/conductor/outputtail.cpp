// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/outputtail.h"

#include "models/conductor/flownrun.h"
#include "models/workers/journalreader.h"
#include "models/workers/names.h"
#include "models/workers/routes/marks.h"

#include <QCoreApplication>
#include <QDir>

namespace cockpit::conductor {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::conductor)
};

constexpr qint64 pieceSize = 1024 * 1024;
constexpr qint64 mostRead = 16 * pieceSize; // somebody waits for the window

/// Each line behind the host's name.
QByteArray labelled(const QString& host, const QByteArray& output)
{
    QByteArray lines;
    for (qsizetype from = 0; from < output.size();) {
        const qsizetype end = output.indexOf('\n', from);
        const qsizetype size = (end < 0 ? output.size() : end) - from;
        lines += host.toUtf8() + " | " + output.mid(from, size) + '\n';
        from += size + 1;
    }
    return lines;
}

} // namespace

QByteArray outputsOfHosts(const run::RunState& state, const QString& action,
                          const std::function<QByteArray(const QString& name)>& outputOf)
{
    QByteArray all;
    for (const run::HostRow& row : run::hostsOf(state, action))
        all += labelled(row.name, outputOf(run::nameOf({action, row.name, 0})));
    return all.right(keptOutput);
}

QByteArray outputTail(const QString& jobFolder)
{
    const QString log = QDir(jobFolder).filePath(QLatin1String(workers::names::output));
    workers::JournalReader reader(log);
    QByteArray tail;
    do {
        for (const workers::JournalReader::Piece& piece : reader.read(pieceSize))
            tail = (tail + piece.bytes).right(keptOutput);
    } while (!reader.atEnd() && reader.delivered() < mostRead);
    tail = workers::withoutMarks(tail);
    if (!reader.atEnd())
        tail += '\n' + Tr::tr("… and more, in %1").arg(log).toUtf8() + '\n';
    return tail;
}

} // namespace cockpit::conductor
