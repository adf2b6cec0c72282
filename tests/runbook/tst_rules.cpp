// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/barelimits.h"
#include "models/runbook/comparisons.h"
#include "models/runbook/datalimits.h"
#include "models/runbook/durations.h"
#include "models/runbook/gatewords.h"
#include "models/runbook/placeholders.h"
#include "models/runbook/purposes.h"
#include "models/runbook/readjson.h"
#include "models/runbook/rolewords.h"
#include "models/runbook/runnable.h"
#include "models/runbook/times.h"
#include "models/runbook/titles.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace cockpit::runbook;

/// Each named rule on a sentence that it is for, and on one that only looks like it.
class tst_Rules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gates_data();
    void gates();
    void noGates_data();
    void noGates();
    void gateItems();
    void gateTitles();
    void roles();
    void prose();
    void lengths_data();
    void lengths();
    void noLengths_data();
    void noLengths();
    void clocks();
    void offsets();
    void limits_data();
    void limits();
    void noLimits_data();
    void noLimits();
    void settings();
    void bareLimits();
    void runnable_data();
    void runnable();
    void json();
    void blanks();
    void purposes_data();
    void purposes();
    void titles();
};

void tst_Rules::gates_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("go/no-go") << u"Go/No-Go: every till answers"_s;
    QTest::newRow("no-go") << u"Any till red means NO-GO"_s;
    QTest::newRow("stop") << u"🛑 STOP: call the shop first"_s;
    QTest::newRow("halt") << u"HALT if a till is red"_s;
    QTest::newRow("forbidden") << u"Important: do not open the shop until the tills answer"_s;
    QTest::newRow("forbidden in German") << u"Nicht weitermachen, solange die Kasse rot ist"_s;
    QTest::newRow("forbidden in Chinese") << u"收银机未响应时请勿继续"_s;
    QTest::newRow("before going on") << u"Count the tills before proceeding"_s;
    QTest::newRow("order") << u"The copy must be complete before the switch"_s;
    QTest::newRow("way back") << u"From here on: point of no return"_s;
    QTest::newRow("approval") << u"Get approval of the shop's lead"_s;
    QTest::newRow("approved by") << u"Change approved by two keepers"_s;
    QTest::newRow("needs a yes") << u"The switch needs sign-off"_s;
    QTest::newRow("second pair of eyes") << u"Have another keeper confirm the list"_s;
    QTest::newRow("soak") << u"Test shop stable for 6+ hours"_s;
    QTest::newRow("advance if") << u"Increase to 40% if no till complains"_s;
    QTest::newRow("advance once") << u"Resume sales once the tills answer"_s;
    QTest::newRow("checks") << u"Ensure all checks pass"_s;
    QTest::newRow("question") << u"Are we ready to continue?"_s;
    QTest::newRow("question in Spanish") << u"¿Podemos continuar?"_s;
    QTest::newRow("freeze") << u"CODE FREEZE - fixes only"_s;
}

void tst_Rules::gates()
{
    QFETCH(QString, sentence);
    QVERIFY(isGateSentence(sentence));
}

void tst_Rules::noGates_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("action") << u"Restart the tills"_s;
    QTest::newRow("stopped") << u"STOPPED tills are listed"_s;
    QTest::newRow("wait for a time") << u"Wait 5 minutes before looking"_s;
    QTest::newRow("monitoring goes on") << u"Continue monitoring if in doubt"_s;
    QTest::newRow("checks of the past") << u"Verify that the builds passed yesterday's count"_s;
    QTest::newRow("question of the past") << u"What went well?"_s;
    QTest::newRow("about a freeze") << u"During the code freeze, fixes are merged as usual"_s;
    QTest::newRow("footnote") << u"[^2]: Do not proceed until this is read."_s;
    QTest::newRow("stable") << u"Use the stable branch"_s;
    QTest::newRow("prose") << QString(u"Do not proceed. "_s).repeated(40);
}

void tst_Rules::noGates()
{
    QFETCH(QString, sentence);
    QVERIFY(!isGateSentence(sentence));
}

void tst_Rules::gateItems()
{
    QVERIFY(isGateItem(u"Plan approved by the shop's lead"_s));
    QVERIFY(isGateItem(u"Test shop stable for 2 days"_s));
    QVERIFY(!isGateItem(u"Go/No-Go list is printed"_s));
    QVERIFY(!isGateItem(u"Ensure all checks pass"_s));
}

