// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/captures.h"
#include "models/plan/lintparts.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

/// Keys of known shapes, and passwords written behind the option or in the address that carries them.
void secretInText(const LintSubject& subject, LintReport& report)
{
    static const QRegularExpression shape(
        u"\\b(AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36,}|xox[abps]-[0-9A-Za-z-]{20,}"
        "|sk_live_[0-9A-Za-z]{20,}|glpat-[0-9A-Za-z_-]{20,}|AIza[0-9A-Za-z_-]{35})\\b"
        "|-----BEGIN (?:RSA |EC |OPENSSH )?PRIVATE KEY-----"_s);
    static const QRegularExpression address(u"\\b[a-z][a-z0-9+]*://[^\\s:/@'\"]+:([^\\s@/'\"]{4,})@"_s);
    static const QRegularExpression named(
        u"\\b(?:PASSWORD|PASSWD|PGPASSWORD|MYSQL_PWD|SECRET|TOKEN|API_KEY)=['\"]?([^\\s'\"$<>\\[{*]{6,})"_s);
    const QStringList& lines = subject.runbook.lines;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString& line = lines[i];
        if (line.size() < 10 || line.size() > 4096)
            continue;
        const bool key = shape.match(line).hasMatch();
        QString value;
        if (line.contains(u"://"_s))
            value = address.match(line).captured(1);
        if (value.isEmpty() && line.contains(u'='))
            value = named.match(line).captured(1);
        static const QRegularExpression stand(
            u"[<>\\[\\]{}$*]|pass|secret|token|user|changeme|example|your|xxx|\\.\\.\\.|key"_s,
            QRegularExpression::CaseInsensitiveOption);
        const bool password = !value.isEmpty() && !stand.match(value).hasMatch();
        if (!key && !password)
            continue;
        report.add(
            int(i) + 1,
            key ? Tr::tr("A key or token stands in the text itself.")
                : Tr::tr("What looks like a password stands in the text itself."),
            Tr::tr("Take it out, replace it where it was used, and name it under \"secrets\"."));
    }
}

void sudoPrompts(const LintSubject& subject, LintReport& report)
{
    QList<int> lines;
    for (const LintCommand& command : subject.commands) {
        const bool asks = std::any_of(
            command.line.commands.begin(), command.line.commands.end(), [](const ShellCommand& part) {
                if (part.words.empty() || part.words.front().text != u"sudo"_s)
                    return false;
                const auto quiet = [](const ShellWord& word) {
                    return word.text == u"-n"_s || word.text == u"-S"_s
                        || word.text == u"--non-interactive"_s;
                };
                return std::none_of(part.words.begin(), part.words.end(), quiet);
            });
        if (asks)
            lines.append(command.action->line);
    }
    if (lines.isEmpty())
        return;
    QStringList numbers;
    for (const int line : lines.mid(0, 12))
        numbers.append(QString::number(line));
    if (lines.size() > 12)
        numbers.append(u"…"_s);
    report.add(
        lines.first(),
        Tr::tr(
            "%1 lines use sudo without -n: where it asks for a password, the line waits (line %2).")
            .arg(lines.size())
            .arg(listed(numbers)),
        Tr::tr("Write sudo -n, so that the line fails at once instead, and allow it without a "
               "password."));
}

bool hasWayBack(const LintSubject& subject, const LintCommand& command)
{
    const runbook::Step& step = subject.runbook.steps[size_t(command.step)];
    return step.rollback || step.rollbackPoint != runbook::RollbackPoint::Unsaid;
}

void irreversibleWithoutRollback(const LintSubject& subject, LintReport& report)
{
    if (!subject.runbook.rollback.steps.empty())
        return; // the chapter may cover it
    for (const LintCommand& command : subject.commands) {
        if (command.step < 0 || command.blast != Blast::Irreversible || hasWayBack(subject, command))
            continue;
        report.add(
            command.action->line,
            Tr::tr("`%1` cannot be taken back, and neither its step nor the runbook says what to "
                   "do when it goes wrong.")
                .arg(shortened(command.action->text)),
            Tr::tr("Say how the state before it is restored, or that it cannot be."));
    }
}

