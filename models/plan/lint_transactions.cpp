// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/lintparts.h"
#include "models/plan/session.h"
#include "models/plan/sqlsession.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

/// The line of the document in which a line of the runbook begins its transaction.
int lineOfBegin(const runbook::Action& action)
{
    static const QRegularExpression begin(u"\\b(?:begin|start\\s+transaction)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const QString found = begin.match(action.text).captured();
    return found.isEmpty() ? action.line : lineOf(action, found);
}

void addOpen(const runbook::Action& action, const QString& begun, LintReport& report)
{
    report.add(lineOfBegin(action),
               Tr::tr("The transaction that `%1` begins is not ended before its session is left: "
                      "the server then takes back all that was done in it, though every line has "
                      "succeeded.")
                   .arg(shortened(begun)),
               Tr::tr("Write COMMIT; or ROLLBACK; below it, in the same step and session."));
}

/// The sessions that the lines of one step open at a prompt, one after another.
class PromptSession
{
public:
    explicit PromptSession(LintReport& report)
        : m_report(report)
    {}

    void type(const LintCommand& command, int number)
    {
        const bool leaves = leavesSession(command.action->text);
        if (leaves || !command.atPrompt || opensPrompt(command.line))
            leave();
        else
            m_standing =
                after(std::move(m_standing), {QString::number(number), command.action->text});
        if (m_standing.transaction == QString::number(number))
            m_begin = command.action;
    }

    void leave()
    {
        if (!m_standing.transaction.isEmpty() && m_begin)
            addOpen(*m_begin, m_begin->text, m_report);
        m_standing = {};
        m_begin = nullptr;
    }

private:
    LintReport& m_report;
    SqlStanding m_standing;
    const runbook::Action* m_begin = nullptr;
};

bool isClient(const QString& word)
{
    static const QStringList clients{u"psql"_s, u"mysql"_s, u"mariadb"_s, u"sqlite3"_s};
    return clients.contains(word.section(u'/', -1));
}

/// What stands in an argument list as the statements of one call, in their order.
QStringList statementsGiven(const QStringList& words)
{
    static const QRegularExpression joined(u"^--(?:command|execute)=(.*)$"_s,
                                           QRegularExpression::DotMatchesEverythingOption);
    static const QStringList options{u"-c"_s, u"--command"_s, u"-e"_s, u"--execute"_s};
    QStringList given;
    for (qsizetype i = 1; i < words.size(); ++i) {
        // "psql -e" has no value: it shows what it sends.
        const bool isOption = options.contains(words[i])
            && !(words[i] == u"-e"_s && words.first().endsWith(u"psql"_s));
        if (isOption && i + 1 < words.size())
            given.append(words[++i]);
        else if (const auto match = joined.match(words[i]); match.hasMatch())
            given.append(match.captured(1));
    }
    return given;
}

/// What a line of the shell sends to a database by a call of its own; empty: nothing that is known.
QStringList statementsSent(const ShellCommand& command)
{
    const QStringList& words = command.plain();
    if (words.isEmpty() || !isClient(words.first()))
        return {};
    QStringList sent = statementsGiven(words);
    if (sent.isEmpty() && !command.fedText.isEmpty())
        sent.append(command.fedText);
    // What only the shell or the client knows may end the transaction.
    static const QRegularExpression unknown(
        u"\\$\\(|`|\\$\\{?[A-Za-z_]|^\\s*(?:\\\\i|\\\\ir|\\\\include|source|\\\\\\.|delimiter)\\b"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    const bool isKnown = std::none_of(sent.begin(), sent.end(), [](const QString& text) {
        static const QRegularExpression body(u"\\$([A-Za-z_]\\w*)?\\$"_s);
        return unknown.match(QString(text).remove(body)).hasMatch();
    });
    return isKnown ? sent : QStringList();
}

void openInOneCall(const LintCommand& command, LintReport& report)
{
    for (const ShellCommand& call : command.line.commands) {
        const QStringList sent = statementsSent(call);
        std::vector<SqlLine> lines;
        for (const QString& text : sent)
            lines.push_back({QString::number(lines.size()), text});
        const QString begun = after(lines).transaction;
        if (!begun.isEmpty())
            addOpen(*command.action, sent[begun.toInt()].trimmed(), report);
    }
}

void transactionLeftOpen(const LintSubject& subject, LintReport& report)
{
    PromptSession session(report);
    std::pair<int, int> owner{-1, -1};
    int number = 0;
    for (const LintCommand& command : subject.commands) {
        if (std::exchange(owner, {command.step, command.rung})
            != std::pair{command.step, command.rung})
            session.leave();
        session.type(command, ++number);
        if (!command.atPrompt)
            openInOneCall(command, report);
    }
    session.leave();
}

} // namespace

std::vector<LintCheck> transactionChecks()
{
    return {
        {{u"transaction-left-open"_s, Tr::tr("A transaction is begun and never ended."),
          Tr::tr(
              "What is done in a transaction holds from its COMMIT on. A session that is left, "
              "or that a step ends, with one open loses all of it, and no line fails. Until then "
              "its locks keep others waiting."),
          Severity::Error},
         transactionLeftOpen},
    };
}

} // namespace cockpit::plan
