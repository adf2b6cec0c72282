// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/keychain.h"

#include <QCoreApplication>
#include <QPointer>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <memory>

namespace cockpit::secrets {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::secrets)
};

constexpr int patienceMs = 20'000;

const QString service = QStringLiteral("release-cockpit");

QString keyOf(const QString& environment, const QString& name)
{
    return environment + QLatin1Char('/') + name;
}

QString sentenceFor(const QKeychain::Job& job, const QString& name)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound: // a locked keyring says the same
        return Tr::tr("The keychain holds no secret \"%1\", or it is locked.").arg(name);
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return Tr::tr("The keychain does not give out the secret \"%1\".").arg(name);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Tr::tr("There is no keychain here.");
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return Tr::tr("The keychain cannot be used for the secret \"%1\": %2.").arg(name, job.errorString());
}

/// Starts the job and answers once, be it by its end or by our patience. The job deletes itself.
void start(QKeychain::Job* job, const QString& name, QObject* context,
           const std::function<void(const Result<void>&)>& answer)
{
    const auto answered = std::make_shared<bool>(false);
    const auto once = [answered, answer,
                       context = QPointer<QObject>(context)](const Result<void>& done) {
        if (std::exchange(*answered, true) || !context)
            return;
        answer(done);
    };
    QObject::connect(job, &QKeychain::Job::finished, context, [once, name](QKeychain::Job* ended) {
        if (ended->error() == QKeychain::NoError)
            once({});
        else
            once(failure(sentenceFor(*ended, name)));
    });
    QTimer::singleShot(patienceMs, context, [once] {
        once(failure(Tr::tr("The keychain does not answer. Is it waiting to be unlocked?")));
    });
    job->start();
}

} // namespace

void Keychain::read(const QString& environment, const QString& name, QObject* context, Read then)
{
    auto* job = new QKeychain::ReadPasswordJob(service);
    job->setInsecureFallback(false);
    job->setKey(keyOf(environment, name));
    start(job, name, context,
          [job = QPointer<QKeychain::ReadPasswordJob>(job), then](const Result<void>& done) {
              if (!done)
                  then(tl::unexpected<Error>(done.error()));
              else
                  then(job ? job->textData() : QString());
          });
}

void Keychain::write(const QString& environment, const QString& name, const QString& value,
                     QObject* context, Done then)
{
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setInsecureFallback(false);
    job->setKey(keyOf(environment, name));
    job->setTextData(value);
    start(job, name, context, then);
}

void Keychain::forget(const QString& environment, const QString& name, QObject* context, Done then)
{
    auto* job = new QKeychain::DeletePasswordJob(service);
    job->setInsecureFallback(false);
    job->setKey(keyOf(environment, name));
    start(job, name, context, then);
}

} // namespace cockpit::secrets
