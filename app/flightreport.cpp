// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/flightreport.h"

#include "models/report/runreport.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSaveFile>

namespace cockpit::app {

namespace {

Result<QString> write(const QDir& folder, const QString& name, const QByteArray& bytes)
{
    QSaveFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(
            QCoreApplication::translate("cockpit::app", "The report cannot be written to %1: %2.")
                .arg(file.fileName(), file.errorString()));
    return file.fileName();
}

} // namespace

simulator::Score scoreOf(Flight& flight)
{
    return simulator::scoreOf(flight.conductor().state(), flight.conductor().events(),
                              flight.scenario());
}

Result<QStringList> writeReport(Flight& flight, const QString& folder)
{
    conductor::Conductor& conductor = flight.conductor();
    const auto verification = flight.store().verify(conductor.runId());
    report::Provenance provenance{conductor.runId(), {}, {}};
    if (verification) {
        provenance.chainHead = QString::fromLatin1(verification->head);
        provenance.chainWords = verification->sentence;
    } else {
        provenance.chainWords = verification.error().sentence;
    }
    const report::Document document =
        report::runReport(conductor.state(), conductor.events(), provenance);
    const QDir dir(folder);
    if (!dir.mkpath(QStringLiteral(".")))
        return failure(QCoreApplication::translate("cockpit::app",
                                                   "The folder %1 cannot be made for the report.")
                           .arg(folder));
    QStringList written;
    const std::vector<std::pair<QString, QByteArray>> files{
        {QStringLiteral("report.md"), report::toMarkdown(document).toUtf8()},
        {QStringLiteral("report.html"), report::toHtml(document).toUtf8()},
        {QStringLiteral("score.json"), QJsonDocument(simulator::toJson(scoreOf(flight))).toJson()}};
    for (const auto& [name, bytes] : files) {
        const auto file = write(dir, name, bytes);
        if (!file)
            return tl::unexpected<Error>(file.error());
        written.append(*file);
    }
    return written;
}

} // namespace cockpit::app
