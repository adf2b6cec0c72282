// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/reader.h"
#include "tests/fuzz/demand.h"
#include "tests/fuzz/entry.h"

using namespace cockpit;
using cockpit::fuzz::demand;

namespace {

void checkLines(const runbook::Runbook& runbook)
{
    const int last = static_cast<int>(runbook.lines.size());
    for (const runbook::Step& step : runbook.steps) {
        demand(step.line >= 1 && step.lastLine <= last, "a step stands in the document");
        demand(step.line <= step.lastLine, "a step ends after its beginning");
        for (const runbook::Action& action : step.actions)
            demand(action.line >= 1 && action.line <= last, "an action stands in the document");
    }
    for (const runbook::Guess& guess : runbook.guesses)
        demand(guess.line >= 1 && guess.line <= last, "a guess stands in the document");
}

} // namespace

/// Any bytes are read, or refused with a sentence; what is read stands in the document.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto read = runbook::read(bytes);
    if (read)
        checkLines(*read);
    else
        demand(read.error().sentence.endsWith(QLatin1Char('.')), "a refusal is a sentence");
    return 0;
}
