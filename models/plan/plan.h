// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/rules.h"
#include "models/runbook/runbook.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Runbook and environment, resolved: exactly what would run, in what order, against what.
/// Ids are derived from the place in the document, so the same bytes give the same plan:
/// steps "s1", "s2" …; actions "s1.a1" …; gates "g1" …; conditions "c1" …; triggers "t1" …;
/// rollback rungs "r1" … with actions "r1.a1" …; check items "k1.1" … (checklist.item).
namespace cockpit::plan {

using std::chrono::milliseconds;
using std::chrono::minutes;

enum class RunKind { Live, Staging, Simulated };

/// What a command line may do to the world. Unknown is shown as unknown.
enum class Blast { ReadOnly, Reversible, Irreversible, CustomerVisible, Unknown };

/// What an author expects of a command, as far as a machine can tell. The words are always kept.
struct Expectation {
    enum class Kind {
        ExitCode,   ///< `number`
        Text,       ///< `text` stands in the output
        JsonSubset, ///< `text` is JSON, of which every member is in the output
        HttpStatus, ///< `number`
        Count,      ///< `number` lines or rows, compared by `comparator`
        Question    ///< a person answers it
    };
    Kind kind = Kind::Question;
    QString words; ///< as written
    QString text;
    int number = 0;
    runbook::Comparator comparator = runbook::Comparator::Equal;
};

/// What must come out of a read-only line at the place where something irreversible is to run, before it
/// runs: that it is the right host, database, account or cluster.
struct Proof {
    QString probe;  ///< "hostname", "select current_database()"
    QString expect; ///< a whole line of its output, blanks around it left out

