// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolecontrols.h"

#include "ui/common/smallbutton.h"
#include "ui/console/consolepanel.h"
#include "ui/console/consoleview.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

namespace cockpit::ui {
using items::OutputExport;

ConsoleControls::ConsoleControls(ConsoleView& view, QWidget* parent)
    : QWidget(parent)
    , m_view(view)
    , m_follow(new QCheckBox(ConsolePanel::tr("Follow"), this))
{
    m_follow->setChecked(true);
    m_follow->setToolTip(ConsolePanel::tr("Keep the newest line in sight (End)"));
    auto* find = makeSmallButton(ConsolePanel::tr("Find"),
                                 ConsolePanel::tr("Find text in all of the output (Ctrl+F)"), this);
    auto* copy = makeSmallButton(
        ConsolePanel::tr("Copy"),
        ConsolePanel::tr("Copy the selected text, or all of it (Ctrl+C in the output)"), this);
    auto* more =
        makeSmallButton(ConsolePanel::tr("More"), ConsolePanel::tr("Wrap, times, save"), this);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(new QMenu(more));
    more->menu()->setToolTipsVisible(true);
    fill(more->menu());
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each : std::initializer_list<QWidget*>{m_follow, find, copy, more})
        layout->addWidget(each);
    connect(m_follow, &QCheckBox::toggled, &view, &ConsoleView::setFollow);
    connect(find, &QToolButton::clicked, this, &ConsoleControls::findAsked);
    connect(copy, &QToolButton::clicked, &view, &ConsoleView::copy);
}

void ConsoleControls::showFollow(bool follow)
{
    m_follow->setChecked(follow);
}

void ConsoleControls::fill(QMenu* menu)
{
    QAction* wrap = menu->addAction(ConsolePanel::tr("Wrap lines"));
    wrap->setCheckable(true);
    wrap->setToolTip(ConsolePanel::tr("Break lines that are wider than the window"));
    connect(wrap, &QAction::toggled, &m_view, &ConsoleView::setWraps);
    QAction* times = menu->addAction(ConsolePanel::tr("Show times"));
    times->setCheckable(true);
    times->setToolTip(ConsolePanel::tr(
        "When this window received a line, UTC. What was printed before the window "
        "was opened is marked as earlier, or has the time of opening"));
    connect(times, &QAction::toggled, &m_view, &ConsoleView::setTimesShown);
    menu->addSeparator();
    menu->addAction(ConsolePanel::tr("Save as text …"), this,
                    [this] { Q_EMIT saveAsked(OutputExport::Form::Text); });
    menu->addAction(ConsolePanel::tr("Save the bytes as they were printed …"), this,
                    [this] { Q_EMIT saveAsked(OutputExport::Form::Raw); });
}

} // namespace cockpit::ui
