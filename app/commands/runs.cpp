// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/openrun.h"
#include "app/commands/shared.h"
#include "app/commands/showrun.h"
#include "app/overdue.h"
#include "app/places.h"
#include "app/recordedrun.h"
#include "models/report/runreport.h"
#include "models/run/apply.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

QJsonObject asJson(const store::RunSummary& run)
{
    return {{QStringLiteral("id"), run.id},
            {QStringLiteral("runbook"), run.runbook},
            {QStringLiteral("title"), run.title},
            {QStringLiteral("environment"), run.environment},
            {QStringLiteral("kind"), run.kind},
            {QStringLiteral("opened"), isoText(run.opened)},
            {QStringLiteral("started"),
             run.started.count() > 0 ? QJsonValue(isoText(run.started)) : QJsonValue()},
            {QStringLiteral("state"), run.state},
            {QStringLiteral("events"), run.events}};
}

int list(const CommandParser& parser)
{
    const QString file = placesIn(parser.value(QStringLiteral("data"))).store;
    std::vector<store::RunSummary> runs;
    if (QFileInfo::exists(file)) {
        auto opened = store::EventStore::open(file);
        if (!opened)
            return couldNot(opened.error());
        auto read = (*opened)->runs();
        if (!read)
            return couldNot(read.error());
        runs = std::move(*read);
    }
    if (parser.value(QStringLiteral("format")) == u"json") {
        QJsonArray array;
        for (const store::RunSummary& run : runs)
            array.append(asJson(run));
        printJson(array);
        return Fine;
    }
    for (const store::RunSummary& run : runs)
        print(QStringLiteral("%1  %2  %3  %4  %5")
                  .arg(run.id, run.started.count() > 0 ? isoText(run.started) : Tr::tr("not started"),
                       run.kind, run.state, run.runbook));
    if (runs.empty())
        print(Tr::tr("No runs on record yet. Try: release-cockpit rehearse FILE"));
    return Fine;
}

int due(const CommandParser& parser, std::optional<milliseconds> at)
{
    auto opened = openStore(parser);
    if (!opened)
        return couldNot(opened.error());
    const milliseconds now = at.value_or(milliseconds{QDateTime::currentMSecsSinceEpoch()});
    const std::vector<Overdue> all = overdueOf(**opened, now);
    QJsonArray array;
    for (const Overdue& one : all)
        array.append(QJsonObject{{QStringLiteral("run"), one.run},
                                 {QStringLiteral("title"), one.title},
                                 {QStringLiteral("what"), one.call.text}});
    const bool asJson = parser.value(QStringLiteral("format")) == u"json";
    if (asJson)
        printJson(array);
    for (const Overdue& one : asJson ? std::vector<Overdue>() : all)
        print(QStringLiteral("%1  %2  %3").arg(one.run, one.title, one.call.text));
    if (all.empty() && !asJson)
        print(Tr::tr("Nothing is due after the last releases."));
    return all.empty() ? Fine : Findings;
}

int showOrOpen(const CommandParser& parser, const QString& id, std::optional<milliseconds> at,
               bool opens)
{
    auto opened = openStore(parser);
    if (!opened)
        return couldNot(opened.error());
    const auto recorded = recordedRun(**opened, id);
    const bool asJson = parser.value(QStringLiteral("format")) == u"json";
    if (!recorded && !opens) {
        const auto events = recordedEvents(**opened, id);
        if (!events || events->empty())
            return couldNot(recorded.error());
        showLog(*events, recorded.error().sentence, at, asJson);
        return CouldNotRun;
    }
    if (!recorded)
        return couldNot(recorded.error());
    if (opens)
        return openRun(id, *recorded, placesIn(parser.value(QStringLiteral("data"))).jobsOf(id), at);
    showRun(*recorded, at, asJson);
    return Fine;
}

} // namespace

