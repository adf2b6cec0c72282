// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cockpit::conductor {

/// The last part (see keptOutput) of what a command printed, both streams, from the folder of its worker;
/// empty where nothing was kept. A log of many megabytes is read up to a bound, and says where the rest is.
[[nodiscard]] QByteArray outputTail(const QString& jobFolder);

} // namespace cockpit::conductor
