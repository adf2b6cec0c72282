// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/planner.h"
#include "models/run/apply.h"
#include "models/run/outlook.h"
#include "models/runbook/reader.h"
#include "models/simulator/world.h"
#include "tests/app/program.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace cockpit;
using namespace Qt::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;
using test::Ran;
using test::runCockpit;

namespace {

const QString first = u"000_427354af0c197d1e.txt"_s;
const QString second = u"003_20c0390ba7a35da6.txt"_s;

QString pathOf(const QString& file)
{
    return QStringLiteral(COCKPIT_SHARED_DIR "/runbooks/") + file;
}

QString stepOf(const QString& line)
{
    return line.section(u'.', 0, 0);
}

} // namespace

/// Both documents through every rollback trigger they name, and back to each depth: the whole program,
/// with a real worker for each line, real HTTP for each metric, and stand-ins for the commands.
class TestTriggerFlights : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTriggerLeadsBack_data();
    void everyTriggerLeadsBack();
    void backAsFarAsNeeded_data();
    void backAsFarAsNeeded();
    void dryRunSaysItBeforehand();

private:
    /// Flies the document while the trigger of these words fires; an empty `depth`: as the rungs' own
    /// conditions say.
    Ran fly(const QString& file, const QString& trigger, const QString& depth = {});
    void fold(const Ran& ran, const QString& file);

    template <class T>
    [[nodiscard]] const run::Event* event(int number = 0) const
    {
        for (const run::Event& each : m_events) {
            if (std::holds_alternative<T>(each.body) && number-- == 0)
                return &each;
        }
        return nullptr;
    }

    QTemporaryDir m_place;
    std::shared_ptr<const plan::Plan> m_plan;
    std::vector<run::Event> m_events;
    run::RunState m_end;
    std::optional<int> m_row; ///< of the matrix, when the trigger had fired
};

Ran TestTriggerFlights::fly(const QString& file, const QString& trigger, const QString& depth)
{
    QFile scenario(m_place.filePath(u"scenario.yaml"_s));
    if (!scenario.open(QIODevice::WriteOnly))
        return {};
    scenario.write(u"name: fired\ndurations: {default: 0.9}\nmetrics:\n"
                   "  error_rate: {base: 0.3, unit: \"%\"}\n  latency_p95: {base: 140, unit: ms}\n"
                   "  other: {base: 1}\nfaults:\n"
                   "  - {kind: trigger, match: \"%1\", after_minutes: 1}\n"
                   "people: {decide_seconds: 20%2}\n"_s
                       .arg(trigger, depth.isEmpty() ? QString() : u", back_to: "_s + depth)
                       .toUtf8());
    scenario.close();
    QFile::remove(m_place.filePath(u"ledger"_s));
    return runCockpit({u"rehearse"_s, pathOf(file), u"--scenario"_s, scenario.fileName(),
                       u"--headless"_s, u"--format"_s, u"json"_s, u"--data"_s,
                       m_place.filePath(u"data"_s), u"--ledger"_s, m_place.filePath(u"ledger"_s)});
}

/// What the program told, folded again by the rules alone.
void TestTriggerFlights::fold(const Ran& ran, const QString& file)
{
    const auto read = runbook::readFile(pathOf(file));
    QVERIFY(read.has_value());
    m_plan = std::make_shared<const plan::Plan>(
        plan::makePlan(*read, simulator::stagedEnvironment(*read)));
    m_events.clear();
    m_row.reset();
    m_end = run::emptyState(m_plan);
    for (const QByteArray& line : ran.out.split('\n')) {
        const auto event = run::eventFromJson(QJsonDocument::fromJson(line).object());
        if (!event)
            continue;
        m_end = run::apply(std::move(m_end), *event);
        m_events.push_back(*event);
        if (std::holds_alternative<run::TriggerFired>(event->body))
            m_row = m_end.matrixRow;
    }
    QVERIFY(!m_events.empty());
}

