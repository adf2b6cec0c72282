// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/stage.h"

#include "models/simulator/stagedjob.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cmath>
#include <utility>

namespace cockpit::simulator {

namespace {

struct Place {
    const std::vector<plan::Action>* actions = nullptr;
    std::optional<milliseconds> planned;
    bool isRung = false;
};

Place placeOf(const plan::Plan& plan, const QString& action)
{
    const QString owner = action.section(QLatin1Char('.'), 0, 0);
    if (const plan::Step* step = plan.step(owner))
        return {&step->actions, step->planned, false};
    if (const plan::Rung* rung = plan.rung(owner))
        return {&rung->actions, rung->budget, true};
    return {};
}

/// In [-1, 1], the same for the same words.
double chance(qint64 seed, const QString& words)
{
    const QByteArray digest = QCryptographicHash::hash((QString::number(seed) + words).toUtf8(),
                                                       QCryptographicHash::Sha256);
    const auto high = static_cast<quint8>(digest[0]);
    const auto low = static_cast<quint8>(digest[1]);
    return (high * 256 + low) / 32767.5 - 1.0;
}

/// A number for which the comparison holds.
int satisfying(const plan::Expectation& expected)
{
    switch (expected.comparator) {
    case runbook::Comparator::Less:
        return std::max(0, expected.number - 1);
    case runbook::Comparator::Greater:
    case runbook::Comparator::NotEqual:
        return expected.number + 1;
    case runbook::Comparator::LessOrEqual:
    case runbook::Comparator::GreaterOrEqual:
    case runbook::Comparator::Equal:
        break;
    }
    return expected.number;
}

/// What a line prints when all goes well: what its author expects, in the form of the tools.
QStringList expectedOutput(const plan::Action& action)
{
    QStringList lines;
    for (const plan::Expectation& expected : action.expectations) {
        switch (expected.kind) {
        case plan::Expectation::Kind::ExitCode:
            break;
        case plan::Expectation::Kind::Text:
        case plan::Expectation::Kind::JsonSubset:
            lines.append(expected.text);
            break;
        case plan::Expectation::Kind::HttpStatus:
            lines.append(QStringLiteral("HTTP/1.1 %1").arg(expected.number));
            break;
        case plan::Expectation::Kind::Count:
            lines.append(QStringLiteral("(%1 rows)").arg(satisfying(expected)));
            break;
        case plan::Expectation::Kind::Question:
            lines.append(expected.words);
            break;
        }
    }
    return lines.isEmpty() ? QStringList{Stage::tr("done")} : lines;
}

int expectedCode(const plan::Action& action)
{
    for (const plan::Expectation& expected : action.expectations) {
        if (expected.kind == plan::Expectation::Kind::ExitCode)
            return expected.number;
    }
    return 0;
}

/// "…/s4.a2-1" -> ("s4.a2", 1): the conductor names a command's folder so.
std::pair<QString, int> commandOf(const QString& folder)
{
    const QString name = QFileInfo(folder).fileName();
    const qsizetype dash = name.lastIndexOf(QLatin1Char('-'));
    return {name.left(dash), name.mid(dash + 1).toInt()};
}

} // namespace

Stage::Stage(Settings settings, Clock& clock, workers::JobRunner& real, QObject* parent)
    : JobRunner(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_real(real)
{}

QString Stage::targetOf(const plan::Action& action) const
{
    if (!action.context)
        return tr("this machine");
    const QString target = action.context->target.value_or(QString());
    switch (action.context->kind) {
    case runbook::ContextKind::Ssh:
        return target;
    case runbook::ContextKind::Sql:
        return target.isEmpty() ? tr("the database") : tr("database %1").arg(target);
    case runbook::ContextKind::Container:
        return target.isEmpty() ? tr("the container") : tr("container %1").arg(target);
    case runbook::ContextKind::Local:
        break;
    }
    return tr("this machine");
}

milliseconds Stage::durationOf(const plan::Action& action) const
{
    const Place place = placeOf(*m_settings.plan, action.id);
    if (!place.planned || !place.actions)
        return m_settings.scenario.line;
    milliseconds left = *place.planned;
    int commands = 0;
    for (const plan::Action& other : *place.actions) {
        if (other.wait)
            left -= *other.wait;
        else if (other.kind == runbook::ActionKind::Command)
            ++commands;
        else
            left -= m_settings.scenario.people.tick;
    }
    const double share = std::max(0.0, static_cast<double>(left.count())) / std::max(1, commands);
    const double spread = m_settings.scenario.durationSpread * chance(m_settings.seed, action.id);
    const double factor = m_settings.scenario.durationFactor + spread;
    return std::max(milliseconds{1000}, milliseconds{std::llround(share * factor)});
}

const ScenarioFault* Stage::faultOf(const plan::Action& action, int attempt) const
{
    for (const ScenarioFault& fault : m_settings.scenario.faults) {
        if (attempt > fault.times)
            continue;
        const plan::Action* victim = victimOf(*m_settings.plan, fault);
        if (victim && victim->id == action.id)
            return &fault;
    }
    return nullptr;
}

Performance Stage::performance(const plan::Action& action, int attempt) const
{
    const milliseconds whole = durationOf(action);
    Performance play;
    play.endless = action.endless;
    const auto say = [&play](milliseconds after, Performance::Stream stream, const QString& text) {
        play.lines.push_back({after, stream, text});
    };
    if (const ScenarioFault* fault = faultOf(action, attempt)) {
        say(whole / 2, Performance::Stream::Err, fault->output);
        play.exitCode = fault->exitCode;
        play.pause = whole / 2;
        return play;
    }
    if (action.endless)
        return play;
    for (const QString& line : expectedOutput(action))
        say(whole - whole / 10, Performance::Stream::Out, line);
    play.exitCode = expectedCode(action);
    play.pause = whole / 10;
    return play;
}

Result<workers::JobSpec> Stage::specFor(const plan::Action& action, int attempt,
                                        const QMap<QString, QString>&)
{
    if (action.kind != runbook::ActionKind::Command)
        return failure(tr("\"%1\" is not a command.").arg(action.text));
    const QDir folder(m_settings.scriptsFolder);
    QSaveFile script(folder.filePath(QStringLiteral("%1-%2.standin").arg(action.id).arg(attempt)));
    if (!folder.mkpath(QStringLiteral(".")) || !script.open(QIODevice::WriteOnly)
        || script.write(serialise(performance(action, attempt), m_settings.speed)) < 0
        || !script.commit())
        return failure(
            tr("The simulator cannot write to %1: %2.").arg(folder.path(), script.errorString()));
    workers::JobSpec spec;
    spec.arguments = {m_settings.standIn, script.fileName(), action.resolved};
    if (!m_settings.ledger.isEmpty())
        spec.environment.insert(QStringLiteral("RC_LEDGER"), m_settings.ledger);
    return spec;
}

Result<workers::Job*> Stage::start(const workers::JobSpec& spec, const QString& folder, QObject* parent)
{
    workers::JobSpec keyed = spec;
    keyed.environment.insert(QStringLiteral("RC_KEY"), spec.key);
    const auto job = m_real.start(keyed, folder, parent);
    if (!job)
        return job;
    return staged(*job, folder, parent);
}

workers::Job* Stage::attach(const QString& folder, QObject* parent)
{
    return staged(m_real.attach(folder, parent), folder, parent);
}

workers::Job* Stage::staged(workers::Job* job, const QString& folder, QObject* parent)
{
    const auto [id, attempt] = commandOf(folder);
    StagedJob::Timing timing;
    if (const plan::Action* action = m_settings.plan->action(id)) {
        timing.endless = action->endless;
        timing.duration = action->endless ? milliseconds{0} : durationOf(*action);
    }
    return new StagedJob(job, timing, m_clock, parent);
}

} // namespace cockpit::simulator
