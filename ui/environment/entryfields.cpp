// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environment/entryfields.h"

#include "ui/environment/entryform.h"

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using environment::Entry;
using environment::Part;
using Kind = EntryField::Kind;
using Fields = std::vector<EntryField>;

namespace {

/// The file's own words, and nothing at all.
EntryField choice(const QString& key, const QString& label, const QString& hint, QStringList words)
{
    words.prepend(QString());
    return {key, label, hint, Kind::FreeChoice, std::move(words)};
}

EntryField yesOrNo(const QString& key, const QString& label, const QString& hint)
{
    return choice(key, label, hint, {u"yes"_s, u"no"_s});
}

Fields fieldsOfHost(const Entry& entry)
{
    Fields fields;
    if (entry.isReached)
        fields = {{u"address"_s, EntryForm::tr("Address"),
                   EntryForm::tr("app-01.example.org, or 10.0.0.4:22")},
                  {u"user"_s, EntryForm::tr("User"), EntryForm::tr("empty: as ssh has it")}};
    fields.push_back({u"probe"_s, EntryForm::tr("Proof"),
                      EntryForm::tr("hostname; a command that changes nothing")});
    fields.push_back({u"expect"_s, EntryForm::tr("Expected"),
                      EntryForm::tr("the line that it must print there")});
    return fields;
}

Fields fieldsOfGroup()
{
    return {{u"members"_s, EntryForm::tr("Hosts"),
             EntryForm::tr("names of hosts of this file, with commas between them")},
            choice(u"strategy"_s, EntryForm::tr("Order"),
                   EntryForm::tr("sequential: one after the other; rolling: so many at once"),
                   {u"sequential"_s, u"rolling"_s, u"parallel"_s}),
            {u"batch"_s, EntryForm::tr("At once"), EntryForm::tr("how many hosts; rolling alone")},
            {u"check"_s, EntryForm::tr("Check"),
             EntryForm::tr("must go well on a host before the next: curl -fs localhost/health")},
            {u"check_limit"_s, EntryForm::tr("Check within"), EntryForm::tr("2 min")},
            choice(u"on_failure"_s, EntryForm::tr("If one fails"),
                   EntryForm::tr("stop, or try the others still"), {u"stop"_s, u"go-on"_s}),
            {u"at_most_failed"_s, EntryForm::tr("May fail"),
             EntryForm::tr("so many hosts, and it is still done")}};
}

Fields fieldsOfSource(const EntryNames& names)
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
                   EntryForm::tr("the name of one of this file"), names.secrets)};
}

Fields fieldsOfMetric(const EntryNames& names)
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
        {u"statistic"_s, EntryForm::tr("Statistic"), EntryForm::tr("CloudWatch alone; Average, p99")}};
}

Fields fieldsOfService(const EntryNames& names)
{
    return {{u"type"_s,
             EntryForm::tr("Kind"),
             EntryForm::tr("what the service is for"),
             Kind::Choice,
             {u"flags"_s, u"status-page"_s, u"chat"_s, u"mail"_s, u"traffic"_s, u"alerts"_s}},
            {u"url"_s, EntryForm::tr("Address"), EntryForm::tr("https://…; mail: smtp://…")},
            choice(u"credential"_s, EntryForm::tr("Secret"),
                   EntryForm::tr("the name of one of this file"), names.secrets)};
}

Fields fieldsOfLimits()
{
    return {{u"time_limit"_s, EntryForm::tr("Time limit"),
             EntryForm::tr("10 min; then the line is stopped")},
            {u"silence_limit"_s, EntryForm::tr("Silence limit"),
             EntryForm::tr("2 min without a word; then a person is asked")},
            {u"retries"_s, EntryForm::tr("Retries"),
             EntryForm::tr("0 to 10; read-only and reversible alone")},
            yesOrNo(u"input"_s, EntryForm::tr("Takes input"),
                    EntryForm::tr("a person may type into the line")),
            yesOrNo(u"terminal"_s, EntryForm::tr("Has a terminal"),
                    EntryForm::tr("for tools that ask only on a terminal"))};
}

Fields fieldsOfRules(const Entry& entry)
{
    if (entry.name == u"overrun"_s)
        return {
            {u"percent"_s, EntryForm::tr("Longer by %"), EntryForm::tr("20; 0: no notice")},
            {u"by"_s, EntryForm::tr("Longer by"), EntryForm::tr("5 min over what was planned")},
            {u"at"_s, EntryForm::tr("Longer than"), EntryForm::tr("30 min, whatever was planned")}};
    return {
        {u"approvals"_s, EntryForm::tr("Persons for a GO"),
         EntryForm::tr("0 or empty: every position")},
        yesOrNo(u"executor_may_approve"_s, EntryForm::tr("Executor may approve"),
                EntryForm::tr("no: who carried out lines answers for no position")),
        {u"two_people"_s, EntryForm::tr("Two people for"),
         EntryForm::tr("irreversible, customer-visible; empty: irreversible lines of live runs")},
        {u"remind_after"_s, EntryForm::tr("Remind after"),
         EntryForm::tr("5 min; who has not answered")},
        {u"hold_after"_s, EntryForm::tr("Hold after"), EntryForm::tr("10 min without an answer")},
        {u"idle_after"_s, EntryForm::tr("Idle after"),
         EntryForm::tr("15 min in which nothing happens in a step")},
        {u"rehearsed_rollback"_s, EntryForm::tr("Rehearsed rollback"),
         EntryForm::tr("18 min; as it was measured")}};
}