int runsCommand(const QStringList& arguments)
{
    CommandParser parser(QStringLiteral("runs"),
                         Tr::tr("Lists the runs on record, oldest first; \"runs show RUN\" prints "
                                "one, \"runs open RUN\" "
                                "shows it in the window, event by event; \"runs due\" prints what "
                                "is to be looked at after releases."));
    parser.addArgument(QStringLiteral("show|open RUN"),
                       Tr::tr("One run: its events and its state, printed or in the window."),
                       QStringLiteral("[show|open RUN | due]"));
    parser.addOption(QStringLiteral("at"),
                     Tr::tr("With show, open or due: as it was at this UTC time."),
                     QStringLiteral("TIME"));
    parser.addFormat({QStringLiteral("text"), QStringLiteral("json")});
    addData(parser);
    if (const auto code = parser.parse(arguments, 0, 2))
        return *code;
    const QStringList words = parser.positional();
    if (words.isEmpty())
        return list(parser);
    const bool opens = words.constFirst() == u"open";
    const bool isDue = words.size() == 1 && words.constFirst() == u"due";
    if (!isDue && (words.size() != 2 || (!opens && words.constFirst() != u"show"))) {
        complain(Tr::tr("It is: runs, runs due, runs show RUN, or runs open RUN."));
        return Usage;
    }
    std::optional<milliseconds> at;
    if (parser.isSet(QStringLiteral("at"))) {
        const QDateTime asked =
            QDateTime::fromString(parser.value(QStringLiteral("at")), Qt::ISODate);
        if (!asked.isValid()) {
            complain(Tr::tr("--at takes a UTC time like 2026-05-01T02:30:00Z."));
            return Usage;
        }
        at = milliseconds{asked.toMSecsSinceEpoch()};
    }
    return isDue ? due(parser, at) : showOrOpen(parser, words.at(1), at, opens);
}

int reportCommand(const QStringList& arguments)
{
    CommandParser parser(QStringLiteral("report"), Tr::tr("Prints the report of a run."));
    parser.addArgument(QStringLiteral("RUN"), Tr::tr("The run's id, as \"runs\" lists it."));
    parser.addFormat({QStringLiteral("markdown"), QStringLiteral("html")});
    addData(parser);
    if (const auto code = parser.parse(arguments, 1, 1))
        return *code;
    auto opened = openStore(parser);
    if (!opened)
        return couldNot(opened.error());
    const QString id = parser.positional().constFirst();
    const auto recorded = recordedRun(**opened, id);
    if (!recorded)
        return couldNot(recorded.error());
    const auto verification = (*opened)->verify(id);
    const run::RunState state = run::replay(run::emptyState(recorded->plan), recorded->events);
    const report::Document document =
        report::runReport(state, recorded->events,
                          {id, QString::fromLatin1(recorded->head),
                           verification ? verification->sentence : verification.error().sentence});
    print((parser.value(QStringLiteral("format")) == u"html" ? report::toHtml(document)
                                                             : report::toMarkdown(document))
              .toUtf8());
    return Fine;
}

int verifyCommand(const QStringList& arguments)
{
    CommandParser parser(
        QStringLiteral("verify"),
        Tr::tr(
            "Proves that a run's log is whole and unchanged, or names the first broken record."));
    parser.addArgument(QStringLiteral("RUN"), Tr::tr("The run's id, as \"runs\" lists it."));
    parser.addFormat({QStringLiteral("text"), QStringLiteral("json")});
    addData(parser);
    if (const auto code = parser.parse(arguments, 1, 1))
        return *code;
    auto opened = openStore(parser);
    if (!opened)
        return couldNot(opened.error());
    const auto verification = (*opened)->verify(parser.positional().constFirst());
    if (!verification)
        return couldNot(verification.error());
    if (parser.value(QStringLiteral("format")) == u"json")
        printJson(QJsonObject{
            {QStringLiteral("intact"), verification->intact},
            {QStringLiteral("records"), verification->records},
            {QStringLiteral("first_broken"),
             verification->intact ? QJsonValue() : QJsonValue(verification->firstBroken)},
            {QStringLiteral("head"), QString::fromLatin1(verification->head)},
            {QStringLiteral("sentence"), verification->sentence}});
    else
        print(verification->sentence);
    return verification->intact ? Fine : Findings;
}

} // namespace cockpit::app
