// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/unitfolder.h"

namespace cockpit::conductor {

QString folderName(const run::Unit& unit)
{
    const QChar between = unit.host.isEmpty() ? QLatin1Char('-') : QLatin1Char('@');
    return run::nameOf(unit) + between + QString::number(unit.attempt);
}

run::Unit unitOfFolder(const QString& name)
{
    const bool onHost = name.contains(QLatin1Char('@')); // no host's name has one
    const QChar between = onHost ? QLatin1Char('@') : QLatin1Char('-');
    const QString attempt =
        name.section(between, onHost ? 2 : 1, onHost ? 2 : 1).section(QLatin1Char('-'), 0, 0);
    return {name.section(between, 0, 0), onHost ? name.section(between, 1, 1) : QString(),
            attempt.toInt()};
}

} // namespace cockpit::conductor
