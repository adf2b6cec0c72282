// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/sqlsession.h"

#include "models/plan/sqltext.h"
#include "models/plan/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

/// Names for what has none of its own.
const QString lockName = u"pg_advisory_lock"_s;
const QString outputName = u"\\o"_s;
const QString variablesName = u"\\gset"_s;

QRegularExpression words(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

bool begins(const QString& statement)
{
    static const QRegularExpression first = words(u"^(?:begin|start\\s+transaction)\\b"_s);
    return first.match(statement).hasMatch();
}

bool ends(const QString& statement)
{
    static const QRegularExpression last =
        words(u"^(?:commit|end|abort|rollback(?!\\s+(?:(?:work|transaction)\\s+)?to\\b)"
              "|prepare\\s+transaction)\\b(?!.*\\band\\s+chain\\b)"_s);
    return last.match(statement).hasMatch();
}

bool connects(const QString& statement)
{
    static const QRegularExpression other = words(u"^\\\\c(?:onnect)?\\b"_s);
    return other.match(statement).hasMatch();
}

/// The name of what a statement makes for its session only; empty: nothing.
QString thingOf(const QString& statement)
{
    static const QRegularExpression named = words(
        u"^create\\s+(?:or\\s+replace\\s+)?(?:(?:local|global)\\s+)?temp(?:orary)?\\s+\\w+\\s+"
        "(?:if\\s+not\\s+exists\\s+)?(\\w+)|\\binto\\s+temp(?:orary)?\\s+(?:table\\s+)?(\\w+)"
        "|^prepare\\s+(?!transaction\\b)(\\w+)|^declare\\s+(\\w+)\\s"_s);
    const auto found = named.match(statement);
    return found.hasMatch() ? found.captured(found.lastCapturedIndex()) : QString();
}

void change(SqlStanding& standing, const QString& statement, const QString& action)
{
    static const QRegularExpression locks = words(u"\\bpg_(?:try_)?advisory_lock(?:_shared)?\\b"_s);
    static const QRegularExpression unlocks = words(u"\\bpg_advisory_unlock"_s);
    static const QRegularExpression forgets = words(u"^discard\\s+all\\b"_s);
    static const QRegularExpression output = words(u"^\\\\o(?:ut)?\\b(\\s*\\S+)?"_s);
    static const QRegularExpression autocommit = words(u"^\\\\set\\s+autocommit\\s+(\\w+)"_s);
    if (connects(statement) || forgets.match(statement).hasMatch()) {
        standing.transaction.clear();
        standing.things.clear();
    }
    if (const QString thing = thingOf(statement); !thing.isEmpty())
        standing.things.insert(thing, action);
    if (locks.match(statement).hasMatch())
        standing.things.insert(lockName, action);
    if (unlocks.match(statement).hasMatch())
        standing.things.remove(lockName);
    if (statement.startsWith(variablesName))
        standing.things.insert(variablesName, action);
    if (const auto found = output.match(statement); found.hasMatch()) {
        standing.things.remove(outputName);
        if (!found.captured(1).isEmpty())
            standing.things.insert(outputName, action);
    }
    if (const auto found = autocommit.match(statement); found.hasMatch())
        standing.autocommit = found.captured(1).compare(u"off"_s, Qt::CaseInsensitive) != 0;
}

/// Why a command of the client does not do here what it does at a terminal.
std::optional<QString> unfitCommand(const QString& command)
{
    static const QRegularExpression asks(uR"(^\\(?:prompt|password|e|edit|ef|ev)\b|^\\!$)"_s);
    static const QRegularExpression repeats(uR"(\\watch\b(?!.*\b(?:c|count)=))"_s);
    static const QRegularExpression goesOnAfterFailure = words(
        uR"(\\unset\s+ON_ERROR_STOP\b|\\set\s+ON_ERROR_STOP\s+['"]?(?!(?:on|1|true|tru|tr|t|yes|ye|y)\b))"_s);
    static const QRegularExpression asksEachTime =
        words(uR"(\\set\s+SINGLESTEP\b(?!\s+['"]?(?:off|0|false|no)\b))"_s);
    if (asks.match(command).hasMatch() || asksEachTime.match(command).hasMatch())
        return Tr::tr("\"%1\" asks somebody at a terminal, and there is none here.").arg(command);
    if (repeats.match(command).hasMatch())
        return Tr::tr(
            "\\watch goes on until somebody ends it at a terminal, and there is none here. "
            "Leave it out, or run the query from a shell with a limit: timeout 5m watch "
            "psql -c '…'.");
    if (goesOnAfterFailure.match(command).hasMatch())
        return Tr::tr("Without ON_ERROR_STOP a statement that fails would be taken for one that "
                      "succeeded. Leave \"%1\" out, or put what may fail into a file for \\i.")
            .arg(command);
    return std::nullopt;
}

