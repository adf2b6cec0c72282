// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/database.h"

#include "models/workers/routes/quoting.h"

#include <QFileInfo>

namespace cockpit::workers {

using namespace Qt::StringLiterals;

namespace {

const QString keyStart = u"session/"_s;
const QString programName = u"release-cockpit-statement"_s;

/// %1 the mark, %2 psql with all it needs, %3 the same for one question to the server.
///
/// psql itself is ended by TERM at once; what the server does for it would go on. Code 4: perhaps it does.
const QString keeper = uR"sh(cockpit_mark=%1; cockpit_stopped=
trap 'cockpit_stopped=1' TERM
exec 3<&0
%2 -f - <&3 3<&- &
cockpit_psql=$!
exec 3<&-
while :; do
  wait "$cockpit_psql"; cockpit_code=$?
  kill -0 "$cockpit_psql" 2>/dev/null || break
done
if [ -n "$cockpit_stopped" ]; then
  cockpit_tries=0; cockpit_left=
  while [ "$cockpit_tries" -lt 20 ]; do
    cockpit_left=$(%3 </dev/null 2>/dev/null) || cockpit_left=unknown
    [ "$cockpit_left" = 0 ] && break
    sleep 0.1 2>/dev/null || sleep 1
    cockpit_tries=$((cockpit_tries + 1))
  done
  case $cockpit_left in
    0) ;;
    unknown) cockpit_code=4; echo "Whether the server has stopped too could not be asked." >&2;;
    *) cockpit_code=4; echo "The server still works for $cockpit_left session of it." >&2;;
  esac
fi
printf '\036%s over %s\n' "$cockpit_mark" "$cockpit_code"
printf '\036%s over %s\n' "$cockpit_mark" "$cockpit_code" >&2
exit "$cockpit_code")sh"_s;

/// Nobody may ever come back to a transaction that holds locks. What the server's people have set stays, and
/// a server that knows no such limit goes on without.
const QString idleLimit =
    u"SELECT set_config(name, '%1h', false) AS gives_up_an_idle_transaction_after "
    "FROM pg_settings WHERE name = 'idle_in_transaction_session_timeout' "
    "AND setting = '0'"_s.arg(idleTransactionLimit.count());

QString nameAtServer(const QString& mark)
{
    return u"release-cockpit "_s + mark;
}

} // namespace

Errand sessionErrand(const DatabaseSession& session)
{
    const QString name = nameAtServer(session.mark);
    QString psql = session.opener.trimmed()
        + u" -X -v ON_ERROR_STOP=1 --no-password --pset=pager=off -c "_s
        + shellWord(u"SET application_name TO '%1'"_s.arg(name));
    // The same for a connection that \c makes.
    QStringList first{u"\\setenv PGAPPNAME '%1'"_s.arg(name), u"\\set ON_ERROR_STOP 0"_s, idleLimit,
                      u"\\set ON_ERROR_STOP 1"_s};
    first += session.settings;
    first += u"\\echo '\\036%1 %1 settled'"_s.arg(session.mark);
    for (const QString& each : first)
        psql += u" -c "_s + shellWord(each);
    const QString question = session.opener.trimmed() + u" -X -A -t -q --no-password -c "_s
        + shellWord(u"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity "
                    "WHERE application_name = '%1'"_s.arg(name));
    Errand errand;
    errand.line = keeper.arg(session.mark, psql, question);
    errand.variables = {{u"PGCONNECT_TIMEOUT"_s, u"10"_s}};
    errand.interactive = true;
    return errand;
}

QString sessionKey(const QString& mark)
{
    return keyStart + mark;
}

QString sessionMarkOf(const QString& key)
{
    return key.startsWith(keyStart) ? key.mid(keyStart.size()) : QString();
}

JobSpec statementJob(const QString& program, const Statement& statement)
{
    JobSpec spec;
    spec.arguments = {program, statement.id, statement.last ? u"leave"_s : u"stay"_s};
    QString text = statement.text.trimmed();
    if (!text.isEmpty() && !text.endsWith(u';') && !text.startsWith(u'\\'))
        text += u"\n;"_s; // a comment at its end does not hide it
    spec.input = text.toUtf8() + '\n';
    return spec;
}

JobSpec inSession(JobSpec statement, const SessionPlace& place)
{
    statement.arguments << place.folder << place.mark << place.nonce;
    return statement;
}

bool isStatement(const QStringList& arguments)
{
    return arguments.size() == 6 && QFileInfo(arguments.front()).fileName() == programName;
}

QString sessionNonceOf(const QStringList& arguments)
{
    return isStatement(arguments) ? arguments.back() : QString();
}

Errand mysqlErrand(const QString& opener, const QString& statements)
{
    Errand errand;
    errand.line = opener.trimmed() + u" --batch --table"_s;
    QString typed = statements.trimmed();
    if (!typed.endsWith(u';') && !typed.startsWith(u'\\'))
        typed += u';';
    errand.input = (typed + u'\n').toUtf8();
    return errand;
}

} // namespace cockpit::workers
