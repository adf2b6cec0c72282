// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/cloudwatchcall.h"
#include "tests/telemetry/rawserver.h"
#include "tests/telemetry/sourcestage.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace stage;

namespace {

/// A CloudWatch that refuses a whole call for one bad query in it, and for a name that it does not hold.
class Strict
{
public:
    QSet<QString> bad;
    std::vector<QStringList> calls;      ///< the ids of each
    int throttledFrom = 1'000'000;       ///< call
    QByteArray code = "ValidationError"; ///< of refusals

    [[nodiscard]] QUrl url() const { return m_server.url(); }

private:
    void answer(QTcpSocket& socket, const QByteArray& request)
    {
        const QByteArray body = request.mid(request.indexOf("\r\n\r\n") + 4);
        const QJsonArray queries =
            QJsonDocument::fromJson(body).object().value("MetricDataQueries"_L1).toArray();
        QStringList ids;
        for (const QJsonValue& query : queries)
            ids.append(query.toObject().value("Id"_L1).toString());
        calls.push_back(ids);
        if (static_cast<int>(calls.size()) > throttledFrom)
            socket.write(refusal("ThrottlingException", "Rate exceeded"));
        else if (isRefused(queries, ids))
            socket.write(refusal(code, "Error in an expression"));
        else
            socket.write(rawAnswer("200 OK", json, results(ids)));
    }

    [[nodiscard]] bool isRefused(const QJsonArray& queries, const QStringList& ids) const
    {
        return std::any_of(queries.begin(), queries.end(), [&](const QJsonValue& value) {
            const QJsonObject query = value.toObject();
            const QString name = query.value("Expression"_L1).toString().section(u'*', 1).trimmed();
            return bad.contains(query.value("Id"_L1).toString())
                || (!name.isEmpty() && !ids.contains(name));
        });
    }

    static QByteArray refusal(const QByteArray& type, const QByteArray& words)
    {
        return rawAnswer("400 Bad Request", json,
                         R"({"__type":"GraniteServiceVersion20100801#)" + type + R"(","message":")"
                             + words + "\"}");
    }

    static QByteArray results(const QStringList& ids)
    {
        QJsonArray results;
        for (const QString& id : ids)
            results.append(
                QJsonObject{{u"Id"_s, id},
                            {u"Label"_s, id},
                            {u"Timestamps"_s, QJsonArray{static_cast<qint64>((now - 1min) / 1s)}},
                            {u"Values"_s, QJsonArray{1}},
                            {u"StatusCode"_s, u"Complete"_s}});
        return QJsonDocument(QJsonObject{{u"MetricDataResults"_s, results}}).toJson();
    }

    RawServer m_server{
        [this](QTcpSocket& socket, const QByteArray& request) { answer(socket, request); }, true};
};

std::vector<Query> metrics(int count)
{
    std::vector<Query> queries;
    for (int i = 0; i < count; ++i)
        queries.push_back(cloudWatch(u"q%1"_s.arg(i), u"L"_s, u"Sum"_s));
    return queries;
}

QStringList failed(const Outcome& outcome)
{
    QStringList ids;
    for (const Answer& answer : outcome.answers) {
        if (answer.failure)
            ids.append(answer.queryId);
        else if (answer.samples.size() != 1)
            ids.append(answer.queryId + u" without a sample"_s);
    }
    return ids;
}

} // namespace

class TestCloudWatchRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void aBadQueryFailsAlone();
    void namedQueriesGoAlong();
    void whatIsMendedIsFound();
    void aCallThatIsBadAsAWholeIsNoSearch();
    void manyBadOnesAreFoundInAFewFetches();
    void throttledInBetween();
    void otherRefusalsAreOfTheService();
    void metricsOfTheCallAreAllOfThem();
    void severalSeriesOfOneQuery();
    void regions();

private:
    [[nodiscard]] std::unique_ptr<MetricSource> source(const QUrl& url) const
    {
        return makeSource(m_stage->settings(SourceKind::CloudWatch, url), m_stage->clock);
    }

    std::unique_ptr<Stage> m_stage;
};

