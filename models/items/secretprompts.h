// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace cockpit::items {

/// The unfinished line at the end of what a command printed: what it asks, when it waits for an answer.
[[nodiscard]] QString promptIn(QByteArrayView output);

/// Whether a prompt asks for what nobody else may read: a password, a passphrase, a PIN, a token.
[[nodiscard]] bool asksForSecret(const QString& prompt);

} // namespace cockpit::items
