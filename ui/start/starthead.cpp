// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/starthead.h"

#include "ui/common/smallbutton.h"
#include "ui/help/helpwindow.h"
#include "ui/start/languagemenu.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace cockpit::ui {

StartHead::StartHead(QWidget* parent)
    : QWidget(parent)
    , m_language(makeSmallButton(tr("Language"), tr("What the cockpit speaks"), this))
{
    auto* title = new QLabel(tr("Release Cockpit"), this);
    title->setFont(theme::scaled(font(), 2.0, true));
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->hide();
    QToolButton* help = makeSmallButton(tr("Help"), tr("What this window is for (F1)"), this);
    help->setShortcut(QKeySequence(Qt::Key_F1));
    connect(help, &QToolButton::clicked, this, &StartHead::showHelp);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addStretch(1);
    layout->addWidget(m_language);
    layout->addWidget(help);
}

void StartHead::showHelp()
{
    if (!m_help)
        m_help = new HelpWindow(window());
    m_help->present(QStringLiteral("start"));
}

void StartHead::setLanguages(const QStringList& codes, const QString& chosen)
{
    auto* menu = new LanguageMenu(codes, chosen, this);
    m_language->setMenu(menu);
    m_language->show();
    connect(menu, &LanguageMenu::chosen, this, &StartHead::languageAsked);
}

} // namespace cockpit::ui
