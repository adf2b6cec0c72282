// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/lint.h"
#include "tests/plan/samples.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cockpit;
using plan::Finding;
using plan::Severity;
using runbook::Comparator;
using runbook::ConditionRole;
using runbook::ContextKind;
using runbook::RollbackPoint;
using runbook::Runbook;

/// A rule with a runbook that it must speak of, in which line, and one that is so alike and right.
struct RuleCase {
    QString rule;
    int line = 0;
    QStringList holds;
    Severity severity = Severity::Warning;
    Runbook bad;
    Runbook good;
};
Q_DECLARE_METATYPE(RuleCase)

class TestLint : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data();
    void rules();
    void everyRuleIsTested();
    void everyRuleIsExplained();
    void aCleanRunbookHasNoErrorsAndNoWarnings();
    void whatIsNoError_data();
    void whatIsNoError();
    void findingsComeInLineOrder();

private:
    QSet<QString> m_tested;
};

static Runbook withSteps(int count, std::optional<std::chrono::minutes> each = {})
{
    Runbook runbook;
    for (int i = 0; i < count; ++i) {
        runbook::Step step = samples::step(QString::number(i + 1), u"Part"_s, 1 + i * 10);
        step.duration = each;
        runbook.steps.push_back(step);
    }
    return runbook;
}

static Runbook withLines(const std::vector<runbook::Action>& actions)
{
    Runbook runbook = withSteps(1);
    runbook.steps[0].actions = actions;
    return runbook;
}

static Runbook withLine(const QString& text, runbook::Context context = {})
{
    return withLines({samples::command(text, 3, std::move(context))});
}

static void row(RuleCase&& one)
{
    QTest::addRow("%s %s", qPrintable(one.rule), qPrintable(plan::word(one.severity))) << one;
}

static void scheduleRows()
{
    Runbook over = withSteps(2, 90min);
    over.window = 120min;
    Runbook fits = withSteps(2, 50min);
    fits.window = 120min;
    row({u"window-arithmetic"_s,
         11,
         {u"120 min"_s, u"180 min"_s, u"T+3:00"_s},
         Severity::Warning,
         over,
         fits});

    Runbook shortPhases = withSteps(1);
    shortPhases.window = 120min;
    shortPhases.metadata = {{u"Window"_s, u"2 hours"_s, 4}};
    shortPhases.phases = {{u"One"_s, 8, u"22:30"_s, u"23:30"_s},
                          {u"Two"_s, 9, u"23:30"_s, u"00:15"_s}};
    Runbook fullPhases = shortPhases;
    fullPhases.phases[1].end = u"00:30"_s;
    row({u"window-arithmetic"_s,
         4,
         {u"22:30–00:30"_s, u"00:15"_s, u"15 min"_s},
         Severity::Note,
         shortPhases,
         fullPhases});

    Runbook brim = withSteps(2, 60min);
    brim.window = 120min;
    row({u"zero-slack"_s, 11, {u"120 min"_s}, Severity::Warning, brim, fits});

    Runbook overlap = withSteps(2, 30min);
    overlap.steps[0].offset = 0min;
    overlap.steps[1].offset = 20min;
    Runbook inTurn = overlap;
    inTurn.steps[1].offset = 30min;
    row({u"overlapping-steps"_s, 11, {u"30 min"_s, u"T+0:20"_s}, Severity::Warning, overlap, inTurn});

    Runbook untold = withSteps(3, 10min);
    untold.steps[1].duration.reset();
    row({u"step-without-duration"_s, 11, {u"Step 2"_s}, Severity::Note, untold, withSteps(3, 10min)});

    Runbook ladder = withSteps(1);
    ladder.metadata = {{u"Rollback"_s, u"10 minutes"_s, 2}};
    ladder.rollback.budgetMax = 10min;
    ladder.rollback.steps = {samples::rollbackStep(u"One"_s, 50), samples::rollbackStep(u"Two"_s, 55)};
    ladder.rollback.steps[0].budget = 4min;
    ladder.rollback.steps[1].budget = 7min;
    Runbook kept = ladder;
    kept.rollback.steps[1].budget = 6min;
    row({u"rollback-over-budget"_s, 2, {u"4+7 = 11 min"_s, u"10 min"_s}, Severity::Warning, ladder, kept});
}