Fields fieldsOfRelease()
{
    return {{u"kind"_s,
             EntryForm::tr("Kind"),
             EntryForm::tr("a live run is flown against production"),
             Kind::Choice,
             {u"live"_s, u"staging"_s, u"simulated"_s}},
            {u"start"_s, EntryForm::tr("Planned T-0"),
             EntryForm::tr("2030-01-31T02:00:00Z; empty: as the runbook has it")},
            {u"window"_s, EntryForm::tr("Window"), EntryForm::tr("4 h; empty: as the runbook has it")},
            {u"rollback"_s, EntryForm::tr("Time to get back"),
             EntryForm::tr("30 min; empty: as the runbook has it")},
            {u"timezone"_s, EntryForm::tr("Time zone"), EntryForm::tr("Europe/Berlin; empty: UTC")},
            yesOrNo(u"preview"_s, EntryForm::tr("Preview"),
                    EntryForm::tr("yes: lines that may change anything are left out"))};
}

} // namespace

Fields fieldsOf(const Entry& entry, const EntryNames& names)
{
    switch (entry.part) {
    case Part::Hosts:
        return fieldsOfHost(entry);
    case Part::Groups:
        return fieldsOfGroup();
    case Part::Variables:
        return {{u"value"_s, EntryForm::tr("Value"), EntryForm::tr("one line of text")}};
    case Part::Secrets:
        return {{u"variable"_s, EntryForm::tr("From the variable"),
                 EntryForm::tr("empty: from your keychain")}};
    case Part::Sources:
        return fieldsOfSource(names);
    case Part::Metrics:
        return fieldsOfMetric(names);
    case Part::Roles:
        return {{u"name"_s, EntryForm::tr("Name"), EntryForm::tr("a person or a rota")},
                {u"contact"_s, EntryForm::tr("Contact"), EntryForm::tr("mail, phone or chat")},
                {u"lead"_s, EntryForm::tr("Leads the release: declares gates"),
                 EntryForm::tr("there is one lead"), Kind::Check}};
    case Part::Triggers:
        return {{u"mode"_s,
                 EntryForm::tr("Mode"),
                 EntryForm::tr("observe: only shown; ask: the lead decides; act: rolls back"),
                 Kind::Choice,
                 {u"observe"_s, u"ask"_s, u"act"_s}}};
    case Part::Services:
        return fieldsOfService(names);
    case Part::Limits:
        return fieldsOfLimits();
    case Part::Rules:
        return fieldsOfRules(entry);
    case Part::Release:
        return fieldsOfRelease();
    }
    return {};
}

QString explanationOf(Part part)
{
    switch (part) {
    case Part::Hosts:
        return EntryForm::tr("Where the runbook's host really is. Before a line there that cannot "
                             "be taken back, the proof runs and must print what is expected.");
    case Part::Groups:
        return EntryForm::tr(
            "Several hosts behind one name of the runbook: a line there runs on each of "
            "them, in this order, in batches where you say so.");
    case Part::Variables:
        return EntryForm::tr("What the runbook's placeholder stands for in this environment.");
    case Part::Secrets:
        return EntryForm::tr("Only the name stands in the file. The value is in your keychain, or "
                             "in a variable of the environment that the cockpit is started in.");
    case Part::Sources:
        return EntryForm::tr("A service that metrics are read from.");
    case Part::Metrics:
        return EntryForm::tr(
            "Conditions of the runbook that have all of these words are measured by the "
            "query. Without one they are unbound, and unbound passes no gate.");
    case Part::Roles:
        return EntryForm::tr("Who answers for this role, and how they are reached.");
    case Part::Triggers:
        return EntryForm::tr(
            "What happens when a trigger of the runbook fires. Its name is the trigger's "
            "text, or * for all.");
    case Part::Services:
        return EntryForm::tr("A service that a run speaks to besides hosts and metrics.");
    case Part::Limits:
        return EntryForm::tr("What holds for lines of a kind where the runbook says nothing.");
    case Part::Rules:
        return EntryForm::tr(
            "What your team agreed on. An empty field means what its hint says first.");
    case Part::Release:
        return EntryForm::tr("What kind of run this environment makes, and when.");
    }
    return {};
}

QString nameLabelOf(Part part)
{
    return part == Part::Metrics ? EntryForm::tr("Words that it matches")
        : part == Part::Limits   ? EntryForm::tr("Kind of line")
        : part == Part::Triggers ? EntryForm::tr("Text of the trigger")
                                 : EntryForm::tr("Name in the file");
}

QString nameHintOf(Part part)
{
    return part == Part::Metrics ? EntryForm::tr("error rate")
        : part == Part::Limits
        ? EntryForm::tr("line, read-only, reversible, irreversible, customer-visible, observer")
        : part == Part::Triggers ? EntryForm::tr("as the runbook has it, or *")
                                 : EntryForm::tr("as the runbook names it, where it does");
}

} // namespace cockpit::ui
