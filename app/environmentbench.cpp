// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/environmentbench.h"

#include "app/trials.h"
#include "models/secrets/keychain.h"
#include "models/secrets/secretreader.h"

#include <QDesktopServices>
#include <QFile>
#include <QSaveFile>
#include <QUrl>

#include <utility>

namespace cockpit::app {

using environment::Draft;
using environment::Part;

EnvironmentBench::EnvironmentBench(QString file, QByteArray bytes, Places places, QString sshConfig,
                                   QObject* parent)
    : Workbench(parent)
    , m_file(std::move(file))
    , m_bytes(std::move(bytes))
    , m_places(std::move(places))
    , m_sshConfig(std::move(sshConfig))
{}

Result<void> EnvironmentBench::save(const Draft& draft)
{
    QFile now(m_file);
    if (!now.open(QIODevice::ReadOnly))
        return failure(tr("%1 cannot be read any more: %2.").arg(m_file, now.errorString()));
    if (now.readAll() != m_bytes)
        return failure(tr("Somebody changed %1 since it was opened here, so it is not "
                          "overwritten. Close this window and open it again.")
                           .arg(m_file));
    now.close();
    // Read again by the reader of environment files before it replaces anything.
    if (const auto read = plan::readEnvironment(draft.text(), m_file); !read)
        return tl::unexpected<Error>(read.error());
    QSaveFile out(m_file);
    if (!out.open(QIODevice::WriteOnly) || out.write(draft.text()) != draft.text().size()
        || !out.commit())
        return failure(
            tr("%1 cannot be written: %2. It is as it was.").arg(m_file, out.errorString()));
    m_bytes = draft.text();
    return {};
}

void EnvironmentBench::test(const Draft& draft, Part part, const QString& name)
{
    const Key key{part, name};
    if (m_running.value(key))
        return;
    const plan::Environment& environment = draft.environment();
    TrialRun* trial = part == Part::Hosts ? hostTrial(environment, name, m_places, m_sshConfig, this)
        : part == Part::Secrets           ? secretTrial(environment, name, this)
        : part == Part::Metrics           ? metricTrial(environment, name, this)
                                          : sourceTrial(environment, name, this);
    m_running.insert(key, trial);
    connect(trial, &TrialRun::done, this, [this, key, trial](const environment::Trial& said) {
        m_running.remove(key);
        if (said.outcome != environment::Trial::Outcome::Stopped)
            trial->deleteLater();
        Q_EMIT tried(key.first, key.second, said);
    });
    trial->start();
}

void EnvironmentBench::stop(Part part, const QString& name)
{
    if (TrialRun* trial = m_running.value({part, name}))
        trial->stop();
}

void EnvironmentBench::openFile()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_file));
}

void EnvironmentBench::keep(const Draft& draft, const QString& secret, const QString& value)
{
    if (value.size() < secrets::SecretReader::shortest) {
        Q_EMIT kept(secret,
                    tr("A secret has at least %1 characters, or it could not be masked where it "
                       "turns up.")
                        .arg(secrets::SecretReader::shortest));
        return;
    }
    secrets::Keychain::write(draft.environment().name, secret, value, this,
                             [this, secret](const Result<void>& done) {
                                 Q_EMIT kept(secret, done ? QString() : done.error().sentence);
                             });
}

} // namespace cockpit::app
