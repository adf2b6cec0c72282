// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QMap>
#include <QObject>
#include <QStringList>

#include <vector>

namespace cockpit::secrets {

/// A secret that an environment names.
struct Wanted {
    QString name;
    QString variable; ///< of this program's own environment; empty: it is in the keychain
};

/// What was found of the secrets of an environment.
struct Found {
    QMap<QString, QString> values; ///< by name
    QStringList missing;           ///< a sentence each
    QStringList notices; ///< to be said out loud: what did not come from a keychain, what cannot be masked
};

/// Collects the secrets of an environment, one after the other.
class SecretReader : public QObject
{
    Q_OBJECT

public:
    /// A shorter value is refused: masking it would blank half of everything, not masking it shows it.
    static constexpr qsizetype shortest = 4;

    explicit SecretReader(QString environment, QObject* parent = nullptr);

    /// Ends with found(), later.
    void read(const std::vector<Wanted>& wanted);

Q_SIGNALS:
    void found(const cockpit::secrets::Found& found);

private:
    void next();
    void readVariable(const Wanted& wanted);
    void take(const QString& name, const QString& value);

    QString m_environment;
    std::vector<Wanted> m_left;
    Found m_found;
};

} // namespace cockpit::secrets