void TestCloudWatchRefusals::aBadQueryFailsAlone()
{
    Strict service;
    service.bad = {u"q7"_s, u"q300"_s, u"q499"_s};
    const auto asked = source(service.url());
    const std::vector<Query> queries = metrics(500);
    Outcome outcome = m_stage->fetch(*asked, queries, lastMinutes(5));
    QVERIFY2(!outcome.failure, qPrintable(outcome.failure ? outcome.failure->sentence() : QString()));
    QCOMPARE(failed(outcome), (QStringList{u"q7"_s, u"q300"_s, u"q499"_s}));
    QCOMPARE(outcome.answers[7].failure->code, u"ValidationError"_s);
    QCOMPARE(outcome.answers[7].failure->words, u"Error in an expression"_s);
    QVERIFY2(service.calls.size() < 60, qPrintable(QString::number(service.calls.size())));
    for (int i = 0; i < 3; ++i) { // the next times, they are known: one is tried, alone
        service.calls.clear();
        outcome = m_stage->fetch(*asked, queries, lastMinutes(5));
        QCOMPARE(failed(outcome), (QStringList{u"q7"_s, u"q300"_s, u"q499"_s}));
        QCOMPARE(service.calls.size(), 2U);
        QCOMPARE(service.calls[0].size(), 497);
        QCOMPARE(service.calls[1].size(), 1);
    }
    QCOMPARE(service.calls[1], QStringList{u"q499"_s}); // in turn
}

/// An expression is nothing without what it names, however the call is divided.
void TestCloudWatchRefusals::namedQueriesGoAlong()
{
    Strict service;
    service.bad = {u"q11"_s};
    std::vector<Query> queries = metrics(12);
    queries.push_back(promQl(u"first"_s, u"100 * q0"_s));
    queries.push_back(promQl(u"second"_s, u"100 * first"_s));
    queries.push_back(promQl(u"ofTheBad"_s, u"100 * q11"_s));
    queries.push_back(promQl(u"nobodys"_s, u"100 * other"_s));
    const auto asked = source(service.url());
    for (int i = 0; i < 2; ++i) {
        const Outcome outcome = m_stage->fetch(*asked, queries, lastMinutes(5));
        QVERIFY(!outcome.failure);
        QCOMPARE(failed(outcome), (QStringList{u"q11"_s, u"ofTheBad"_s, u"nobodys"_s}));
    }
    // Over the border of a call, too.
    Strict large;
    queries = metrics(499);
    queries.push_back(promQl(u"x"_s, u"1 * q0"_s));
    queries.push_back(promQl(u"y"_s, u"1 * x"_s));
    const Outcome outcome = m_stage->fetch(*source(large.url()), queries, lastMinutes(5));
    QCOMPARE(failed(outcome), QStringList());
    QCOMPARE(large.calls.size(), 2U);
    QCOMPARE(large.calls[1], (QStringList{u"y"_s, u"x"_s, u"q0"_s}));
}

void TestCloudWatchRefusals::whatIsMendedIsFound()
{
    Strict service;
    service.bad = {u"q1"_s, u"q2"_s};
    const auto asked = source(service.url());
    const std::vector<Query> queries = metrics(5);
    QCOMPARE(failed(m_stage->fetch(*asked, queries, lastMinutes(5))), (QStringList{u"q1"_s, u"q2"_s}));
    service.bad.clear();
    QCOMPARE(failed(m_stage->fetch(*asked, queries, lastMinutes(5))), QStringList{u"q2"_s});
    QCOMPARE(failed(m_stage->fetch(*asked, queries, lastMinutes(5))), QStringList());
    service.calls.clear();
    m_stage->fetch(*asked, queries, lastMinutes(5));
    QCOMPARE(service.calls.size(), 1U);
}

void TestCloudWatchRefusals::aCallThatIsBadAsAWholeIsNoSearch()
{
    Strict service;
    const std::vector<Query> queries = metrics(500);
    for (const Query& query : queries)
        service.bad.insert(query.id);
    const auto asked = source(service.url());
    for (int i = 0; i < 2; ++i) {
        service.calls.clear();
        const Outcome outcome = m_stage->fetch(*asked, queries, lastMinutes(5));
        QVERIFY(outcome.failure);
        QCOMPARE(outcome.failure->code, u"ValidationError"_s);
        QVERIFY2(service.calls.size() <= 50, qPrintable(QString::number(service.calls.size())));
    }
    service.bad.clear();
    QCOMPARE(failed(m_stage->fetch(*asked, queries, lastMinutes(5))), QStringList());
}

void TestCloudWatchRefusals::manyBadOnesAreFoundInAFewFetches()
{
    Strict service;
    QStringList expected;
    const std::vector<Query> queries = metrics(500);
    for (int i = 3; i < 500; i += 20) {
        service.bad.insert(u"q%1"_s.arg(i));
        expected.append(u"q%1"_s.arg(i));
    }
    const auto asked = source(service.url());
    int fetches = 0;
    for (QStringList bad; bad != expected && fetches < 10; ++fetches) {
        service.calls.clear();
        bad = failed(m_stage->fetch(*asked, queries, lastMinutes(5)));
        QVERIFY2(service.calls.size() <= 132, qPrintable(QString::number(service.calls.size())));
    }
    QVERIFY2(fetches <= 5, qPrintable(QString::number(fetches)));
    service.calls.clear();
    QCOMPARE(failed(m_stage->fetch(*asked, queries, lastMinutes(5))), expected);
    QCOMPARE(service.calls.size(), 2U);
}