void irreversibleBeforeGate(const LintSubject& subject, LintReport& report)
{
    if (subject.runbook.gates.empty())
        return;
    int first = subject.runbook.gates.front().line;
    for (const runbook::Gate& gate : subject.runbook.gates)
        first = std::min(first, gate.line);
    const auto found = std::find_if(
        subject.commands.begin(), subject.commands.end(), [first](const LintCommand& command) {
            return command.step >= 0 && command.blast == Blast::Irreversible
                && command.action->line < first;
        });
    if (found == subject.commands.end())
        return;
    report.add(found->action->line,
               Tr::tr("`%1` cannot be taken back and stands before the first decision (line %2).")
                   .arg(shortened(found->action->text))
                   .arg(first),
               Tr::tr("Decide before it, or move it behind the decision."));
}

/// The word of an "rm" that names everything below a variable or a wildcard.
std::optional<QString> wideTarget(const ShellCommand& command, bool variable)
{
    const QStringList& words = command.plain();
    if (words.isEmpty() || (words.first() != u"rm"_s && words.first() != u"shred"_s))
        return {};
    static const QRegularExpression bare(u"^\\$(?:\\w+|\\{\\w+\\})(?:/\\*?)?$"_s);
    const bool deep = std::any_of(words.begin(), words.end(), [](const QString& word) {
        return word.startsWith(u'-') && !word.startsWith(u"--"_s)
            && word.contains(u'r', Qt::CaseInsensitive);
    });
    for (const ShellWord& word : command.words) {
        if (variable && deep && word.expands && bare.match(word.text).hasMatch())
            return word.text;
        if (!variable && word.glob && !word.expands)
            return word.text;
    }
    return {};
}

void wildcardDelete(const LintSubject& subject, LintReport& report)
{
    for (const LintCommand& command : subject.commands) {
        for (const ShellCommand& part : command.line.commands) {
            const std::optional<QString> name = wideTarget(part, false);
            if (!name || command.atPrompt)
                continue;
            report.add(command.action->line,
                       Tr::tr("`%1` deletes whatever matches %2 at that moment.")
                           .arg(shortened(command.action->text), *name),
                       Tr::tr("List the matches first, or name what is deleted."));
            break;
        }
    }
}

void emptyVariableDelete(const LintSubject& subject, LintReport& report)
{
    for (const LintCommand& command : subject.commands) {
        for (const ShellCommand& part : command.line.commands) {
            const std::optional<QString> name = wideTarget(part, true);
            if (!name)
                continue;
            report.add(command.action->line,
                       Tr::tr("`%1` deletes from the root when %2 is empty.")
                           .arg(shortened(command.action->text), *name),
                       Tr::tr("Write ${NAME:?}, so that an empty one stops the line."));
            break;
        }
    }
}

void downloadIntoShell(const LintSubject& subject, LintReport& report)
{
    static const QStringList shells{u"bash"_s, u"sh"_s, u"zsh"_s};
    for (const LintCommand& command : subject.commands) {
        bool fetched = false;
        for (const ShellCommand& part : command.line.commands) {
            const QStringList& words = part.plain();
            if (words.isEmpty())
                continue;
            if (fetched && part.piped && shells.contains(words.first())) {
                report.add(
                    command.action->line,
                    Tr::tr("`%1` runs what a server sends at that moment.")
                        .arg(shortened(command.action->text)),
                    Tr::tr("Download it beforehand, compare its checksum, and run the file."));
                break;
            }
            fetched =
                words.first() == u"curl"_s || words.first() == u"wget"_s || (fetched && part.piped);
        }
    }
}

void valueTwice(const LintSubject& subject, LintReport& report)
{
    for (const Capture& capture : capturesOf(subject.runbook)) {
        QStringList numbers;
        for (const int line : capture.lines)
            numbers.append(QString::number(line));
        numbers.removeDuplicates();
        if (numbers.size() < 2)
            continue;
        report.add(
            capture.lines[1],
            Tr::tr("$(%1) is computed in the lines %2: each time it may give another value.")
                .arg(capture.command, listed(numbers)),
            Tr::tr("A staging or live run computes it once. By hand: keep it in a variable."));
    }
}

void unknownEffect(const LintSubject& subject, LintReport& report)
{
    QStringList numbers;
    for (const LintCommand& command : subject.commands) {
        if (command.blast == Blast::Unknown)
            numbers.append(QString::number(command.action->line));
    }
    numbers.removeDuplicates();
    if (numbers.isEmpty())
        return;
    const qsizetype count = numbers.size();
    if (count > 12)
        numbers = numbers.mid(0, 12) + QStringList{u"…"_s};
    report.add(
        numbers.first().toInt(),
        Tr::tr("What %1 of %2 command lines do is not known here (line %3): each is shown as "
               "unknown.")
            .arg(count)
            .arg(subject.commands.size())
            .arg(listed(numbers)),
        Tr::tr("Say beside them what they change and how it is undone."));
}

