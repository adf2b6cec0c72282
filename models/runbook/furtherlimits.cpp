// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/furtherlimits.h"

#include <algorithm>
#include <array>

namespace cockpit::runbook {

namespace {

constexpr qsizetype longestRemark = 40;

} // namespace

qsizetype afterSeparator(QStringView sentence, qsizetype from, qsizetype to)
{
    static constexpr std::array<QStringView, 8> separators{u", ",    u"; ",  u" or ", u" and ",
                                                           u" but ", u" | ", u"✅",    u"❌"};
    const QStringView between = sentence.sliced(from, to - from);
    qsizetype first = between.size();
    qsizetype end = -1;
    for (const QStringView separator : separators) {
        const qsizetype at = between.indexOf(separator, 0, Qt::CaseInsensitive);
        if (at >= 0 && at < first) {
            first = at;
            end = at + separator.size();
        }
    }
    return end < 0 ? 0 : from + end;
}

bool isFurtherLimit(QStringView between)
{
    if (between.trimmed().endsWith(u'(') && afterSeparator(between, 0, between.size()) == 0)
        return true;
    const qsizetype open = between.indexOf(u'(');
    const qsizetype close = between.indexOf(u')');
    const bool remark = open >= 0 && close > open && close - open <= longestRemark;
    const auto isWord = [](QChar c) { return c.isLetterOrNumber(); };
    const QStringView before = remark ? between.first(open) : between;
    const QStringView behind = remark ? between.sliced(close + 1) : QStringView();
    return !between.isEmpty() && std::none_of(before.begin(), before.end(), isWord)
        && std::none_of(behind.begin(), behind.end(), isWord);
}

} // namespace cockpit::runbook