void TestTriggerFlights::everyTriggerLeadsBack_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<bool>("measured"); // it fires by its metric; else somebody says so
    QTest::addColumn<QString>("row");   // of the decision matrix; empty where the document has none
    const auto row = [](const char* name, const QString& file, const QString& trigger,
                        bool measured, const QString& scenario) {
        QTest::newRow(name) << file << trigger << measured << scenario;
    };
    row("bug", first, u"Critical bug affecting > 10% of users"_s, false, u"3+ critical bugs"_s);
    row("errors", first, u"API error rate > 10% for > 5 minutes"_s, true, u"API error rate > 10%"_s);
    row("slow", first, u"Database performance degradation (p95 latency > 1 second)"_s, true,
        u"Performance degradation (2x slower)"_s);
    row("job", first, u"Background job completely failing"_s, false, u"Background job failure"_s);
    row("corruption", first, u"Data corruption detected"_s, false, u"Data corruption"_s);
    row("broken", second, u"Critical functionality broken"_s, false, {});
    row("error rate", second, u"Error rate > 5%"_s, true, {});
    row("degradation", second, u"Performance degradation > 50%"_s, false, {});
    row("integrity", second, u"Data integrity issues"_s, false, {});
    row("security", second, u"Security vulnerability introduced"_s, false, {});
}

void TestTriggerFlights::everyTriggerLeadsBack()
{
    QFETCH(QString, file);
    QFETCH(QString, trigger);
    QFETCH(bool, measured);
    QFETCH(QString, row);
    if (!QFile::exists(pathOf(file)))
        QSKIP("The shared runbooks are not there.");
    const Ran ran = fly(file, trigger);
    QVERIFY2(ran.exitCode == 1, ran.err.constData());
    fold(ran, file);

    const run::Event* fired = event<run::TriggerFired>();
    QVERIFY(fired && !event<run::TriggerFired>(1)); // this one, and no other
    const plan::Trigger* meant = m_plan->trigger(std::get<run::TriggerFired>(fired->body).trigger);
    QCOMPARE(meant->text, trigger);
    QCOMPARE(fired->actor == u"cockpit", measured);
    const auto asked = run::askedNumber(*meant);
    QCOMPARE(std::get<run::TriggerFired>(fired->body).number.has_value(), !measured && asked);
    if (asked)
        QVERIFY(*std::get<run::TriggerFired>(fired->body).number > asked->limit);
    QCOMPARE(m_row.has_value(), !row.isEmpty());
    if (m_row)
        QCOMPARE(m_plan->matrix[static_cast<std::size_t>(*m_row)].scenario, row);

    QCOMPARE(m_end.rollbackTrigger, meant->id);
    QCOMPARE(m_end.outcome, run::RunOutcome::RolledBack);
    QVERIFY(run::targetLock(m_end).contains(trigger));
    for (const plan::Rung& rung : m_plan->ladder)
        QCOMPARE(m_end.step(rung.id).status,
                 rung.conditional ? run::StepStatus::Skipped : run::StepStatus::Done);
    const run::Event* back = event<run::RollbackStarted>();
    for (const run::Event& each : m_events) {
        const auto* began = std::get_if<run::StepStarted>(&each.body);
        if (began && each.seq > back->seq)
            QVERIFY2(m_plan->rung(began->step), "only the way back is flown after the decision");
    }
}

void TestTriggerFlights::backAsFarAsNeeded_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("depth");
    QTest::addColumn<QStringList>("flown");
    QTest::newRow("000: flag only") << first << u"flag"_s << QStringList{u"r1"_s, u"r5"_s};
    QTest::newRow("000: application")
        << first << u"application"_s << QStringList{u"r1"_s, u"r2"_s, u"r3"_s, u"r5"_s};
    QTest::newRow("000: with database")
        << first << u"database"_s << QStringList{u"r1"_s, u"r2"_s, u"r3"_s, u"r4"_s, u"r5"_s};
    // The second has no flag; the page stays up until the old version is verified, at either depth.
    QTest::newRow("003: application")
        << second << u"application"_s
        << QStringList{u"r1"_s, u"r2"_s, u"r4"_s, u"r5"_s, u"r6"_s, u"r7"_s, u"r8"_s};
    QTest::newRow("003: with database")
        << second << u"database"_s
        << QStringList{u"r1"_s, u"r2"_s, u"r3"_s, u"r4"_s, u"r5"_s, u"r6"_s, u"r7"_s, u"r8"_s};
}

