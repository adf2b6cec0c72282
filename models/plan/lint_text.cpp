// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/lintparts.h"
#include "models/plan/tr.h"

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
    };
}

} // namespace cockpit::plan
