// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replaybar.h"

#include "models/items/format.h"
#include "models/run/names.h"
#include "ui/common/views.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>

namespace cockpit::ui {

namespace {

template <class... Kinds>
bool isAnyOf(const run::Body& body)
{
    return (std::holds_alternative<Kinds>(body) || ...);
}

/// What somebody who looks for the turning points of a run wants to stop at.
bool isDecision(const run::Event& event)
{
    return isAnyOf<run::RunStarted, run::RunClosed, run::GateDeclared, run::HoldBegan,
                   run::HoldEnded, run::StepFailed, run::StepSkipped, run::TriggerFired,
                   run::TriggerAnswered, run::RollbackStarted, run::RollbackFinished>(event.body);
}

} // namespace

ReplayBar::ReplayBar(conductor::ReplayedRun& run, QWidget* parent)
    : QFrame(parent)
    , m_run(run)
    , m_text(new QLabel(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_previousDecision(
          makeButton(tr("Previous decision"),
                     tr("Back to the last gate, hold, failure or trigger (Ctrl+Alt+Left)"), this))
    , m_previous(makeButton(tr("Previous event"), tr("One event back (Alt+Left)"), this))
    , m_next(makeButton(tr("Next event"), tr("One event on (Alt+Right)"), this))
    , m_nextDecision(
          makeButton(tr("Next decision"),
                     tr("On to the next gate, hold, failure or trigger (Ctrl+Alt+Right)"), this))
{
    setObjectName(QStringLiteral("replay"));
    m_text->setFont(theme::scaled(font(), 1.0, true));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_slider->setAccessibleName(tr("Position in the record"));
    m_slider->setRange(0, m_run.size());
    m_previousDecision->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Left));
    m_previous->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    m_nextDecision->setShortcut(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Right));
    connect(m_slider, &QSlider::valueChanged, this, [this](int position) { m_run.moveTo(position); });
    connect(m_previous, &QPushButton::clicked, this, [this] { m_run.moveTo(m_run.position() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { m_run.moveTo(m_run.position() + 1); });
    connect(m_previousDecision, &QPushButton::clicked, this,
            [this] { m_run.moveTo(decisionFrom(m_run.position(), -1)); });
    connect(m_nextDecision, &QPushButton::clicked, this,
            [this] { m_run.moveTo(decisionFrom(m_run.position(), 1)); });
    connect(&m_run, &conductor::ReplayedRun::moved, this, &ReplayBar::showPosition);
    auto* row = new QHBoxLayout;
    row->addWidget(m_previousDecision);
    row->addWidget(m_previous);
    row->addWidget(m_slider, 1);
    row->addWidget(m_next);
    row->addWidget(m_nextDecision);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->addWidget(m_text);
    layout->addLayout(row);
    showPosition();
}

QString ReplayBar::text() const
{
    return m_text->text();
}

int ReplayBar::decisionFrom(int position, int direction) const
{
    const std::vector<run::Event>& all = m_run.record();
    // Position n shows the run after event n - 1.
    for (int to = position + direction; to > 0 && to <= m_run.size(); to += direction) {
        if (isDecision(all[static_cast<std::size_t>(to) - 1]))
            return to;
    }
    return direction > 0 ? m_run.size() : 0;
}

void ReplayBar::showPosition()
{
    const int position = m_run.position();
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(position);
    m_previous->setEnabled(position > 0);
    m_previousDecision->setEnabled(position > 0);
    m_next->setEnabled(position < m_run.size());
    m_nextDecision->setEnabled(position < m_run.size());
    const std::vector<run::Event>& events = m_run.events();
    m_text->setText(
        events.empty()
            ? tr("RECORD of run %1: nothing runs now. Before its first event.").arg(m_run.runId())
            : tr("RECORD of run %1: nothing runs now. Event %L2 of %L3, %4: %5")
                  .arg(m_run.runId())
                  .arg(position)
                  .arg(m_run.size())
                  .arg(items::utcText(events.back().at.wall),
                       run::describe(events.back(), m_run.plan())));
}

} // namespace cockpit::ui