static void returnRows()
{
    Runbook late = withSteps(2, 60min);
    late.window = 120min;
    late.rollback.budgetMax = 30min;
    late.rollback.line = 40;
    late.ramp = {{{}, 10.0, 60min, 20min, 15}, {{}, 100.0, 100min, 20min, 17}};
    Runbook early = late;
    early.ramp[1].offset = 90min;
    row({u"point-of-no-return"_s,
         17,
         {u"T+1:30"_s, u"100 %"_s, u"T+1:40"_s},
         Severity::Warning,
         late,
         early});

    Runbook claimed = withSteps(3, 40min);
    claimed.window = 120min;
    claimed.rollback.budgetMax = 50min;
    claimed.steps[2].rollbackPoint = RollbackPoint::Yes;
    Runbook unclaimed = claimed;
    unclaimed.steps[2].rollbackPoint = RollbackPoint::No;
    row({u"point-of-no-return"_s, 21, {u"T+1:10"_s, u"step 3"_s}, Severity::Warning, claimed, unclaimed});

    Runbook quick = late;
    quick.rollback.budgetMax = 20min;
    row({u"rollback-longer-than-soak"_s, 40, {u"30 min"_s, u"20 min"_s}, Severity::Warning, late, quick});

    Runbook days = withSteps(1);
    days.lines = {
        u"1. Phase 1: our own people, Days 1-2"_s, {}, u"### Phase 1: our own people (Day 0-2)"_s};
    Runbook agreed = days;
    agreed.lines[2] = u"### Phase 1: our own people (Days 1-2)"_s;
    row({u"rollout-days-disagree"_s,
         3,
         {u"Day 0-2"_s, u"Days 1-2"_s, u"line 1"_s},
         Severity::Warning,
         days,
         agreed});

    Runbook hidden = withSteps(3);
    hidden.steps[0].title = u"Enable maintenance page"_s;
    hidden.steps[2].title = u"Disable maintenance page"_s;
    hidden.ramp = {{{}, 50.0, {}, {}, 14}};
    Runbook open = hidden;
    open.ramp[0].line = 25;
    row({u"ramp-behind-maintenance"_s,
         14,
         {u"50 %"_s, u"line 1"_s, u"line 21"_s},
         Severity::Warning,
         hidden,
         open});

    Runbook minus = withSteps(2);
    minus.steps[0].offset = 0min;
    minus.steps[0].offsetAsWritten = u"T-0:00"_s;
    minus.steps[1].offset = 15min;
    minus.steps[1].offsetAsWritten = u"T-0:15"_s;
    Runbook down = minus;
    down.steps[0].offset = -30min;
    down.steps[1].offset = -15min;
    row({u"offset-sign"_s, 1, {u"T-0:15"_s}, Severity::Note, minus, down});
}

