// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environment/entryform.h"
#include "ui/environment/fieldkinds.h"

namespace cockpit::ui::fields {
using namespace Qt::StringLiterals;
using Kind = EntryField::Kind;

Fields ofSource(const EntryNames& names)
{
    return {{u"type"_s,
             EntryForm::tr("Kind"),
             EntryForm::tr("what answers there"),
             Kind::Choice,
             {u"prometheus"_s, u"cloudwatch"_s, u"grafana"_s, u"alertmanager"_s}},
            {u"url"_s, EntryForm::tr("Address"), EntryForm::tr("https://prometheus.example.com")},
            {u"region"_s, EntryForm::tr("Region"), EntryForm::tr("eu-west-1; CloudWatch alone")},
            {u"data_source"_s, EntryForm::tr("Data source"), EntryForm::tr("its uid; Grafana alone")},
            choice(u"credential"_s, EntryForm::tr("Secret"),
                   EntryForm::tr("the name of one of this file"), names.secrets),
            {u"interval"_s, EntryForm::tr("Asked every"),
             EntryForm::tr("15 s, unless said otherwise; at least 1 s")},
            yesOrNo(u"alerts"_s, EntryForm::tr("Its alerts"),
                    EntryForm::tr("yes: its own alerts are shown")),
            yesOrNo(u"markers"_s, EntryForm::tr("Markers"),
                    EntryForm::tr("yes: the run is marked; Grafana"))};
}

Fields ofMetric(const EntryNames& names)
{
    return {
        choice(u"source"_s, EntryForm::tr("Source"), EntryForm::tr("where it is read"), names.sources),
        {u"query"_s, EntryForm::tr("Query"),
         EntryForm::tr("in the source's own language; one series")},
        {u"unit"_s, EntryForm::tr("Unit"), EntryForm::tr("of what the query gives: ms, %, 1/s")},
        {u"title"_s, EntryForm::tr("Title"), EntryForm::tr("for charts; empty: the words it matches")},
        choice(u"panel"_s, EntryForm::tr("Chart"), EntryForm::tr("metrics of one word share axes"),
               {u"latency"_s, u"errors"_s, u"requests"_s}),
        {u"alerts"_s, EntryForm::tr("Alerts"),
         EntryForm::tr("instead of a query: open alerts are counted; all, or severity=critical")},
        {u"namespace"_s, EntryForm::tr("Namespace"),
         EntryForm::tr("CloudWatch alone, instead of a query")},
        {u"metric"_s, EntryForm::tr("Metric"), EntryForm::tr("CloudWatch alone")},
        {u"dimensions"_s, EntryForm::tr("Dimensions"),
         EntryForm::tr("Cluster=web, Zone=a; CloudWatch alone")},
        {u"statistic"_s, EntryForm::tr("Statistic"), EntryForm::tr("CloudWatch alone; Average, p99")}};
}

Fields ofDashboard(const EntryNames& names)
{
    return {choice(u"source"_s, EntryForm::tr("Source"), EntryForm::tr("where it is kept"),
                   names.sources),
            {u"variables"_s, EntryForm::tr("Variables"), EntryForm::tr("region=eu, service=api")}};
}

} // namespace cockpit::ui::fields
