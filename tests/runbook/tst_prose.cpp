// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/comparisons.h"
#include "models/runbook/document.h"
#include "models/runbook/reader.h"
#include "models/runbook/remarks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cockpit::runbook;

namespace {

/// "line: text" of the first paragraph.
QStringList linesOf(const QString& paragraph)
{
    const Document document = parse(paragraph.split(u'\n'));
    QStringList lines;
    for (const TextLine& line : document.blocks.front().text)
        lines.append(QString::number(line.line) + u": "_s + line.text);
    return lines;
}

Runbook reading(const QByteArray& bytes)
{
    const auto runbook = read(bytes);
    return runbook ? *runbook : Runbook{};
}

} // namespace

/// Documents that an editor has filled up to a margin, and what stands in one line because of it.
class tst_Prose : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lines_data();
    void lines();
    void filledStep();
    void filledGate();
    void limits_data();
    void limits();
    void spanOfOffsets();
    void decisionPoint();
    void notOfTheWayBack();
    void authority();
};

void tst_Prose::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("labels in a row") << u"**Owner**: shop **Length**: 5 min"_s
                                     << QStringList{u"1: Owner: shop"_s, u"1: Length: 5 min"_s};
    QTest::newRow("bars between") << u"**Owner:** shop | **Length:** 5 min · **Risk:** low"_s
                                  << QStringList{u"1: Owner: shop"_s, u"1: Length: 5 min"_s,
                                                 u"1: Risk: low"_s};
    QTest::newRow("a value goes on")
        << u"**Owner**: the shop and\nthe tills **Length**: 5 min"_s
        << QStringList{u"1: Owner: the shop and the tills"_s, u"2: Length: 5 min"_s};
    QTest::newRow("a label goes on") << u"**Owner**: shop **Quiet\nhours**: none"_s
                                     << QStringList{u"1: Owner: shop"_s, u"1: Quiet hours: none"_s};
    QTest::newRow("one label a line") << u"**Owner**: shop\n**Length**: 5 min"_s
                                      << QStringList{u"1: Owner: shop"_s, u"2: Length: 5 min"_s};
    QTest::newRow("bold words are no labels")
        << u"**Owner** of the **door** key"_s << QStringList{u"1: Owner of the door key"_s};
    QTest::newRow("a sentence goes on")
        << u"Keep the old tills in their places until the last of the new ones\nhas printed. Then "
           "carry them to the cellar."_s
        << QStringList{u"1: Keep the old tills in their places until the last of the new ones has "
                       "printed."_s,
                       u"2: Then carry them to the cellar."_s};
    QTest::newRow("lines ended by hand")
        << u"Carry the tills\nto the cellar"_s
        << QStringList{u"1: Carry the tills"_s, u"2: to the cellar"_s};
    QTest::newRow("commands stand alone")
        << u"tillctl --host till-1.example.test --port 8443 close --now --wait 30\ntillctl status"_s
        << QStringList{u"1: tillctl --host till-1.example.test --port 8443 close --now --wait 30"_s,
                       u"2: tillctl status"_s};
}

void tst_Prose::lines()
{
    QFETCH(QString, text);
    QTEST(linesOf(text), "lines");
}

void tst_Prose::filledStep()
{
    const Runbook runbook = reading(
        "# Tills\n\n**Ticket**: T-9 **Start**: 2027-03-01 02:00 UTC **Deployment\nWindow**: 2 "
        "hours\n\n"
        "## Deployment\n\n### Step 1: Close (T+0:30 to T+0:45)\n\n**Responsibility**: shop\nfloor "
        "**Rollback**: open them\n\n- Close the tills\n");
    QCOMPARE(runbook.window, std::optional(std::chrono::minutes{120}));
    QVERIFY(runbook.start);
    QCOMPARE(runbook.steps.size(), size_t{1});
    QCOMPARE(runbook.steps[0].owner, std::optional(u"shop floor"_s));
    QCOMPARE(runbook.steps[0].rollback, std::optional(u"open them"_s));
}

