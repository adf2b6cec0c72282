// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/hosts.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace cockpit::conductor {

/// The last part (see keptOutput) of what a command printed, both streams, from the folder of its worker;
/// empty where nothing was kept. A log of many megabytes is read up to a bound, and says where the rest is.
[[nodiscard]] QByteArray outputTail(const QString& jobFolder);

/// Of a line on several hosts: the lines of one host after the other, each behind "HOST | ". `outputOf`:
/// what a line printed on one of them ("s2.a1@web-3").
[[nodiscard]] QByteArray outputsOfHosts(const run::RunState& state, const QString& action,
                                        const std::function<QByteArray(const QString& name)>& outputOf);

} // namespace cockpit::conductor
