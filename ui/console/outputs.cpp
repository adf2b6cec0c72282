// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/outputs.h"

#include "models/run/part.h"

#include <QLocale>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using items::OutputKind;

Outputs::Outputs(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    takeWhatIsThere();
    connect(&desk.conductor(), &conductor::FlownRun::outputArrived, this, &Outputs::takeOutput);
    connect(&desk.conductor(), &conductor::FlownRun::outputMissing, this, &Outputs::takeGap);
    connect(&desk.conductor(), &conductor::FlownRun::applied, this, &Outputs::takeEvents);
}

items::OutputLog& Outputs::logOf(const QString& part)
{
    return m_logs.try_emplace(part).first->second;
}

QString Outputs::partOf(const QString& action) const
{
    const auto place = run::placeOf(m_desk.plan(), action);
    return place ? place->part.id : QString();
}

/// What was printed before there was this window.
void Outputs::takeWhatIsThere()
{
    const auto take = [this](const std::vector<plan::Action>& actions) {
        for (const plan::Action& action : actions) {
            const int attempt = m_desk.state().action(action.id).attempt;
            if (attempt == 0)
                continue;
            addHeading(action, m_desk.conductor().targetOf(action), attempt, {});
            logOf(partOf(action.id)).append(OutputKind::Out, m_desk.conductor().output(action.id));
        }
    };
    for (const plan::Step& step : m_desk.plan().steps)
        take(step.actions);
    for (const plan::Rung& rung : m_desk.plan().ladder)
        take(rung.actions);
}

void Outputs::takeOutput(const QString& action, workers::Stream stream, const QByteArray& bytes)
{
    const QString part = partOf(action);
    if (part.isEmpty())
        return; // of one of a line's hosts: it comes once more, beside the others'
    logOf(part).append(stream == workers::Stream::Err ? OutputKind::Err : OutputKind::Out, bytes,
                       m_desk.now().wall);
    Q_EMIT changed(part);
}

void Outputs::takeGap(const QString& action, const workers::Gap& gap)
{
    const QString part = partOf(action);
    if (part.isEmpty())
        return;
    const QString lines = QLocale().toString(gap.lines);
    const QString size =
        QLocale().formattedDataSize(gap.bytes, 1, QLocale::DataSizeTraditionalFormat);
    const QString sentence = gap.cause == workers::Gap::Cause::Limit
        ? tr("── not in the command's log: %1 lines, %2; they made room for what came later ──")
        : tr("── not in the command's log: %1 lines, %2; the disk refused them ──");
    logOf(part).appendGap(sentence.arg(lines, size), m_desk.now().wall);
    Q_EMIT changed(part);
}

void Outputs::takeEvents(const std::vector<run::Event>& events)
{
    for (const run::Event& event : events) {
        const auto* intended = std::get_if<run::CommandIntended>(&event.body);
        const plan::Action* action = intended ? m_desk.plan().action(intended->action) : nullptr;
        if (!action)
            continue;
        addHeading(*action, intended->target, intended->attempt, m_desk.now().wall);
        Q_EMIT changed(partOf(action->id));
    }
}

void Outputs::addHeading(const plan::Action& action, const QString& target, int attempt,
                         std::optional<milliseconds> received)
{
    QString text = u"── "_s + target + u" · "_s + action.resolved.simplified();
    if (attempt > 1)
        text += tr(" · attempt %1").arg(attempt);
    logOf(partOf(action.id)).appendHeading(text, received);
}

} // namespace cockpit::ui
