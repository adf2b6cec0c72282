// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/commandfactory.h"
#include "models/workers/jobrunner.h"
#include "models/workers/routes/database.h"
#include "models/workers/routes/sessionmarks.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace cockpit::conductor {

/// One psql that stays open, as the window knows it: what was typed in it and succeeded, as psql said.
class SqlSession final : public QObject
{
    Q_OBJECT

public:
    /// `job`: of the folder, started or attached; taken over.
    SqlSession(workers::Job* job, workers::SessionPlace place, QObject* parent);

    /// Why psql does not answer.
    struct Ended {
        QString sentence;
        QString reason;      ///< one word, see run::CommandFinished
        bool isWhole = true; ///< the sentence is ours; else it is what psql, or its caller, said
    };
    using Answer = std::function<void(const std::optional<Ended>& ended)>;
    /// Answers once: psql is there, has nothing to do, and typed() is all; or the session has ended.
    void ask(const Answer& answer);
    void leave();

    [[nodiscard]] const workers::SessionPlace& place() const { return m_place; }
    /// Ids of the lines that succeeded, in their order.
    [[nodiscard]] const QStringList& typed() const { return m_typed; }
    [[nodiscard]] bool isOver() const { return m_ended.has_value(); }
    /// Whether psql has done all that is typed before the first line.
    [[nodiscard]] bool isSettled() const { return m_isSettled; }

private:
    void send(const QByteArray& bytes);
    void hear(workers::Stream stream, const QByteArray& bytes);
    void heed(const QString& words);
    void end(const Ended& ended);
    [[nodiscard]] Ended endedBy(const workers::Exit& exit) const;

    workers::Job* m_job;
    workers::SessionPlace m_place;
    workers::SessionMarks m_marks;
    QStringList m_typed;
    QHash<QString, Answer> m_asked;
    QByteArray m_toSend; ///< until the job takes it
    bool m_takes = false;
    bool m_isSettled = false;
    QByteArray m_errors;
    std::optional<Ended> m_ended;
};

/// The database sessions of one run. One is opened when its first line is to be typed, found again by its
/// folder after the window was closed, and opened anew where it has ended, unless the line needs what only
/// the ended one held.
class SqlSessions final : public QObject
{
    Q_OBJECT

public:
    struct Refusal {
        QString sentence;
        QString reason;
    };
    using Then = std::function<void(const tl::expected<workers::SessionPlace, Refusal>& place)>;

    /// `folder`: of the run's jobs. The runner outlives it.
    SqlSessions(workers::JobRunner& jobs, QString folder, QObject* parent);

    /// Answers once, unless the owner is gone by then.
    void open(const SessionOrder& order, QObject* owner, const Then& then);
    /// Takes up what an earlier window has left open.
    void findAgain();
    /// Leaves the sessions of these steps and rungs, once what is typed there has ended. What stands in an
    /// open transaction is rolled back by the server then.
    void leaveWhere(const std::function<bool(const QString& part)>& over);

Q_SIGNALS:
    /// The cockpit has left a session in which these lines had succeeded.
    void left(const QStringList& typed);

private:
    [[nodiscard]] SqlSession* find(const QString& name);
    void openNew(const SessionOrder& order, QObject* owner, const Then& then);
    static void refuseUnsettled(SqlSession* session, const Then& then);
    void attach(const QString& name, int generation);

    workers::JobRunner& m_jobs;
    QString m_folder;
    QHash<QString, SqlSession*> m_sessions; ///< the newest by name
};

} // namespace cockpit::conductor
