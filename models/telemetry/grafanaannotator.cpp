// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/grafanaannotator.h"

#include "models/telemetry/failures.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(GrafanaAnnotator)
};

QByteArray body(const Annotation& annotation)
{
    QJsonObject object{{u"time"_s, static_cast<qint64>(annotation.at.count())},
                       {u"text"_s, annotation.text},
                       {u"tags"_s, QJsonArray::fromStringList(annotation.tags)}};
    if (annotation.until)
        object.insert(u"timeEnd"_s, static_cast<qint64>(annotation.until->count()));
    if (!annotation.dashboardUid.isEmpty())
        object.insert(u"dashboardUID"_s, annotation.dashboardUid);
    if (annotation.panelId)
        object.insert(u"panelId"_s, *annotation.panelId);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

GrafanaAnnotator::GrafanaAnnotator(SourceSettings settings, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_network(makeNetwork(m_settings.url))
{}

GrafanaAnnotator::~GrafanaAnnotator() = default;

bool GrafanaAnnotator::post(const Annotation& annotation)
{
    if (std::exchange(m_inFlight, true))
        return false;
    HttpCall call;
    call.service = m_settings.name;
    call.method = "POST";
    call.url = serviceUrl(m_settings.url, u"/api/annotations"_s);
    call.headers = m_settings.headers;
    call.headers.insert("Content-Type", "application/json");
    call.body = body(annotation);
    call.deadline = m_settings.deadline;
    call.inactivity = m_settings.deadline;
    call.largestAnswer = m_settings.largestAnswer;
    if (m_request)
        m_request.release()->deleteLater(); // it may be the sender
    m_request = std::make_unique<HttpRequest>(*m_network, m_clock);
    connect(m_request.get(), &HttpRequest::answered, this, &GrafanaAnnotator::take);
    connect(m_request.get(), &HttpRequest::failed, this, &GrafanaAnnotator::giveUp);
    m_request->start(call);
    return true;
}

void GrafanaAnnotator::take(const HttpAnswer& answer)
{
    const QJsonValue id = QJsonDocument::fromJson(answer.body).object().value("id"_L1);
    if (!answer.isSuccess()) {
        giveUp(failureFrom(m_settings.name, answer));
    } else if (!id.isDouble()) {
        const QString words = Tr::tr("the answer does not name the marker that was made.");
        giveUp(notJson(m_settings.name, answer).value_or(malformed(m_settings.name, answer, words)));
    } else {
        m_inFlight = false;
        Q_EMIT posted(id.toInteger());
    }
}

void GrafanaAnnotator::giveUp(const SourceFailure& failure)
{
    m_inFlight = false;
    Q_EMIT failed(failure);
}

bool mayHaveArrived(const SourceFailure& failure)
{
    if (failure.httpStatus == 0)
        return failure.code != "refused"_L1 && failure.code != "host-not-found"_L1
            && failure.code != "tls"_L1 && failure.code != "url"_L1;
    return failure.httpStatus >= 500 || failure.httpStatus == 408 || failure.code == "malformed"_L1;
}

} // namespace cockpit::telemetry