void TestTriggerFlights::backAsFarAsNeeded()
{
    QFETCH(QString, file);
    QFETCH(QString, depth);
    QFETCH(QStringList, flown);
    if (!QFile::exists(pathOf(file)))
        QSKIP("The shared runbooks are not there.");
    const Ran ran = fly(file, file == first ? u"Data corruption"_s : u"Data integrity"_s, depth);
    QVERIFY2(ran.exitCode == 1, ran.err.constData());
    fold(ran, file);
    QCOMPARE(m_end.outcome, run::RunOutcome::RolledBack);
    for (const plan::Rung& rung : m_plan->ladder)
        QCOMPARE(m_end.step(rung.id).status,
                 flown.contains(rung.id) ? run::StepStatus::Done : run::StepStatus::Skipped);

    // What really ran: each line of those rungs that can be run once, in their order, and nothing else.
    QStringList expected;
    for (const QString& rung : flown) {
        for (const plan::Action& action : m_plan->rung(rung)->actions) {
            if (action.kind == runbook::ActionKind::Command && !action.cannotRun)
                expected.append(action.id);
        }
    }
    QFile ledger(m_place.filePath(u"ledger"_s));
    QVERIFY(ledger.open(QIODevice::ReadOnly));
    QStringList started;
    QStringList keys;
    for (const QByteArray& line : ledger.readAll().trimmed().split('\n')) {
        const QString key = QString::fromUtf8(line);
        keys.append(key);
        if (m_plan->rung(stepOf(key.section(u'/', 1, 1))))
            started.append(key.section(u'/', 1, 1));
    }
    QCOMPARE(started, expected);
    QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size()); // nothing ran twice
    QVERIFY(!expected.isEmpty() || depth == u"flag");
}

/// What a reader can work out by hand from the two documents, told before anything is flown.
void TestTriggerFlights::dryRunSaysItBeforehand()
{
    if (!QFile::exists(pathOf(first)))
        QSKIP("The shared runbooks are not there.");
    const auto outlook = [](const QString& file) {
        const Ran ran = runCockpit({u"plan"_s, pathOf(file), u"--format"_s, u"json"_s});
        return QJsonDocument::fromJson(ran.out).object()[u"outlook"_s].toObject();
    };
    const QJsonObject ladder = outlook(first);
    QCOMPARE(ladder[u"minutes_promised"_s].toDouble(), 15.0);
    QCOMPARE(ladder[u"minutes_of_ladder"_s].toDouble(), 18.0); // the restore included
    QCOMPARE(ladder[u"minutes_to_detect"_s].toDouble(), 5.25); // "for 5 minutes", and an interval
    QCOMPARE(ladder[u"minutes_to_detect_and_get_back"_s].toDouble(), 23.25);
    const QJsonObject ramp = outlook(second);
    QCOMPARE(ramp[u"last_safe_start_minutes"_s].toDouble(), 180.0); // T+3:00
    QCOMPARE(ramp[u"minutes_to_full"_s].toDouble(), 185.0);         // T+3:05
    QCOMPARE(ramp[u"point_of_no_return"_s].toString(), u"s9"_s);
    const Ran told = runCockpit({u"plan"_s, pathOf(second)});
    QVERIFY(told.out.contains("Point of no return, which the plan itself passes: s9"));
    QVERIFY(told.out.contains("not proved by a rehearsal"));
}

QTEST_GUILESS_MAIN(TestTriggerFlights)
#include "tst_triggerflights.moc"
