// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/chain.h"

#include <QCryptographicHash>

namespace cockpit::store {

QByteArray documentHash(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray chainStart(const QString& run, const QByteArray& runbookHash,
                      const QByteArray& environmentHash)
{
    const QByteArray zero(1, '\0');
    return documentHash(run.toUtf8() + zero + runbookHash + zero + environmentHash);
}

QByteArray chainNext(const QByteArray& previous, const QByteArray& canonical)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray(1, '\0'));
    hash.addData(QByteArray::fromHex(previous));
    hash.addData(canonical);
    return hash.result().toHex();
}

} // namespace cockpit::store
