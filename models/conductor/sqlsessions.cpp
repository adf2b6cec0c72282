// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/sqlsessions.h"

#include "models/workers/jobfolder.h"

#include <QDir>
#include <QPointer>
#include <QRegularExpression>

#include <algorithm>

namespace cockpit::conductor {

using namespace Qt::StringLiterals;

namespace {

const QString between = u"-session-"_s;
const QString refused = u"refused"_s;

QString folderName(const QString& name, int generation)
{
    return name + between + QString::number(generation);
}

/// By name, the highest number of a session that a run's folder has.
QMap<QString, int> sessionsIn(const QString& folder)
{
    static const QRegularExpression pattern(uR"(^(.+)-session-(\d+)$)"_s);
    QMap<QString, int> found;
    const QStringList entries = QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& entry : entries) {
        if (const auto match = pattern.match(entry); match.hasMatch())
            found[match.captured(1)] =
                std::max(found.value(match.captured(1)), match.captured(2).toInt());
    }
    return found;
}

std::vector<plan::SqlLine> linesOf(const SessionOrder& order, const QStringList& typed)
{
    std::vector<plan::SqlLine> lines;
    for (const QString& action : typed) {
        const auto line =
            std::find_if(order.lines.begin(), order.lines.end(),
                         [&](const plan::SqlLine& one) { return one.action == action; });
        if (line != order.lines.end())
            lines.push_back(*line);
    }
    return lines;
}

QString textOf(const SessionOrder& order, const QString& action)
{
    const auto line = std::find_if(order.lines.begin(), order.lines.end(),
                                   [&](const plan::SqlLine& one) { return one.action == action; });
    return line == order.lines.end() ? action : line->text.simplified().left(80);
}

QString sentenceFor(const SessionOrder& order, const plan::SqlObstacle& obstacle)
{
    using Kind = plan::SqlObstacle::Kind;
    const QString line = textOf(order, obstacle.action);
    if (obstacle.kind == Kind::TransactionGone)
        return SqlSessions::tr(
                   "This line belongs to the transaction that \"%1\" begins, and that is not "
                   "open: its session has ended and the server has rolled it back, or the "
                   "line was not run. Go on from \"%1\".")
            .arg(line);
    if (obstacle.kind == Kind::ThingGone)
        return SqlSessions::tr(
                   "\"%1\" holds only in the session in which \"%2\" was typed, and that has "
                   "ended, or the line was not run. Go on from \"%2\".")
            .arg(obstacle.thing, line);
    return order.leaves
        ? SqlSessions::tr(
              "The transaction that \"%1\" began is still open: leaving would roll it back. "
              "Commit it first, or leave this line out to give it up.")
              .arg(line)
        : SqlSessions::tr(
              "The transaction that \"%1\" began is still open, and no line below ends it: "
              "this line would be rolled back with it. Commit it or roll it back first.")
              .arg(line);
}

/// Why the line cannot be typed in a session that holds what these lines have left in it.
std::optional<QString> obstacleTo(const SessionOrder& order, const QStringList& typed)
{
    if (order.opens)
        return std::nullopt;
    const std::vector<plan::SqlLine> lines = linesOf(order, typed);
    if (const auto obstacle = plan::obstacleFor(order.lines, order.index, lines))
        return sentenceFor(order, *obstacle);
    const QString open = plan::after(lines).transaction;
    if (order.leaves && !open.isEmpty())
        return sentenceFor(order, {plan::SqlObstacle::Kind::TransactionOpen, open, {}});
    return std::nullopt;
}

} // namespace

SqlSessions::SqlSessions(workers::JobRunner& jobs, QString folder, QObject* parent)
    : QObject(parent)
    , m_jobs(jobs)
    , m_folder(std::move(folder))
{}

