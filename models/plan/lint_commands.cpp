// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/elision.h"
#include "models/plan/lintparts.h"
#include "models/plan/shell.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <QRegularExpression>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

void elidedCommand(const LintSubject& subject, LintReport& report)
{
    for (const LintCommand& command : subject.commands) {
        const runbook::Action& action = *command.action;
        switch (elisionIn(command.line, action.context)) {
        case Elision::None:
            break;
        case Elision::Argument:
            report.add(
                action.line,
                Tr::tr(
                    "`%1` stands with \"...\" for what is left out and cannot be run as it stands.")
                    .arg(shortened(action.text)),
                Tr::tr("Write the whole command."));
            break;
        case Elision::Data:
            report.add(lineOf(action, action.text.contains(u"..."_s) ? u"..."_s : u"…"_s),
                       Severity::Warning,
                       Tr::tr("`%1` leaves out a part of what it sends (\"...\"): as written it "
                              "sends the dots.")
                           .arg(shortened(action.text)),
                       Tr::tr("Write the data in full."));
            break;
        }
    }
}

void endlessCommand(const LintSubject& subject, LintReport& report)
{
    for (const LintCommand& command : subject.commands) {
        const runbook::Action& action = *command.action;
        if (!action.endless)
            continue;
        report.add(action.line, Tr::tr("`%1` never ends by itself.").arg(shortened(action.text)),
                   Tr::tr("Say how long to watch, or wrap it: timeout 5m …"));
    }
}

/// A name made by a call of date that says the second.
bool namesTheSecond(const QString& word)
{
    static const QRegularExpression call(u"(?:\\$\\(|`)\\s*date\\b[^)`]*%(?:S|s|T|N|H%M)"_s);
    return call.match(word).hasMatch();
}

QStringList copied(const QStringList& words)
{
    static const QStringList copiers{u"cp"_s, u"mv"_s, u"scp"_s, u"rsync"_s};
    static const QStringList cloud{u"aws"_s,   u"gsutil"_s, u"gcloud"_s,
                                   u"s3cmd"_s, u"rclone"_s, u"mc"_s};
    qsizetype from = 1;
    if (cloud.contains(words.first())) {
        const auto verb = std::find_if(words.begin(), words.end(), [](const QString& word) {
            return word == u"cp"_s || word == u"mv"_s || word == u"copy"_s;
        });
        if (verb == words.end())
            return {};
        from = verb - words.begin() + 1;
    } else if (!copiers.contains(words.first())) {
        return {};
    }
    QStringList places;
    std::copy_if(words.begin() + from, words.end(), std::back_inserter(places),
                 [](const QString& word) { return !word.startsWith(u'-'); });
    return places.mid(0, std::max<qsizetype>(places.size() - 1, 0)); // the last one is written
}

/// The names that a command reads; only tools that are known to read them.
QStringList filesRead(const ShellCommand& command)
{
    QStringList files;
    for (const ShellWord& input : command.inputs)
        files.append(input.text);
    const QStringList& words = command.plain();
    if (words.isEmpty())
        return files;
    static const QStringList readers{u"cat"_s,       u"ls"_s,         u"gunzip"_s, u"gzip"_s,
                                     u"zcat"_s,      u"pg_restore"_s, u"head"_s,   u"tail"_s,
                                     u"sha256sum"_s, u"md5sum"_s,     u"stat"_s,   u"wc"_s,
                                     u"psql"_s,      u"mysql"_s,      u"unzip"_s,  u"gpg"_s};
    if (readers.contains(words.first()))
        files += words.mid(1);
    const bool extracts = words.first() == u"tar"_s && words.size() > 1
        && (words[1].contains(u'x') || words[1].startsWith(u"-t"_s) || words[1].startsWith(u't'));
    if (extracts)
        files += words.mid(2);
    return files + copied(words);
}

void timestampTwice(const LintSubject& subject, LintReport& report)
{
    for (const LintCommand& line : subject.commands) {
        const runbook::Action& action = *line.action;
        for (const ShellCommand& command : line.line.commands) {
            const QStringList files = filesRead(command);
            const auto bad = std::find_if(files.begin(), files.end(), namesTheSecond);
            if (bad == files.end())
                continue;
            report.add(
                action.line,
                Tr::tr("%1 is read by a name that calls date again: the second has passed, and no "
                       "file has that "
                       "name.")
                    .arg(shortened(*bad, 90)),
                Tr::tr("Keep the name in a variable when the file is made, and use it here."));
            break;
        }
    }
}

bool feedsDatabase(const QString& tool)
{
    static const QStringList tools{u"psql"_s,        u"mysql"_s,        u"mariadb"_s,
                                   u"pg_restore"_s,  u"mongorestore"_s, u"sqlite3"_s,
                                   u"mysqlimport"_s, u"gunzip"_s,       u"zcat"_s};
    return tools.contains(tool);
}

std::optional<QString> wildcardFed(const ShellCommand& command)
{
    const QStringList& words = command.plain();
    if (words.isEmpty() || !feedsDatabase(words.first().section(u'/', -1)))
        return {};
    std::vector<ShellWord> all = command.inputs;
    if (words.first() != u"gunzip"_s && words.first() != u"zcat"_s)
        all.insert(all.end(), command.words.begin(), command.words.end());
    const auto found =
        std::find_if(all.begin(), all.end(), [](const ShellWord& word) { return word.glob; });
    return found == all.end() ? std::nullopt : std::optional(found->text);
}

void wildcardRestore(const LintSubject& subject, LintReport& report)
{
    for (const LintCommand& line : subject.commands) {
        const runbook::Action& action = *line.action;
        if (line.atPrompt)
            continue;
        for (const ShellCommand& command : line.line.commands) {
            const std::optional<QString> name = wildcardFed(command);
            if (!name)
                continue;
            report.add(
                action.line,
                Tr::tr("%1 is a wildcard: a restore from it is ambiguous if several files match.")
                    .arg(*name),
                Tr::tr(
                    "Name the one file, for example by a variable set when the backup is made."));
            break;
        }
    }
}

} // namespace

std::vector<LintCheck> commandChecks()
{
    return {
        {{u"elided-command"_s, Tr::tr("A command line has \"...\" in place of arguments."),
          Tr::tr("Dots that stand for left-out arguments cannot be run. Dots inside the data that "
                 "a command sends "
                 "are a warning: the command runs, but with the dots."),
          Severity::Error},
         elidedCommand},
        {{u"endless-command"_s, Tr::tr("A command line never ends by itself."),
          Tr::tr("tail -f, watch and their like run until a person stops them; a step that holds "
                 "one never "
                 "finishes by itself."),
          Severity::Warning},
         endlessCommand},
        {{u"timestamp-twice"_s, Tr::tr("A file is read by a name that calls date a second time."),
          Tr::tr("A file that was named by $(date +…%S) can only be found again by the name it was "
                 "given. A second "
                 "call of date gives a later second, and the file is not found."),
          Severity::Error},
         timestampTwice},
        {{u"wildcard-restore"_s, Tr::tr("A database is restored from a wildcard."),
          Tr::tr("When several backups match, the shell refuses the redirection or restores "
                 "another one than meant. "
                 "A restore names its file."),
          Severity::Warning},
         wildcardRestore},
    };
}

} // namespace cockpit::plan
