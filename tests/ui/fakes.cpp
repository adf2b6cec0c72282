// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fakes.h"

#include "models/items/linesmodel.h"

#include <QTimer>

#include <cmath>

namespace cockpit::fake {

void Store::createRun(const QString& /*id*/, const store::Documents& /*documents*/,
                      Acknowledged acknowledged)
{
    QTimer::singleShot(0, this, [acknowledged] { acknowledged({}); });
}

void Store::append(const QString& /*run*/, const std::vector<run::Event>& /*events*/,
                   Acknowledged acknowledged)
{
    QTimer::singleShot(0, this, [acknowledged] { acknowledged({}); });
}

Result<void> Store::claim(const QString& /*run*/)
{
    return {};
}

Result<store::Head> Store::head(const QString& /*run*/)
{
    return store::Head();
}

Result<store::RunRecord> Store::load(const QString& /*run*/)
{
    return failure(QStringLiteral("nothing is kept"));
}

Result<std::vector<store::RunSummary>> Store::runs()
{
    return std::vector<store::RunSummary>();
}

Result<store::Verification> Store::verify(const QString& /*run*/)
{
    return failure(QStringLiteral("nothing is kept"));
}

void Job::end(int code, bool stopped)
{
    workers::Exit exit;
    exit.code = code;
    exit.stopped = stopped;
    Q_EMIT finished(exit);
}

Result<workers::Job*> JobRunner::start(const workers::JobSpec& spec, const QString& /*folder*/,
                                       QObject* parent)
{
    ++starts[spec.key];
    last = new Job(parent);
    QObject::connect(last, &QObject::destroyed, this, [this, job = last] {
        if (last == job)
            last = nullptr;
    });
    return last;
}

workers::Job* JobRunner::attach(const QString& /*folder*/, QObject* parent)
{
    return new Job(parent);
}

Result<workers::JobSpec> Commands::specFor(const plan::Action& action, int /*attempt*/,
                                           const QMap<QString, QString>& /*values*/)
{
    workers::JobSpec spec;
    spec.arguments = QStringList{QStringLiteral("sh"), QStringLiteral("-c"), action.resolved};
    return spec;
}

QString Commands::targetOf(const plan::Action& action) const
{
    return items::contextText(action);
}

bool Metrics::fetch(const std::vector<telemetry::Query>& queries, telemetry::TimeRange range)
{
    if (m_busy)
        return false;
    m_busy = true;
    std::vector<telemetry::Answer> answers;
    for (const telemetry::Query& query : queries) {
        telemetry::Answer answer;
        answer.queryId = query.id;
        const double base = m_bases.value(query.id, 1);
        for (milliseconds at = range.from; at <= range.to; at += range.step) {
            const double turn = static_cast<double>(at.count()) / 47'000.0;
            answer.samples.push_back(
                {at, base * (1 + 0.08 * std::sin(turn) + 0.04 * std::sin(turn * 7.3))});
        }
        answers.push_back(std::move(answer));
    }
    QTimer::singleShot(0, this, [this, answers] {
        m_busy = false;
        Q_EMIT answered(answers);
    });
    return true;
}

void Prompts::reason(QWidget* /*parent*/, const Question& question,
                     std::function<void(const QString&)> then)
{
    asked << question.title;
    if (!isSilent)
        then(answer);
}

void Prompts::waiver(QWidget* /*parent*/, const Question& question,
                     std::function<void(const Waiver&)> then)
{
    asked << question.title;
    if (!isSilent)
        then({answer, QStringLiteral("QA"), QStringLiteral("noon")});
}

void Prompts::confirm(QWidget* /*parent*/, const Question& question, const QString& what,
                      std::function<void()> then)
{
    asked << question.title;
    seen << what;
    if (!isSilent)
        then();
}

void Prompts::typed(QWidget* /*parent*/, const Question& question, const QString& what,
                    const QString& target, std::function<void()> then)
{
    asked << question.title;
    seen << what;
    toType << target;
    if (!isSilent)
        then();
}

void Prompts::number(QWidget* /*parent*/, const Question& question, const QString& /*unit*/,
                     std::function<void(double)> then)
{
    asked << question.title;
    if (!isSilent)
        then(count);
}

void Prompts::signOff(QWidget* /*parent*/, const Question& question,
                      const std::vector<items::SignOffChoice>& offered,
                      std::function<void(const SignOff&)> then)
{
    asked << question.title;
    choices = offered;
    if (!isSilent)
        then({answer, until});
}

} // namespace cockpit::fake
