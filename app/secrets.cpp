// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets.h"

#include <QCoreApplication>

namespace cockpit::app {

secrets::Found secretsOf(const plan::Environment& environment)
{
    std::vector<secrets::Wanted> wanted;
    for (const QString& name : environment.secrets)
        wanted.push_back({name, environment.secretVariables.value(name)});
    secrets::Found all;
    secrets::SecretReader reader(environment.name);
    QObject::connect(&reader, &secrets::SecretReader::found, &reader,
                     [&all](const secrets::Found& found) {
                         all = found;
                         QCoreApplication::quit();
                     });
    reader.read(wanted);
    QCoreApplication::exec();
    return all;
}

} // namespace cockpit::app
