// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

/// The hash chain of a run: each record's hash covers its bytes and the hash before it. Anybody can
/// recompute it with a SHA-256 and the bytes in the store.
namespace cockpit::store {

/// SHA-256 of a document, hexadecimal.
[[nodiscard]] QByteArray documentHash(const QByteArray& bytes);

/// What the first record builds on: SHA-256(run id 0x00 runbook's hash 0x00 environment's hash),
/// hexadecimal; the hashes as hexadecimal text.
[[nodiscard]] QByteArray chainStart(const QString& run, const QByteArray& runbookHash,
                                    const QByteArray& environmentHash);

/// SHA-256(0x00 previous canonical), hexadecimal; `previous` enters as its 32 bytes.
[[nodiscard]] QByteArray chainNext(const QByteArray& previous, const QByteArray& canonical);

} // namespace cockpit::store
