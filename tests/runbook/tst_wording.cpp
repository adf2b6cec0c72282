// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/bodies.h"
#include "models/runbook/commandwords.h"
#include "models/runbook/comparisons.h"
#include "models/runbook/contexts.h"
#include "models/runbook/due.h"
#include "models/runbook/durations.h"
#include "models/runbook/gatewords.h"
#include "models/runbook/placeholders.h"
#include "models/runbook/purposes.h"
#include "models/runbook/readjson.h"
#include "models/runbook/remarks.h"
#include "models/runbook/times.h"
#include "models/runbook/titles.h"
#include "models/runbook/words.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cockpit::runbook;

/// The small rules, each on sentences of our own.
class tst_Wording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durations_data();
    void durations();
    void noDuration_data();
    void noDuration();
    void offsets_data();
    void offsets();
    void series();
    void clocks_data();
    void clocks();
    void moments_data();
    void moments();
    void dues_data();
    void dues();
    void titles_data();
    void titles();
    void comparisons_data();
    void comparisons();
    void noComparison_data();
    void noComparison();
    void held();
    void expectations_data();
    void expectations();
    void waits();
    void remarkKinds();
    void onlyIf();
    void placeholders_data();
    void placeholders();
    void purposes_data();
    void purposes();
    void endless_data();
    void endless();
    void gateSentences();
    void words();
};

void tst_Wording::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("low");
    QTest::addColumn<qint64>("high");
    QTest::addColumn<bool>("limit");
    const qint64 minute = 60'000;
    QTest::newRow("plain") << u"10 minutes"_s << 10 * minute << 10 * minute << false;
    QTest::newRow("about") << u"~2 hours in all"_s << 120 * minute << 120 * minute << false;
    QTest::newRow("limit") << u"< 5 min"_s << 5 * minute << 5 * minute << true;
    QTest::newRow("range") << u"between 20-45 minutes"_s << 20 * minute << 45 * minute << false;
    QTest::newRow("range in words")
        << u"from 75 to 90 minutes"_s << 75 * minute << 90 * minute << false;
    QTest::newRow("hyphen") << u"a 3-hour window"_s << 180 * minute << 180 * minute << false;
    QTest::newRow("glued") << u"(30min)"_s << 30 * minute << 30 * minute << false;
    QTest::newRow("two units") << u"1 hour 30 minutes"_s << 90 * minute << 90 * minute << false;
    QTest::newRow("glued units") << u"1h 15m"_s << 75 * minute << 75 * minute << false;
    QTest::newRow("seconds") << u"wait 45 s"_s << qint64{45'000} << qint64{45'000} << false;
    QTest::newRow("milliseconds") << u"250 ms"_s << qint64{250} << qint64{250} << false;
    QTest::newRow("days") << u"2 days"_s << 2 * 1440 * minute << 2 * 1440 * minute << false;
    QTest::newRow("portuguese") << u"15 minutos"_s << 15 * minute << 15 * minute << false;
    QTest::newRow("chinese") << u"10分钟"_s << 10 * minute << 10 * minute << false;
}

void tst_Wording::durations()
{
    QFETCH(QString, text);
    QFETCH(qint64, low);
    QFETCH(qint64, high);
    QFETCH(bool, limit);
    const auto duration = findDuration(text);
    QVERIFY(duration);
    QCOMPARE(duration->low.count(), low);
    QCOMPARE(duration->high.count(), high);
    QCOMPARE(duration->limit, limit);
}

void tst_Wording::noDuration_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no unit") << u"5 servers"_s;
    QTest::newRow("version") << u"v2.5.0"_s;
    QTest::newRow("path") << u"/srv/5m"_s;
    QTest::newRow("no number") << u"several hours"_s;
}

void tst_Wording::noDuration()
{
    QFETCH(QString, text);
    QVERIFY(!findDuration(text));
}

