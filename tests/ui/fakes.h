// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/conductor.h"
#include "ui/common/prompts.h"

#include <QMap>

#include <memory>
#include <vector>

/// Stand-ins for what the window's tests do not test: the disk, the workers, the metrics, the dialogs.
namespace cockpit::fake {

/// Everything is durable at the next turn of the loop, and gone with the object.
class Store final : public store::EventStore
{
    Q_OBJECT

public:
    Store() = default;

    void createRun(const QString& id, const store::Documents& documents,
                   Acknowledged acknowledged) override;
    void append(const QString& run, const std::vector<run::Event>& events,
                Acknowledged acknowledged) override;
    Result<void> claim(const QString& run) override;
    Result<store::Head> head(const QString& run) override;
    Result<store::RunRecord> load(const QString& run) override;
    Result<std::vector<store::RunSummary>> runs() override;
    Result<store::Verification> verify(const QString& run) override;
};

class Job final : public workers::Job
{
    Q_OBJECT

public:
    using workers::Job::Job;

    [[nodiscard]] workers::JobState state() const override { return workers::JobState::Running; }
    void stop() override { end(15, true); }
    [[nodiscard]] Result<void> sendInput(const QByteArray& bytes) override
    {
        sent += bytes;
        return {};
    }
    void begin() { Q_EMIT started(4242); }
    void print(const QByteArray& bytes, workers::Stream stream = workers::Stream::Out)
    {
        Q_EMIT output(stream, bytes, 0);
    }
    void end(int code, bool stopped = false);

    QList<QByteArray> sent; ///< as a person typed it
};

/// Jobs that do only what the test says. Every start is counted by its key.
class JobRunner final : public workers::JobRunner
{
    Q_OBJECT

public:
    Result<workers::Job*> start(const workers::JobSpec& spec, const QString& folder,
                                QObject* parent) override;
    workers::Job* attach(const QString& folder, QObject* parent) override;

    Job* last = nullptr; ///< null when it ended
    QMap<QString, int> starts;
};

class Commands final : public conductor::CommandFactory
{
public:
    Result<workers::JobSpec> specFor(const plan::Action& action, int attempt,
                                     const QMap<QString, QString>& values) override;
    QString targetOf(const plan::Action& action) const override;
};

/// Answers every query with a gentle curve around its base; a test may raise one.
class Metrics final : public telemetry::MetricSource
{
    Q_OBJECT

public:
    explicit Metrics(QMap<QString, double> bases)
        : m_bases(std::move(bases))
    {}

    [[nodiscard]] QString name() const override { return QStringLiteral("fake"); }
    bool fetch(const std::vector<telemetry::Query>& queries, telemetry::TimeRange range) override;
    void raise(const QString& query, double base) { m_bases[query] = base; }

private:
    QMap<QString, double> m_bases;
    bool m_busy = false;
};

/// Answers at once, and remembers what was asked.
class Prompts final : public ui::Prompts
{
public:
    void reason(QWidget* parent, const Question& question,
                std::function<void(const QString&)> then) override;
    void waiver(QWidget* parent, const Question& question,
                std::function<void(const Waiver&)> then) override;
    void confirm(QWidget* parent, const Question& question, const QString& what,
                 std::function<void()> then) override;
    void typed(QWidget* parent, const Question& question, const QString& what,
               const QString& target, std::function<void()> then) override;
    void number(QWidget* parent, const Question& question, const QString& unit,
                std::function<void(double)> then) override;
    void signOff(QWidget* parent, const Question& question,
                 const std::vector<items::SignOffChoice>& choices,
                 std::function<void(const SignOff&)> then) override;

    std::vector<items::SignOffChoice> choices; ///< of the last sign-off
    std::optional<milliseconds> until;         ///< that is answered to it
    bool isSilent = false;                     ///< nobody answers
    QStringList asked;
    QStringList toType; ///< targets that had to be typed
    QStringList seen;   ///< what was shown before a person agreed
    double count = 12;
    QString answer = QStringLiteral("for a good reason");
};

} // namespace cockpit::fake