void TestCloudWatchRefusals::throttledInBetween()
{
    Strict service;
    service.bad = {u"q0"_s};
    service.throttledFrom = 4; // 8, 4, 2 and 1 of them
    const Outcome nothing = m_stage->fetch(*source(service.url()), metrics(8), lastMinutes(5));
    QVERIFY(nothing.failure);
    QCOMPARE(nothing.failure->code, u"ThrottlingException"_s);
    QVERIFY(nothing.failure->retryable);
    service.calls.clear();
    service.throttledFrom = 5; // one of them is known by then
    const Outcome one = m_stage->fetch(*source(service.url()), metrics(8), lastMinutes(5));
    QVERIFY(!one.failure);
    QCOMPARE(one.answers.size(), 8U);
    QCOMPARE(one.answers[0].failure->code, u"ValidationError"_s);
    QVERIFY(!one.answers[1].failure);
    for (std::size_t i = 2; i < 8; ++i)
        QCOMPARE(one.answers[i].failure->code, u"ThrottlingException"_s);
}

void TestCloudWatchRefusals::otherRefusalsAreOfTheService()
{
    Strict service;
    service.bad = {u"q0"_s};
    for (const char* code : {"AccessDenied", "UnrecognizedClientException", "ExpiredTokenException"}) {
        service.code = code;
        service.calls.clear();
        QVERIFY(m_stage->fetch(*source(service.url()), metrics(8), lastMinutes(5)).failure);
        QCOMPARE(service.calls.size(), 1U);
    }
}

void TestCloudWatchRefusals::metricsOfTheCallAreAllOfThem()
{
    Strict service;
    service.bad = {u"q1"_s};
    std::vector<Query> queries = metrics(3);
    queries.push_back(promQl(u"all"_s, u"SUM(METRICS())"_s));
    queries.push_back(promQl(u"sql"_s, u"SELECT AVG(L) FROM \"q0\""_s));
    queries.push_back(promQl(u"more"_s, u"SELECT MAX(L) FROM \"q0\""_s));
    const Outcome outcome = m_stage->fetch(*source(service.url()), queries, lastMinutes(5));
    QCOMPARE(failed(outcome), (QStringList{u"q1"_s, u"all"_s}));
    for (const QStringList& call : service.calls) {
        if (call.contains(u"all"_s))
            QVERIFY(call.contains(u"q0"_s) && call.contains(u"q1"_s) && call.contains(u"q2"_s));
        if (call.contains(u"sql"_s) || call.contains(u"more"_s))
            QCOMPARE(call.size(), 1);
    }
}

/// A search, a band of expected values: one query, several series, perhaps under one label.
void TestCloudWatchRefusals::severalSeriesOfOneQuery()
{
    QByteArray second;
    RawServer server([&second](QTcpSocket& socket, const QByteArray&) {
        socket.write(rawAnswer("200 OK", json,
                               R"({"MetricDataResults":[{"Id":"a","Label":"a","Timestamps":[1795298280],)"
                               R"("Values":[9],"StatusCode":"Complete"})"
                                   + second + "]}"));
    });
    const auto asked = [&] {
        return m_stage
            ->fetch(*source(server.url()), {promQl(u"a"_s, u"SEARCH('x', 'Sum')"_s)}, lastMinutes(5))
            .answers.at(0);
    };
    QVERIFY(!asked().failure);
    second =
        R"(,{"Id":"a","Label":"a","Timestamps":[1795298340],"Values":[1],"StatusCode":"Complete"})";
    QVERIFY(asked().failure);
    QCOMPARE(asked().failure->code, u"several-series"_s);
}

void TestCloudWatchRefusals::regions()
{
    const auto host = [](const QString& region) {
        SourceSettings settings;
        settings.kind = SourceKind::CloudWatch;
        settings.region = region;
        return cloudWatchSettings(settings).url.toString();
    };
    QCOMPARE(host(u"eu-central-1"_s), u"https://monitoring.eu-central-1.amazonaws.com/"_s);
    QCOMPARE(host(u"cn-north-1"_s), u"https://monitoring.cn-north-1.amazonaws.com.cn/"_s);
}

QTEST_GUILESS_MAIN(TestCloudWatchRefusals)
#include "tst_cloudwatchrefusals.moc"
