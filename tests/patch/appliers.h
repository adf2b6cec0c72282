// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

/// The programs that people apply a diff with.
namespace cockpit::test {

/// Whether patch(1) or git is on this machine.
[[nodiscard]] bool has(const QString& program);

/// What "patch -p1" makes of a file in its folder; nothing when it refuses.
[[nodiscard]] std::optional<QByteArray> patchedByPatch(const QByteArray& before,
                                                       const QByteArray& diff, const QString& name);
/// The same with "git apply", after "git apply --check".
[[nodiscard]] std::optional<QByteArray> patchedByGit(const QByteArray& before,
                                                     const QByteArray& diff, const QString& name);

} // namespace cockpit::test