void shortPassword(const LintSubject& subject, LintReport& report)
{
    static const QRegularExpression inLine(
        u"^(?:-p[^\\s$<\\[{][^\\s]{3,}|--password=[^$<\\[{\\s][^\\s]{3,})$"_s);
    static const QStringList clients{u"mysql"_s,   u"mysqldump"_s, u"mysqladmin"_s,  u"mariadb"_s,
                                     u"mongosh"_s, u"mongodump"_s, u"mongorestore"_s};
    for (const LintCommand& command : subject.commands) {
        for (const ShellCommand& part : command.line.commands) {
            const QStringList& words = part.plain();
            if (words.isEmpty() || !clients.contains(words.first()))
                continue;
            const bool given = std::any_of(words.begin(), words.end(), [](const QString& word) {
                return inLine.match(word).hasMatch();
            });
            if (!given)
                continue;
            report.add(
                command.action->line,
                Tr::tr("The password of %1 stands on the command line, where every user of the "
                       "machine can read it.")
                    .arg(words.first()),
                Tr::tr("Pass it by an option file or by the client's environment variable."));
            break;
        }
    }
}

std::vector<LintCheck> lineChecks()
{
    return {
        {{u"secret-in-text"_s, Tr::tr("A key, a token or a password stands in the document."),
          Tr::tr("Whoever can read the runbook, its history or a record of a run can use what "
                 "stands in "
                 "it. Shapes of well-known keys and values behind names of secrets are found."),
          Severity::Warning},
         secretInText},
        {{u"password-on-line"_s, Tr::tr("A database client is given its password on the line."),
          Tr::tr("Arguments of a process are visible to every user of the machine and end in shell "
                 "histories."),
          Severity::Warning},
         shortPassword},
        {{u"sudo-prompts"_s, Tr::tr("sudo may ask for a password that nobody can type."),
          Tr::tr("A line of a run has no terminal behind it. sudo without -n waits for a password, "
                 "and "
                 "the release waits with it."),
          Severity::Note},
         sudoPrompts},
        {{u"value-computed-twice"_s, Tr::tr("The same value is computed in more than one line."),
          Tr::tr("Two calls of date are two moments. Where one line names a file and another looks "
                 "for "
                 "it, the names differ."),
          Severity::Note},
         valueTwice},
        {{u"unknown-effect"_s, Tr::tr("What some command lines do is not known."),
          Tr::tr("The blast radius comes from a table of known tools and verbs. What it does not "
                 "know is "
                 "never taken for harmless."),
          Severity::Note},
         unknownEffect},
    };
}

std::vector<LintCheck> wayBackChecks()
{
    return {
        {{u"irreversible-without-rollback"_s,
          Tr::tr("A line cannot be taken back, and nothing says what to do then."),
          Tr::tr(
              "Migrations, deletions and restores end the way back. A runbook that has them and no "
              "rollback leaves the lead alone at the worst moment."),
          Severity::Warning},
         irreversibleWithoutRollback},
        {{u"irreversible-before-gate"_s,
          Tr::tr("A line that cannot be taken back stands before the first decision."),
          Tr::tr("A go/no-go decides nothing when what it is about has been done already."),
          Severity::Note},
         irreversibleBeforeGate},
    };
}

std::vector<LintCheck> wildChecks()
{
    return {
        {{u"wildcard-delete"_s, Tr::tr("A deletion names its files by a wildcard."),
          Tr::tr(
              "What a wildcard matches is known only when the line runs: a file more in the folder "
              "is a file less after it."),
          Severity::Warning},
         wildcardDelete},
        {{u"empty-variable-delete"_s, Tr::tr("A deletion begins with a variable that may be empty."),
          Tr::tr(
              "An unset variable is an empty text to the shell, so that a recursive deletion below "
              "it begins at the root."),
          Severity::Warning},
         emptyVariableDelete},
        {{u"download-into-shell"_s, Tr::tr("A download is piped into a shell."),
          Tr::tr("What runs is decided by a server at the moment of the release: nobody reviewed "
                 "it, and "
                 "a broken transfer runs in half."),
          Severity::Warning},
         downloadIntoShell},
    };
}

} // namespace

std::vector<LintCheck> safetyChecks()
{
    std::vector<LintCheck> all = lineChecks();
    for (const auto& more : {wayBackChecks(), wildChecks()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace cockpit::plan