static void commandRows()
{
    row({u"elided-command"_s,
         3,
         {u"route set"_s},
         Severity::Error,
         withLine(u"route set ... 50"_s),
         withLine(u"go test ./..."_s)});
    row({u"elided-command"_s,
         4,
         {u"\"...\""_s},
         Severity::Warning,
         withLine(u"curl x \\\n -d '{\"a\":{...}}'"_s),
         withLine(u"curl x -d '{\"a\":{}}'"_s)});

    Runbook endless = withLine(u"tail -f /var/log/shop.log"_s);
    endless.steps[0].actions[0].endless = true;
    row({u"endless-command"_s,
         3,
         {u"tail -f"_s},
         Severity::Warning,
         endless,
         withLine(u"tail -5 /var/log/shop.log"_s)});

    row({u"timestamp-twice"_s,
         3,
         {u"shop_$(date +%H%M%S).sql"_s},
         Severity::Error,
         withLine(u"aws s3 cp shop_$(date +%H%M%S).sql s3://b/"_s),
         withLine(u"cp shop.sql shop_$(date +%H%M%S).sql"_s)});
    row({u"timestamp-twice"_s,
         3,
         {u"date"_s},
         Severity::Error,
         withLine(u"gunzip a_$(date +%s).gz"_s),
         withLine(u"gunzip a_$(date +%Y%m%d).gz"_s)});
    row({u"wildcard-restore"_s,
         3,
         {u"shop_*.sql"_s},
         Severity::Warning,
         withLine(u"psql shop < shop_*.sql"_s),
         withLine(u"psql shop < shop_1.sql"_s)});
    row({u"wildcard-restore"_s,
         3,
         {u"shop_*.dump"_s},
         Severity::Warning,
         withLine(u"pg_restore -d shop shop_*.dump"_s),
         withLine(u"ls shop_*.dump"_s)});

    Runbook open = withLine(u"curl \\\n https://x/[PAGE]"_s);
    open.placeholders = {{u"[PAGE]"_s, 4}};
    Runbook prose = withLine(u"curl https://x/"_s);
    prose.placeholders = {{u"[PAGE]"_s, 9}};
    row({u"open-placeholder"_s, 4, {u"[PAGE]"_s}, Severity::Warning, open, prose});

    Runbook letter = withSteps(1);
    letter.placeholders = {{u"[Date]"_s, 30}};
    letter.messages = {{u"Notice"_s, {}, {}, u"On [Date]"_s, u"Hello"_s, 29}};
    Runbook filled = letter;
    filled.messages[0].subject = u"On Monday"_s;
    row({u"message-placeholder"_s, 29, {u"[Date]"_s}, Severity::Note, letter, filled});

    Runbook closed = withLine(u"curl https://shop.example.com"_s);
    closed.steps[0].actions[0].expected = u"HTTP 503 while closed"_s;
    Runbook well = closed;
    well.steps[0].actions[0].expected = u"HTTP 200, 500 items"_s;
    row({u"expects-non-200"_s, 3, {u"503"_s}, Severity::Note, closed, well});

    const QString post =
        u"curl -X POST https://s/incidents -d '{\"name\":\"Planned maintenance\",\"status\":\"%1\"}'"_s;
    row({u"statuspage-status"_s,
         3,
         {u"investigating"_s},
         Severity::Warning,
         withLine(post.arg(u"investigating"_s)),
         withLine(post.arg(u"in_progress"_s))});
}

static void contextRows()
{
    const runbook::Context host{ContextKind::Ssh, u"app-01"_s};
    row({u"context-carried"_s,
         3,
         {u"app-01"_s, u"line 4"_s},
         Severity::Note,
         withLines({samples::command(u"ssh app-01"_s, 3), samples::command(u"uptime"_s, 4, host)}),
         withLines({samples::command(u"ssh app-01 uptime"_s, 3), samples::command(u"uptime"_s, 4)})});

    const runbook::Context sql{ContextKind::Sql, u"shop"_s};
    row({u"sql-outside-session"_s,
         3,
         {u"\\i"_s},
         Severity::Error,
         withLine(u"\\i migrations/4.sql"_s),
         withLines({samples::command(u"psql -d shop"_s, 2),
                    samples::command(u"\\i migrations/4.sql"_s, 3, sql)})});
    row({u"sql-outside-session"_s,
         3,
         {u"SELECT"_s},
         Severity::Warning,
         withLine(u"SELECT 1;"_s),
         withLine(u"psql -c 'SELECT 1;'"_s)});
    Runbook marked = withLine(u"\\d carts"_s);
    marked.lines = {{}, u"```sql"_s, u"\\d carts"_s, u"```"_s};
    row({u"sql-outside-session"_s,
         4,
         {u"line 2"_s},
         Severity::Warning,
         withLines({samples::command(u"psql -d shop"_s, 2), samples::command(u"cd /srv"_s, 3),
                    samples::command(u"\\d carts"_s, 4, sql)}),
         marked});

    row({u"session-not-left"_s,
         3,
         {u"line 2"_s},
         Severity::Warning,
         withLines({samples::command(u"psql -d shop"_s, 2), samples::command(u"cd /srv"_s, 3)}),
         withLines({samples::command(u"psql -d shop"_s, 2), samples::command(u"\\q"_s, 3),
                    samples::command(u"cd /srv"_s, 4)})});

    row({u"transaction-left-open"_s,
         3,
         {u"BEGIN"_s},
         Severity::Error,
         withLines({samples::command(u"psql -d shop"_s, 2), samples::command(u"BEGIN;"_s, 3, sql)}),
         withLines({samples::command(u"psql -d shop"_s, 2), samples::command(u"BEGIN;"_s, 3, sql),
                    samples::command(u"COMMIT;"_s, 4, sql)})});

    row({u"nested-session"_s,
         4,
         {u"app-01"_s},
         Severity::Note,
         withLines({samples::command(u"ssh app-01"_s, 3), samples::command(u"ssh db-01"_s, 4, host)}),
         withLines({samples::command(u"ssh app-01"_s, 3), samples::command(u"exit"_s, 4, host),
                    samples::command(u"ssh db-01"_s, 5)})});

    const runbook::Context other{ContextKind::Ssh, u"lb-01"_s};
    row({u"file-on-other-host"_s,
         5,
         {u"app-01"_s, u"lb-01"_s, u"line 3"_s},
         Severity::Warning,
         withLines({samples::command(u"ln -s /etc/a/closed.conf /etc/b/"_s, 3, other),
                    samples::command(u"rm /etc/b/closed.conf"_s, 5, host)}),
         withLines({samples::command(u"ln -s /etc/a/closed.conf /etc/b/"_s, 3, other),
                    samples::command(u"rm /etc/b/closed.conf"_s, 5, other)})});
}