void tst_Rules::gateTitles()
{
    QVERIFY(isGateTitle(u"Final Go/No-Go"_s));
    QVERIFY(isGateTitle(u"3. Approve the switch"_s));
    QVERIFY(isGateTitle(u"Checks (stop if one fails)"_s));
    QVERIFY(!isGateTitle(u"Count the tills"_s));
    QVERIFY(isSignOffTitle(u"✍️ Sign-Off"_s));
    QVERIFY(isSignOffTitle(u"Aprovações"_s));
    QVERIFY(!isSignOffTitle(u"Sign in"_s));
}

void tst_Rules::roles()
{
    QVERIFY(namesFunction(u"Shop Manager"_s));
    QVERIFY(namesFunction(u"店铺负责人"_s));
    QVERIFY(!namesFunction(u"Shop opening"_s));
    QVERIFY(isWayToReach(u"Slack channel"_s));
    QVERIFY(!isWayToReach(u"Till keeper"_s));
    QVERIFY(isRung(u"Level 2"_s));
    QVERIFY(!isRung(u"Lead"_s));
    QVERIFY(isReference(u"https://example.org/tills"_s));
    QVERIFY(!named(u"[name]"_s));
    QVERIFY(!named(u"[phone] - [mail]"_s));
    QVERIFY(!named(u"________"_s));
    QCOMPARE(named(u"the night crew"_s), std::optional(u"the night crew"_s));
    QCOMPARE(assignedRole(u"Till keeper assigned - by the shop"_s), std::optional(u"Till keeper"_s));
    QVERIFY(!assignedRole(u"Tills counted"_s));
}

void tst_Rules::prose()
{
    QCOMPARE(rolesInProse(u"Tell the launch coordinator and the on-call engineer."_s),
             QStringList({u"launch coordinator"_s, u"on-call engineer"_s}));
    QVERIFY(rolesInProse(u"Tell the manager of the shop"_s).isEmpty());
}

void tst_Rules::lengths_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("minutesLong");
    const auto row = [](const char* text, double minutesLong) {
        QTest::newRow(text) << QString::fromUtf8(text) << minutesLong;
    };
    row("Dauer: 1,5 Stunden", 90);
    row("1 Stunde und 30 Minuten", 90);
    row("eine halbe Stunde", 30);
    row("3 bis 5 Tage", 7200);
    row("2 Wochen vorher", 20160);
    row("2 horas y 15 minutos", 135);
    row("media hora", 30);
    row("5 a 10 minutos", 10);
    row("uns 20 segundos", 1.0 / 3);
    row("1 hora e 10 minutos", 70);
    row("meia hora", 30);
    row("une demi-heure", 30);
    row("1h30", 90);
    row("2 jours", 2880);
    row("3 semaines", 30240);
    row("約30分", 30);
    row("1時間30分", 90);
    row("2週間", 20160);
    row("大约10分钟内", 10);
    row("1小时30分钟", 90);
    row("半小时", 30);
    row("3天", 4320);
    row("30분", 30);
    row("10 دقائق", 10);
    row("half an hour", 30);
    row("two hours", 120);
    row("24+ hours", 1440);
    row("30-minute break", 30);
    row("1:30 hours", 90);
    row("1 h, 5 min", 65);
    row("2,500 ms", 2.5 / 60);
    row("90 to 120 mins", 120);
}

