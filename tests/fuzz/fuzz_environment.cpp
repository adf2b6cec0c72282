// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/environment.h"
#include "tests/fuzz/demand.h"
#include "tests/fuzz/entry.h"

using namespace cockpit;
using cockpit::fuzz::demand;

/// Any bytes are an environment, or are refused with a sentence that names the file.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray yaml(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QString name = QStringLiteral("fuzzed.staging.yaml");
    const auto environment = plan::readEnvironment(yaml, name);
    if (environment)
        demand(environment->text == yaml, "the text is kept as it is on disk");
    else
        demand(environment.error().sentence.contains(name), "an error names the file");
    return 0;
}
