// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/shared.h"
#include "app/flightlog.h"
#include "app/realflight.h"
#include "app/secrets.h"
#include "app/unattended.h"
#include "app/windowedflight.h"
#include "models/run/outlook.h"

#include <QCoreApplication>

#include <algorithm>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

/// Real time: a staging rehearsal that took so long has lost its way.
constexpr milliseconds longestUnattended{12LL * 3'600'000};

void describeOptions(CommandParser& parser)
{
    addFlight(parser);
    parser.addOption(QStringLiteral("environment"),
                     Tr::tr("The environment's YAML file; not with --resume."), QStringLiteral("E"));
    parser.addOption(QStringLiteral("unattended"),
                     Tr::tr("Staging only, without a window: a crew ticks, answers and starts."));
    parser.addOption(QStringLiteral("preview"),
                     Tr::tr("Runs read-only lines alone; what may change anything is left out."));
    parser.addOption(
        QStringLiteral("from"),
        Tr::tr("Begins at this step (its id, number or title); what lies before is left "
               "out. Needs --reason."),
        QStringLiteral("STEP"));
    parser.addOption(QStringLiteral("reason"), Tr::tr("Why it begins there; kept with the run."),
                     QStringLiteral("TEXT"));
    parser.addOption(QStringLiteral("directory"),
                     Tr::tr("Where lines on this machine run, instead of the runbook's folder."),
                     QStringLiteral("DIR"));
    parser.addOption(QStringLiteral("ssh-config"),
                     Tr::tr("An OpenSSH configuration to use instead of the user's own."),
                     QStringLiteral("FILE"));
    parser.addOption(
        QStringLiteral("report"),
        Tr::tr("With --unattended: writes report.md, report.html and score.json there."),
        QStringLiteral("DIR"));
    parser.addFormat({QStringLiteral("text"), QStringLiteral("json"), QStringLiteral("quiet")});
}

/// That a recorded run was opened with.
Result<plan::Environment> environmentOf(const FlightOrder& order)
{
    const auto store = store::EventStore::open(order.places.store);
    if (!store)
        return tl::unexpected<Error>(store.error());
    const auto record = (*store)->load(order.resume);
    if (!record)
        return tl::unexpected<Error>(record.error());
    if (record->documents.environment.isEmpty())
        return failure(Tr::tr("Run %1 was simulated; it is taken up by release-cockpit rehearse "
                              "--resume %1.")
                           .arg(order.resume));
    return plan::readEnvironment(record->documents.environment, Tr::tr("the run's environment"));
}

Result<RealOrder> orderFrom(const CommandParser& parser)
{
    RealOrder order;
    order.order.file = parser.positional().value(0);
    order.order.resume = parser.value(QStringLiteral("resume"));
    order.order.places = placesIn(parser.value(QStringLiteral("data")));
    order.directory = parser.value(QStringLiteral("directory"));
    order.sshConfig = parser.value(QStringLiteral("ssh-config"));
    order.unattended = parser.isSet(QStringLiteral("unattended"));
    const auto environment = order.order.resume.isEmpty()
        ? plan::readEnvironmentFile(parser.value(QStringLiteral("environment")))
        : environmentOf(order.order);
    if (!environment)
        return tl::unexpected<Error>(environment.error());
    order.order.environment = environment->text;
    // It belongs to what is flown, so that a run taken up again is the same.
    if (parser.isSet(QStringLiteral("preview")) && !environment->preview)
        order.order.environment += "\npreview: true\n";
    const secrets::Found found = secretsOf(*environment);
    for (const QString& notice : found.notices)
        complain(notice);
    if (!found.missing.isEmpty())
        return failure(found.missing.join(QLatin1Char('\n')));
    order.secrets = found.values;
    return order;
}

/// The id of the step that is meant; empty: none is.
QString stepNamed(const plan::Plan& plan, const QString& name)
{
    for (const plan::Step& step : plan.steps) {
        if (step.id == name || step.number == name
            || step.title.compare(name, Qt::CaseInsensitive) == 0)
            return step.id;
    }
    return {};
}

/// As soon as it has started, and before anybody begins its first step.
void beginAt(RealFlight& flight, const QString& step, const QString& reason)
{
    conductor::Conductor& conductor = flight.conductor();
    QObject::connect(&conductor, &conductor::Conductor::applied, &conductor,
                     [&conductor, step, reason](const std::vector<run::Event>& events) {
                         const bool starts =
                             std::any_of(events.begin(), events.end(), [](const run::Event& event) {
                                 return std::holds_alternative<run::RunStarted>(event.body);
                             });
                         if (!starts)
                             return;
                         const QString lead = run::leadOf(conductor.state());
                         conductor.submit({lead.isEmpty() ? QStringLiteral("lead") : lead,
                                           run::RunFrom{step, reason}},
                                          [](const Result<void>& done) {
                                              if (done)
                                                  return;
                                              complain(done.error().sentence);
                                              QCoreApplication::quit();
                                          });
                     });
}

int fly(RealFlight& flight, const CommandParser& parser)
{
    if (parser.isSet(QStringLiteral("from"))) {
        const QString step =
            stepNamed(flight.conductor().plan(), parser.value(QStringLiteral("from")));
        if (step.isEmpty()) {
            complain(
                Tr::tr("The runbook has no step \"%1\".").arg(parser.value(QStringLiteral("from"))));
            return Usage;
        }
        beginAt(flight, step, parser.value(QStringLiteral("reason")));
    }
    const QString format = parser.value(QStringLiteral("format"));
    const FlightLog log(flight.conductor(), FlightLog::formOf(format));
    if (flight.crew())
        return flyUnattended(
            flight, {longestUnattended, parser.value(QStringLiteral("report")), format == u"json"});
    const WindowedFlight window(flight, {});
    return QCoreApplication::exec();
}

} // namespace

int runCommand(const QStringList& arguments)
{
    CommandParser parser(QStringLiteral("run"), Tr::tr("Flies a staging or live run."));
    describeOptions(parser);
    if (const auto code = parser.parse(arguments, 0, 1))
        return *code;
    const bool resume = parser.isSet(QStringLiteral("resume"));
    if (!isFlightNamed(parser))
        return Usage;
    if (!resume && !parser.isSet(QStringLiteral("environment"))) {
        complain(Tr::tr("A staging or live run needs --environment. For a rehearsal: "
                        "release-cockpit rehearse FILE."));
        return Usage;
    }
    if (parser.isSet(QStringLiteral("from"))
        && parser.value(QStringLiteral("reason")).trimmed().isEmpty()) {
        complain(Tr::tr("Say with --reason why what lies before --from is left out."));
        return Usage;
    }
    const auto order = orderFrom(parser);
    if (!order)
        return couldNot(order.error());
    const auto flight = RealFlight::prepare(*order);
    if (!flight)
        return couldNot(flight.error());
    return fly(**flight, parser);
}

} // namespace cockpit::app