void tst_Rules::lengths()
{
    QFETCH(QString, text);
    QFETCH(double, minutesLong);
    const auto duration = findDuration(text);
    QVERIFY(duration);
    QCOMPARE(static_cast<double>(duration->high.count()), std::round(minutesLong * 60'000));
}

void tst_Rules::noLengths_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"10月18日", "第3周", "at 10:30", "version 2.5 modules", "30M rows",
                             "5 masters", "a few hours", "half a page", "10 % of all", "v1.2 s"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void tst_Rules::noLengths()
{
    QFETCH(QString, text);
    QVERIFY(!findDuration(text));
}

void tst_Rules::clocks()
{
    QCOMPARE(findClock(u"9:00 - 9:30: open the tills"_s)->end, std::optional(u"09:30"_s));
    QCOMPARE(findClock(u"1:00 PM - 2:00 PM: look"_s)->span(), std::optional(minutes{60}));
    QCOMPARE(findClock(u"10:00 - 2:00 PM"_s)->start, u"10:00"_s);
    QCOMPARE(findClock(u"22:00 bis 23:30"_s)->end, std::optional(u"23:30"_s));
    QVERIFY(!findClock(u"shop:12:34:56:78"_s));
}

void tst_Rules::offsets()
{
    QCOMPARE(findOffset(u"T minus 30 minutes"_s)->magnitude, minutes{30});
    QVERIFY(!findOffset(u"T plus 2 hours"_s)->minus);
    QCOMPARE(findOffset(u"J-7: prévenir"_s)->magnitude, minutes{7 * 1440});
    QCOMPARE(findOffset(u"T-2w"_s)->magnitude, minutes{14 * 1440});
    QVERIFY(!findOffset(u"the till - open"_s));
}

void tst_Rules::limits_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("limit");
    QTest::newRow("if") << u"Roll back if lost orders > 3%"_s << u"lost orders > 3"_s;
    QTest::newRow("label") << u"Symptom: queue above 40"_s << u"queue > 40"_s;
    QTest::newRow("target") << u"Till success rate: target 98%"_s << u"Till success rate >= 98"_s;
    QTest::newRow("target of time") << u"Answer time target 80 ms"_s << u"Answer time <= 80"_s;
    QTest::newRow("goal of none") << u"Lost orders (goal: 0)"_s << u"Lost orders = 0"_s;
    QTest::newRow("Spanish unit") << u"Espera <4 horas"_s << u"Espera < 4"_s;
    QTest::newRow("availability") << u"Availability: 99.5%"_s << u"Availability >= 99.5"_s;
    QTest::newRow("availability in Chinese") << u"可用性: 99.5%"_s << u"可用性 >= 99.5"_s;
    QTest::newRow("twice as slow") << u"Answers >2x normal"_s << u"Answers > 2 baseline"_s;
}

void tst_Rules::limits()
{
    QFETCH(QString, sentence);
    QFETCH(QString, limit);
    const auto found = findComparisons(sentence);
    QCOMPARE(found.size(), size_t{1});
    QCOMPARE(u"%1 %2 %3%4"_s.arg(found[0].metric, word(found[0].comparator))
                 .arg(found[0].value.value_or(-1))
                 .arg(found[0].relativeToBaseline ? u" baseline"_s : QString()),
             limit);
}

void tst_Rules::noLimits_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("variable") << u"Take the branch (the new one if N>0)"_s;
    QTest::newRow("channel") << u"Set the channel to stable"_s;
    QTest::newRow("condition") << u"Go on if all is stable"_s;
    QTest::newRow("version") << u"Till firmware >= 18.x"_s;
    QTest::newRow("sentence")
        << u"The new shop with its twelve tills and four doors will one day seat more than 40 guests"_s;
    QTest::newRow("person") << u"Ask the desk when you have less than 4 GB"_s;
    QTest::newRow("length") << u"Most moves complete in less than 15 minutes"_s;
}

void tst_Rules::noLimits()
{
    QFETCH(QString, sentence);
    QVERIFY(findComparisons(sentence).empty());
}

void tst_Rules::settings()
{
    Block fence;
    fence.kind = BlockKind::Fence;
    fence.language = u"yaml"_s;
    fence.line = 10;
    fence.literal =
        u"replicas: 4\nabort:\n  lost_orders_max: 3\n  uptime_min: 97   # stop below\n"
        "  answer_max: 1500  # abort over 1.5 s\n  red_tills: 2  # abort after 2 reds\nport: 80\n"_s;
    QVERIFY(isSettings(fence));
    QStringList said;
    eachLimitInSettings(fence, [&said](const DataLimit& limit) {
        said.append(u"%1 %2 %3 %4 %5"_s.arg(limit.condition.line)
                        .arg(limit.condition.metric, word(limit.condition.comparator))
                        .arg(*limit.condition.value)
                        .arg(limit.condition.unit.value_or(u"-"_s)));
    });
    QCOMPARE(said,
             QStringList({u"13 lost_orders > 3 -"_s, u"14 uptime < 97 -"_s,
                          u"15 answer > 1500 ms"_s, u"16 red_tills >= 2 -"_s}));
}

