// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patch/filewatch.h"

#include "models/patch/diff.h"
#include "models/patch/tr.h"
#include "models/runbook/encoding.h"
#include "models/runbook/reader.h"

#include <QFile>
#include <QFileInfo>

#include <chrono>

namespace cockpit::patch {

namespace {

using namespace std::chrono_literals;

QByteArray decodedText(const QByteArray& bytes)
{
    const auto decoded = runbook::decode(bytes);
    return decoded ? decoded->lines.join(QLatin1Char('\n')).toUtf8() + '\n' : bytes;
}

} // namespace

QString readableDifference(const QByteArray& before, const QByteArray& after, const QString& name)
{
    if (before == after)
        return {};
    const QByteArray diff = unifiedDiff(decodedText(before), decodedText(after), name);
    return diff.isEmpty()
        ? Tr::tr("The words are the same; the encoding or the line endings are others.")
        : QString::fromUtf8(diff);
}

FileWatch::FileWatch(QString path, QByteArray bytes, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_bytes(std::move(bytes))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &FileWatch::look);
    // Not begun anew by each sign of a change: a busy folder must not put the look off for ever.
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, soon);
    watchAgain();
    m_soon.start(); // it may have changed since the text was read
}

/// A file that is replaced falls out of the watch, and its folder tells of the new one.
void FileWatch::watchAgain()
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!m_watcher.directories().contains(folder) && QFileInfo::exists(folder))
        m_watcher.addPath(folder);
    if (!m_watcher.files().contains(m_path) && QFileInfo::exists(m_path))
        m_watcher.addPath(m_path);
}

void FileWatch::look()
{
    watchAgain();
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        if (m_state != FileChange::What::Gone)
            tell(FileChange::What::Gone, {});
        return;
    }
    const QByteArray now = file.read(runbook::largestRunbook + 1);
    if (now == m_bytes) {
        if (m_state != FileChange::What::AsBefore)
            tell(FileChange::What::AsBefore, now);
    } else if (m_state != FileChange::What::Changed || now != m_told) {
        tell(FileChange::What::Changed, now);
    }
}

/// A file that is moved here keeps its own time: then the folder's is the later one.
QDateTime FileWatch::lastChange() const
{
    const QFileInfo file(m_path);
    const QDateTime folder = QFileInfo(file.absolutePath()).lastModified();
    return file.exists() ? std::max(file.lastModified(), folder) : folder;
}

void FileWatch::tell(FileChange::What what, const QByteArray& now)
{
    m_state = what;
    m_told = now;
    FileChange change{what, lastChange(), {}, {}};
    const QString time = change.at.toLocalTime().toString(QStringLiteral("hh:mm"));
    switch (what) {
    case FileChange::What::Changed:
        change.sentence =
            Tr::tr("The file changed on disk at %1; this run keeps the text it started with.").arg(time);
        change.difference = readableDifference(m_bytes, now, QFileInfo(m_path).fileName());
        break;
    case FileChange::What::Gone:
        change.sentence =
            Tr::tr("The file cannot be read on disk any more since %1; this run keeps "
                   "the text it started with.")
                .arg(time);
        break;
    case FileChange::What::AsBefore:
        change.sentence = Tr::tr("The file on disk is again the one that this run started with.");
        break;
    }
    Q_EMIT changed(change);
}

} // namespace cockpit::patch
