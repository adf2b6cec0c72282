// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sources.h"
#include "app/trials.h"
#include "app/watching.h"
#include "models/secrets/secretreader.h"
#include "models/telemetry/alertsource.h"
#include "models/telemetry/sources.h"

#include <QLocale>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace cockpit::app {

using namespace Qt::StringLiterals;
using Outcome = environment::Trial::Outcome;

namespace {

constexpr milliseconds lookedBack{5 * 60'000};

class SourceTrial final : public TrialRun
{
    Q_OBJECT

public:
    SourceTrial(plan::Environment environment, const QString& source, QObject* parent)
        : TrialRun(parent)
        , m_environment(std::move(environment))
        , m_reader(m_environment.name)
    {
        for (const plan::MetricSource& each : m_environment.sources) {
            if (each.name == source)
                m_source = each;
        }
        connect(&m_reader, &secrets::SecretReader::found, this, &SourceTrial::ask);
    }

    void start() override
    {
        std::vector<secrets::Wanted> wanted;
        if (!m_source.credential.isEmpty())
            wanted.push_back(
                {m_source.credential, m_environment.secretVariables.value(m_source.credential)});
        m_reader.read(wanted);
    }

private:
    void fail(const QString& word, const QString& sentence)
    {
        tell(Outcome::Fails, word, sentence);
    }

    void ask(const secrets::Found& found)
    {
        if (isOver())
            return;
        if (!found.missing.isEmpty())
            return fail(tr("no secret"), found.missing.constFirst());
        const auto settings = sourceSettings(m_source, found.values);
        if (!settings)
            return fail(tr("no secret"), settings.error().sentence);
        plan::Plan bound; // only its queries are looked at
        for (const plan::MetricBinding& binding : m_environment.metrics)
            bound.queries.push_back(binding.query);
        const SourceQueries queries = queriesByKind(bound, m_source.name);
        if (!queries.metrics.empty())
            return askMetric(*settings, queries.metrics.front());
        if (m_source.kind == plan::SourceKind::Prometheus && queries.alerts.empty())
            return askMetric(*settings, {u"one"_s, u"vector(1)"_s, {}, {}});
        const telemetry::Query open{u"open"_s, u"all"_s, {}, {}};
        m_asked = std::make_unique<telemetry::AlertSource>(*settings, alertServiceOf(m_source.kind),
                                                           m_clock);
        fetch(queries.alerts.empty() ? open : queries.alerts.front());
    }

    void askMetric(const telemetry::SourceSettings& settings, const telemetry::Query& query)
    {
        m_asked = telemetry::makeSource(settings, m_clock);
        fetch(query);
    }

    void fetch(const telemetry::Query& query)
    {
        m_query = query;
        connect(m_asked.get(), &telemetry::MetricSource::answered, this, &SourceTrial::judge);
        connect(m_asked.get(), &telemetry::MetricSource::failed, this,
                [this](const telemetry::SourceFailure& failure) {
                    fail(tr("no answer"), failure.sentence());
                });
        const milliseconds now = m_clock.now().wall;
        m_asked->fetch({query}, {now - lookedBack, now, m_source.interval});
    }

    void judge(const std::vector<telemetry::Answer>& answers)
    {
        const telemetry::Answer answer = answers.empty() ? telemetry::Answer() : answers.front();
        if (answer.failure)
            return fail(tr("refused"), answer.failure->sentence());
        if (!answer.doubt.isEmpty())
            return tell(Outcome::Unclear, tr("doubtful"), answer.doubt);
        const bool hasData = !answer.samples.empty() && std::isfinite(answer.samples.back().value);
        if (!hasData)
            return tell(Outcome::Unclear, tr("no data"),
                        tr("It answers, but has no data of the last five minutes for: %1")
                            .arg(m_query.expression.isEmpty() ? m_query.id : m_query.expression));
        const QString value = QLocale().toString(answer.samples.back().value);
        const QString unit = unitOf(m_query.id);
        tell(Outcome::Works, tr("answers"),
             tr("It answers: %1 is %2 now.")
                 .arg(m_query.expression.isEmpty() ? m_query.id : m_query.expression,
                      unit.isEmpty() ? value : value + u' ' + unit));
    }

    /// As the file has it; empty for a query of this test's own.
    [[nodiscard]] QString unitOf(const QString& query) const
    {
        for (const plan::MetricBinding& binding : m_environment.metrics) {
            if (binding.query.id == query)
                return binding.query.unit;
        }
        return {};
    }

    plan::Environment m_environment;
    plan::MetricSource m_source;
    secrets::SecretReader m_reader;
    SystemClock m_clock;
    telemetry::Query m_query;
    std::unique_ptr<telemetry::MetricSource> m_asked; // before the clock goes
};

} // namespace

TrialRun* metricTrial(const plan::Environment& environment, const QString& match, QObject* parent)
{
    plan::Environment alone = environment;
    std::erase_if(alone.metrics, [&match](const auto& binding) { return binding.match != match; });
    const QString source = alone.metrics.empty() ? QString() : alone.metrics.front().query.source;
    return new SourceTrial(std::move(alone), source, parent);
}

TrialRun* sourceTrial(const plan::Environment& environment, const QString& source, QObject* parent)
{
    return new SourceTrial(environment, source, parent);
}

} // namespace cockpit::app

#include "sourcetrial.moc"
