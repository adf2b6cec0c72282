// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/console.h"
#include "app/desksettings.h"
#include "app/language.h"
#include "app/startup.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QCoreApplication>
#include <QHashFunctions>

#include <map>
#include <memory>

namespace {

using namespace cockpit::app;
using Command = int (*)(const QStringList&);

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

const std::map<QString, Command>& commands()
{
    static const std::map<QString, Command> all{{QStringLiteral("dashboard"), dashboardCommand},
                                                {QStringLiteral("environment"), environmentCommand},
                                                {QStringLiteral("lint"), lintCommand},
                                                {QStringLiteral("patch"), patchCommand},
                                                {QStringLiteral("plan"), planCommand},
                                                {QStringLiteral("read"), readCommand},
                                                {QStringLiteral("rehearse"), rehearseCommand},
                                                {QStringLiteral("replay"), replayCommand},
                                                {QStringLiteral("report"), reportCommand},
                                                {QStringLiteral("run"), runCommand},
                                                {QStringLiteral("runs"), runsCommand},
                                                {QStringLiteral("secrets"), secretsCommand},
                                                {QStringLiteral("verify"), verifyCommand}};
    return all;
}

int help()
{
    print(Tr::tr(
        "release-cockpit [FILE]     opens the window, on a runbook if one is named\n\n"
        "read FILE                  what the runbook says\n"
        "lint FILE...               what is wrong with it\n"
        "plan FILE                  the resolved dry run: exactly what would run\n"
        "environment FILE --new E   a first environment file for this runbook\n"
        "rehearse FILE              a simulated run\n"
        "run FILE --environment E   a staging or live run\n"
        "dashboard DASHBOARD        what of a Grafana or CloudWatch dashboard can be taken over\n"
        "replay FILE --environment E --from TIME\n"
        "                           when its triggers would have fired in the past\n"
        "secrets E                  which secrets of an environment have a value\n"
        "runs, runs show RUN        the runs on record\n"
        "runs open RUN              walks through one in the window\n"
        "report RUN                 the report of a run\n"
        "patch RUN                  what the run learned, as a diff of its runbook\n"
        "verify RUN                 proves a run's log, or names its first broken record\n\n"
        "release-cockpit COMMAND --help says more. Exit codes: 0 fine; 1 findings, no-go or "
        "rolled back;\n"
        "2 usage; 3 could not run."));
    print(Tr::tr("\nIt speaks the language of the locale, or of --language CODE: %1.")
              .arg(languages().join(QStringLiteral(", "))));
    return Fine;
}

int dispatch(const QStringList& arguments)
{
    const QString first = arguments.value(0);
    if (first == u"--help" || first == u"-h" || first == u"help")
        return help();
    if (first == u"--version") {
        print(QStringLiteral("release-cockpit %1").arg(QCoreApplication::applicationVersion()));
        return Fine;
    }
    const auto command = commands().find(first);
    if (command != commands().end())
        return command->second(arguments.mid(1));
    if (first.startsWith(QLatin1Char('-'))) {
        complain(Tr::tr("There is no option \"%1\"; --help lists what there is.").arg(first));
        return Usage;
    }
    return windowCommand(first);
}

} // namespace

int main(int argc, char* argv[])
{
    // Qt's seeded hash takes thirty times as long for words of a few letters, of which a long runbook has
    // a million. What is hashed is the team's own; who writes it may run commands with it.
    QHashSeed::setDeterministicGlobalSeed();
    QStringList arguments = argumentsOf(argc, argv);
    const auto language = takeLanguage(arguments);
    if (!language) {
        complain(language.error().sentence);
        return Usage;
    }
    const bool window = needsWindow(arguments);
    if (window && !canShow(arguments))
        return CouldNotRun;
    std::unique_ptr<QCoreApplication> application;
    if (window) {
        application = std::make_unique<QApplication>(argc, argv);
        // Not before: without an application the style could not ask for the desktop's.
        QApplication::setStyle(new cockpit::ui::theme::Style);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    prepareApplication();
    speak(*application, window && language->isEmpty() ? chosenLanguage() : *language);
    arguments = application->arguments().mid(1); // without what Qt took for itself
    return takeLanguage(arguments) ? dispatch(arguments) : Usage;
}