void tst_Wording::offsets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("magnitude");
    QTest::addColumn<bool>("minus");
    QTest::newRow("clock form") << u"T-1:40"_s << 100 << true;
    QTest::newRow("plus minutes") << u"T+15m: look"_s << 15 << false;
    QTest::newRow("words") << u"T-60 Minutes: last look"_s << 60 << true;
    QTest::newRow("zero") << u"T-0: go"_s << 0 << true;
    QTest::newRow("days") << u"D-7"_s << 7 * 1440 << true;
    QTest::newRow("day after") << u"D+1 (the day after)"_s << 1440 << false;
    QTest::newRow("hours") << u"T-48h"_s << 2880 << true;
    QTest::newRow("full stop") << u"It begins at T-5."_s << 5 << true;
}

void tst_Wording::offsets()
{
    QFETCH(QString, text);
    QFETCH(int, magnitude);
    QFETCH(bool, minus);
    const auto offset = findOffset(text);
    QVERIFY(offset);
    QCOMPARE(static_cast<int>(offset->magnitude.count()), magnitude);
    QCOMPARE(offset->minus, minus);
}

void tst_Wording::series()
{
    const auto all = [](const QStringList& texts) {
        std::vector<Offset> result;
        for (const QString& text : texts)
            result.push_back(*findOffset(text));
        return result;
    };
    QVERIFY(countsForward(all({u"T-0:00"_s, u"T-0:15"_s, u"T-2:00"_s})));
    QVERIFY(!countsForward(all({u"T-60m"_s, u"T-30m"_s, u"T-0"_s})));
    QVERIFY(!countsForward(all({u"T-0"_s, u"T+15m"_s})));
    QVERIFY(!countsForward(all({u"T-0"_s})));
    QVERIFY(!findOffset(u"UAT-5"_s));
}

void tst_Wording::clocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("end");
    QTest::newRow("range") << u"22:00 - 23:30 UTC"_s << u"22:00"_s << u"23:30"_s;
    QTest::newRow("half after the end") << u"01:15 - 01:45 PM"_s << u"13:15"_s << u"13:45"_s;
    QTest::newRow("midnight") << u"12:05 AM"_s << u"00:05"_s << QString();
    QTest::newRow("one digit") << u"9:30 look"_s << u"09:30"_s << QString();
    QTest::newRow("glued") << u"10:00-18:00 - watch"_s << u"10:00"_s << u"18:00"_s;
}

void tst_Wording::clocks()
{
    QFETCH(QString, text);
    QFETCH(QString, start);
    QFETCH(QString, end);
    const auto clock = findClock(text);
    QVERIFY(clock);
    QCOMPARE(clock->start, start);
    QCOMPARE(clock->end.value_or(QString()), end);
    QVERIFY(!findClock(u"image:1.25:77"_s));
    QCOMPARE(findClock(u"23:30 - 00:15"_s)->span(), std::optional(minutes{45}));
}

void tst_Wording::moments_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("utc");
    QTest::newRow("long") << u"March 3, 2031 at 04:30 PM UTC"_s << u"2031-03-03T16:30:00Z"_s;
    QTest::newRow("iso") << u"2031-03-03 04:30"_s << u"2031-03-03T04:30:00Z"_s;
    QTest::newRow("iso with T") << u"2031-03-03T04:30:00Z"_s << u"2031-03-03T04:30:00Z"_s;
    QTest::newRow("day first") << u"3rd March 2031, 04:30 CET"_s << u"2031-03-03T03:30:00Z"_s;
    QTest::newRow("another zone") << u"2031-03-03 22:00 EST"_s << u"2031-03-04T03:00:00Z"_s;
    QTest::newRow("date alone") << u"2031-03-03"_s << QString();
    QTest::newRow("time alone") << u"04:30 UTC"_s << QString();
    QTest::newRow("no such day") << u"2031-02-30 04:30"_s << QString();
}

void tst_Wording::moments()
{
    QFETCH(QString, text);
    QFETCH(QString, utc);
    const auto moment = findMoment(text);
    QCOMPARE(moment ? moment->toString(Qt::ISODate) : QString(), utc);
}

