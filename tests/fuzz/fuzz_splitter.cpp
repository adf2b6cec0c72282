// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/session.h"
#include "models/plan/shell.h"
#include "tests/fuzz/demand.h"
#include "tests/fuzz/entry.h"

using namespace cockpit;
using cockpit::fuzz::demand;

namespace {

/// No word is made up: all words together are hardly longer than what was split.
void checkWords(const std::vector<plan::ShellCommand>& commands, const QString& line)
{
    constexpr qsizetype mostNesting = 64;
    qsizetype letters = 0;
    for (const plan::ShellCommand& command : commands) {
        demand(!command.words.empty() || !command.inputs.empty() || !command.outputs.empty(),
               "a command has something in it");
        demand(command.plain().size() <= static_cast<qsizetype>(command.words.size()),
               "words are taken away, none is added");
        for (const plan::ShellWord& word : command.words)
            letters += word.text.size();
    }
    demand(letters <= (line.size() + 1) * mostNesting, "no word is made up");
}

} // namespace

/// Any line is split; what is asked of a line is answered for every one.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QString line =
        QString::fromUtf8(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    checkWords(plan::shellCommands(line), line);
    const auto host = plan::opensShell(line);
    demand(!host || !host->isEmpty(), "a session that is opened has a host");
    (void)plan::opensPrompt(line);
    (void)plan::opensSession(line);
    (void)plan::leavesSession(line);
    (void)plan::callsIntoContainer(line);
    (void)plan::promptCommand(line);
    (void)plan::looksLikeSql(line);
    (void)plan::isTypedAtPrompt(line, runbook::Context{runbook::ContextKind::Sql, {}});
    return 0;
}
