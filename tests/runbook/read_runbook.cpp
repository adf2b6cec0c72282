// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/reader.h"
#include "models/runbook/readjson.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <cstdio>

/// Prints what the reader finds in a file: read_runbook read FILE --format json.
int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    const auto runbook = cockpit::runbook::readFile(arguments.at(2));
    if (!runbook) {
        std::fputs(qPrintable(runbook.error().sentence), stderr);
        return 3;
    }
    const QByteArray json = QJsonDocument(toJson(*runbook)).toJson();
    return std::fwrite(json.constData(), 1, static_cast<size_t>(json.size()), stdout) > 0 ? 0 : 3;
}
