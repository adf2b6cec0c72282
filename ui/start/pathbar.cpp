// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/pathbar.h"

#include "ui/common/smallbutton.h"
#include "ui/common/views.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using What = items::PathStep::What;

PathBar::PathBar(QWidget* parent)
    : QFrame(parent)
    , m_menu(new QMenu(this))
{
    setObjectName(u"path"_s);
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Path to fly"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 6, 3);
    auto* title = new QLabel(tr("Path to fly:"), this);
    title->setFont(theme::scaled(font(), 1, true));
    layout->addWidget(title);
    for (const What what : {What::Read, What::Findings, What::Rehearse, What::Environment, What::Fly})
        layout->addWidget(add(what));
    layout->addStretch(1);
    auto* close = makeSmallButton(u"✕"_s, tr("Put the path to fly away"), this,
                                  tr("Put the path to fly away"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    layout->addWidget(close);
    connect(button(What::Read), &QToolButton::clicked, this, &PathBar::guessesAsked);
    connect(button(What::Findings), &QToolButton::clicked, this, &PathBar::findingsAsked);
    connect(button(What::Fly), &QToolButton::clicked, this, &PathBar::flyAsked);
    button(What::Environment)->setMenu(m_menu);
    button(What::Environment)->setPopupMode(QToolButton::InstantPopup);
    setEnvironments({}, {});
}

QToolButton* PathBar::add(What what)
{
    QToolButton* made = makeSmallButton({}, {}, this);
    m_buttons.insert(what, made);
    return made;
}

void PathBar::present(const std::vector<items::PathStep>& path)
{
    for (const items::PathStep& step : path) {
        QToolButton* made = button(step.what);
        const QString text = theme::lookOf(step.status, palette()).shape + u' ' + step.word;
        if (made->text() != text)
            made->setText(text);
        made->setToolTip(step.tip);
        made->setAccessibleName(step.word);
        made->setAccessibleDescription(step.tip);
    }
    const auto fly = std::find_if(path.begin(), path.end(),
                                  [](const auto& step) { return step.what == What::Fly; });
    button(What::Fly)->setEnabled(fly != path.end() && fly->status == items::Status::Ready);
}

void PathBar::setEnvironments(const QStringList& names, const QString& chosen)
{
    m_menu->clear();
    auto* group = new QActionGroup(m_menu);
    for (const QString& name : names) {
        QAction* action = m_menu->addAction(name);
        action->setCheckable(true);
        action->setChecked(name == chosen);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT environmentChosen(name); });
    }
    m_menu->addSeparator();
    QAction* edit = m_menu->addAction(tr("Edit and test %1 …").arg(chosen));
    edit->setVisible(!chosen.isEmpty());
    connect(edit, &QAction::triggered, this, &PathBar::editAsked);
    QAction* add = m_menu->addAction(tr("Make a new one …"));
    connect(add, &QAction::triggered, this, &PathBar::askName);
}

void PathBar::askName()
{
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("A new environment"));
    dialog->setLabelText(
        tr("Its name: \"staging\" for rehearsals on real hosts, \"production\" for the "
           "live release. The file is written beside the runbook."));
    dialog->setTextValue(u"staging"_s);
    dialog->setOkButtonText(tr("Make it"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString& name) { Q_EMIT newAsked(name.trimmed()); });
    dialog->open();
}

} // namespace cockpit::ui
