// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/ticks.h"

#include <algorithm>

namespace cockpit::runbook {

namespace {

/// The box at the front: its length in characters and whether it is ticked.
std::pair<qsizetype, Tick> box(QStringView text)
{
    if (text.isEmpty())
        return {0, Tick::None};
    if (text[0] == u'☐' || text[0] == u'□' || text[0] == u'⬜')
        return {1, Tick::Open};
    if (text[0] == u'☑' || text[0] == u'☒')
        return {1, Tick::Done};
    if (text.startsWith(u"[ ]"))
        return {3, Tick::Open};
    if (text.startsWith(u"[]"))
        return {2, Tick::Open};
    if (text.startsWith(u"[x]", Qt::CaseInsensitive) || text.startsWith(u"[✓]")
        || text.startsWith(u"[✔]"))
        return {3, Tick::Done};
    return {0, Tick::None};
}

} // namespace

Tick takeTick(TextLine* line)
{
    const auto [length, tick] = box(line->text);
    if (tick == Tick::None || (length < line->text.size() && line->text[length] != u' '))
        return Tick::None;
    const qsizetype cut = std::min(length + 1, line->text.size());
    line->text.remove(0, cut);
    for (Mark& mark : line->marks)
        mark.start = std::max<qsizetype>(0, mark.start - cut);
    return tick;
}

Tick cellTick(const QString& cell)
{
    const QString text = cell.trimmed();
    const auto [length, tick] = box(text);
    return length == text.size() ? tick : Tick::None;
}

} // namespace cockpit::runbook