void tst_Rules::bareLimits()
{
    QCOMPARE(word(bareLimit(u"0"_s, u"Lost orders"_s, u"Target"_s)->comparator), u"="_s);
    QCOMPARE(word(bareLimit(u"99%"_s, u"Till uptime"_s, u"Objetivo"_s)->comparator), u">="_s);
    QCOMPARE(word(bareLimit(u"80 ms"_s, u"Answers"_s, u"Goal"_s)->comparator), u"<="_s);
    QCOMPARE(word(bareLimit(u"5+"_s, u"Red tills"_s, u"Critical"_s)->comparator), u">="_s);
    QVERIFY(!bareLimit(u"5"_s, u"Red tills"_s, u"Now"_s));
    QVERIFY(!bareLimit(u"March 5"_s, u"Red tills"_s, u"Target"_s));
}

void tst_Rules::runnable_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("runs");
    const auto row = [](const char* line, bool runs) {
        QTest::newRow(line) << QString::fromUtf8(line) << runs;
    };
    row("./open-tills.sh --all", true);
    row("tillctl open", true);
    row("NAME=till ./open", true);
    row("[ -f till.txt ] && make open", true);
    row("[[ $TILL = 1 ]]", true);
    row("$(which make) open", true);
    row("\"$SHOP/open\" now", true);
    row("}", true);
    row("7z x tills.7z", true);
    row("Get-Content tills.txt", true);
    row("Till Record: @ → shop", false);
    row("Type: A", false);
    row("[Shop address] shop.example.org", false);
    row("{\"tills\": 4}", true); // decided by the whole fence
    row("NAME   READY   STATUS", false);
    row("HTTP/1.1 200 OK", false);
    row("14:02 till opened", false);
    row("10.0.0.1 shop.example.org", false);
    row("✓ till opened", false);
    row("└── tills", false);
    row("Click on the till", false);
    row("...", false);
}

void tst_Rules::runnable()
{
    QFETCH(QString, line);
    QFETCH(bool, runs);
    QCOMPARE(isRunnable(line), runs);
}

void tst_Rules::json()
{
    QVERIFY(isJson(u"{ \"tills\": 4 }\n"_s));
    QVERIFY(isJson(u"[\n  {\"a\": 1}\n]"_s));
    QVERIFY(isJson(u"{}"_s));
    QVERIFY(!isJson(u"{ make open; }"_s));
    QVERIFY(!isJson(u"[ -f till ]"_s));
}

void tst_Rules::blanks()
{
    QCOMPARE(placeholdersIn(u"git checkout my-branch && git tag v1.2.3"_s, true),
             QStringList({u"my-branch"_s, u"v1.2.3"_s}));
    QVERIFY(placeholdersIn(u"# as in v1.2.3"_s, true).isEmpty());
    QVERIFY(placeholdersIn(u"title: [HOTFIX] tills"_s, true).isEmpty());
    QCOMPARE(barePlaceholdersIn(u"\"host\": \"your-shop\", \"list\": [Name]"_s),
             QStringList{u"your-shop"_s});
}

void tst_Rules::purposes_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("purpose");
    const auto row = [](const char* title, Purpose purpose) {
        QTest::newRow(title) << QString::fromUtf8(title) << static_cast<int>(purpose);
    };
    row("Abort the opening if", Purpose::Triggers);
    row("Pause the opening when", Purpose::Alerts);
    row("Sign-off", Purpose::Roster);
    row("Useful commands", Purpose::Aside);
    row("Open the sealed box instead", Purpose::Aside);
    row("Hotfix criteria", Purpose::Success);
    row("触发条件", Purpose::Triggers);
    row("ロールバック手順", Purpose::Rollback);
    row("Criterios de éxito", Purpose::Success);
    row("Comunicaciones", Purpose::Communication);
    row("Erfolgskriterien", Purpose::Success);
}

void tst_Rules::purposes()
{
    QFETCH(QString, title);
    QFETCH(int, purpose);
    QCOMPARE(static_cast<int>(purposeOf(title)), purpose);
}

void tst_Rules::titles()
{
    QCOMPARE(readTitle(u"المرحلة 2: فتح"_s).kind, TitleKind::Phase);
    QCOMPARE(readTitle(u"ステップ3: 開く"_s).id, u"3"_s);
    QCOMPARE(readTitle(u"Phase 5 の概要"_s).kind, TitleKind::Plain);
    QCOMPARE(readTitle(u"Step 3A: Open"_s).id, u"3A"_s);
    QCOMPARE(readTitle(u"Step 5: 開く (15-20分)"_s).duration->planned(), minutes{20});
}

QTEST_GUILESS_MAIN(tst_Rules)
#include "tst_rules.moc"
