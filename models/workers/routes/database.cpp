// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/database.h"

#include "models/workers/routes/quoting.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cockpit::workers {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::workers)
};

QStringList psqlWords(const Database& database)
{
    QStringList words{u"psql"_s,
                      u"-X"_s,
                      u"-v"_s,
                      u"ON_ERROR_STOP=1"_s,
                      u"--no-password"_s,
                      u"--pset=pager=off"_s};
    if (!database.host.isEmpty())
        words << u"-h"_s << database.host;
    if (database.port > 0)
        words << u"-p"_s << QString::number(database.port);
    if (!database.user.isEmpty())
        words << u"-U"_s << database.user;
    if (!database.name.isEmpty())
        words << u"-d"_s << database.name;
    return words << u"-f"_s << u"-"_s;
}

QStringList mysqlWords(const Database& database)
{
    QStringList words{u"mysql"_s, u"--no-defaults"_s, u"--batch"_s, u"--table"_s};
    if (!database.host.isEmpty())
        words << u"--host="_s + database.host;
    if (database.port > 0)
        words << u"--port="_s + QString::number(database.port);
    if (!database.user.isEmpty())
        words << u"--user="_s + database.user;
    if (!database.name.isEmpty())
        words << u"--database="_s + database.name;
    return words;
}

/// Without what stands in quotes, in the body of a function or in comments: nothing of that is a statement
/// of the session's own.
QString bare(QString statements)
{
    static const QRegularExpression bodies(
        uR"(\$(\w*)\$.*?\$\1\$|'(?:[^']|'')*'|"[^"]*"|--[^\n]*|/\*.*?\*/)"_s,
        QRegularExpression::DotMatchesEverythingOption);
    return statements.replace(bodies, u" ''"_s);
}

/// Whether it does nothing but change the session.
bool onlySets(const QString& text)
{
    static const QRegularExpression one(
        uR"(^(?:(?:set|use|create\s+temp(?:orary)?)\b[^;]*;?|\\(?:c|connect|set|unset|cd)\b[^\n]*)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return one.match(text.trimmed()).hasMatch();
}

/// The statements' first words.
bool beginsAny(const QString& statements, const QString& words)
{
    static const QString start = uR"((?:^|;)[\s']*)"_s;
    return QRegularExpression(start + u"(?:%1)\\b"_s.arg(words),
                              QRegularExpression::CaseInsensitiveOption)
        .match(statements)
        .hasMatch();
}

} // namespace

Result<Errand> sqlErrand(const Database& database, const QString& statements)
{
    const QString text = bare(statements);
    const bool opens = beginsAny(text, u"begin|start\\s+transaction"_s);
    const bool closes = beginsAny(text, u"commit|rollback|end"_s);
    if (opens != closes)
        return failure(
            Tr::tr("Each line has a database session of its own, so a transaction must be "
                   "begun and ended in one: put the statements on one line, or in a file."));
    if (onlySets(text))
        return failure(
            Tr::tr("This changes the session only, and each line has one of its own: put it on "
                   "one line with the statement that needs it."));
    Errand errand;
    const bool isPsql = database.client == Database::Client::Psql;
    errand.line = shellWords(isPsql ? psqlWords(database) : mysqlWords(database));
    if (isPsql)
        errand.variables = {{u"PGCONNECT_TIMEOUT"_s, u"10"_s}};
    QString typed = statements.trimmed();
    if (!typed.endsWith(u';') && !typed.startsWith(u'\\'))
        typed += u';';
    errand.input = (typed + u'\n').toUtf8();
    return errand;
}

} // namespace cockpit::workers
