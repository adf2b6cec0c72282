// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/sqlsessions.h"
#include "models/workers/routes/route.h"

#include <QTimer>

namespace cockpit::conductor {

using namespace Qt::StringLiterals;
using workers::Stream;

namespace {

constexpr qsizetype keptErrors = 2048;
constexpr std::chrono::seconds patience{60}; // a host may have to be reached first

} // namespace

SqlSession::SqlSession(workers::Job* job, workers::SessionPlace place, QObject* parent)
    : QObject(parent)
    , m_job(job)
    , m_place(std::move(place))
    , m_marks(m_place.mark)
{
    m_job->setParent(this);
    connect(job, &workers::Job::started, this, [this] {
        m_takes = true;
        send({});
    });
    connect(job, &workers::Job::output, this,
            [this](Stream stream, const QByteArray& bytes) { hear(stream, bytes); });
    connect(job, &workers::Job::lost, this, [this](const QString& reason) {
        end({reason, u"lost-link"_s});
    });
    connect(job, &workers::Job::finished, this, [this](const workers::Exit& exit) {
        const QString words = QString::fromUtf8(m_errors).trimmed();
        const auto reason = exit.reason.value_or(workers::Reason::Refused);
        end({exit.startFailure ? *exit.startFailure : words,
             workers::keyOf(reason == workers::Reason::NonZero ? workers::Reason::Refused : reason)});
    });
}

void SqlSession::ask(const Answer& answer)
{
    if (m_ended)
        return answer(m_ended);
    const QString id = workers::newNonce();
    m_asked.insert(id, answer);
    send(workers::markLines(m_place.mark, id + u" here"_s));
    QTimer::singleShot(patience, this, [this, id] {
        if (const Answer late = m_asked.take(id))
            late(Ended{tr("The database has not answered for %1 s.").arg(patience.count()),
                       workers::keyOf(workers::Reason::Silence)});
    });
}

void SqlSession::leave()
{
    if (!m_ended && m_takes)
        (void)m_job->sendInput({});
}

void SqlSession::send(const QByteArray& bytes)
{
    m_toSend += bytes;
    if (!m_takes || m_toSend.isEmpty())
        return;
    // Where it takes nothing any more it has ended, and will say so.
    if (m_job->sendInput(m_toSend))
        m_toSend.clear();
}

void SqlSession::hear(Stream stream, const QByteArray& bytes)
{
    if (stream == Stream::Err) {
        m_errors = (m_errors + bytes).right(keptErrors);
        return;
    }
    for (const workers::SessionMarks::Piece& piece : m_marks.feed(bytes)) {
        if (piece.isMark)
            heed(QString::fromUtf8(piece.bytes));
    }
}

void SqlSession::heed(const QString& words)
{
    const QString id = words.section(u' ', 0, 0);
    const QString verb = words.section(u' ', 1, 1);
    if (verb == "did"_L1)
        m_typed.append(words.section(u' ', 2));
    else if (verb == "here"_L1) {
        if (const Answer answer = m_asked.take(id))
            answer(std::nullopt);
    }
}

void SqlSession::end(const Ended& ended)
{
    m_ended = ended;
    const QHash<QString, Answer> asked = std::exchange(m_asked, {});
    for (const Answer& answer : asked)
        answer(ended);
}

} // namespace cockpit::conductor
