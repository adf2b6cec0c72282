// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/cutlines.h"
#include "models/plan/lintparts.h"
#include "models/plan/tr.h"
#include "models/runbook/markdown.h"

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

void doubleEncoded(const LintSubject& subject, LintReport& report)
{
    if (!subject.runbook.encoding.repaired)
        return;
    const QStringList& lines = subject.runbook.lines;
    const auto first = std::find_if(lines.begin(), lines.end(), [](const QString& line) {
        return std::any_of(line.begin(), line.end(), [](QChar c) { return c.unicode() > 127; });
    });
    report.add(first == lines.end() ? 1 : int(first - lines.begin()) + 1,
               Tr::tr("The text was encoded as UTF-8 twice. It is repaired for display; the file "
                      "keeps its bytes."),
               Tr::tr("Repair the file before its messages are copied from it by hand."));
}

/// Images and the like: nothing behind is for a reader.
bool holdsWords(const QString& rest)
{
    return std::count(rest.begin(), rest.end(), u' ') > 2;
}

void lineCut(const LintSubject& subject, LintReport& report)
{
    const QString most = QString::number(runbook::longestLine);
    for (const CutLine& cut : cutLinesOf(subject.runbook.lines)) {
        const QString length = QString::number(cut.length);
        const bool isRun = std::any_of(
            subject.commands.begin(), subject.commands.end(),
            [&](const LintCommand& command) { return command.action->text.contains(cut.end); });
        if (isRun)
            report.add(cut.line,
                       Tr::tr("The line is %1 characters long, and only the first %2 of them are "
                              "read: its command is cut, and is not run.")
                           .arg(length, most),
                       Tr::tr("Put the command into a script, and call that."));
        else if (holdsWords(subject.runbook.lines[cut.line - 1].mid(runbook::longestLine)))
            report.add(cut.line, Severity::Warning,
                       Tr::tr("The line is %1 characters long, and only the first %2 of them are "
                              "read: what stands behind is not seen.")
                           .arg(length, most),
                       Tr::tr("Break the line."));
    }
}

} // namespace

std::vector<LintCheck> textChecks()
{
    return {
        {{u"double-encoded"_s, Tr::tr("The file's text was encoded as UTF-8 twice."),
          Tr::tr("Signs and letters outside English look garbled in the file. The cockpit shows "
                 "them repaired and "
                 "leaves the file as it is."),
          Severity::Note},
         doubleEncoded},
        {{u"line-too-long"_s, Tr::tr("A line is too long to be read whole."),
          Tr::tr("Only the first %1 characters of a line are read. Half a command may do "
                 "something else than the whole one, so it is not run at all.")
              .arg(runbook::longestLine),
          Severity::Error},
         lineCut},
    };
}

} // namespace cockpit::plan
