// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/environment.h"
#include "models/plan/lint.h"
#include "models/plan/planner.h"
#include "models/runbook/reader.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace cockpit {

/// The bundled samples are what they claim: complete in their dialect, and clean.
class TestResources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsBuiltIn();
    void isClean_data();
    void isClean();
    void readsPhases();
    void readsTimeline();
    void bindsTimeline();

private:
    static QByteArray contents(const QString& path);
    static runbook::Runbook sample(const QString& name);
};

QByteArray TestResources::contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

runbook::Runbook TestResources::sample(const QString& name)
{
    return runbook::read(contents(u":/samples/"_s + name)).value_or(runbook::Runbook());
}

void TestResources::namesWhatIsBuiltIn()
{
    QCOMPARE(QDir(u":/samples"_s).entryList(),
             QStringList({u"phases.md"_s, u"timeline.md"_s, u"timeline.staging.yaml"_s}));
    QCOMPARE(QDir(u":/scenarios"_s).entryList(),
             QStringList({u"error-rate-spike.yaml"_s, u"failed-migration.yaml"_s, u"nominal.yaml"_s}));
    QVERIFY(QFile::exists(u":/icons/org.releasecockpit.ReleaseCockpit.svg"_s));
}

void TestResources::isClean_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("phases") << u"phases.md"_s;
    QTest::newRow("timeline") << u"timeline.md"_s;
}

void TestResources::isClean()
{
    QFETCH(QString, name);
    std::vector<plan::Finding> findings = plan::lint(sample(name));
    std::erase_if(findings, [](const plan::Finding& f) { return f.severity == plan::Severity::Note; });
    QCOMPARE(plan::findingsAsText(name, findings), QByteArray());
}

void TestResources::readsPhases()
{
    const runbook::Runbook phases = sample(u"phases.md"_s);
    QCOMPARE(phases.start, QDateTime({2027, 3, 14}, {1, 0}, Qt::UTC));
    QCOMPARE(phases.window, 120min);
    QCOMPARE(phases.phases.size(), 4U);
    QCOMPARE(phases.phases.back().end, u"02:55"_s);
    QCOMPARE(phases.steps.size(), 10U);
    QVERIFY(std::all_of(phases.steps.begin(), phases.steps.end(), [](const runbook::Step& step) {
        return step.duration.has_value() && step.rollback.has_value() && step.owner.has_value();
    }));
    QCOMPARE(phases.gates.size(), 1U);
    QCOMPARE(phases.rollout.size(), 3U);
    QCOMPARE(phases.rollback.triggers.size(), 3U);
    QCOMPARE(phases.rollback.steps.size(), 5U);
    QCOMPARE(phases.rollback.matrix.size(), 4U);
    QCOMPARE(phases.messages.size(), 2U);
    QCOMPARE(phases.roster.size(), 8U);
    QVERIFY(phases.placeholders.empty());
    const auto trigger =
        std::find_if(phases.conditions.begin(), phases.conditions.end(), [](const auto& condition) {
            return condition.role == runbook::ConditionRole::Rollback && condition.forDuration == 3min;
        });
    QVERIFY(trigger != phases.conditions.end());
    QCOMPARE(trigger->value, 2.0);
}

void TestResources::readsTimeline()
{
    const runbook::Runbook timeline = sample(u"timeline.md"_s);
    QCOMPARE(timeline.start, QDateTime({2027, 5, 9}, {4, 0}, Qt::UTC));
    QCOMPARE(timeline.window, 180min);
    QCOMPARE(timeline.steps.size(), 9U);
    QVERIFY(std::all_of(timeline.steps.begin(), timeline.steps.end(), [](const runbook::Step& step) {
        return step.offset.has_value() && step.duration.has_value() && step.owner.has_value();
    }));
    QCOMPARE(timeline.gates.size(), 2U);
    QCOMPARE(timeline.ramp.size(), 3U);
    QCOMPARE(timeline.ramp.back().percent, 100.0);
    QCOMPARE(timeline.ramp.back().soak, 15min);
    QCOMPARE(timeline.checklists.size(), 5U);
    QCOMPARE(timeline.rollback.steps.size(), 6U);
    QCOMPARE(timeline.rollback.budgetMax, 15min);
    QCOMPARE(timeline.messages.size(), 2U);
    QCOMPARE(timeline.successCriteria.size(), 4U);
    QCOMPARE(timeline.roster.size(), 5U);
    QVERIFY(timeline.placeholders.empty());
    QCOMPARE(timeline.hosts,
             QStringList({u"desk-lb-01.library.example"_s, u"loans-db-01.library.example"_s,
                          u"lending-green-01.library.example"_s}));
}

void TestResources::bindsTimeline()
{
    const auto environment = plan::readEnvironment(contents(u":/samples/timeline.staging.yaml"_s),
                                                   u"timeline.staging.yaml"_s);
    QVERIFY2(environment.has_value(), environment ? "" : qPrintable(environment.error().sentence));
    const plan::Plan plan = plan::makePlan(sample(u"timeline.md"_s), *environment);
    QCOMPARE(plan.kind, plan::RunKind::Staging);
    const auto unbound =
        std::count_if(plan.conditions.begin(), plan.conditions.end(),
                      [](const plan::Condition& condition) { return !condition.binding; });
    QCOMPARE(unbound, 0);
    QVERIFY(!plan.conditions.empty());
}

} // namespace cockpit

QTEST_GUILESS_MAIN(cockpit::TestResources)
#include "tst_resources.moc"