void tst_Prose::filledGate()
{
    const Runbook runbook = reading(
        "# Tills\n\n## Deployment\n\n### Step 1: Close\n\nClose them.\n\n**Done when**: all tills "
        "are shut and no bon is\nopen. **Go/No-Go**: GO / NO-GO\n\n### Step 2: Carry\n\nCarry.\n");
    QCOMPARE(runbook.gates.size(), size_t{1});
    QCOMPARE(runbook.gates[0].text, u"Go/No-Go: GO / NO-GO"_s);
    QCOMPARE(runbook.gates[0].line, 10);
}

void tst_Prose::limits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("metrics");
    QTest::newRow("comma") << u"Alert on: refused bons > 1%, printing time > 500 ms, load > 80%"_s
                           << QStringList{u"refused bons"_s, u"printing time"_s, u"load"_s};
    QTest::newRow("or") << u"Queue time > 500 ms or printing time > 900 ms"_s
                        << QStringList{u"Queue time"_s, u"printing time"_s};
    QTest::newRow("but") << u"Missing bons > 1% but < 5%"_s
                         << QStringList{u"Missing bons"_s, u"Missing bons"_s};
    QTest::newRow("said again") << u"More than 10 bons missing (> 1%)"_s
                                << QStringList{u"bons missing"_s, u"bons missing"_s};
    QTest::newRow("alert at") << u"Till load (alert at > 80%)"_s << QStringList{u"Till load"_s};
    QTest::newRow("normal") << u"Till load (normal: < 60%)"_s << QStringList{u"Till load"_s};
}

void tst_Prose::limits()
{
    QFETCH(QString, text);
    QStringList metrics;
    for (const Condition& condition : findComparisons(text, {}))
        metrics.append(condition.metric.section(u": "_s, -1));
    QTEST(metrics, "metrics");
}

void tst_Prose::spanOfOffsets()
{
    const Title title = readTitle(u"Phase 2: Close the tills (T+0:30 to T+0:45)"_s);
    QCOMPARE(title.title, u"Close the tills"_s);
    QVERIFY(title.offset && title.duration);
    QCOMPARE(title.offset->magnitude, std::chrono::minutes{30});
    QCOMPARE(title.duration->planned(), std::chrono::minutes{15});
    const Title before = readTitle(u"Close the tills (T-45 to T-15)"_s);
    QVERIFY(before.duration);
    QCOMPARE(before.duration->planned(), std::chrono::minutes{30});
    QVERIFY(!readTitle(u"Close the tills (T+0:30 and T+0:45)"_s).offset);
    QVERIFY(!readTitle(u"Close the tills (T+0:45 to T+0:30)"_s).duration);
}

/// A box where one decides is a gate; among others that are ticked before, the decision is one of them.
void tst_Prose::decisionPoint()
{
    const Runbook runbook =
        reading("# Tills\n\n## Before\n\n- [ ] Final go/no-go decision\n\n## Rollout\n\n"
                "- [ ] GO/NO-GO decision point\n- [ ] Tills are calm\n");
    QCOMPARE(runbook.gates.size(), size_t{1});
    QCOMPARE(runbook.gates[0].line, 9);
    QCOMPARE(kindOfRemark(u"Post-release watch"_s), ActionKind::Note);
    QCOMPARE(kindOfRemark(u"Post the news"_s), ActionKind::Message);
}

/// What shows how a change can be made harmless is no way back, nor is what helps in a contingency.
void tst_Prose::notOfTheWayBack()
{
    const Runbook runbook =
        reading("# Tills\n\n## Rollback-safe changes\n\n```sql\n-- bad\nALTER TABLE bons RENAME a "
                "TO b;\n```\n\n"
                "## Contingency plans\n\n### Contingency 1: Slow tills\n\n1. Wait\n2. Look\n\n"
                "## Rollback\n\n1. Open the old tills\n");
    QCOMPARE(runbook.rollback.steps.size(), size_t{1});
    QCOMPARE(runbook.rollback.steps[0].title, u"Open the old tills"_s);
}

void tst_Prose::authority()
{
    const Runbook runbook =
        reading("# Tills\n\n## Rollback\n\n**Rollback decision authority**: shop lead (alone)\n\n"
                "**Rollback trigger point**: the list of the evening\n\n1. Open the old tills\n");
    QCOMPARE(runbook.rollback.authority, std::optional(u"shop lead"_s));
    QVERIFY(runbook.rollback.triggers.empty());
}

QTEST_GUILESS_MAIN(tst_Prose)
#include "tst_prose.moc"