static void peopleRows()
{
    Runbook nobody = withSteps(1);
    nobody.roster = {{u"Lead"_s, {}, {}, {}, 5}, {u"Tester"_s, {}, {}, {}, 6}};
    Runbook somebody = nobody;
    somebody.roster[0].name = u"Duty rota A"_s;
    somebody.roster[1].name = u"Duty rota B"_s;
    row({u"role-unassigned"_s, 5, {u"All 2"_s, u"Tester"_s}, Severity::Warning, nobody, somebody});

    Runbook ticked = withSteps(1);
    ticked.checklists = {{u"Before"_s, {}, 30, {}, {{u"a"_s, true, 31}, {u"b"_s, false, 32}}}};
    Runbook clear = ticked;
    clear.checklists[0].items[0].done = false;
    row({u"ticked-in-file"_s, 31, {u"1 of 2"_s}, Severity::Note, ticked, clear});

    Runbook result = ticked;
    result.checklists[0].title = u"Success metrics"_s;
    row({u"success-ticked"_s, 30, {u"1 of its 2"_s}, Severity::Warning, result, ticked});
}

static void structureRows()
{
    row({u"nothing-recognisable"_s, 1, {}, Severity::Warning, Runbook{}, withSteps(1)});

    Runbook back = withSteps(1);
    back.rollback.steps = {samples::rollbackStep(u"Back"_s, 50)};
    back.rollback.triggers = {{u"It is broken"_s, 49}};
    row({u"missing-rollback"_s, 1, {u"neither"_s}, Severity::Warning, withSteps(1), back});
    Runbook whenOnly = back;
    whenOnly.rollback.steps.clear();
    whenOnly.rollback.line = 48;
    row({u"missing-rollback"_s, 48, {u"not how"_s}, Severity::Warning, whenOnly, back});

    Runbook decided = withSteps(2);
    decided.gates = {{u"All agree"_s, 9, u"1"_s}};
    row({u"no-gates"_s, 1, {}, Severity::Note, withSteps(2), decided});

    Runbook silent = withSteps(4);
    silent.steps[0].rollback = u"Restore"_s;
    silent.steps[1].actions = {samples::command(u"deploy"_s, 12)};
    Runbook all = silent;
    for (runbook::Step& step : all.steps)
        step.rollback = u"Restore"_s;
    row({u"step-without-rollback"_s, 11, {u"3 of 4"_s, u"2–4"_s}, Severity::Note, silent, all});

    Runbook bare = withSteps(1);
    bare.steps[0].rollbackPoint = RollbackPoint::Yes;
    Runbook told = bare;
    told.steps[0].rollback = u"Undo it"_s;
    row({u"rollback-point-unexplained"_s, 1, {u"1"_s}, Severity::Note, bare, told});

    Runbook same = withSteps(1);
    same.lines = {u"## Phase 1: Database (02:00)"_s, u"## Phase 2: Code"_s,
                  u"### PHASE 1: Our own people"_s, u"### Phase 2: Beta"_s,
                  u"### Phase 2 checklist"_s};
    Runbook apart = same;
    apart.lines = {u"## Phase 1: Database (02:00)"_s, u"### Phase 1: database"_s,
                   u"### Phase 1 checklist"_s,        u"```"_s,
                   u"# Phase 1: in a comment"_s,      u"```"_s};
    row({u"same-label"_s,
         3,
         {u"Phase 1"_s, u"Database"_s, u"line 1"_s, u"Phase 2"_s},
         Severity::Note,
         same,
         apart});

    Runbook garbled = withSteps(1);
    garbled.lines = {u"plain"_s, u"caf\u00e9"_s};
    garbled.encoding.repaired = true;
    Runbook proper = garbled;
    proper.encoding.repaired = false;
    row({u"double-encoded"_s, 2, {}, Severity::Note, garbled, proper});

    const QString fits = u"echo "_s + u"a"_s.repeated(8187);
    Runbook cut = withLine(fits);
    cut.lines = {{}, {}, fits + u"a"_s};
    Runbook whole = withLine(fits);
    whole.lines = {{}, {}, fits};
    row({u"line-too-long"_s, 3, {u"8193"_s, u"8192"_s}, Severity::Error, cut, whole});
}