void tst_Wording::dues_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("after");
    QTest::addColumn<QString>("due");
    QTest::newRow("week") << u"2 Weeks Before Launch"_s << false << u"T-14d"_s;
    QTest::newRow("hours") << u"36 Hours Before Launch"_s << false << u"T-36h"_s;
    QTest::newRow("minutes") << u"T-30 Minutes: last look"_s << false << u"T-30m"_s;
    QTest::newRow("next") << u"Clean-up (next 12 hours)"_s << false << u"end+12h"_s;
    QTest::newRow("within, afterwards") << u"Soon (within 2 days)"_s << true << u"end+2d"_s;
    QTest::newRow("within, unknown") << u"Soon (within 2 days)"_s << false << QString();
    QTest::newRow("calendar") << u"Numbers (Day 1)"_s << false << QString();
    QTest::newRow("day before") << u"D-1 (one day before)"_s << false << u"T-1d"_s;
}

void tst_Wording::dues()
{
    QFETCH(QString, title);
    QFETCH(bool, after);
    QFETCH(QString, due);
    QCOMPARE(findDue(title, after).value_or(QString()), due);
}

void tst_Wording::titles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("minutesLong");
    QTest::newRow("step") << u"Step 3: Copy the files (T-0:20, 12 minutes)"_s << u"3"_s
                          << u"Copy the files"_s << 12;
    QTest::newRow("sub-step") << u"Step 2.4: Warm the cache"_s << u"2.4"_s << u"Warm the cache"_s
                              << -1;
    QTest::newRow("phase with clock")
        << u"Phase 2: Servers (10:00 - 10:30 AM UTC)"_s << u"2"_s << u"Servers"_s << -1;
    QTest::newRow("honest parenthesis")
        << u"Step 5: Restart (one by one)"_s << u"5"_s << u"Restart (one by one)"_s << -1;
    QTest::newRow("budget and condition")
        << u"Step 4: Restore (< 8 minutes, only if needed)"_s << u"4"_s << u"Restore"_s << 8;
    QTest::newRow("counted") << u"2. Publish"_s << u"2"_s << u"Publish"_s << -1;
    QTest::newRow("not counted") << u"2 hours before"_s << QString() << u"2 hours before"_s << -1;
    QTest::newRow("clock in front")
        << u"09:30 - Look around (30min)"_s << QString() << u"Look around"_s << 30;
    QTest::newRow("picture in front") << u"🚀 Step 1 - Begin"_s << u"1"_s << u"Begin"_s << -1;
    QTest::newRow("chinese") << u"步骤2: 上传"_s << u"2"_s << u"上传"_s << -1;
    QTest::newRow("version") << u"Release 2 (v0.3.0)"_s << QString() << u"Release 2 (v0.3.0)"_s << -1;
}

void tst_Wording::titles()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    QFETCH(QString, title);
    QFETCH(int, minutesLong);
    const Title read = readTitle(text);
    QCOMPARE(read.id, id);
    QCOMPARE(read.title, title);
    QCOMPARE(read.duration ? static_cast<int>(read.duration->planned().count()) : -1, minutesLong);
}