void SqlSessions::attach(const QString& name, int generation)
{
    const QString folder = QDir(m_folder).filePath(folderName(name, generation));
    const auto order = workers::JobFolder(folder).order();
    const QString mark = order ? workers::sessionMarkOf(order->key) : QString();
    const QString nonce = order ? workers::nonceOf(order->arguments) : QString();
    m_sessions[name] = new SqlSession(m_jobs.attach(folder, this),
                                      {folder, mark, nonce.isEmpty() ? mark : nonce}, this);
}

SqlSession* SqlSessions::find(const QString& name)
{
    if (!m_sessions.contains(name)) {
        if (const int newest = sessionsIn(m_folder).value(name))
            attach(name, newest);
    }
    return m_sessions.value(name);
}

void SqlSessions::findAgain()
{
    const QMap<QString, int> left = sessionsIn(m_folder);
    for (auto each = left.begin(); each != left.end(); ++each)
        attach(each.key(), each.value());
}

void SqlSessions::open(const SessionOrder& order, QObject* owner, const Then& then)
{
    SqlSession* session = find(order.name);
    if (!session || session->isOver())
        return openNew(order, owner, then);
    const QPointer<SqlSession> open(session);
    session->ask([=, this, here = QPointer(owner)](const std::optional<SqlSession::Ended>& ended) {
        if (!here || !open)
            return;
        if (ended && !open->isOver())
            return then(tl::unexpected(Refusal{ended->sentence, ended->reason}));
        if (ended)
            return openNew(order, here, then);
        if (const auto obstacle = obstacleTo(order, open->typed()))
            return then(tl::unexpected(Refusal{*obstacle, refused}));
        then(open->place());
    });
}

void SqlSessions::openNew(const SessionOrder& order, QObject* owner, const Then& then)
{
    if (const auto obstacle = obstacleTo(order, {}))
        return then(tl::unexpected(Refusal{*obstacle, refused}));
    const int number = sessionsIn(m_folder).value(order.name) + 1;
    const QString folder = QDir(m_folder).filePath(folderName(order.name, number));
    const auto job = m_jobs.start(order.spec, folder, this);
    if (!job)
        return then(tl::unexpected(Refusal{job.error().sentence, refused}));
    const QString mark = workers::sessionMarkOf(order.spec.key);
    const QString nonce = workers::nonceOf(order.spec.arguments);
    auto* session = new SqlSession(*job, {folder, mark, nonce.isEmpty() ? mark : nonce}, this);
    if (SqlSession* before = m_sessions.value(order.name))
        before->deleteLater();
    m_sessions[order.name] = session;
    session->ask([=, here = QPointer(owner)](const std::optional<SqlSession::Ended>& ended) {
        if (here && ended)
            then(tl::unexpected(
                Refusal{ended->isWhole ? ended->sentence
                                       : tr("No session at the database: %1").arg(ended->sentence),
                        ended->reason}));
        else if (here && !session->isSettled())
            refuseUnsettled(session, then);
        else if (here)
            then(session->place());
    });
}

/// An old psql takes no more than one of the words -c and -f, and says nothing of it: the line would be
/// typed in another database than the one that a \\c above it has chosen.
void SqlSessions::refuseUnsettled(SqlSession* session, const Then& then)
{
    session->leave();
    then(tl::unexpected(
        Refusal{tr("The psql that this session is opened with is older than version 9.6 and leaves "
                   "out what has to be set before the first line: install a newer one there."),
                refused}));
}

void SqlSessions::leaveWhere(const std::function<bool(const QString& part)>& over)
{
    for (auto each = m_sessions.begin(); each != m_sessions.end();) {
        SqlSession* session = each.value();
        if (!over(each.key().section(u'.', 0, 0))) {
            ++each;
            continue;
        }
        session->ask([this, session](const std::optional<SqlSession::Ended>& ended) {
            if (ended)
                return;
            session->leave();
            Q_EMIT left(session->typed());
        });
        each = m_sessions.erase(each);
    }
}

} // namespace cockpit::conductor
