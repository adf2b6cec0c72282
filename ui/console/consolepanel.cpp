// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolepanel.h"

#include "ui/common/views.h"
#include "ui/console/consoleview.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

namespace {

const std::vector<plan::Action>* actionsOf(const plan::Plan& plan, const QString& id)
{
    if (const plan::Step* step = plan.step(id))
        return &step->actions;
    if (const plan::Rung* rung = plan.rung(id))
        return &rung->actions;
    return nullptr;
}

} // namespace

ConsolePanel::ConsolePanel(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
    , m_view(new ConsoleView(this))
    , m_title(new QLabel(tr("Output"), this))
    , m_follow(new QCheckBox(tr("Follow"), this))
    , m_copy(makeButton(tr("Copy"),
                        tr("Copy the selected lines, or all of them (Ctrl+C in the output)"), this))
{
    m_title->setFont(theme::scaled(font(), 1.0, true));
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Keep the newest line in sight (End)"));
    m_paint.setSingleShot(true);
    m_paint.setInterval(std::chrono::milliseconds(30));
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(6, 2, 6, 2);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_follow);
    bar->addWidget(m_copy);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    connect(m_follow, &QCheckBox::toggled, m_view, &ConsoleView::setFollow);
    connect(m_view, &ConsoleView::followChanged, m_follow, &QCheckBox::setChecked);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_view->textToCopy()); });
    connect(&m_paint, &QTimer::timeout, m_view, &ConsoleView::contentChanged);
    connect(&desk.conductor(), &conductor::FlownRun::outputArrived, this, &ConsolePanel::takeOutput);
    connect(&desk.conductor(), &conductor::FlownRun::applied, this, &ConsolePanel::takeEvents);
}

void ConsolePanel::showStep(const QString& step)
{
    m_step = step;
    m_view->buffer().clear();
    if (const auto* actions = actionsOf(desk().plan(), step)) {
        for (const plan::Action& action : *actions) {
            const int attempt = desk().state().action(action.id).attempt;
            if (attempt == 0)
                continue;
            addHeading(action.id, attempt);
            m_view->buffer().append(workers::Stream::Out, desk().conductor().output(action.id));
        }
    }
    m_view->contentChanged();
}

bool ConsolePanel::belongs(const QString& action) const
{
    const auto* actions = actionsOf(desk().plan(), m_step);
    return actions && std::any_of(actions->begin(), actions->end(), [&](const plan::Action& own) {
               return own.id == action;
           });
}

void ConsolePanel::takeOutput(const QString& action, workers::Stream stream, const QByteArray& bytes)
{
    if (!belongs(action))
        return;
    m_view->buffer().append(stream, bytes);
    if (!m_paint.isActive())
        m_paint.start();
}

void ConsolePanel::takeEvents(const std::vector<run::Event>& events)
{
    for (const run::Event& event : events) {
        const auto* intended = std::get_if<run::CommandIntended>(&event.body);
        if (intended && belongs(intended->action))
            addHeading(intended->action, intended->attempt);
    }
    if (!m_paint.isActive())
        m_paint.start();
}

void ConsolePanel::addHeading(const QString& action, int attempt)
{
    const plan::Action* found = desk().plan().action(action);
    if (!found)
        return;
    QString text =
        u"── "_s + desk().conductor().targetOf(*found) + u" · "_s + found->resolved.simplified();
    if (attempt > 1)
        text += tr(" · attempt %1").arg(attempt);
    m_view->buffer().appendHeading(text);
}

void ConsolePanel::setControlsShown(bool shown)
{
    m_follow->setVisible(shown);
    m_copy->setVisible(shown);
}

} // namespace cockpit::ui