void tst_Wording::comparisons_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("comparator");
    QTest::addColumn<double>("value"); // -1: none
    QTest::addColumn<QString>("unit");
    QTest::addColumn<bool>("relative");
    const auto row = [](const char* name, const QString& sentence, const QString& metric,
                        const QString& comparator, double value, const QString& unit, bool relative) {
        QTest::newRow(name) << sentence << metric << comparator << value << unit << relative;
    };
    row("less", u"Failed logins < 3%"_s, u"Failed logins"_s, u"<"_s, 3, u"%"_s, false);
    row("at least", u"Coverage ≥ 75%"_s, u"Coverage"_s, u">="_s, 75, u"%"_s, false);
    row("in words", u"CPU should stay below 70%"_s, u"CPU"_s, u"<"_s, 70, u"%"_s, false);
    row("exceeds", u"Queue length exceeds 500"_s, u"Queue length"_s, u">"_s, 500, {}, false);
    row("bracket narrows", u"Latency (p99 should be < 90ms)"_s, u"Latency p99"_s, u"<"_s, 90,
        u"ms"_s, false);
    row("bracket names", u"Slow disk (write latency > 2 seconds)"_s, u"write latency"_s, u">"_s, 2,
        u"seconds"_s, false);
    row("target", u"Start time (target: <4 seconds)"_s, u"Start time"_s, u"<"_s, 4, u"seconds"_s,
        false);
    row("statistic behind", u"Answers < 80ms p95"_s, u"Answers p95"_s, u"<"_s, 80, u"ms"_s, false);
    row("or more", u"Site is up (goal: 99.5%+)"_s, u"Site is up"_s, u">="_s, 99.5, u"%"_s, false);
    row("score", u"Survey score > 3/5"_s, u"Survey score"_s, u">"_s, 3, u"/5"_s, false);
    row("share", u"Payments: 98% success rate"_s, u"Payments success rate"_s, u">="_s, 98, u"%"_s,
        false);
    row("thousands", u"Open sessions > 2,500"_s, u"Open sessions"_s, u">"_s, 2500, {}, false);
    row("placeholder", u"Errors < [LIMIT]"_s, u"Errors"_s, u"<"_s, -1, {}, false);
    row("no increase", u"No increase in failed jobs"_s, u"failed jobs"_s, u"<="_s, -1, {}, true);
    row("should not increase", u"Memory should not increase"_s, u"Memory"_s, u"<="_s, -1, {}, true);
    row("stable", u"Throughput remains stable"_s, u"Throughput"_s, u"="_s, -1, {}, true);
    row("factor", u"Pages load 3x slower"_s, u"Pages load"_s, u">="_s, 3, u"x"_s, true);
    row("share of baseline", u"Speed degradation > 40%"_s, u"Speed degradation"_s, u">"_s, 40,
        u"%"_s, true);
}

void tst_Wording::comparisons()
{
    QFETCH(QString, sentence);
    QFETCH(QString, metric);
    QFETCH(QString, comparator);
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(bool, relative);
    const auto found = findComparisons(sentence);
    QCOMPARE(found.size(), size_t{1});
    QCOMPARE(found[0].metric, metric);
    QCOMPARE(word(found[0].comparator), comparator);
    QCOMPARE(found[0].value.value_or(-1), value);
    QCOMPARE(found[0].unit.value_or(QString()), unit);
    QCOMPARE(found[0].relativeToBaseline, relative);
}

void tst_Wording::noComparison_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::newRow("plain") << u"All services are running"_s;
    QTest::newRow("people") << u"Approved by 2+ reviewers"_s;
    QTest::newRow("budget") << u"Rollback time: < 15 minutes"_s;
    QTest::newRow("takes") << u"The copy can take up to 40 minutes"_s;
    QTest::newRow("length alone") << u"Level 3: call the owner (30+ minutes)"_s;
    QTest::newRow("arrow") << u"traffic 10 -> 20"_s;
    QTest::newRow("stable branch") << u"After the stable branch was cut, build it 3 times"_s;
}

void tst_Wording::noComparison()
{
    QFETCH(QString, sentence);
    QVERIFY(findComparisons(sentence).empty());
}

