// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/shared.h"
#include "app/console.h"
#include "app/replaying.h"
#include "app/secrets.h"
#include "app/sources.h"
#include "models/plan/planner.h"
#include "models/plan/text.h"
#include "models/runbook/reader.h"

#include <QCoreApplication>
#include <QDateTime>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

/// "2026-11-21T02:00:00Z"; without a zone it is UTC. Nothing for anything else.
std::optional<milliseconds> timeFrom(const QString& text)
{
    QDateTime at = QDateTime::fromString(text, Qt::ISODate);
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeSpec(Qt::UTC);
    return at.isValid() ? std::optional(milliseconds{at.toMSecsSinceEpoch()}) : std::nullopt;
}

QString timeText(milliseconds at)
{
    return QDateTime::fromMSecsSinceEpoch(at.count(), Qt::UTC)
        .toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString unitOf(const plan::Plan& plan, const plan::Trigger& trigger)
{
    const plan::Condition* condition = plan.condition(trigger.condition);
    return condition ? condition->unit : QString();
}

void printTrigger(const plan::Plan& plan, const ReplayedTrigger& one)
{
    print(Tr::tr("%1, line %2: %3").arg(one.trigger->id).arg(one.trigger->line).arg(one.trigger->text));
    if (!one.replayed) {
        print(Tr::tr("  unknown: %1").arg(one.why));
        return;
    }
    if (one.replayed->firings.empty())
        print(Tr::tr("  would not have fired"));
    for (const telemetry::Firing& firing : one.replayed->firings) {
        const QString value =
            (plan::numberText(firing.value) + QLatin1Char(' ') + unitOf(plan, *one.trigger)).trimmed();
        print(firing.until ? Tr::tr("  fires at %1 UTC at %2, until %3")
                                 .arg(timeText(firing.at), value, timeText(*firing.until))
                           : Tr::tr("  fires at %1 UTC at %2, and still at the end")
                                 .arg(timeText(firing.at), value));
    }
    if (one.replayed->withoutValue > 0)
        print(Tr::tr("  %1 of %2 polls had no value: %3")
                  .arg(one.replayed->withoutValue)
                  .arg(one.replayed->polls)
                  .arg(one.replayed->why));
}

QJsonObject firingJson(const telemetry::Firing& firing)
{
    return {{QStringLiteral("at"), isoText(firing.at)},
            {QStringLiteral("value"), firing.value},
            {QStringLiteral("until"),
             firing.until ? QJsonValue(isoText(*firing.until)) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject triggerJson(const plan::Plan& plan, const ReplayedTrigger& one)
{
    QJsonObject json{{QStringLiteral("id"), one.trigger->id},
                     {QStringLiteral("line"), one.trigger->line},
                     {QStringLiteral("text"), one.trigger->text},
                     {QStringLiteral("unit"), unitOf(plan, *one.trigger)},
                     {QStringLiteral("known"), one.replayed.has_value()}};
    if (!one.replayed) {
        json[QStringLiteral("why")] = one.why;
        return json;
    }
    QJsonArray firings;
    for (const telemetry::Firing& firing : one.replayed->firings)
        firings.append(firingJson(firing));
    json[QStringLiteral("firings")] = firings;
    json[QStringLiteral("polls")] = one.replayed->polls;
    json[QStringLiteral("without_value")] = one.replayed->withoutValue;
    return json;
}

bool isQuiet(const ReplayedTrigger& one)
{
    return one.replayed && one.replayed->firings.empty();
}

int show(const plan::Plan& plan, const std::vector<ReplayedTrigger>& triggers, bool json)
{
    QJsonArray list;
    for (const ReplayedTrigger& one : triggers) {
        if (json)
            list.append(triggerJson(plan, one));
        else
            printTrigger(plan, one);
    }
    if (json)
        printJson(list);
    else if (triggers.empty())
        print(Tr::tr("The runbook has no triggers."));
    return std::all_of(triggers.begin(), triggers.end(), isQuiet) ? Fine : Findings;
}

struct Span {
    milliseconds from{0};
    milliseconds to{0};
};

Result<Span> spanFrom(const CommandParser& parser)
{
    const QString toText = parser.value(QStringLiteral("to"));
    const auto from = timeFrom(parser.value(QStringLiteral("from")));
    const auto to = toText.isEmpty()
        ? std::optional(milliseconds{QDateTime::currentMSecsSinceEpoch()})
        : timeFrom(toText);
    constexpr std::chrono::hours longest{24 * 366};
    if (!from || !to || *from >= *to || *to - *from > longest)
        return failure(
            Tr::tr("--from and --to are times such as 2026-11-21T02:00:00Z, the first before "
                   "the second, at most a year apart."));
    return Span{*from, *to};
}

} // namespace

int replayCommand(const QStringList& arguments)
{
    CommandParser parser(
        QStringLiteral("replay"),
        Tr::tr("Runs the triggers over the past and says when each would have fired."));
    parser.addArgument(QStringLiteral("FILE"), Tr::tr("The runbook."));
    parser.addOption(
        QStringLiteral("environment"),
        Tr::tr("The environment's YAML file, or its name where the file stands beside the "
               "runbook."),
        QStringLiteral("E"));
    parser.addOption(QStringLiteral("from"), Tr::tr("When to begin: 2026-11-21T02:00:00Z."),
                     QStringLiteral("TIME"));
    parser.addOption(QStringLiteral("to"), Tr::tr("When to end; without it, now."),
                     QStringLiteral("TIME"));
    parser.addFormat({QStringLiteral("text"), QStringLiteral("json")});
    if (const auto code = parser.parse(arguments, 1, 1))
        return *code;
    const auto span = spanFrom(parser);
    if (!span || !parser.isSet(QStringLiteral("environment"))) {
        complain(span ? Tr::tr("--environment says where the metrics are.") : span.error().sentence);
        return Usage;
    }
    const QString file = parser.positional().constFirst();
    const auto read = runbook::readFile(file);
    if (!read)
        return couldNot(read.error());
    const auto environment =
        plan::readEnvironmentFile(environmentFile(file, parser.value(QStringLiteral("environment"))));
    if (!environment)
        return couldNot(environment.error());
    const plan::Plan made = plan::makePlan(*read, *environment);
    const secrets::Found secrets = secretsOf(*environment);
    for (const QString& sentence : secrets.notices + secrets.missing)
        complain(sentence);
    Replaying replaying(made, secrets.values, span->from, span->to);
    QObject::connect(&replaying, &Replaying::done, QCoreApplication::instance(),
                     &QCoreApplication::quit, Qt::QueuedConnection);
    replaying.begin();
    QCoreApplication::exec();
    return show(made, replaying.triggers(), parser.value(QStringLiteral("format")) == u"json");
}

} // namespace cockpit::app
