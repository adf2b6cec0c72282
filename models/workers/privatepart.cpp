// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/privatepart.h"

#include "models/workers/masker.h"

namespace cockpit::workers {

PrivatePart privatePartOf(const JobSpec& spec)
{
    PrivatePart part;
    std::vector<std::string> values;
    for (const QString& secret : spec.secrets) {
        if (Masker::canMask(secret.toStdString())) {
            values.push_back(secret.toStdString());
            part.bytes += secret.toUtf8() + '\0';
        }
    }
    part.secrets = static_cast<qsizetype>(values.size());
    part.recordedArguments = spec.arguments;
    if (values.empty())
        return part;
    const Masker masker(values);
    for (QString& argument : part.recordedArguments)
        argument = QString::fromStdString(masker.masked(argument.toStdString()));
    if (part.recordedArguments == spec.arguments)
        return part;
    part.privateArguments = spec.arguments.size();
    for (const QString& argument : spec.arguments)
        part.bytes += argument.toUtf8() + '\0';
    return part;
}

} // namespace cockpit::workers
