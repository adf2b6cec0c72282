// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topbar.h"

#include "ui/common/messagebar.h"
#include "ui/document/filebanner.h"
#include "ui/mainwindow.h"
#include "ui/notices/noticebar.h"
#include "ui/strip/strip.h"

#include <QAction>
#include <QVBoxLayout>

namespace cockpit::ui {

TopBar::TopBar(Desk& desk, QWidget* parent)
    : QToolBar(MainWindow::tr("Strip"), parent)
{
    setObjectName(QStringLiteral("strip"));
    setMovable(false);
    setFloatable(false);
    toggleViewAction()->setEnabled(false); // always visible
    setContextMenuPolicy(Qt::PreventContextMenu);
    auto* whole = new QWidget(parent);
    whole->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_strip = new Strip(desk, parent);
    m_notices = new NoticeBar(desk, parent);
    m_messages = new MessageBar(parent);
    m_file = new FileBanner(parent);
    m_below = new QWidget(parent);
    auto* below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    m_rows = new QVBoxLayout(whole);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    for (QWidget* each :
         std::initializer_list<QWidget*>{m_strip, m_below, m_notices, m_messages, m_file})
        m_rows->addWidget(each);
    addWidget(whole);
    connectMessages(desk);
}

void TopBar::connectMessages(Desk& desk)
{
    using conductor::FlownRun;
    connect(&desk, &Desk::refused, m_messages, &MessageBar::showRefusal);
    connect(&desk.conductor(), &FlownRun::refused, m_messages, &MessageBar::showRefusal);
    connect(&desk.conductor(), &FlownRun::trouble, m_messages, &MessageBar::showTrouble);
}

void TopBar::showFileChange(const QString& sentence, const QString& difference)
{
    if (sentence.isEmpty())
        m_file->putAway();
    else
        m_file->present(sentence, difference);
}

void TopBar::addBelowStrip(QWidget* controls)
{
    static_cast<QVBoxLayout*>(m_below->layout())->insertWidget(0, controls);
}

void TopBar::setControlsShown(bool shown)
{
    m_strip->setControlsShown(shown);
    m_below->setVisible(shown);
    m_notices->setControlsShown(shown);
    m_messages->setControlsShown(shown);
    m_file->setControlsShown(shown);
}

} // namespace cockpit::ui
