// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/awscredentialchain.h"

#include "models/telemetry/failures.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QUrlQuery>

#include <utility>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AwsCredentials)
};

constexpr milliseconds renewedBefore = 5min;
constexpr qint64 largestFile = 1024 * 1024;

/// What is not there is empty.
QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(largestFile) : QByteArray();
}

} // namespace

AwsPlaces AwsPlaces::ofThisMachine()
{
    AwsPlaces places;
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys()) {
        if (name.startsWith("AWS_"_L1))
            places.environment.insert(name, environment.value(name));
    }
    const QString home = QDir::home().filePath(u".aws"_s);
    places.credentialsFile =
        environment.value(u"AWS_SHARED_CREDENTIALS_FILE"_s, home + u"/credentials"_s);
    places.configFile = environment.value(u"AWS_CONFIG_FILE"_s, home + u"/config"_s);
    places.signOnCache = home + u"/sso/cache"_s;
    return places;
}

AwsCredentialChain::AwsCredentialChain(AwsPlaces places, QString profile, QString service,
                                       Clock& clock, QObject* parent)
    : QObject(parent)
    , m_places(std::move(places))
    , m_profile(std::move(profile))
    , m_service(std::move(service))
    , m_clock(clock)
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this,
            [this] { giveUp(Tr::tr("The AWS credential process did not end in time.")); });
}

AwsCredentialChain::~AwsCredentialChain()
{
    if (m_process)
        m_process->disconnect(this);
}

bool AwsCredentialChain::isFresh() const
{
    return m_known && m_known->expires && *m_known->expires - renewedBefore > m_clock.now().wall;
}

void AwsCredentialChain::ask()
{
    m_busy = m_clock.busy();
    QMetaObject::invokeMethod(
        this, [this] { look(); }, Qt::QueuedConnection);
}

void AwsCredentialChain::look()
{
    if (isFresh()) {
        finish(*m_known);
        return;
    }
    const auto keys = awsCredentialsFrom(m_places.environment);
    if (m_profile.isEmpty() && keys)
        finish(*keys);
    else if (!m_profile.isEmpty())
        lookInProfile(m_profile);
    else
        lookInProfile(m_places.environment.value(u"AWS_PROFILE"_s, u"default"_s));
}

void AwsCredentialChain::lookInProfile(const QString& name)
{
    const auto profile = awsProfile(readAwsFile(contentOf(m_places.credentialsFile)),
                                    readAwsFile(contentOf(m_places.configFile)), name);
    if (!profile)
        giveUp(profile.error().sentence);
    else if (profile->keys)
        finish(*profile->keys);
    else if (profile->signOn)
        askPortal(*profile->signOn);
    else
        runProcess(profile->process);
}

void AwsCredentialChain::runProcess(const QString& line)
{
    QStringList words = QProcess::splitCommand(line);
    const QString program = words.isEmpty() ? QString() : words.takeFirst();
    m_process = std::make_unique<QProcess>();
    connect(m_process.get(), &QProcess::finished, this, &AwsCredentialChain::takeProcess);
    connect(m_process.get(), &QProcess::errorOccurred, this,
            [this, program](QProcess::ProcessError error) {
                if (error == QProcess::FailedToStart)
                    giveUp(Tr::tr("The AWS credential process %1 could not be started.").arg(program));
            });
    m_process->setProgram(program);
    m_process->setArguments(words);
    m_limit.start(static_cast<int>(m_places.processLimit.count()));
    m_process->start(QIODevice::ReadOnly);
}

void AwsCredentialChain::takeProcess(int exitCode, QProcess::ExitStatus status)
{
    if (exitCode == 0 && status == QProcess::NormalExit)
        finish(readCredentialProcess(m_process->readAllStandardOutput()));
    else
        giveUp(Tr::tr("The AWS credential process failed: %1")
                   .arg(QString::fromUtf8(m_process->readAllStandardError().left(300)).simplified()));
}

void AwsCredentialChain::askPortal(const AwsSignOn& signOn)
{
    const auto token = readSignOnToken(
        contentOf(QDir(m_places.signOnCache).filePath(signOnCacheFile(signOn))), m_clock.now().wall);
    if (!token) {
        giveUp(token.error().sentence);
        return;
    }
    QUrl portal = m_places.signOnPortal;
    if (portal.isEmpty())
        portal = QUrl(u"https://portal.sso.%1.amazonaws.com"_s.arg(signOn.region));
    HttpCall call;
    call.service = m_service;
    call.url = serviceUrl(portal, u"/federation/credentials"_s);
    QUrlQuery query;
    query.addQueryItem(u"role_name"_s, signOn.role);
    query.addQueryItem(u"account_id"_s, signOn.account);
    call.url.setQuery(query);
    call.headers.insert("x-amz-sso_bearer_token", token->toLatin1());
    m_network = makeNetwork(call.url);
    m_request = std::make_unique<HttpRequest>(*m_network, m_clock);
    connect(m_request.get(), &HttpRequest::answered, this, [this](const HttpAnswer& answer) {
        if (answer.isSuccess())
            finish(readRoleCredentials(answer.body));
        else
            giveUp(failureFrom(m_service, answer).sentence());
    });
    connect(m_request.get(), &HttpRequest::failed, this,
            [this](const SourceFailure& failure) { giveUp(failure.sentence()); });
    m_request->start(call);
}

void AwsCredentialChain::finish(const Result<AwsCredentials>& credentials)
{
    if (!credentials) {
        giveUp(credentials.error().sentence);
        return;
    }
    m_limit.stop();
    m_known = *credentials;
    const auto busy = std::move(m_busy);
    Q_EMIT ready(*credentials);
}

void AwsCredentialChain::giveUp(const QString& words)
{
    m_limit.stop();
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill();
        m_process.release()->deleteLater(); // it may be the sender
    }
    SourceFailure failure;
    failure.service = m_service;
    failure.code = u"credentials"_s;
    failure.words = words;
    const auto busy = std::move(m_busy);
    Q_EMIT failed(failure);
}

} // namespace cockpit::telemetry
