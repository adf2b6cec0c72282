// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/serviceclient.h"

#include "models/telemetry/cloudwatchcall.h"
#include "models/telemetry/failures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ServiceClient)
};

constexpr int mostPages = 100;

QJsonObject alarmsInput(const QString& token)
{
    QJsonObject input{{u"AlarmTypes"_s, QJsonArray{u"MetricAlarm"_s, u"CompositeAlarm"_s}},
                      {u"MaxRecords"_s, 100}};
    if (!token.isEmpty())
        input.insert(u"NextToken"_s, token);
    return input;
}

QString encoded(const QString& part)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(part));
}

} // namespace

ServiceClient::ServiceClient(SourceSettings settings, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
{
    if (m_settings.kind == SourceKind::CloudWatch)
        m_settings = cloudWatchSettings(std::move(m_settings));
    m_network = makeNetwork(m_settings.url);
}

ServiceClient::~ServiceClient() = default;

bool ServiceClient::begin()
{
    if (std::exchange(m_inFlight, true))
        return false;
    m_resigned = false;
    return true;
}

void ServiceClient::end()
{
    m_inFlight = false;
}

void ServiceClient::giveUp(const SourceFailure& failure)
{
    end();
    Q_EMIT failed(failure);
}

void ServiceClient::retryOrGiveUp(const SourceFailure& failure, const HttpAnswer& answer)
{
    const auto offset = clockOffset(failure, answer, m_clock.now().wall, m_offset);
    if (offset && !std::exchange(m_resigned, true)) {
        m_offset = *offset;
        m_withCredentials();
        return;
    }
    if (m_chain && (answer.status == 403 || failure.code.startsWith("ExpiredToken"_L1)))
        m_chain->forget();
    giveUp(failure);
}

template <class T>
void ServiceClient::conclude(const tl::expected<T, SourceFailure>& result,
                             void (ServiceClient::*signal)(const T&))
{
    if (!result) {
        giveUp(result.error());
        return;
    }
    end();
    Q_EMIT(this->*signal)(*result);
}

void ServiceClient::call(const HttpCall& call, Take take)
{
    if (m_request)
        m_request.release()->deleteLater(); // it may be the sender
    m_request = std::make_unique<HttpRequest>(*m_network, m_clock);
    connect(m_request.get(), &HttpRequest::answered, this, std::move(take));
    connect(m_request.get(), &HttpRequest::failed, this, &ServiceClient::giveUp);
    m_request->start(call);
}

void ServiceClient::get(const QString& path, Take take)
{
    HttpCall wanted;
    wanted.service = m_settings.name;
    const QString plain = path.section(u'?', 0, 0);
    wanted.url = serviceUrl(m_settings.url, {});
    wanted.url.setPath(wanted.url.path(QUrl::FullyEncoded) + plain, QUrl::TolerantMode); // is encoded
    if (plain != path)
        wanted.url.setQuery(path.section(u'?', 1));
    wanted.headers = m_settings.headers;
    wanted.deadline = m_settings.deadline;
    wanted.inactivity = m_settings.deadline;
    wanted.largestAnswer = m_settings.largestAnswer;
    call(wanted, std::move(take));
}

bool ServiceClient::askAlerts(AlertService service)
{
    if (!begin())
        return false;
    const auto ofAlertmanager = [this](const HttpAnswer& answer) {
        conclude(readAlertmanagerAlerts(m_settings.name, answer), &ServiceClient::alerts);
    };
    switch (service) {
    case AlertService::Prometheus:
        get(u"/api/v1/alerts"_s, [this](const HttpAnswer& answer) {
            conclude(readPrometheusAlerts(m_settings.name, answer), &ServiceClient::alerts);
        });
        break;
    case AlertService::Alertmanager:
        get(u"/api/v2/alerts"_s, ofAlertmanager);
        break;
    case AlertService::Grafana:
        get(u"/api/alertmanager/grafana/api/v2/alerts"_s, ofAlertmanager);
        break;
    case AlertService::CloudWatch:
        m_alarms.clear();
        m_pages = 0;
        m_token.clear();
        ofCloudWatch([this] { askAlarms(m_token); });
        break;
    }
    return true;
}

bool ServiceClient::askRules()
{
    if (!begin())
        return false;
    get(u"/api/v1/rules?type=alert"_s, [this](const HttpAnswer& answer) {
        conclude(readPrometheusRules(m_settings.name, answer), &ServiceClient::rules);
    });
    return true;
}

/// Goes on when there are credentials.
void ServiceClient::ofCloudWatch(std::function<void()> next)
{
    m_withCredentials = std::move(next);
    if (!m_settings.accessKey.isEmpty()) {
        m_credentials = {m_settings.accessKey, m_settings.secretKey, m_settings.sessionToken, {}};
        m_withCredentials();
        return;
    }
    if (!m_chain) {
        m_chain =
            std::make_unique<AwsCredentialChain>(m_places.value_or(AwsPlaces::ofThisMachine()),
                                                 m_settings.awsProfile, m_settings.name, m_clock);
        connect(m_chain.get(), &AwsCredentialChain::ready, this, [this](const AwsCredentials& found) {
            m_credentials = found;
            m_withCredentials();
        });
        connect(m_chain.get(), &AwsCredentialChain::failed, this, &ServiceClient::giveUp);
    }
    m_chain->ask();
}

void ServiceClient::askAlarms(const QString& token)
{
    m_token = token;
    call(cloudWatchCall(m_settings, m_credentials, u"DescribeAlarms"_s, alarmsInput(token),
                        m_clock.now().wall + m_offset),
         [this](const HttpAnswer& answer) { takeAlarms(answer); });
}

void ServiceClient::takeAlarms(const HttpAnswer& answer)
{
    const auto page = readCloudWatchAnswer(m_settings, u"DescribeAlarms"_s, answer);
    if (!page) {
        retryOrGiveUp(page.error(), answer);
        return;
    }
    std::ranges::move(readCloudWatchAlarms(*page), std::back_inserter(m_alarms));
    const QString token = page->value("NextToken"_L1).toString();
    if (token.isEmpty()) {
        conclude(Alerts(std::exchange(m_alarms, {})), &ServiceClient::alerts);
    } else if (token == m_token || ++m_pages >= mostPages) {
        giveUp(malformed(m_settings.name, answer, Tr::tr("the pages of the answer have no end.")));
    } else {
        askAlarms(token);
    }
}

bool ServiceClient::askDashboard(const QString& name)
{
    if (!begin())
        return false;
    if (m_settings.kind == SourceKind::CloudWatch)
        ofCloudWatch([this, name] { askCloudWatchDashboard(name); });
    else
        get(u"/api/dashboards/uid/"_s + encoded(name),
            [this, name](const HttpAnswer& answer) { takeGrafana(name, answer); });
    return true;
}

void ServiceClient::askCloudWatchDashboard(const QString& name)
{
    const QString action = u"GetDashboard"_s;
    const auto take = [this, action](const HttpAnswer& answer) {
        const auto output = readCloudWatchAnswer(m_settings, action, answer);
        if (!output) {
            retryOrGiveUp(output.error(), answer);
            return;
        }
        const QByteArray text = output->value("DashboardBody"_L1).toString().toUtf8();
        const QJsonDocument body = QJsonDocument::fromJson(text);
        if (!body.isObject()) {
            giveUp(malformed(m_settings.name, answer, Tr::tr("the dashboard has no body.")));
            return;
        }
        end();
        Q_EMIT dashboard(body.object());
    };
    call(cloudWatchCall(m_settings, m_credentials, action, {{u"DashboardName"_s, name}},
                        m_clock.now().wall + m_offset),
         take);
}

/// The older address is asked first; where it is gone, the newer one.
void ServiceClient::takeGrafana(const QString& uid, const HttpAnswer& answer)
{
    const QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    if (answer.isSuccess() && object.value("dashboard"_L1).isObject()) {
        end();
        Q_EMIT dashboard(object.value("dashboard"_L1).toObject());
        return;
    }
    if (answer.status != 404 && answer.status != 406 && answer.status != 410) {
        const QString words = Tr::tr("the answer is not one of Grafana; is the address right?");
        giveUp(answer.isSuccess()
                   ? notJson(m_settings.name, answer).value_or(malformed(m_settings.name, answer, words))
                   : failureFrom(m_settings.name, answer));
        return;
    }
    get(u"/apis/dashboard.grafana.app/v1beta1/namespaces/default/dashboards/"_s + encoded(uid),
        [this](const HttpAnswer& newer) { takeNewGrafana(newer); });
}

void ServiceClient::takeNewGrafana(const HttpAnswer& answer)
{
    const QJsonValue spec = QJsonDocument::fromJson(answer.body).object().value("spec"_L1);
    if (!answer.isSuccess()) {
        giveUp(failureFrom(m_settings.name, answer));
    } else if (!spec.isObject()) {
        const QString words = Tr::tr("the answer is not one of Grafana; is the address right?");
        giveUp(notJson(m_settings.name, answer).value_or(malformed(m_settings.name, answer, words)));
    } else {
        end();
        Q_EMIT dashboard(spec.toObject());
    }
}

} // namespace cockpit::telemetry