static void metricRows()
{
    Runbook band = withSteps(1);
    band.conditions = {samples::condition(u"Response time"_s, Comparator::Less, 200, u"ms"_s,
                                          ConditionRole::Success, 20)};
    band.rollback.triggers = {{u"Response time > 2 seconds"_s, 30}};
    Runbook joined = band;
    joined.rollback.triggers[0].text = u"Response time > 200 ms"_s;
    row({u"undecided-band"_s, 30, {u"200 ms"_s, u"2 seconds"_s, u"line 20"_s}, Severity::Note, band, joined});

    Runbook patient = withSteps(1);
    patient.rollback.triggers = {{u"Error rate > 10% for > 5 minutes"_s, 30}};
    patient.rollback.matrix = {{{{u"Scenario"_s, u"Error rate > 10%"_s},
                                 {u"Action"_s, u"Immediate rollback"_s},
                                 {u"Time"_s, u"5 min"_s}},
                                40}};
    Runbook agreed = patient;
    agreed.rollback.matrix[0].cells[1].second = u"Roll back"_s;
    agreed.rollback.matrix[0].cells[2].second = u"15 min"_s;
    row({u"conflicting-triggers"_s, 30, {u"5 min"_s, u"line 40"_s}, Severity::Warning, patient, agreed});

    Runbook alarm = withSteps(1);
    alarm.lines = {u"**Critical alerts**"_s, u"- Error rate > 5%"_s};
    alarm.conditions = {samples::condition(u"Error rate"_s, Comparator::Greater, 5, u"%"_s,
                                           ConditionRole::Alert, 2)};
    alarm.rollback.matrix = {
        {{{u"Scenario"_s, u"Error rate 5-10%"_s}, {u"Action"_s, u"Monitor closely"_s}}, 40}};
    Runbook mild = alarm;
    mild.lines[0] = u"**Warnings**"_s;
    row({u"conflicting-triggers"_s, 2, {u"line 40"_s}, Severity::Warning, alarm, mild});
}

