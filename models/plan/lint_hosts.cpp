// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/lintparts.h"
#include "models/plan/session.h"
#include "models/plan/shell.h"
#include "models/plan/text.h"
#include "models/plan/tr.h"

#include <QMap>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

QString hostOf(const runbook::Action& action)
{
    return action.context && action.context->kind == runbook::ContextKind::Ssh
        ? action.context->target.value_or(QString())
        : QString();
}

void nestedIn(const std::vector<runbook::Action>& actions, LintReport& report,
              std::optional<QString>& open)
{
    for (const runbook::Action& action : actions) {
        if (action.kind != runbook::ActionKind::Command)
            continue;
        const std::optional<QString> host = hostOpened(action.text);
        if (host && open && *open != *host) {
            report.add(action.line,
                       Tr::tr("`%1` is typed while the session on %2 is open: it starts from "
                              "there, not from here.")
                           .arg(shortened(action.text), *open),
                       Tr::tr("Leave the session on %1 with exit first.").arg(*open));
        }
        if (host)
            open = host;
        else if (leavesSession(action.text))
            open.reset();
    }
}

void nestedSession(const LintSubject& subject, LintReport& report)
{
    for (const runbook::Step& step : subject.runbook.steps) {
        std::optional<QString> open;
        nestedIn(step.actions, report, open);
    }
    std::optional<QString> open; // one script may be cut into many rollback steps
    int chapter = 0;
    const std::vector<FenceLine>& fences = subject.fences;
    for (const runbook::RollbackStep& step : subject.runbook.rollback.steps) {
        const size_t at =
            step.actions.empty() ? 0 : size_t(std::max(step.actions.front().line - 1, 0));
        const int block = at < fences.size() ? fences[at].opened : 0;
        if (block != chapter)
            open.reset();
        chapter = block;
        nestedIn(step.actions, report, open);
    }
}

struct FileUse {
    QString path;
    bool made = false;
};

/// The files under an absolute path that a line makes or removes; a link into a folder makes a
/// file of the same name there.
std::vector<FileUse> filesOf(const ShellLine& line)
{
    std::vector<FileUse> uses;
    for (const ShellCommand& command : line.commands) {
        QStringList places;
        const QStringList& words = command.plain();
        std::copy_if(words.begin(), words.end(), std::back_inserter(places),
                     [](const QString& word) { return word.startsWith(u'/'); });
        if (words.isEmpty() || places.isEmpty())
            continue;
        if (words.first() == u"rm"_s || words.first() == u"unlink"_s) {
            for (const QString& place : places)
                uses.push_back({place, false});
        } else if ((words.first() == u"ln"_s || words.first() == u"cp"_s) && places.size() == 2) {
            const QString& target = places.last();
            uses.push_back(
                {target.endsWith(u'/') ? target + places.first().section(u'/', -1) : target, true});
        } else if (words.first() == u"touch"_s) {
            uses.push_back({places.last(), true});
        }
    }
    return uses;
}

struct Made {
    QString host;
    int line = 0;
};

void fileOnOtherHost(const LintSubject& subject, LintReport& report)
{
    QMap<QString, std::vector<Made>> made;
    for (const LintCommand& command : subject.commands) {
        const runbook::Action& action = *command.action;
        const QString host = hostOf(action);
        for (const FileUse& use : filesOf(command.line)) {
            std::vector<Made>& places = made[use.path];
            if (use.made && !host.isEmpty()) {
                places.push_back({host, action.line});
            } else if (!use.made && !places.empty() && !host.isEmpty()
                       && std::none_of(places.begin(), places.end(),
                                       [&host](const Made& m) { return m.host == host; })) {
                report.add(action.line,
                           Tr::tr("`%1` runs on %2, but the file was made on %3 (line %4).")
                               .arg(shortened(action.text), host, places.back().host)
                               .arg(places.back().line),
                           Tr::tr("Open a session on %1 before this line.").arg(places.back().host));
            }
        }
    }
}

} // namespace

std::vector<LintCheck> hostChecks()
{
    return {
        {{u"nested-session"_s, Tr::tr("An ssh session is opened from inside another one."),
          Tr::tr("Without exit in between, the second ssh runs on the first host, where its keys "
                 "and its network "
                 "may be missing."),
          Severity::Note},
         nestedSession},
        {{u"file-on-other-host"_s,
          Tr::tr("A file is removed on another host than the one it was made on."),
          Tr::tr("The contexts of the lines say that a file is made on one host and removed on "
                 "another, which "
                 "leaves it in force where it was made."),
          Severity::Warning},
         fileOnOtherHost},
    };
}

} // namespace cockpit::plan
