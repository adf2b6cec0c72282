// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/statement/statement.h"

#include "models/workers/folder.h"
#include "models/workers/routes/database.h"

#include <QTimer>

#include <limits.h>
#include <unistd.h>

#include <algorithm>

namespace cockpit::workers {

using namespace Qt::StringLiterals;

namespace {

constexpr int lostSession = 4; // without a word about the statement
constexpr int sendAgainMs = 10;
constexpr qsizetype keptErrors = 1024;
constexpr qsizetype onePiece = PIPE_BUF - 4; // sendInput() takes so much as a whole or not at all

void say(int descriptor, const QByteArray& bytes)
{
    // Nobody listens any more: its worker keeps the output, and is gone then.
    if (!writeAll(descriptor, {bytes.constData(), static_cast<std::size_t>(bytes.size())}))
        ::_exit(lostSession);
}

} // namespace

StatementRun::StatementRun(Order order, QObject* parent)
    : QObject(parent)
    , m_order(std::move(order))
    , m_id(newNonce())
    , m_folder(m_order.folder)
    , m_session(m_order.folder, std::make_shared<Changes>(), this)
    , m_out{STDOUT_FILENO, SessionMarks(m_order.mark), false, false, {}}
    , m_err{STDERR_FILENO, SessionMarks(m_order.mark), false, false, {}}
{
    connect(&m_session, &Job::output, this,
            [this](Stream stream, const QByteArray& bytes) { hear(stream, bytes); });
    connect(&m_session, &Job::finished, this, [this] { conclude(); });
    connect(&m_session, &Job::lost, this, [this] { conclude(); });
}

void StatementRun::begin()
{
    // Whatever a file of \\i has left: a statement that fails must not be taken for one that succeeded.
    m_toSend = "\\set ON_ERROR_STOP 1\n" + markLines(m_order.mark, m_id + u" begun"_s)
        + m_order.text + markLines(m_order.mark, m_id + u" did "_s + m_order.action);
    send();
}

/// The pipe may be full for a moment; what was sent of the statement is nothing without its end.
void StatementRun::send()
{
    while (!m_toSend.isEmpty() && !m_over) {
        const QByteArray piece = m_toSend.left(onePiece);
        if (!m_folder.sendInput(piece)) {
            if (m_sentAny || m_session.state() == JobState::Running)
                QTimer::singleShot(sendAgainMs, this, &StatementRun::send);
            return;
        }
        m_sentAny = true;
        m_toSend.remove(0, piece.size());
    }
    if (m_order.leaves && !m_over)
        (void)m_folder.sendInput({}); // psql ends when it has read all
}

void StatementRun::stop()
{
    m_stopped = true;
    m_session.stop();
}

void StatementRun::hear(Stream stream, const QByteArray& bytes)
{
    Side& side = stream == Stream::Out ? m_out : m_err;
    for (const SessionMarks::Piece& piece : side.marks.feed(bytes)) {
        if (piece.isMark)
            heed(side, piece.bytes);
        else if (side.isInside)
            say(side.descriptor, piece.bytes);
        if (stream == Stream::Err && !piece.isMark && side.isInside)
            m_lastErrors = (m_lastErrors + piece.bytes).right(keptErrors);
    }
    // A statement that has left the session ends with it: only then is it known how.
    if (m_out.isDone && m_err.isDone && !m_order.leaves)
        end(0);
    else if (m_out.over && m_err.over)
        conclude();
}

void StatementRun::heed(Side& side, const QByteArray& words)
{
    const QByteArray id = m_id.toLatin1();
    if (words == id + " begun") {
        side.isInside = true;
        if (!std::exchange(m_begun, true))
            say(STDERR_FILENO, "\036" + m_order.nonce.toLatin1() + " begun 1\n");
    } else if (words.startsWith(id + " did ")) {
        side.isInside = false;
        side.isDone = true;
    } else if (words.startsWith("over ")) {
        side.isInside = false;
        side.over = words.mid(5).toInt();
    }
}

/// Whether the code with which psql, or what called it, ended tells how the statement did. A client that
/// was killed or lost its link has left the server at work: that may still end well.
bool StatementRun::tellsTheEnd(int code) const
{
    constexpr int statementFailed = 3; // psql's ON_ERROR_STOP
    constexpr int connectionLost = 2;
    constexpr int nobodyKnows = lostSession;
    if (m_stopped)
        return code != nobodyKnows; // the server was asked
    return code == 0 || code == statementFailed
        || (code == connectionLost && m_lastErrors.contains("FATAL: "));
}

/// The session is over.
void StatementRun::conclude()
{
    if (m_out.over && m_begun && m_out.isDone) {
        end(0);
    } else if (m_out.over && m_begun && tellsTheEnd(*m_out.over)) {
        end(*m_out.over);
    } else if (m_out.over && m_begun) {
        if (!std::exchange(m_over, true))
            Q_EMIT ended(lostSession);
    } else if (m_out.over) {
        say(STDERR_FILENO, "The session at the database had ended before.\n");
        m_over = true;
        Q_EMIT ended(statementNotBegun);
    } else if (m_session.state() != JobState::Running && !std::exchange(m_over, true)) {
        Q_EMIT ended(lostSession);
    }
}

void StatementRun::end(int code)
{
    if (std::exchange(m_over, true))
        return;
    say(STDERR_FILENO,
        "\036" + m_order.nonce.toLatin1() + " ended " + QByteArray::number(code) + '\n');
    Q_EMIT ended(code);
}

} // namespace cockpit::workers
