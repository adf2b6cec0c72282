// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/common/links.h"
#include "ui/help/helppages.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QSplitter>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace cockpit::ui {

namespace {
constexpr QSize roomy(860, 640);
}

HelpWindow::HelpWindow(QWidget* parent)
    : QDialog(parent)
    , m_contents(new QListWidget)
    , m_page(new QTextBrowser)
{
    theme::apply(this);
    setWindowTitle(tr("Help"));
    m_contents->setAccessibleName(tr("Pages"));
    m_page->setAccessibleName(tr("Page"));
    setWhatsThis(windowTitle());
    m_page->setOpenLinks(false);
    for (const HelpPage& page : helpPages()) {
        auto* item = new QListWidgetItem(page.title, m_contents);
        item->setData(Qt::UserRole, page.name);
    }
    auto* halves = new QSplitter(this);
    halves->addWidget(m_contents);
    halves->addWidget(m_page);
    halves->setStretchFactor(1, 1);
    halves->setSizes({roomy.width() / 4, roomy.width() * 3 / 4});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(halves);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            show(item->data(Qt::UserRole).toString());
    });
    connect(m_page, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    resize(roomy);
}

void HelpWindow::present(const QString& name)
{
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole) == name)
            m_contents->setCurrentRow(row);
    }
    QDialog::show();
    raise();
    activateWindow();
}

void HelpWindow::show(const QString& name)
{
    m_shown = name;
    m_page->setMarkdown(helpText(name));
    colourLinks(*m_page->document(), palette());
}

void HelpWindow::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_shown.isEmpty())
        show(m_shown);
}

void HelpWindow::follow(const QUrl& link)
{
    if (link.isRelative() && link.path().endsWith(QLatin1String(".md")))
        present(QFileInfo(link.path()).completeBaseName());
}

} // namespace cockpit::ui