void tst_Wording::held()
{
    const auto held = findComparisons(u"Failed calls > 7% for > 3 minutes"_s);
    QCOMPARE(held.size(), size_t{1});
    QCOMPARE(held[0].forText, std::optional(u"3 minutes"_s));
    QCOMPARE(held[0].forDuration, std::optional(milliseconds{180'000}));
    const auto failing = findComparisons(u"Probe fails for > 2 minutes"_s);
    QCOMPARE(failing.size(), size_t{1});
    QVERIFY(failing[0].forText);
    const auto cell = findComparisons(u"< 2s"_s, u"Start-up"_s);
    QCOMPARE(cell.size(), size_t{1});
    QCOMPARE(cell[0].metric, u"Start-up"_s);
}

void tst_Wording::expectations_data()
{
    QTest::addColumn<QString>("remark");
    QTest::addColumn<QString>("expected");
    QTest::newRow("labelled") << u"Expected: 3 rows"_s << u"3 rows"_s;
    QTest::newRow("should") << u"Should print OK"_s << u"Should print OK"_s;
    QTest::newRow("bracket") << u"(closed, should return 503)"_s << u"closed, should return 503"_s;
    QTest::newRow("none should be") << u"No rows should be found"_s << u"No rows should be found"_s;
    QTest::newRow("no expectation") << u"3. Restart the service"_s << QString();
}

void tst_Wording::expectations()
{
    QFETCH(QString, remark);
    QFETCH(QString, expected);
    QCOMPARE(expectationIn(remark).value_or(QString()), expected);
}

void tst_Wording::waits()
{
    QCOMPARE(waitIn(u"Monitor the graphs for 20 minutes"_s), std::optional(milliseconds{1'200'000}));
    QCOMPARE(waitIn(u"2. Wait 30 seconds"_s), std::optional(milliseconds{30'000}));
    QVERIFY(!waitIn(u"Check every 5 minutes"_s));
    QVERIFY(!waitIn(u"Monitor every 5 minutes"_s));
    QVERIFY(!waitIn(u"Wait for the pods"_s));
}

void tst_Wording::remarkKinds()
{
    QCOMPARE(kindOfRemark(u"4. Notify the shop floor"_s), ActionKind::Message);
    QCOMPARE(kindOfRemark(u"Verify the banner is gone"_s), ActionKind::Check);
    QCOMPARE(kindOfRemark(u"This is the long way round"_s), ActionKind::Note);
    QCOMPARE(numberOfRemark(u"12. Stop the queue"_s), 12);
    QCOMPARE(numberOfRemark(u"12 queues"_s), 0);
    QCOMPARE(withoutNumber(u"12. Stop the queue"_s), u"Stop the queue"_s);
}

void tst_Wording::onlyIf()
{
    QCOMPARE(conditionIn(u"Restore the dump (< 9 minutes, only if needed)"_s),
             std::optional(u"only if needed"_s));
    QCOMPARE(conditionIn(u"Undo the schema (if applied)"_s), std::optional(u"if applied"_s));
    QVERIFY(!conditionIn(u"Restart the app (slowly)"_s));
}

void tst_Wording::placeholders_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("script");
    QTest::addColumn<QStringList>("tokens");
    QTest::newRow("square") << u"curl https://host/[SITE_ID]?k=[KEY]"_s << true
                            << QStringList{u"[SITE_ID]"_s, u"[KEY]"_s};
    QTest::newRow("words") << u"Call [Support Phone/Chat] first"_s << false
                           << QStringList{u"[Support Phone/Chat]"_s};
    QTest::newRow("angle") << u"deploy <version> to <path to data>"_s << true
                           << QStringList{u"<version>"_s, u"<path to data>"_s};
    QTest::newRow("version parts")
        << u"tag v<major>.<minor>"_s << false << QStringList{u"v<major>.<minor>"_s};
    QTest::newRow("bare") << u"Owner: TBD, on YYYY-MM-DD"_s << false
                          << QStringList{u"TBD"_s, u"YYYY-MM-DD"_s};
    QTest::newRow("file") << u"dump_YYYYMMDD.sql"_s << true << QStringList{u"YYYYMMDD"_s};
    QTest::newRow("template") << u"region: {{ region }}"_s << true << QStringList{u"{{ region }}"_s};
    QTest::newRow("domain") << u"ssh root@your-server"_s << true << QStringList{u"your-server"_s};
    QTest::newRow("tag") << u"Subject: [shopAPI] We are live"_s << true << QStringList{};
    QTest::newRow("choice") << u"Issues: [None / Some]"_s << false << QStringList{};
    QTest::newRow("result") << u"Took: [X hours Y minutes]"_s << false << QStringList{};
    QTest::newRow("test") << u"if [ -f x ] && [ \"$a\" = 1 ]; then"_s << true << QStringList{};
    QTest::newRow("level") << u"[INFO] started"_s << true << QStringList{};
    QTest::newRow("dots") << u"{\"rows\": [...], \"one\": [1, 2]}"_s << true << QStringList{};
    QTest::newRow("redirect") << u"load < dump.sql && cat <<EOF > out"_s << true << QStringList{};
    QTest::newRow("tags") << u"<br> and <https://example.org>"_s << false << QStringList{};
    QTest::newRow("names a thing") << u"Read our [Style Guide] first"_s << false << QStringList{};
}

void tst_Wording::placeholders()
{
    QFETCH(QString, line);
    QFETCH(bool, script);
    QFETCH(QStringList, tokens);
    QCOMPARE(placeholdersIn(line, script), tokens);
}

void tst_Wording::purposes_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("purpose");
    const auto row = [](const char* title, Purpose purpose) {
        QTest::newRow(title) << QString::fromLatin1(title) << static_cast<int>(purpose);
    };
    row("Launch Team", Purpose::Roster);
    row("Quick team sync", Purpose::None);
    row("How to roll back", Purpose::Rollback);
    row("Rollback Triggers", Purpose::Triggers);
    row("Rollback Decision Matrix", Purpose::Matrix);
    row("Customer Communication", Purpose::Communication);
    row("Critical Alerts (immediate notification)", Purpose::Alerts);
    row("Canary Rollout", Purpose::Rollout);
    row("Cutover Procedure", Purpose::Procedure);
    row("Troubleshooting", Purpose::Aside);
    row("Success Criteria", Purpose::Success);
}

void tst_Wording::purposes()
{
    QFETCH(QString, title);
    QFETCH(int, purpose);
    QCOMPARE(static_cast<int>(purposeOf(title)), purpose);
}

void tst_Wording::endless_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<bool>("endless");
    QTest::newRow("tail -f") << u"tail -f /var/log/shop.log | grep ERROR"_s << true;
    QTest::newRow("tail -n") << u"tail -n 20 /var/log/shop.log"_s << false;
    QTest::newRow("watch") << u"watch -n 5 date"_s << true;
    QTest::newRow("logs -f") << u"kubectl logs -f deploy/shop"_s << true;
    QTest::newRow("compose file") << u"docker-compose -f prod.yml logs shop"_s << false;
    QTest::newRow("journal") << u"sudo journalctl -u shop -f"_s << true;
    QTest::newRow("get -w") << u"kubectl get pods -w"_s << true;
    QTest::newRow("rollout") << u"kubectl rollout status deploy/shop -w"_s << false;
    QTest::newRow("ping") << u"ping shop.example.org"_s << true;
    QTest::newRow("ping -c") << u"ping -c 3 shop.example.org"_s << false;
}

void tst_Wording::endless()
{
    QFETCH(QString, command);
    QFETCH(bool, endless);
    QCOMPARE(isEndless(command, commandWords(command)), endless);
}

void tst_Wording::gateSentences()
{
    QVERIFY(isGateSentence(u"Do not proceed until the copy is complete."_s));
    QVERIFY(isGateSentence(u"The index must be built before the switch."_s));
    QVERIFY(isGateSentence(u"Wait for the build to finish before the next step"_s));
    QVERIFY(!isGateSentence(u"Wait 5 minutes before looking"_s));
    QVERIFY(!isGateSentence(u"Restart the service"_s));
}

void tst_Wording::words()
{
    QVERIFY(mentions(u"Deployments", {u"deploy"}));
    QVERIFY(!mentions(u"Redeployed", {u"deploy"}));
    QVERIFY(!mentionsWhole(u"Deployments", {u"deploy"}));
    QVERIFY(mentions(u"快速回滚步骤", {u"回滚"}));
    QCOMPARE(withoutEndMarks(u" Before: "_s), u"Before"_s);
}

QTEST_GUILESS_MAIN(tst_Wording)
#include "tst_wording.moc"
