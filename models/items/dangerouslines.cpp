// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/dangerouslines.h"

#include "models/items/format.h"
#include "models/items/status.h"

#include <algorithm>

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

bool isRun(const plan::Action& line)
{
    return line.kind == runbook::ActionKind::Command && !line.cannotRun;
}

Danger dangerOf(const plan::Action& line)
{
    switch (line.blast) {
    case plan::Blast::ReadOnly:
    case plan::Blast::Reversible:
        return Danger::None;
    case plan::Blast::Unknown:
        return Danger::Unknown;
    case plan::Blast::Irreversible:
    case plan::Blast::CustomerVisible:
        break;
    }
    return Danger::Lasting;
}

} // namespace

Danger dangerOf(const std::vector<plan::Action>& lines)
{
    Danger worst = Danger::None;
    for (const plan::Action& line : lines)
        worst = isRun(line) ? std::max(worst, dangerOf(line)) : worst;
    return worst;
}

QString linesText(const std::vector<plan::Action>& lines, const TargetOf& targetOf)
{
    QStringList texts;
    for (const plan::Action& line : lines) {
        if (!isRun(line))
            continue;
        const QString where = targetOf ? targetOf(line) : contextText(line);
        texts << u"%1 · %2\n    %3"_s.arg(where, wordOf(line.blast), line.resolved);
    }
    return texts.join(u'\n');
}

} // namespace cockpit::items