    bool operator==(const Proof&) const = default;
};

/// A request that is made again and again until it went well so many times in a row.
struct Poll {
    QString command;
    milliseconds interval{2'000};
    int count = 3;
    milliseconds limit{5 * 60'000}; ///< then it has failed

    bool operator==(const Poll&) const = default;
};

/// One of several hosts that a line runs on.
struct Host {
    QString name;                   ///< as the environment has it; distinct in a line
    QString address;                ///< empty: not known yet
    QString user;                   ///< empty: as the line or ssh itself has it
    std::vector<Proof> proofs = {}; ///< see Action::proofs

    bool operator==(const Host&) const = default;
};

/// How a line goes over its hosts, in their order.
struct Spread {
    enum class Strategy {
        Sequential, ///< one after the other
        Rolling,    ///< `batch` at once; the next ones when all of these are done
        Parallel    ///< all at once
    };
    Strategy strategy = Strategy::Sequential;
    int batch = 1;
    int atMostFailed = 0;           ///< so many may fail, and the line is still done
    bool goesOn = false;            ///< where more have failed: the others are still tried
    std::optional<Poll> check = {}; ///< what must go well on a host after a line that may change it

    bool operator==(const Spread&) const = default;
};

/// What a command gets to read.
enum class Input {
    None,    ///< nothing: it ends at once where it asks
    Typed,   ///< what a person types while it runs
    Terminal ///< a terminal of its own, in which a person types
};

struct Action {
    QString id;
    runbook::ActionKind kind = runbook::ActionKind::Note;
    std::optional<runbook::Context> context; ///< commands only
    QString text;                            ///< as written
    QString resolved;                        ///< with the environment's values for placeholders
    QString note;
    int line = 0;
    std::optional<QString> expected;
    bool endless = false;
    Blast blast = Blast::Unknown;
    std::optional<milliseconds> wait;
    std::optional<milliseconds> timeLimit; ///< after which it is stopped; from the environment
    std::optional<milliseconds> silenceLimit; ///< without a word of output, after which a person is asked
    int retries = 0;                          ///< by itself, without a person
    Input input = Input::None;                ///< by its tool, or as the environment says
    QString address; ///< of the host it runs on, as the environment has it; empty: as the context says
    QString runsAs;          ///< the user it runs as; empty: whoever is logged in there
    QString group;           ///< the environment's name for its hosts; empty: it runs at one place
    std::vector<Host> hosts; ///< of the group: it runs on each of them
    Spread spread;
    std::vector<Expectation> expectations; ///< what should come out, typed
    std::optional<Poll> poll; ///< what is run in the place of an observer that only a person would end
    std::vector<Proof> proofs; ///< of irreversible and customer-visible lines; from the environment
    std::optional<QString> cannotRun; ///< why the line cannot be run as it stands (elided, open placeholder)
    QByteArray hash;        ///< sha256 over block, variables and target: what an approval binds to
    QStringList conditions; ///< ids of the conditions that a metric action asks for
};

struct Step {
    QString id;
    QString number; ///< as the author numbers it; may be empty
    QString title;
    QStringList path;
    int line = 0;
    int lastLine = 0;
    QString phase;
    QString owner;
    std::optional<milliseconds> plannedStart; ///< from T-0
    std::optional<milliseconds> planned;      ///< duration
    runbook::RollbackPoint rollbackPoint = runbook::RollbackPoint::Unsaid;
    std::optional<QString> rollback;
    QStringList validations;
    std::vector<Action> actions;
};

/// What must be shown to be true at a gate.
struct Criterion {
    enum class Kind { Steps, Checklists, Conditions, Statement };
    Kind kind = Kind::Statement;
    QString text;
    QStringList refs; ///< ids of steps, checklists or conditions; empty for a statement that a person confirms
};

struct Gate {
    QString id;
    QString text;
    int line = 0;
    QString afterStep; ///< step id; empty: before the first step
    std::vector<Criterion> criteria;
};

struct CheckItem {
    QString id;
    QString text;
    bool claimed = false; ///< ticked in the file: a claim until someone confirms it
    int line = 0;
};

/// A checklist outside the steps (inside, items are Check actions).
struct Checklist {
    enum class When { Before, After, Unsaid };
    QString id;
    QString title;
    int line = 0;
    QString due; ///< as Runbook has it
    When when = When::Unsaid;
    std::vector<CheckItem> items;
};

/// How often to ask, and of which series: made by the environment.
struct Binding {
    QString query; ///< id of a MetricQuery
    bool operator==(const Binding&) const = default;
};

/// Which change against the baseline a condition is about.
enum class ChangeDirection { Rise, Fall, Either };

struct Condition {
    QString id;
    QString metric;
    runbook::Comparator comparator = runbook::Comparator::Less;
    std::optional<double> value;
    QString unit;
    std::optional<milliseconds> forDuration;
    QString forText;
    bool relativeToBaseline = false;
    runbook::ConditionRole role = runbook::ConditionRole::Other;
    QString text;
    int line = 0;
    std::optional<Binding> binding; ///< absent: UNBOUND, which never passes

    /// Bound, and with a limit that can be told by figures: one of its own, or one on a change.
    [[nodiscard]] bool isMeasured() const
    {
        return binding && value && (!relativeToBaseline || change());
    }
    /// Bound, and with a limit in the metric's own unit.
    [[nodiscard]] bool hasOwnLimit() const { return binding && value && !relativeToBaseline; }
    /// Of a limit against the baseline that is said in per cent or as a factor: which change it is on.
    /// Nothing: it has no such limit, and only a person can tell.
    [[nodiscard]] std::optional<ChangeDirection> change() const;
};

enum class TriggerMode { Observe, Ask, Act };

struct Trigger {
    QString id;
    QString text;
    int line = 0;
    QString condition; ///< id; empty: a person declares it
    TriggerMode mode = TriggerMode::Ask;
    std::optional<int> matrixRow; ///< index of the decision-matrix row that applies when it fires
};

enum class RungDepth { Flag, Job, Application, Database, Verify, Other };

struct Rung {
    QString id;
    QString title;
    int line = 0;
    std::optional<milliseconds> budget;
    bool conditional = false;
    QString onlyIf;
    QString dataLoss; ///< a note for the lead; empty when nothing is known to be lost
    RungDepth depth = RungDepth::Other;
    std::vector<Action> actions;
};

struct MatrixRow {
    std::vector<std::pair<QString, QString>> cells;
    QString scenario;
    QString action;
    QString timeline;
    std::optional<milliseconds> limit; ///< of the timeline cell
    QString condition; ///< id of a condition made from the scenario cell; may be empty
    int line = 0;
};

struct RampStage {
    double percent = 0;
    std::optional<milliseconds> offset;
    std::optional<milliseconds> soak;
    QString step; ///< id of the step in which it stands; may be empty
    int line = 0;
};

struct Position {
    QString role;
    QString name; ///< empty: unassigned
    QString contact;
    QString responsibility;
    bool lead = false; ///< the one who declares gates
};

enum class SourceKind { Prometheus, CloudWatch, Grafana, Alertmanager };

struct MetricSource {
    QString name;
    SourceKind kind = SourceKind::Prometheus;
    QString url;
    QString region;
    QString dataSourceUid;
    QString credential; ///< name of a secret; never its value
    milliseconds interval{15'000};
    bool alerts = false;  ///< its own alerts and rules are shown
    bool markers = false; ///< Grafana: what the run does is marked on its dashboards
};

struct MetricQuery {
    QString id;
    QString title; ///< for people: "Error rate"
    QString source;
    QString expression;
    QString nameSpace; ///< CloudWatch: namespace, metric, statistic
    QString metricName;
    QString statistic;
    std::vector<std::pair<QString, QString>> dimensions = {}; ///< CloudWatch: name and value, as written
    QString unit;
    QString panel; ///< charts with the same panel share axes: "latency", "errors", "requests"
    /// Instead of an expression: the number of open alerts of the source whose labels these words name
    /// ("all", "severity=critical").
    QString alerts = {};
};

/// A dashboard that the runbook links to or the environment names.
struct DashboardRef {
    QString source; ///< empty: no source of the environment keeps it
    QString name;   ///< uid (Grafana) or name (CloudWatch)
    QMap<QString, QString> variables;
    QString url; ///< as the runbook has it; empty: named by the environment
    int line = 0;
};

struct MessageTemplate {
    QString title;
    QString when;
    QString channel;
    QString subject;
    QString body;
    int line = 0;
};

enum class Severity { Error, Warning, Note };

struct Finding {
    QString rule;
    Severity severity = Severity::Warning;
    int line = 0;
    QString message;
    QString remedy;
    QString subject = {}; ///< the token it is about, where an environment can settle it; not shown
};

struct Schedule {
    std::optional<QDateTime> start; ///< planned T-0, UTC
    std::optional<milliseconds> window;
    std::optional<milliseconds> rollbackMin; ///< promised time to get back
    std::optional<milliseconds> rollbackMax;
    /// Worst case to get back: the larger of the promise and what the ladder adds up to.
    [[nodiscard]] std::optional<milliseconds> worstRollback() const;
    std::optional<milliseconds> ladder; ///< sum of the rungs' budgets, conditional ones included
};

/// A value that the runbook computes in more than one place ("$(date +%Y%m%d_%H%M%S)"): the run computes
/// it once and hands it to every line as a variable of the environment.
struct Capture {
    QString variable; ///< "RUN_VALUE_1"
    QString command;  ///< "date +%Y%m%d_%H%M%S"
    QList<int> lines; ///< of the document, where it stands
};

struct Plan {
    QString title;
    QByteArray runbookSha256;     ///< hexadecimal
    QByteArray environmentSha256; ///< hexadecimal, of the environment's text
    QByteArray sha256;   ///< of all that a run is decided by, not of its words and findings
    QString environment; ///< name
    RunKind kind = RunKind::Simulated;
    QStringList lines; ///< the document, decoded, for "as written"

    Schedule schedule;
    std::vector<runbook::Phase> phases;
    std::vector<Step> steps;
    std::vector<Gate> gates;
    std::vector<Checklist> checklists;
    std::vector<Condition> conditions;
    std::vector<Trigger> triggers;
    std::vector<Rung> ladder;
    std::vector<MatrixRow> matrix;
    QString rollbackAuthority;
    std::vector<RampStage> ramp;
    std::vector<runbook::RolloutPhase> rollout;
    std::vector<Position> roster;
    std::vector<MetricSource> sources;
    std::vector<MetricQuery> queries;
    std::vector<DashboardRef> dashboards; ///< only shown: nothing is decided by them
    std::vector<MessageTemplate> messages;
    std::vector<Capture> captures;
    Rules rules; ///< as the environment has them, so its hash stands for them
    std::vector<Finding> findings;

    /// Look-ups by id; null when there is none.
    [[nodiscard]] const Step* step(const QString& id) const;
    [[nodiscard]] const Action* action(const QString& id) const; ///< of a step or of a rung
    [[nodiscard]] const Gate* gate(const QString& id) const;
    [[nodiscard]] const Condition* condition(const QString& id) const;
    [[nodiscard]] const Trigger* trigger(const QString& id) const;
    [[nodiscard]] const Rung* rung(const QString& id) const;
    [[nodiscard]] const MetricQuery* query(const QString& id) const;
};

[[nodiscard]] QString word(RunKind kind);
[[nodiscard]] QString word(Blast blast);
[[nodiscard]] QString word(Severity severity);
[[nodiscard]] QString word(TriggerMode mode);
[[nodiscard]] QString word(RungDepth depth);
[[nodiscard]] QString word(Expectation::Kind kind);
[[nodiscard]] QString word(Input input);
[[nodiscard]] QString word(Spread::Strategy strategy);

} // namespace cockpit::plan
