// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/jobrunner.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <vector>

namespace cockpit::workers {

/// Follows a job and keeps all that it says; also checks the order that jobrunner.h promises.
class Follow
{
public:
    explicit Follow(Job* job)
        : m_job(job)
    {
        QObject::connect(job, &Job::started, job, [this](qint64 pid) {
            m_orderly = m_orderly && !over() && starts == 0 && bytes.isEmpty();
            ++starts;
            commandPid = pid;
        });
        QObject::connect(job, &Job::output, job,
                         [this](Stream stream, const QByteArray& piece, qint64 offset) {
                             m_orderly = m_orderly && !over() && offset >= bytes.size();
                             bytes += piece;
                             (stream == Stream::Out ? out : err) += piece;
                         });
        QObject::connect(job, &Job::gap, job, [this](const Gap& each) {
            m_orderly = m_orderly && !over() && each.offset >= bytes.size();
            gaps.push_back(each);
        });
        QObject::connect(job, &Job::waitingForInput, job, [this](bool waits) { waiting = waits; });
        QObject::connect(job, &Job::finished, job, [this](const Exit& ended) {
            m_orderly = m_orderly && !over();
            exit = ended;
        });
        QObject::connect(job, &Job::lost, job, [this](const QString& reason) {
            m_orderly = m_orderly && !over();
            lost = reason;
        });
    }

    [[nodiscard]] Job* job() const { return m_job; }
    [[nodiscard]] bool over() const { return exit.has_value() || lost.has_value(); }
    [[nodiscard]] bool isOrderly() const { return m_orderly; }
    [[nodiscard]] QByteArray sha256() const
    {
        return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    }

    int starts = 0;
    qint64 commandPid = 0;
    QByteArray bytes;
    QByteArray out;
    QByteArray err;
    std::vector<Gap> gaps;
    bool waiting = false;
    std::optional<Exit> exit;
    std::optional<QString> lost;

private:
    Job* m_job;
    bool m_orderly = true;
};

inline JobSpec shell(const QString& script)
{
    JobSpec spec;
    spec.key = QStringLiteral("run/action/1");
    spec.arguments = {QStringLiteral("/bin/sh"), QStringLiteral("-c"), script};
    spec.timeLimit = std::chrono::minutes{3}; // a test that fails leaves nothing running for ever
    return spec;
}

inline QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The path of a program that the build made for the tests; CMakeLists.txt says which.
inline QString program(const char* variable)
{
    return qEnvironmentVariable(variable);
}

} // namespace cockpit::workers
