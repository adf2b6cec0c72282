// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/shared.h"
#include "app/console.h"
#include "app/places.h"
#include "app/recordedrun.h"
#include "models/patch/diff.h"
#include "models/patch/facts.h"
#include "models/run/apply.h"
#include "models/runbook/reader.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

/// A run with the file that it was opened from.
struct Flown {
    RecordedRun run;
    run::RunOpened facts;
    runbook::Runbook runbook;
    std::optional<QByteArray> onDisk; ///< nothing: the file cannot be read there any more
};

std::optional<QByteArray> bytesOf(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(runbook::largestRunbook + 1);
}

Result<Flown> flownRun(const CommandParser& parser, const QString& id)
{
    auto opened = openStore(parser);
    if (!opened)
        return tl::unexpected<Error>(opened.error());
    auto recorded = recordedRun(**opened, id);
    if (!recorded)
        return tl::unexpected<Error>(recorded.error());
    Flown flown;
    flown.run = std::move(*recorded);
    const run::RunOpened* facts = flown.run.facts();
    const QByteArray hash =
        QCryptographicHash::hash(flown.run.documents.runbook, QCryptographicHash::Sha256).toHex();
    if (!facts || QString::fromLatin1(hash) != facts->runbookSha256)
        return failure(Tr::tr("The runbook of run %1 is not on record as it was flown, so no patch "
                              "can be made for it.")
                           .arg(id));
    flown.facts = *facts;
    auto read = runbook::read(flown.run.documents.runbook);
    if (!read)
        return tl::unexpected<Error>(read.error());
    flown.runbook = std::move(*read);
    flown.onDisk = bytesOf(flown.facts.runbookFile);
    return flown;
}

/// What a person should know before applying the patch: on standard error, beside the diff.
void sayWhatItIs(const Flown& flown, const patch::Patch& made)
{
    const auto count = [&made](patch::LineEdit::Kind kind) {
        return std::count_if(made.edits.begin(), made.edits.end(),
                             [kind](const patch::LineEdit& edit) { return edit.kind == kind; });
    };
    if (made.diff.isEmpty())
        complain(
            Tr::tr("The run taught nothing that could be put into %1.").arg(flown.facts.runbookName));
    else
        complain(Tr::tr("%1: durations %2, expectations %3, confirmed guesses %4.")
                     .arg(flown.facts.runbookName)
                     .arg(count(patch::LineEdit::Kind::Duration))
                     .arg(count(patch::LineEdit::Kind::Expectation))
                     .arg(count(patch::LineEdit::Kind::Guess)));
    for (const QString& sentence : made.left)
        complain(sentence);
    if (flown.facts.kind == plan::word(plan::RunKind::Simulated))
        complain(Tr::tr("The run was simulated: its durations are the scenario's."));
    if (!flown.onDisk)
        complain(Tr::tr("The file that was flown cannot be read on disk (%1); the patch is for its "
                        "text on record.")
                     .arg(flown.facts.runbookFile.isEmpty() ? flown.facts.runbookName
                                                            : flown.facts.runbookFile));
    else if (*flown.onDisk != flown.run.documents.runbook)
        complain(Tr::tr("%1 changed on disk since the run; the patch is for its text on record.")
                     .arg(flown.facts.runbookFile));
}

/// Applies the diff to a copy of the file in memory, every line where the diff says.
int checkPatch(const Flown& flown, const patch::Patch& made)
{
    const auto recorded = patch::applied(made.diff, flown.run.documents.runbook);
    if (!recorded || *recorded != made.patched) {
        complain(recorded ? Tr::tr("The patch does not give the text that it was made for.")
                          : recorded.error().sentence);
        return Findings;
    }
    if (!flown.onDisk) {
        print(Tr::tr("The patch applies to the text on record."));
        return Fine;
    }
    const auto now = patch::applied(made.diff, *flown.onDisk);
    if (!now) {
        complain(now.error().sentence);
        return Findings;
    }
    print(Tr::tr("The patch applies to %1.").arg(flown.facts.runbookFile));
    return Fine;
}

int write(const Flown& flown, const patch::Patch& made, const QString& path)
{
    const QFileInfo target(path);
    if (target.exists()
        && target.canonicalFilePath() == QFileInfo(flown.facts.runbookFile).canonicalFilePath()) {
        complain(
            Tr::tr("%1 is the runbook itself; it is never changed. Name another file.").arg(path));
        return Usage;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(made.diff) != made.diff.size()
        || !file.commit())
        return couldNot({Tr::tr("%1 cannot be written: %2.").arg(path, file.errorString()), {}});
    print(Tr::tr("Wrote %1; apply it with: patch -p1 -i %1").arg(path));
    return Fine;
}

} // namespace

int patchCommand(const QStringList& arguments)
{
    CommandParser parser(
        QStringLiteral("patch"),
        Tr::tr("Prints a unified diff that puts into the runbook what a run learned: "
               "measured durations, missing expectations and confirmed guesses. The "
               "runbook itself is not changed."));
    parser.addArgument(QStringLiteral("RUN"), Tr::tr("The run's id, as \"runs\" lists it."));
    parser.addOption(QStringLiteral("check"),
                     Tr::tr("Proves that the diff applies, and prints that instead of the diff."));
    parser.addOption(QStringLiteral("output"), Tr::tr("Writes the diff there."),
                     QStringLiteral("FILE"));
    addData(parser);
    if (const auto code = parser.parse(arguments, 1, 1))
        return *code;
    const auto flown = flownRun(parser, parser.positional().constFirst());
    if (!flown)
        return couldNot(flown.error());
    const run::RunState state = run::replay(run::emptyState(flown->run.plan), flown->run.events);
    const patch::Patch made = patch::makePatch(
        flown->run.documents.runbook, flown->runbook,
        patch::factsOf(state, flown->run.events, flown->runbook), flown->facts.runbookName);
    sayWhatItIs(*flown, made);
    const bool check = parser.isSet(QStringLiteral("check"));
    const int code = check ? checkPatch(*flown, made) : Fine;
    if (parser.isSet(QStringLiteral("output")) && code == Fine)
        return write(*flown, made, parser.value(QStringLiteral("output")));
    if (!check)
        print(made.diff);
    return code;
}

} // namespace cockpit::app
