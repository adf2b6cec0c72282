// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/awsquery.h"
#include "models/telemetry/cloudwatchanswer.h"
#include "models/telemetry/cloudwatchcall.h"
#include "models/telemetry/cloudwatchsource.h"
#include "tests/telemetry/rawserver.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds now = 1'795'298'400'000ms; // 2026-11-21T22:00:00Z

Query p95()
{
    Query query;
    query.id = u"p95"_s;
    query.metricStat = {{u"Namespace"_s, u"AWS/ApplicationELB"_s},
                        {u"MetricName"_s, u"TargetResponseTime"_s},
                        {u"Dimensions"_s, QJsonObject{{u"LoadBalancer"_s, u"app/x/y"_s}}},
                        {u"Stat"_s, u"p95"_s}};
    return query;
}

QByteArray metricData(const QByteArray& results)
{
    return "<GetMetricDataResponse xmlns=\"http://monitoring.amazonaws.com/doc/2010-08-01/\">"
           "<GetMetricDataResult><MetricDataResults>"
        + results
        + "</MetricDataResults></GetMetricDataResult><ResponseMetadata><RequestId>1</RequestId>"
          "</ResponseMetadata></GetMetricDataResponse>";
}

const QByteArray oneResult =
    "<member><Id>p95</Id><Label>p95</Label><StatusCode>Complete</StatusCode><Timestamps>"
    "<member>2026-11-21T21:58:00+00:00</member><member>2026-11-21T21:59:00Z</member></Timestamps>"
    "<Values><member>0.25</member><member>0.5</member></Values></member>";

} // namespace

class TestAwsQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void form();
    void answer();
    void noAnswer_data();
    void noAnswer();
    void source();
    void wishesOfTheAddress();
};

void TestAwsQuery::form()
{
    const QByteArray form = awsQueryForm(
        u"GetMetricData"_s, getMetricDataInput({p95()}, {now - 5min, now, 1min}, u"a+b"_s));
    const QList<QByteArray> items = form.split('&');
    for (const QByteArray& item : QList<QByteArray>{
             "Action=GetMetricData", "Version=2010-08-01", "StartTime=2026-11-21T21%3A55%3A00Z",
             "EndTime=2026-11-21T22%3A00%3A00Z", "ScanBy=TimestampAscending", "NextToken=a%2Bb",
             "MetricDataQueries.member.1.Id=p95", "MetricDataQueries.member.1.ReturnData=true",
             "MetricDataQueries.member.1.MetricStat.Period=60",
             "MetricDataQueries.member.1.MetricStat.Stat=p95",
             "MetricDataQueries.member.1.MetricStat.Metric.Namespace=AWS%2FApplicationELB",
             "MetricDataQueries.member.1.MetricStat.Metric.Dimensions.member.1.Name=LoadBalancer",
             "MetricDataQueries.member.1.MetricStat.Metric.Dimensions.member.1.Value=app%2Fx%2Fy"})
        QVERIFY2(items.contains(item), item.constData());
    QVERIFY(form.startsWith("Action=GetMetricData&"));
}

void TestAwsQuery::answer()
{
    CloudWatchPages pages(u"metrics"_s, {p95()});
    pages.take(readAwsQueryAnswer(u"GetMetricData"_s, metricData(oneResult)));
    const std::vector<Answer> answers = pages.answers();
    QVERIFY(!answers[0].failure);
    QCOMPARE(answers[0].samples, (std::vector<Sample>{{now - 2min, 0.25}, {now - 1min, 0.5}}));
    const QJsonObject dashboard = readAwsQueryAnswer(
        u"GetDashboard"_s,
        "<GetDashboardResponse><GetDashboardResult><DashboardName>d</DashboardName>"
        "<DashboardBody>{&quot;widgets&quot;:[]}</DashboardBody>"
        "</GetDashboardResult></GetDashboardResponse>");
    QCOMPARE(dashboard.value(u"DashboardBody"_s).toString(), u"{\"widgets\":[]}"_s);
}

void TestAwsQuery::noAnswer_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("page") << QByteArray("<html><body>Sign in</body></html>");
    QTest::newRow("cut") << metricData(oneResult).chopped(20);
    QTest::newRow("other action") << QByteArray(
        "<ListMetricsResponse><ListMetricsResult/></ListMetricsResponse>");
    QByteArray deep("<GetMetricDataResponse><GetMetricDataResult>");
    for (int i = 0; i < 10'000; ++i)
        deep += "<a>";
    QTest::newRow("deep") << deep;
    QTest::newRow("entities") << QByteArray(
        "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
        "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;\">]>"
        "<GetMetricDataResponse><GetMetricDataResult>&d;</GetMetricDataResult>"
        "</GetMetricDataResponse>");
}

void TestAwsQuery::noAnswer()
{
    QFETCH(QByteArray, xml);
    QVERIFY(readAwsQueryAnswer(u"GetMetricData"_s, xml).isEmpty());
}

void TestAwsQuery::source()
{
    QByteArray seen;
    RawServer server([&seen](QTcpSocket& socket, const QByteArray& request) {
        seen = request;
        socket.write(rawAnswer("200 OK", "Content-Type: text/xml\r\n", metricData(oneResult)));
    });
    SteppedClock clock({now, 0ms}, false);
    SourceSettings settings;
    settings.name = u"metrics"_s;
    settings.kind = SourceKind::CloudWatch;
    settings.url = server.url();
    settings.region = u"eu-west-1"_s;
    settings.accessKey = u"AKID"_s;
    settings.secretKey = u"s"_s;
    settings.queryProtocol = true;
    CloudWatchSource source(settings, clock);
    QSignalSpy answered(&source, &MetricSource::answered);
    QVERIFY(source.fetch({p95()}, {now - 5min, now, 1min}));
    QTRY_COMPARE(answered.size(), 1);
    const auto answers = answered.first().first().value<std::vector<Answer>>();
    QCOMPARE(answers[0].samples.size(), 2U);
    QVERIFY(!answers[0].failure);
    QVERIFY(seen.contains("SignedHeaders=content-type;host;x-amz-date,"));
    QVERIFY(seen.contains("\r\n\r\nAction=GetMetricData&"));
    QVERIFY(!seen.contains("X-Amz-Target"));
}

/// How an environment file switches: behind a question mark of the address.
void TestAwsQuery::wishesOfTheAddress()
{
    SourceSettings settings;
    settings.region = u"eu-west-1"_s;
    const auto read = [&settings](const QString& url) {
        settings.url = QUrl(url);
        return cloudWatchSettings(settings);
    };
    QCOMPARE(read({}).url, QUrl(u"https://monitoring.eu-west-1.amazonaws.com/"_s));
    QVERIFY(!read({}).queryProtocol && read({}).awsProfile.isEmpty());
    const SourceSettings emulated = read(u"http://localhost:4566?protocol=query"_s);
    QVERIFY(emulated.queryProtocol);
    QCOMPARE(emulated.url, QUrl(u"http://localhost:4566/"_s)); // nothing of it is signed or sent
    QVERIFY(!read(u"http://localhost:4566/?protocol=json"_s).queryProtocol);
    const SourceSettings profile = read(u"?profile=ops%20team"_s);
    QCOMPARE(profile.awsProfile, u"ops team"_s);
    QCOMPARE(profile.url, QUrl(u"https://monitoring.eu-west-1.amazonaws.com/"_s));
    settings.awsProfile = u"given"_s;
    QCOMPARE(read(u"?profile=ops"_s).awsProfile, u"given"_s);
}

QTEST_GUILESS_MAIN(TestAwsQuery)
#include "tst_awsquery.moc"
