// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environment/draft.h"

/// What the tests of environment files ask of a draft and its text.
namespace cockpit::environment {

inline Entry entryOf(const Draft& draft, Part part, const QString& name)
{
    for (const Entry& entry : draft.entries()) {
        if (entry.part == part && entry.name == name)
            return entry;
    }
    return {};
}

inline QByteArrayList commentsOf(const QByteArray& text)
{
    QByteArrayList comments;
    for (const QByteArray& line : text.split('\n')) {
        if (const auto at = line.indexOf('#'); at >= 0)
            comments.append(line.mid(at));
    }
    return comments;
}

inline QByteArrayList changedLines(const QByteArray& before, const QByteArray& after)
{
    QByteArrayList changed;
    const QByteArrayList old = before.split('\n');
    for (const QByteArray& line : after.split('\n')) {
        if (!old.contains(line))
            changed.append(line);
    }
    return changed;
}

} // namespace cockpit::environment
