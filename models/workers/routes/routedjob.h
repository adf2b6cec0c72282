// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/jobrunner.h"
#include "models/workers/routes/marks.h"
#include "models/workers/routes/route.h"

#include <QCryptographicHash>

#include <functional>

namespace cockpit::workers {

/// A job whose worker only carries it elsewhere. Tells what happened there, not what became of the client
/// here: the line's own exit code, or that nobody knows. Stopping it stops it there, and looks. One that
/// survives a cut link is looked for with further clients, from the last byte that came on.
class RoutedJob final : public Job
{
    Q_OBJECT

public:
    /// Starts a job beside this one: the sweeper that stops it. The Job is owned by the parent.
    using Start = std::function<Result<Job*>(const JobSpec& spec, QObject* parent)>;

    /// The client that looks for the line again, started or found by its number.
    using Resume = std::function<Result<Job*>(int number, const JobSpec& spec, QObject* parent)>;

    struct Settings {
        Route route; ///< of the stop; empty: not known any more (then a stop is the client's only)
        QString nonce;
        milliseconds stopGrace{5000};
        bool survives = false;
        bool marksOutput = false; ///< see marksOutput() in route.h
        bool ofSession = false;   ///< it is a statement of a database session, see database.h
        milliseconds timeLimit{0};
        QStringList secrets{};
        milliseconds patience{std::chrono::minutes{30}}; ///< so long a cut link is tried again
    };

    /// Takes `client` over.
    RoutedJob(Job* client, Settings settings, Start start, Resume resume, QObject* parent);

    [[nodiscard]] JobState state() const override;
    void stop() override;
    [[nodiscard]] Result<void> sendInput(const QByteArray& bytes) override;

Q_SIGNALS:
    /// The line has begun there: nobody has to shake hands for it any more.
    void sessionBegun();

private:
    enum class Swept { NotAsked, UnderWay, Clean, Left, Unreached };

    void show(Stream stream, const QByteArray& bytes, qint64 jump);
    void pass(Stream stream, const QByteArray& bytes, qint64 offset);
    void sweep();
    void swept(const Exit& exit);
    void ended(const Exit& exit);
    void follow(Job* client);
    [[nodiscard]] bool mayResume(const Exit& exit) const;
    void resume();
    void tryAgain();
    [[nodiscard]] JobSpec resumeJob() const;
    void clear();
    void conclude();
    [[nodiscard]] bool isNotBegun() const;
    [[nodiscard]] QString sentenceOfShell() const;
    void tellEnd(std::optional<int> code);
    void tellUnknown();
    [[nodiscard]] QString place() const { return nameOf(m_settings.route); }

    Job* m_client;
    Settings m_settings;
    Start m_start;
    Resume m_resume;
    Marks m_outMarks;
    Marks m_marks;
    int m_resumes = 0;
    milliseconds m_elapsed{0}; ///< of clients that have ended, and between them
    bool m_cut = false;
    bool m_fresh = false;       ///< it runs or ran just now, and is not read from an old folder
    std::optional<Exit> m_exit; ///< of the last client, when it has ended
    Swept m_swept = Swept::NotAsked;
    int m_sweeps = 0;
    QByteArray m_sweepErrors; ///< of the last sweeper
    QString m_sweepTrouble;
    QByteArray m_left; ///< what the sweeper named
    bool m_stopped = false;
    bool m_over = false;
    qint64 m_read = 0;  ///< payload bytes that the client has told, marks and gaps counted
    qint64 m_shown = 0; ///< of them, without the marks
    qint64 m_lost = 0;
    QByteArray m_said;   ///< by a log-in shell that did not begin the line
    QByteArray m_errors; ///< the last of standard error: the client's words are there
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace cockpit::workers
