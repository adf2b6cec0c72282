// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <utility>
#include <vector>

/// What a runbook says, as values. Every element keeps the line (1-based, in the file as it is on disk)
/// it was read from, and `path`: the titles of the headings above it. Lists are in document order.
/// What was not found is empty, never invented. The JSON form is written by readjson.h.
namespace cockpit::runbook {

using std::chrono::milliseconds;
using std::chrono::minutes;

enum class SourceEncoding { Utf8, Utf8Bom, Utf16Le, Utf16Be, Windows1252 };
enum class LineEndings { Lf, CrLf, Mixed };

struct Encoding {
    SourceEncoding source = SourceEncoding::Utf8;
    bool repaired = false; ///< double-encoded UTF-8 was undone for display; the file keeps its bytes
    LineEndings lineEndings = LineEndings::Lf;
};

struct Metadata {
    QString label;
    QString value;
    int line = 0;
};

struct CheckItem {
    QString text;
    bool done = false; ///< as ticked in the file: a claim, not a confirmation
    int line = 0;
};

struct Checklist {
    QString title;
    QStringList path;
    int line = 0;
    std::optional<QString> due; ///< "T-7d", "T-48h", "end+24h"; absent when the text names no time
    std::vector<CheckItem> items;
};

struct Role {
    QString role;
    std::optional<QString> name; ///< absent for blanks and placeholders
    std::optional<QString> contact;
    std::optional<QString> responsibility;
    int line = 0;
};

struct Phase {
    QString title;
    int line = 0;
    std::optional<QString> start; ///< "hh:mm" as written, UTC unless the document says otherwise
    std::optional<QString> end;
};

enum class ContextKind { Local, Ssh, Sql, Container };

/// Where a command line runs. Carried from line to line until it is left.
struct Context {
    ContextKind kind = ContextKind::Local;
    std::optional<QString> target; ///< host, database or container, as written
    bool operator==(const Context&) const = default;
};

enum class ActionKind { Command, Check, Metric, Flag, Message, Wait, Gate, Note };

/// One thing in a step. A command is one logical line: continuation lines and heredocs are kept whole.
struct Action {
    ActionKind kind = ActionKind::Note;
    std::optional<Context> context; ///< commands only
    QString text;
    int line = 0;
    std::optional<QString> expected; ///< what the author says should come out
    bool aside = false;              ///< stands among commands and is none by its looks
    bool endless = false;            ///< never ends by itself (tail -f, watch): a person ends it
    QString note; ///< the author's comment above the line ("2. Verify backup completed")
    std::optional<minutes> wait; ///< waits only: how long
};

enum class RollbackPoint { Unsaid, Yes, No, NotApplicable };

struct Step {
    QString id; ///< as the author numbers it ("1.2", "4"); empty when not numbered
    QString title;
    QString heading; ///< the title as its author wrote it, number and times included
    QStringList path;
    int line = 0;
    int lastLine = 0; ///< the step as written is the lines [line, lastLine] of Runbook::lines
    std::optional<QString> phase;
    std::optional<minutes> offset; ///< from the start, forwards
    std::optional<QString> offsetAsWritten;
    std::optional<QString> clock; ///< "hh:mm"
    std::optional<minutes> duration;
    std::optional<QString> owner;
    RollbackPoint rollbackPoint = RollbackPoint::Unsaid;
    std::optional<QString> rollback;
    QStringList validations;
    int commandLines = 0; ///< physical lines of commands
    std::vector<Action> actions;
};

struct Gate {
    QString text;
    int line = 0;
    std::optional<QString> afterStep; ///< id (or title, when not numbered) of the step it follows
};

enum class Comparator { Less, LessOrEqual, Greater, GreaterOrEqual, Equal, NotEqual };
enum class ConditionRole { Success, Alert, Rollback, Other };

/// A numeric or comparative rule on a metric, as written.
struct Condition {
    QString metric;
    Comparator comparator = Comparator::Less;
    std::optional<double> value;    ///< absent for "no increase", "stable" and placeholders
    std::optional<QString> unit;    ///< "%", "ms", "s", "minutes", …
    std::optional<QString> forText; ///< "5 minutes"
    std::optional<milliseconds> forDuration;
    bool relativeToBaseline = false;
    ConditionRole role = ConditionRole::Other;
    QString text;
    int line = 0;
};

struct RampStage {
    QString title;
    double percent = 0;
    std::optional<minutes> offset;
    std::optional<minutes> soak;
    int line = 0;
};

struct RolloutPhase {
    QString title;
    std::optional<double> percent;
    std::optional<int> users;
    std::optional<double> durationHours; ///< 5 minutes are a twelfth
    std::optional<double> checkEveryHours;
    QStringList criteria;
    QString days; ///< "Day 0-2" as written, empty when not said
    int line = 0;
};

struct RollbackTrigger {
    QString text;
    int line = 0;
};

struct RollbackStep {
    QString title;
    QStringList path;
    int line = 0;
    std::optional<minutes> budget;
    bool conditional = false;      ///< "only if necessary", "if applied"
    std::optional<QString> onlyIf; ///< the words of that condition
    bool ordered = false;          ///< counted, or of a script: one is done after the other
    std::vector<Action> actions;
};

struct MatrixRow {
    std::vector<std::pair<QString, QString>> cells; ///< column title, text
    int line = 0;
};

struct Rollback {
    std::vector<RollbackTrigger> triggers;
    std::optional<QString> authority;
    std::optional<minutes> budgetMin;
    std::optional<minutes> budgetMax;
    std::vector<RollbackStep> steps;
    std::vector<MatrixRow> matrix;
    int line = 0;
};

struct Message {
    QString title;
    std::optional<QString> when;
    std::optional<QString> channel;
    std::optional<QString> subject;
    QString body;
    int line = 0;
};

struct DashboardGroup {
    QString group;
    QStringList metrics;
    int line = 0;
};

struct MonitoringPeriod {
    QString title;
    std::optional<QString> every;
    std::optional<QString> lasts;
    int line = 0;
};

struct Link {
    QString text;
    QString url;
    int line = 0;
};

struct Placeholder {
    QString text; ///< the token as written, brackets and all
    int line = 0; ///< of its first place
};

/// A feature flag described in the document.
struct FeatureFlag {
    QString key;
    QString kind;
    int variations = 0;
    std::optional<int> defaultVariation;
    int line = 0;
};

/// Things to say or do that are listed, not templated ("During Rollback", "Post-Launch Updates").
struct Notice {
    QString title;
    QStringList items;
    int line = 0;
};

/// "Track for 7 days": what is watched after the release and for how long.
struct Tracking {
    QString title;
    std::optional<int> days;
    QStringList items;
    int line = 0;
};

enum class Certainty { Likely, Doubtful };

/// Something that was read in one way where its words allow another: shown for a person to confirm.
struct Guess {
    QString rule;        ///< the wording rule that decided, such as "offset-after-start"
    QString written;     ///< the words in the file: "T-1:10"
    QString readAs;      ///< what was understood: "1 h 10 min after the start"
    QString replacement; ///< words that say it beyond doubt: "T+1:10"; empty when there are none
    Certainty certainty = Certainty::Likely;
    int line = 0;
    bool operator==(const Guess&) const = default;
};

struct Runbook {
    QByteArray sha256; ///< of the file's bytes, hexadecimal
    QStringList lines; ///< decoded and repaired for display; lines[i] is line i + 1 on disk
    Encoding encoding;

    QString title;
    std::vector<Metadata> metadata;
    std::optional<QDateTime> start; ///< UTC
    std::optional<minutes> window;
    std::vector<Checklist> checklists;
    std::vector<Role> roster;
    std::vector<Phase> phases;
    std::vector<Step> steps; ///< forward execution only
    std::vector<Gate> gates;
    std::vector<Condition> conditions;
    std::vector<RampStage> ramp;
    std::vector<RolloutPhase> rollout;
    Rollback rollback;
    std::vector<Message> messages;
    std::vector<DashboardGroup> dashboards;
    std::vector<MonitoringPeriod> monitoring;
    std::vector<Link> links;
    std::vector<Placeholder> placeholders;
    std::vector<FeatureFlag> flags;
    std::vector<Notice> notices;
    std::vector<Notice> alerts; ///< the lists under titles that speak of alerts
    std::vector<Tracking> tracking;
    std::vector<CheckItem> successCriteria;
    std::vector<Guess> guesses;
    QStringList hosts; ///< distinct ssh targets, in the order of their first use
};

} // namespace cockpit::runbook
