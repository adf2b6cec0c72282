// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/jobfolder.h"
#include "models/workers/routes/sessionmarks.h"
#include "models/workers/workerjob.h"

#include <QObject>

#include <optional>

namespace cockpit::workers {

/// Hands one statement to a database session and passes on what comes of it. Its own standard error has
/// the marks of an errand (see marks.h) with the session's nonce: without the last, nobody knows.
class StatementRun final : public QObject
{
    Q_OBJECT

public:
    struct Order {
        QString action;
        bool leaves = false;
        QString folder; ///< of the session
        QString mark;
        QString nonce;
        QByteArray text;
    };

    explicit StatementRun(Order order, QObject* parent = nullptr);

    void begin();
    /// The session is stopped with it; how that ends is waited for.
    void stop();

Q_SIGNALS:
    void ended(int code);

private:
    struct Side {
        int descriptor;
        SessionMarks marks;
        bool isInside = false;
        bool isDone = false;
        std::optional<int> over; ///< the session ended, with this code
    };

    void send();
    void hear(Stream stream, const QByteArray& bytes);
    void heed(Side& side, const QByteArray& words);
    [[nodiscard]] bool tellsTheEnd(int code) const;
    void conclude();
    void end(int code);

    Order m_order;
    QString m_id; ///< no other statement of the session has it
    JobFolder m_folder;
    WorkerJob m_session;
    QByteArray m_toSend;
    QByteArray m_lastErrors;
    bool m_sentAny = false;
    bool m_stopped = false;
    bool m_begun = false;
    bool m_over = false;
    Side m_out;
    Side m_err;
};

} // namespace cockpit::workers