bool mentions(const QString& text, const QString& thing)
{
    static const QRegularExpression variable(uR"((?<![:\w]):['"]?[A-Za-z_])"_s);
    if (thing == lockName || thing == outputName)
        return true;
    if (thing == variablesName)
        return variable.match(text).hasMatch();
    return words(uR"(\b%1\b)"_s.arg(QRegularExpression::escape(thing))).match(text).hasMatch();
}

} // namespace

SqlStanding after(SqlStanding standing, const SqlLine& line)
{
    static const QRegularExpression body = words(u"\\bbegin\\s+atomic\\b"_s);
    bool inBody = false; // of a function in SQL: its END ends no transaction
    for (const QString& statement : statementsOf(bareSql(line.text).text)) {
        if (inBody || body.match(statement).hasMatch()) {
            inBody = !(inBody && ends(statement));
            continue;
        }
        change(standing, statement, line.action);
        const bool isSql = !statement.startsWith(u'\\');
        if (ends(statement))
            standing.transaction.clear();
        else if (begins(statement)
                 || (isSql && !standing.autocommit && standing.transaction.isEmpty()))
            standing.transaction = line.action;
    }
    return standing;
}

SqlStanding after(const std::vector<SqlLine>& lines)
{
    SqlStanding standing;
    for (const SqlLine& line : lines)
        standing = after(std::move(standing), line);
    return standing;
}

bool isSqlSetting(const QString& text)
{
    static const QRegularExpression setting =
        words(u"^(?:set\\s+(?!local\\b|transaction\\b|constraints\\b)|reset\\s"
              "|\\\\(?:c|connect|set|unset|pset|timing|x|a|t|f|C|encoding|cd|setenv)\\b)"_s);
    const QStringList statements = statementsOf(bareSql(text).text);
    return !statements.isEmpty()
        && std::all_of(statements.begin(), statements.end(),
                       [](const QString& statement) { return setting.match(statement).hasMatch(); });
}

bool endsTransaction(const QString& text)
{
    const QStringList statements = statementsOf(bareSql(text).text);
    return !statements.isEmpty() && ends(statements.front());
}

std::optional<SqlObstacle> obstacleFor(const std::vector<SqlLine>& lines, std::size_t index,
                                       const std::vector<SqlLine>& typed)
{
    const auto here = lines.begin() + static_cast<std::ptrdiff_t>(index);
    const SqlStanding meant = after({lines.begin(), here});
    const SqlStanding held = after(typed);
    if (!meant.transaction.isEmpty() && held.transaction != meant.transaction)
        return SqlObstacle{SqlObstacle::Kind::TransactionGone, meant.transaction, {}};
    // Where a line that ends it was left out, another may end it later.
    const bool endsLater = std::any_of(
        here, lines.end(), [](const SqlLine& line) { return endsTransaction(line.text); });
    if (meant.transaction.isEmpty() && !held.transaction.isEmpty() && !endsLater)
        return SqlObstacle{SqlObstacle::Kind::TransactionOpen, held.transaction, {}};
    for (auto thing = meant.things.begin(); thing != meant.things.end(); ++thing) {
        if (!held.things.contains(thing.key()) && mentions(here->text, thing.key()))
            return SqlObstacle{SqlObstacle::Kind::ThingGone, thing.value(), thing.key()};
    }
    return std::nullopt;
}

std::optional<QString> untypable(const QString& text)
{
    if (goesOn(text))
        return Tr::tr(
            "It is no whole statement: a quote, a bracket, a comment or the data of a COPY "
            "is left open. Put all of it on one line, or into a file for \\i.");
    const QStringList statements = statementsOf(bareSql(text).text);
    qsizetype branches = 0;
    for (const QString& statement : statements) {
        if (!statement.startsWith(u'\\'))
            continue;
        if (const auto why = unfitCommand(statement))
            return why;
        branches += statement.startsWith(u"\\if"_s) ? 1
            : statement.startsWith(u"\\endif"_s)    ? -1
                                                    : 0;
    }
    if (branches != 0)
        return Tr::tr("\\if and \\endif have to stand in one line or block: what is between would "
                      "decide over lines that are started one by one.");
    static const QRegularExpression quits(uR"(^\\q(?:uit)?\b)"_s);
    if (const auto quit = statements.indexOf(quits); quit >= 0 && quit + 1 < statements.size())
        return Tr::tr("What stands behind \\q would never be typed. Put \\q at the end.");
    return std::nullopt;
}

} // namespace cockpit::plan
