// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/reader.h"

#include "models/runbook/encoding.h"
#include "models/runbook/guesses.h"
#include "models/runbook/recognisers.h"
#include "models/runbook/words.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <future>

namespace cockpit::runbook {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Reader)
};

QString tooLarge(qint64 size)
{
    return Tr::tr(
               "The document has %1 MB; a runbook may have up to %2 MB. Choose the runbook itself.")
        .arg(size / (1024 * 1024))
        .arg(largestRunbook / (1024 * 1024));
}

/// The first heading of the first level, or the first heading there is.
QString titleOf(const Document& document)
{
    for (const Section& section : document.sections) {
        if (section.level == 1)
            return section.title;
    }
    return document.sections.size() > 1 ? document.sections[1].title : QString();
}

/// What the release does, and everything that is read from its steps.
void recogniseWork(const Document& document, const Purposes& purposes, Runbook* runbook)
{
    readPhases(document, purposes, runbook);
    readSteps(document, purposes, runbook);
    readGates(document, purposes, runbook);
    readRamp(document, purposes, runbook);
}

/// What was read beside the work and is to be joined with it.
struct Rest {
    QStringList hosts; ///< that the way back uses
    OpenConditions conditions;
};

/// The other half, which asks nothing of the first: other fields, so that it may be read meanwhile.
Rest recogniseRest(const Document& document, const Purposes& purposes, Runbook* runbook)
{
    Rest rest;
    rest.hosts = readRollback(document, purposes, runbook);
    rest.conditions = readConditions(document, purposes, runbook);
    readChecklists(document, purposes, runbook);
    readRoster(document, purposes, runbook);
    readRollout(document, purposes, runbook);
    readMessages(document, purposes, runbook);
    readMonitoring(document, purposes, runbook);
    readFlags(document, runbook);
    readSuccess(document, purposes, runbook);
    readLinks(document, runbook);
    readPlaceholders(document, runbook);
    return rest;
}

void addHosts(const QStringList& more, QStringList* hosts)
{
    const QSet<QString> known(hosts->begin(), hosts->end());
    for (const QString& host : more) {
        if (!known.contains(host))
            hosts->append(host);
    }
}

/// A second thread pays only for documents that are longer than people write.
constexpr qsizetype worthThread = 128 * 1024;

std::launch launchFor(qsizetype size)
{
    // Both together: where the system gives no thread, the work is done in this one.
    return size < worthThread ? std::launch::deferred : std::launch::async | std::launch::deferred;
}

void recognise(const Document& document, std::launch launch, Runbook* runbook)
{
    const Purposes purposes(document);
    runbook->title = titleOf(document);
    readMetadata(document, purposes, runbook);
    readWindow(document, runbook);
    auto beside = std::async(launch, [&document, &purposes, runbook] {
        return recogniseRest(document, purposes, runbook);
    });
    recogniseWork(document, purposes, runbook);
    Rest rest = beside.get();
    addHosts(rest.hosts, &runbook->hosts);
    settleConditions(std::move(rest.conditions), runbook);
}

} // namespace

Result<Runbook> read(const QByteArray& bytes)
{
    if (bytes.size() > largestRunbook)
        return failure(tooLarge(bytes.size()));
    auto decoded = decode(bytes);
    if (!decoded)
        return tl::unexpected<Error>(decoded.error());
    Runbook runbook;
    const std::launch launch = launchFor(bytes.size());
    auto hash = std::async(launch, [&bytes] {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    });
    runbook.lines = std::move(decoded->lines);
    runbook.encoding = decoded->encoding;
    const Document document = parse(runbook.lines);
    recognise(document, launch, &runbook);
    guessEncoding(*decoded, &runbook);
    readGuesses(document, &runbook);
    runbook.sha256 = hash.get();
    return runbook;
}

Result<QByteArray> bytesOf(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Tr::tr("There is no file \"%1\": check the path.").arg(path));
    if (info.isDir())
        return failure(
            Tr::tr("\"%1\" is a folder: choose the runbook's Markdown file in it.").arg(path));
    if (info.size() > largestRunbook)
        return failure(tooLarge(info.size()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Tr::tr("\"%1\" cannot be read: %2.").arg(path, file.errorString()));
    // One byte more than allowed tells a file that grew meanwhile, and a device that never ends.
    return file.read(largestRunbook + 1);
}

Result<Runbook> readFile(const QString& path)
{
    const auto bytes = bytesOf(path);
    return bytes ? read(*bytes) : tl::unexpected<Error>(bytes.error());
}

} // namespace cockpit::runbook
