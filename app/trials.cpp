// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/trials.h"

#include "app/reach.h"
#include "app/sources.h"
#include "models/conductor/sidejob.h"
#include "models/environment/draftentries.h"
#include "models/secrets/secretreader.h"
#include "models/workers/routes/routerunner.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <chrono>

namespace cockpit::app {

using namespace Qt::StringLiterals;
using Outcome = environment::Trial::Outcome;

void TrialRun::stop()
{
    if (m_over)
        return;
    const bool waits = cancel();
    tell(Outcome::Stopped, tr("stopped"), tr("The test was stopped before it said anything."));
    if (!waits)
        deleteLater();
}

void TrialRun::tell(Outcome outcome, const QString& word, const QString& sentence)
{
    if (std::exchange(m_over, true))
        return;
    Q_EMIT done({outcome, word, sentence});
}

namespace {

/// Somebody waits for the answer, and may ask again.
workers::SshMasters::Settings askedOnce()
{
    workers::SshMasters::Settings settings;
    settings.pauses.clear();
    return settings;
}

class HostTrial final : public TrialRun
{
    Q_OBJECT

public:
    HostTrial(const plan::Environment& environment, QString host, const Places& places,
              const QString& sshConfig, QObject* parent)
        : TrialRun(parent)
        , m_host(std::move(host))
        , m_workers(places.worker, environmentOfCommands())
        , m_routes(
              m_workers, [this](const QString&) { return m_route; }, askedOnce())
    {
        for (const plan::Identity& identity : environment.identities) {
            if (identity.at == m_host)
                m_proof = identity.proof;
        }
        if (m_proof.probe.isEmpty())
            m_proof.probe = u"hostname"_s;
        if (m_host != environment::thisMachine())
            reach(hopTo(environment, m_host, sshConfig));
    }

    ~HostTrial() override
    {
        if (m_job)
            m_job->stop();
    }
    Q_DISABLE_COPY_MOVE(HostTrial)

    void start() override { QTimer::singleShot(0, this, &HostTrial::run); }

protected:
    bool cancel() override
    {
        if (!m_job)
            return false;
        m_job->stop();
        return true;
    }

private:
    void reach(const Result<workers::SshHop>& hop)
    {
        if (!hop)
            m_trouble = hop.error().sentence;
        else
            m_route.emplace_back(*hop);
    }

    void fail(const QString& sentence) { tell(Outcome::Fails, tr("not reached"), sentence); }

    void run()
    {
        if (isOver())
            return;
        if (!m_trouble.isEmpty())
            return fail(m_trouble);
        auto spec = workers::jobFor(m_route, {m_proof.probe, {}, {}, QDir::tempPath()});
        if (!spec)
            return fail(spec.error().sentence);
        spec->key = u"test"_s;
        m_job = conductor::runAside(
            m_routes, *spec, m_folder.filePath(u"job"_s), u"test"_s, this,
            [this](const Result<conductor::SideResult>& result) { judge(result); },
            std::chrono::seconds(20));
    }

    void judge(const Result<conductor::SideResult>& result)
    {
        m_job = nullptr;
        if (isOver()) // it was stopped
            return deleteLater();
        if (!result)
            return fail(result.error().sentence);
        const workers::Exit& exit = result->exit;
        if (exit.startFailure)
            return fail(*exit.startFailure);
        if (exit.timedOut)
            return fail(tr("It did not answer within 20 seconds."));
        const QString said = QString::fromUtf8(result->output).trimmed();
        if (exit.code != 0)
            return tell(Outcome::Fails, tr("no proof"),
                        tr("It was reached, but \"%1\" did not end well there.").arg(m_proof.probe));
        compare(said);
    }

    void compare(const QString& said)
    {
        const QString shown = said.left(200);
        if (m_proof.expect.isEmpty())
            return tell(Outcome::Unclear, tr("reached"),
                        tr("It answers, and \"%1\" says \"%2\" there. Write that as what is "
                           "expected, and a run proves the place before it changes anything.")
                            .arg(m_proof.probe, shown));
        const QStringList lines = said.split(u'\n');
        const bool same = std::any_of(lines.begin(), lines.end(), [this](const QString& line) {
            return line.trimmed() == m_proof.expect;
        });
        if (same)
            tell(Outcome::Works, tr("right"),
                 tr("It was reached, and is the place that is meant: \"%1\".").arg(m_proof.expect));
        else
            tell(Outcome::Fails, tr("wrong"),
                 tr("It was reached, and is another place: \"%1\" says \"%2\" there, where \"%3\" "
                    "is expected.")
                     .arg(m_proof.probe, shown, m_proof.expect));
    }

    QString m_host;
    QString m_trouble;
    plan::Proof m_proof;
    workers::Route m_route;
    QTemporaryDir m_folder;
    workers::WorkerRunner m_workers;
    workers::RouteRunner m_routes;
    QPointer<workers::Job> m_job;
};

class SecretTrial final : public TrialRun
{
    Q_OBJECT

public:
    SecretTrial(plan::Environment environment, QString secret, QObject* parent)
        : TrialRun(parent)
        , m_environment(std::move(environment))
        , m_secret(std::move(secret))
        , m_reader(m_environment.name)
    {
        connect(&m_reader, &secrets::SecretReader::found, this, &SecretTrial::judge);
    }

    void start() override
    {
        m_reader.read({{m_secret, m_environment.secretVariables.value(m_secret)}});
    }

private:
    void judge(const secrets::Found& found)
    {
        if (!found.missing.isEmpty())
            return tell(Outcome::Fails, tr("missing"), found.missing.constFirst());
        for (const plan::MetricSource& source : m_environment.sources) {
            if (source.credential != m_secret)
                continue;
            if (const auto fits = sourceSettings(source, found.values); !fits)
                return tell(Outcome::Fails, tr("unusable"), fits.error().sentence);
        }
        tell(Outcome::Works, tr("found"),
             found.notices.isEmpty() ? tr("Your keychain has a value for it that can be used.")
                                     : found.notices.constFirst());
    }

    plan::Environment m_environment;
    QString m_secret;
    secrets::SecretReader m_reader;
};

} // namespace

TrialRun* hostTrial(const plan::Environment& environment, const QString& host, const Places& places,
                    const QString& sshConfig, QObject* parent)
{
    return new HostTrial(environment, host, places, sshConfig, parent);
}

TrialRun* secretTrial(const plan::Environment& environment, const QString& secret, QObject* parent)
{
    return new SecretTrial(environment, secret, parent);
}

} // namespace cockpit::app

#include "trials.moc"
