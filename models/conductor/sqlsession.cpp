// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/sqlsessions.h"
#include "models/workers/routes/route.h"

#include <QRegularExpression>
#include <QTimer>

namespace cockpit::conductor {

using namespace Qt::StringLiterals;
using workers::Stream;

namespace {

constexpr qsizetype keptErrors = 2048;
constexpr std::chrono::seconds patience{60}; // a host may have to be reached first

/// The program that a shell, sudo or a container's runtime could not find. Shells end with 127 then, in
/// every language; the others have a code of their own and say so in English.
std::optional<QString> missingProgram(const workers::Exit& exit, const QString& words)
{
    constexpr int noSuchCommand = 127;
    static const QRegularExpression ofShell(uR"(([\w.+/-]+): (?:command )?not found\s*$)"_s,
                                            QRegularExpression::MultilineOption);
    static const QRegularExpression ofContainer(
        uR"(exec: \\?"([^"\\]+)\\?": (?:executable file not found|stat [^:]+: no such file))"_s);
    for (const QRegularExpression& form : {ofContainer, ofShell}) {
        if (const auto found = form.match(words); found.hasMatch())
            return found.captured(1).section(u'/', -1);
    }
    // In another language: a name between two colons, behind the place in the script.
    static const QRegularExpression named(uR"((?:^|\s|:)([\w.+/-]*psql): )"_s);
    return exit.code == noSuchCommand && named.match(words).hasMatch() ? std::optional(u"psql"_s)
                                                                       : std::nullopt;
}

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
    connect(job, &workers::Job::finished, this,
            [this](const workers::Exit& exit) { end(endedBy(exit)); });
}

SqlSession::Ended SqlSession::endedBy(const workers::Exit& exit) const
{
    const QString words = QString::fromUtf8(m_errors).trimmed();
    const std::optional<QString> missing =
        exit.startFailure ? std::nullopt : missingProgram(exit, words);
    if (missing == u"psql"_s)
        return {tr("The program psql was not found where this session is opened: install it there "
                   "(on Debian: the package postgresql-client)."),
                workers::keyOf(workers::Reason::NotFound)};
    if (missing)
        return {
            tr("The program %1 was not found where this session is opened: install it there, or "
               "correct the line that opens the session.")
                .arg(*missing),
            workers::keyOf(workers::Reason::NotFound)};
    const auto reason = exit.reason.value_or(workers::Reason::Refused);
    return {exit.startFailure ? *exit.startFailure : words,
            workers::keyOf(reason == workers::Reason::NonZero ? workers::Reason::Refused : reason),
            false};
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
    else if (verb == "settled"_L1)
        m_isSettled = true;
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
