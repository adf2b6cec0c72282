// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/lintparts.h"
#include "models/plan/session.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;
using runbook::ActionKind;
using runbook::ContextKind;

namespace {

/// The line of the last command behind an opener that is read as running in what it opened; 0: none.
int lastInside(const std::vector<runbook::Action>& actions, size_t opener, const QString& host)
{
    int last = 0;
    for (size_t i = opener + 1; i < actions.size(); ++i) {
        const runbook::Action& action = actions[i];
        if (action.kind != ActionKind::Command)
            continue;
        if (hostOpened(action.text) || leavesSession(action.text))
            break;
        if (!action.context || action.context->kind == ContextKind::Local)
            break;
        if (action.context->kind == ContextKind::Ssh && action.context->target.value_or(host) != host)
            break;
        last = action.line;
    }
    return last;
}

void carriedIn(const std::vector<runbook::Action>& actions, LintReport& report)
{
    for (size_t i = 0; i < actions.size(); ++i) {
        if (actions[i].kind != ActionKind::Command)
            continue;
        const std::optional<QString> host = hostOpened(actions[i].text);
        const int last = host ? lastInside(actions, i, *host) : 0;
        if (last == 0)
            continue;
        report.add(
            actions[i].line,
            Tr::tr("`%1` opens a session: what follows it up to line %2 runs on %3.")
                .arg(shortened(actions[i].text))
                .arg(last)
                .arg(*host),
            Tr::tr("Check the context shown at each line, or write ssh %1 '…' for each command.")
                .arg(*host));
    }
}

void contextCarried(const LintSubject& subject, LintReport& report)
{
    for (const runbook::Step& step : subject.runbook.steps)
        carriedIn(step.actions, report);
    for (const runbook::RollbackStep& step : subject.runbook.rollback.steps)
        carriedIn(step.actions, report);
}

/// Follows what is open from line to line: shells and one database prompt on top of them.
class Terminal
{
public:
    struct Prompt {
        int line = 0;
        QString step;
    };

    /// The line is typed; whatever it opens or leaves is open or left afterwards.
    void type(const LintCommand& command, const QString& step)
    {
        if (opensPrompt(command.line))
            m_last = m_prompt = Prompt{command.action->line, step};
        else if (leavesSession(command.line.text) || !isForPrompt(command))
            m_prompt.reset();
    }
    /// The prompt that was open before, in the same step.
    [[nodiscard]] std::optional<Prompt> lost(const QString& step) const
    {
        return !m_prompt && m_last && m_last->step == step ? m_last : std::nullopt;
    }
    [[nodiscard]] const std::optional<Prompt>& prompt() const { return m_prompt; }

    static bool isForPrompt(const LintCommand& command)
    {
        return promptCommand(command.line.text) || looksLikeSql(command.line.text)
            || command.atPrompt;
    }

private:
    std::optional<Prompt> m_prompt;
    std::optional<Prompt> m_last;
};

/// A line as it is typed, with what is open before it.
struct Typed {
    const LintCommand& command;
    const Terminal& terminal;
    const QString& step;
};

bool isSqlFence(const FenceLine& fence)
{
    return fence.language.contains(u"sql"_s);
}

QString ownerOf(const LintSubject& subject, const LintCommand& command)
{
    if (command.rung >= 0)
        return stepName({}, subject.runbook.rollback.steps[size_t(command.rung)].title);
    const runbook::Step& step = subject.runbook.steps[size_t(command.step)];
    return stepName(step.id, step.title);
}

/// Types all lines in their order and shows each with what is open before it.
template <class Show>
void typeAll(const LintSubject& subject, Show show)
{
    Terminal forwards;
    Terminal back;
    for (const LintCommand& command : subject.commands) {
        const size_t at = size_t(std::max(command.action->line - 1, 0));
        // A block marked as SQL is for a prompt by its own words.
        if (at < subject.fences.size() && isSqlFence(subject.fences[at]))
            continue;
        Terminal& terminal = command.rung >= 0 ? back : forwards;
        const QString step = ownerOf(subject, command);
        show(Typed{command, terminal, step});
        terminal.type(command, step);
    }
}

void sqlOutsideSession(const LintSubject& subject, LintReport& report)
{
    typeAll(subject, [&report](const Typed& typed) {
        const runbook::Action& action = *typed.command.action;
        const Terminal& terminal = typed.terminal;
        const QString& step = typed.step;
        const std::optional<QString> command = promptCommand(action.text);
        if (!command && !looksLikeSql(action.text))
            return;
        const QString remedy =
            Tr::tr("Write psql … -c or psql … -f FILE, so that the line stands by itself.");
        if (const auto lost = terminal.lost(step); lost && command) {
            report.add(
                action.line, Severity::Warning,
                Tr::tr("`%1` needs the session of line %2, but shell commands stand between them.")
                    .arg(shortened(action.text))
                    .arg(lost->line),
                remedy);
        } else if (!terminal.prompt() && command) {
            report.add(action.line,
                       Tr::tr("`%1` is a command of psql, but no psql session is open here: a "
                              "shell does not know %2.")
                           .arg(shortened(action.text), *command),
                       remedy);
        } else if (!terminal.prompt()
                   && !(action.context && action.context->kind == ContextKind::Sql)) {
            report.add(
                action.line, Severity::Warning,
                Tr::tr("`%1` is SQL, but no database session is open here.").arg(shortened(action.text)),
                remedy);
        } else if (terminal.prompt() && terminal.prompt()->step != step && command) {
            report.add(action.line, Severity::Warning,
                       Tr::tr("`%1` needs the session that %2 opened in line %3 and that nothing "
                              "says is still open.")
                           .arg(shortened(action.text), terminal.prompt()->step)
                           .arg(terminal.prompt()->line),
                       remedy);
        }
    });
}

void sessionNotLeft(const LintSubject& subject, LintReport& report)
{
    typeAll(subject, [&report](const Typed& typed) {
        const runbook::Action& action = *typed.command.action;
        const Terminal& terminal = typed.terminal;
        const QString& step = typed.step;
        if (!terminal.prompt() || terminal.prompt()->step != step
            || Terminal::isForPrompt(typed.command) || leavesSession(action.text)
            || opensPrompt(typed.command.line))
            return;
        report.add(action.line,
                   Tr::tr("`%1` is for a shell, but the database session opened in line %2 "
                          "is not left before it.")
                       .arg(shortened(action.text))
                       .arg(terminal.prompt()->line),
                   Tr::tr("Leave the session with \\q first."));
    });
}

} // namespace

std::vector<LintCheck> contextChecks()
{
    return {
        {{u"context-carried"_s,
          Tr::tr("An ssh session opened in a step is where the lines after it run."),
          Tr::tr("Lines after an interactive ssh are meant for the other machine. The context is "
                 "carried from line "
                 "to line and shown at each; this finding says where it begins."),
          Severity::Note},
         contextCarried},
        {{u"sql-outside-session"_s, Tr::tr("A line for a database prompt is typed into a shell."),
          Tr::tr("Backslash commands and SQL need a session of the database client. Without one "
                 "the shell reads "
                 "them and fails, or does something else. A line that relies on a session of "
                 "another step is a "
                 "warning."),
          Severity::Error},
         sqlOutsideSession},
        {{u"session-not-left"_s, Tr::tr("A shell command is typed into an open database session."),
          Tr::tr("After an interactive database client the next lines go to its prompt until it is "
                 "left with \\q "
                 "or exit."),
          Severity::Warning},
         sessionNotLeft},
    };
}

} // namespace cockpit::plan
