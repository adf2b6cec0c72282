// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/secretreader.h"

#include "models/secrets/keychain.h"

#include <QTimer>

namespace cockpit::secrets {

SecretReader::SecretReader(QString environment, QObject* parent)
    : QObject(parent)
    , m_environment(std::move(environment))
{}

void SecretReader::read(const std::vector<Wanted>& wanted)
{
    m_left = wanted;
    m_found = {};
    QTimer::singleShot(0, this, &SecretReader::next);
}

void SecretReader::next()
{
    if (m_left.empty()) {
        Q_EMIT found(m_found);
        return;
    }
    const Wanted wanted = m_left.front();
    m_left.erase(m_left.begin());
    if (!wanted.variable.isEmpty()) {
        readVariable(wanted);
        next();
        return;
    }
    Keychain::read(m_environment, wanted.name, this,
                   [this, name = wanted.name](const Result<QString>& value) {
                       if (value)
                           take(name, *value);
                       else
                           m_found.missing.append(value.error().sentence);
                       next();
                   });
}

void SecretReader::readVariable(const Wanted& wanted)
{
    const QString value = qEnvironmentVariable(wanted.variable.toLocal8Bit().constData());
    if (value.isEmpty()) {
        m_found.missing.append(
            tr("The secret \"%1\" is to be in the environment variable %2, which "
               "is not set.")
                .arg(wanted.name, wanted.variable));
        return;
    }
    m_found.notices.append(
        tr("The secret \"%1\" comes from the environment variable %2, not from a "
           "keychain: other programs of yours can read it there.")
            .arg(wanted.name, wanted.variable));
    take(wanted.name, value);
}

void SecretReader::take(const QString& name, const QString& value)
{
    if (value.size() < shortest) {
        m_found.missing.append(
            tr("The secret \"%1\" has fewer than %2 characters, so it could not be masked where it "
               "is shown. Use a longer one.")
                .arg(name)
                .arg(shortest));
        return;
    }
    m_found.values.insert(name, value);
}

} // namespace cockpit::secrets