static void safetyRows()
{
    Runbook key = withSteps(1);
    key.lines = {u"plain"_s, u"export API_KEY=9f8e7d6c5b4a3c"_s};
    Runbook hidden = key;
    hidden.lines[1] = u"export API_KEY=<api-key>; export TOKEN=$TOKEN; postgres://user:password@db"_s;
    row({u"secret-in-text"_s, 2, {}, Severity::Warning, key, hidden});
    row({u"password-on-line"_s,
         3,
         {u"mysql"_s},
         Severity::Warning,
         withLine(u"mysql -u shop -pq7w8e9r shop"_s),
         withLine(u"mysql -u shop -p shop; mysql -p$PASS shop"_s)});
    row({u"sudo-prompts"_s,
         3,
         {u"line 3"_s},
         Severity::Note,
         withLine(u"sudo systemctl reload nginx"_s),
         withLine(u"sudo -n systemctl reload nginx"_s)});

    const Runbook lost = withLine(u"npm run migrate:up"_s);
    Runbook safe = lost;
    safe.steps[0].rollback = u"npm run migrate:down"_s;
    row({u"irreversible-without-rollback"_s, 3, {u"migrate:up"_s}, Severity::Warning, lost, safe});

    Runbook early = lost;
    early.gates = {{u"All agree"_s, 9, u"1"_s}};
    Runbook late = early;
    late.gates[0].line = 2;
    row({u"irreversible-before-gate"_s, 3, {u"line 9"_s}, Severity::Note, early, late});

    row({u"wildcard-delete"_s,
         3,
         {u"/srv/old/*"_s},
         Severity::Warning,
         withLine(u"rm -rf /srv/old/*"_s),
         withLine(u"rm -rf /srv/old/11; ls /srv/*; rm '/srv/a*b'"_s)});
    row({u"empty-variable-delete"_s,
         3,
         {u"$RELEASES/*"_s},
         Severity::Warning,
         withLine(u"rm -rf $RELEASES/*"_s),
         withLine(u"rm -rf \"${RELEASES:?}\"/*; rm -f $LOCK; rm -rf $RELEASES/old"_s)});
    row({u"download-into-shell"_s,
         3,
         {u"curl"_s},
         Severity::Warning,
         withLine(u"curl -fsSL https://get.example.com | sudo sh"_s),
         withLine(u"curl -fsSL https://get.example.com | jq . && sh ./install.sh"_s)});
    const auto calls = [](const QString& second) {
        return withLines({samples::command(u"pg_dump shop > a_$(date +%H%M).sql"_s, 3),
                          samples::command(second, 4)});
    };
    row({u"value-computed-twice"_s,
         4,
         {u"3 and 4"_s},
         Severity::Note,
         calls(u"cp x a_$(date +%H%M).sql"_s),
         calls(u"cp x a_$(date +%F).sql; echo '$(date +%H%M)'"_s)});
    row({u"unknown-effect"_s,
         3,
         {u"1 of 1"_s},
         Severity::Note,
         withLine(u"frobnicate --all"_s),
         withLine(u"ls -l"_s)});
}

static void linkRows()
{
    Runbook dead = withSteps(1);
    dead.lines = {u"# Roll it back!"_s, u"[go](#how-to-go-back)"_s};
    dead.links = {{u"go"_s, u"#how-to-go-back"_s, 2}};
    Runbook alive = dead;
    alive.links[0].url = u"#roll-it-back"_s;
    row({u"dead-link"_s, 2, {u"#how-to-go-back"_s}, Severity::Warning, dead, alive});

    Runbook vague = withSteps(1);
    vague.rollback.triggers = {{u"Performance is bad"_s, 30}};
    Runbook measured = vague;
    measured.rollback.triggers[0].text = u"Error rate > 5% for 5 minutes"_s;
    row({u"trigger-without-metric"_s, 30, {u"1 of 1"_s}, Severity::Note, vague, measured});
    Runbook sudden = vague;
    sudden.rollback.triggers[0].text = u"Error rate > 5%"_s;
    row({u"trigger-without-duration"_s, 30, {u"Error rate"_s}, Severity::Note, sudden, measured});

    Runbook gap = withSteps(2, 10min);
    gap.steps[0].offset = 0min;
    gap.steps[1].offset = 90min;
    Runbook close = gap;
    close.steps[1].offset = 20min;
    row({u"timeline-gap"_s, 11, {u"80 min"_s}, Severity::Note, gap, close});

    Runbook unseen = withLine(u"kubectl apply -f shop.yaml"_s);
    Runbook watched = unseen;
    watched.steps[0].validations = {u"The shop answers"_s};
    row({u"step-without-validation"_s, 1, {u"1 of 1"_s}, Severity::Note, unseen, watched});

    Runbook guessed = withSteps(1);
    guessed.guesses = {{u"offset-after-start"_s, u"T-1:10"_s, u"1 h 10 min after the start"_s,
                        u"T+1:10"_s, runbook::Certainty::Likely, 7}};
    row({u"reader-guess"_s, 7, {u"T-1:10"_s, u"confirm"_s}, Severity::Note, guessed, withSteps(1)});
    Runbook twice = guessed;
    twice.guesses.push_back(twice.guesses.front());
    twice.guesses.back().line = 30;
    row({u"reader-guess"_s, 7, {u"T-1:10"_s, u"lines 7 and 30"_s}, Severity::Note, twice, withSteps(1)});
}

void TestLint::rules_data()
{
    QTest::addColumn<RuleCase>("one");
    scheduleRows();
    returnRows();
    commandRows();
    contextRows();
    peopleRows();
    structureRows();
    metricRows();
    safetyRows();
    linkRows();
}

