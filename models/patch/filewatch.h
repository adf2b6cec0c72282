// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFileSystemWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace cockpit::patch {

/// What became of a runbook's file while its run goes on.
struct FileChange {
    enum class What { Changed, Gone, AsBefore };
    What what = What::Changed;
    QDateTime at;       ///< when, as the file system says
    QString sentence;   ///< for people
    QString difference; ///< a unified diff of the two texts to look at; empty unless Changed
};

/// Watches the file that a run was opened from. The run keeps the text it started with; what happens to
/// the file is only told: once for each new content, whether it was written in place or replaced by
/// another file. A file that was only touched is not told of.
class FileWatch final : public QObject
{
    Q_OBJECT

public:
    /// `bytes` is the text that the run was opened with.
    FileWatch(QString path, QByteArray bytes, QObject* parent = nullptr);

Q_SIGNALS:
    void changed(const FileChange& change);

private:
    void look();
    void watchAgain();
    void tell(FileChange::What what, const QByteArray& now);
    [[nodiscard]] QDateTime lastChange() const;

    QString m_path;
    QByteArray m_bytes;
    QByteArray m_told; // the content that was told of last
    FileChange::What m_state = FileChange::What::AsBefore;
    QFileSystemWatcher m_watcher;
    QTimer m_soon; // a file is often written in several pieces
};

/// The two texts' difference for people: decoded, and told when only encoding or line endings differ.
[[nodiscard]] QString readableDifference(const QByteArray& before, const QByteArray& after,
                                         const QString& name);

} // namespace cockpit::patch