static QString listOf(const std::vector<Finding>& findings)
{
    return QString::fromUtf8(plan::findingsAsText(u"it"_s, findings));
}

void TestLint::rules()
{
    QFETCH(RuleCase, one);
    m_tested.insert(one.rule);
    const std::vector<Finding> bad = plan::lint(one.bad);
    const auto found = std::find_if(bad.begin(), bad.end(), [&one](const Finding& finding) {
        return finding.rule == one.rule && finding.line == one.line
            && finding.severity == one.severity;
    });
    QVERIFY2(found != bad.end(), qPrintable(listOf(bad)));
    QVERIFY(!found->remedy.isEmpty());
    for (const QString& part : one.holds)
        QVERIFY2(found->message.contains(part), qPrintable(found->message));
    const std::vector<Finding> good = plan::lint(one.good);
    QVERIFY2(std::none_of(good.begin(), good.end(),
                          [&one](const Finding& f) { return f.rule == one.rule; }),
             qPrintable(listOf(good)));
}

void TestLint::everyRuleIsTested()
{
    if (m_tested.isEmpty())
        QSKIP("Runs after the rules only.");
    for (const plan::LintRule& rule : plan::lintRules())
        QVERIFY2(m_tested.contains(rule.name), qPrintable(rule.name));
}

void TestLint::everyRuleIsExplained()
{
    QVERIFY(plan::lintRules().size() >= 40);
    QSet<QString> names;
    for (const plan::LintRule& rule : plan::lintRules()) {
        QVERIFY2(!names.contains(rule.name), qPrintable(rule.name));
        names.insert(rule.name);
        QVERIFY(rule.explanation.endsWith(u'.'));
        QVERIFY(!rule.explanation.contains(u'\n'));
        QVERIFY(rule.full.size() > 40);
        QVERIFY2(rule.full.contains(u"\nInstead: "_s) && !rule.full.endsWith(u": "_s),
                 qPrintable(rule.name));
    }
}

void TestLint::aCleanRunbookHasNoErrorsAndNoWarnings()
{
    const Runbook runbook = samples::read(samples::clean);
    QCOMPARE(runbook.steps.size(), size_t(3));
    std::vector<Finding> findings = plan::lint(runbook);
    findings.erase(
        std::remove_if(findings.begin(), findings.end(),
                       [](const Finding& finding) { return finding.severity == Severity::Note; }),
        findings.end());
    QVERIFY2(findings.empty(), qPrintable(listOf(findings)));
}

void TestLint::whatIsNoError_data()
{
    QTest::addColumn<QString>("line");
    for (const char* line :
         {"go test ./...", "echo 'working ...'", "git log v3...v4", "printf '...'\n",
          "pg_dump shop > shop_$(date +%Y%m%d_%H%M%S).sql",
          "tar -czf logs_$(date +%s).tgz /var/log/shop", "mv shop.sql shop_$(date +%H%M%S).sql",
          "docker tag shop shop:$(date +%s)", "F=shop_$(date +%H%M%S).sql; pg_dump shop > $F; ls $F",
          "docker exec -it db psql -U shop", "psql shop <<EOF\n\\i one.sql\nSELECT 1;\nEOF",
          "ssh db-01 \"psql -c '\\\\d carts'\"", "\\rm -f x"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestLint::whatIsNoError()
{
    QFETCH(QString, line);
    const std::vector<Finding> findings = plan::lint(withLine(line));
    QVERIFY2(std::none_of(findings.begin(), findings.end(),
                          [](const Finding& finding) { return finding.severity == Severity::Error; }),
             qPrintable(listOf(findings)));
}

void TestLint::findingsComeInLineOrder()
{
    const std::vector<Finding> findings =
        plan::lint(samples::read("# R\n\n## Steps\n\n### Step 1: One\n\n```bash\nroute set ... "
                                 "5\n```\n\n### Step 2: Two\n\n```bash\nwatch ls\n```\n"));
    QVERIFY(findings.size() >= 3);
    QVERIFY(std::is_sorted(
        findings.begin(), findings.end(),
        [](const Finding& left, const Finding& right) { return left.line < right.line; }));
}

QTEST_GUILESS_MAIN(TestLint)
#include "tst_lint.moc"
