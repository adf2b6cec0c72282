// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolepanel.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/smallbutton.h"
#include "ui/console/consolecontrols.h"
#include "ui/console/consolesaver.h"
#include "ui/console/consolesearch.h"
#include "ui/console/consoleview.h"
#include "ui/console/outputs.h"
#include "ui/console/searchbar.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

#include <chrono>

namespace cockpit::ui {
using items::OutputExport;

ConsolePanel::ConsolePanel(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
    , m_outputs(new Outputs(desk, this))
    , m_view(new ConsoleView(this))
    , m_bar(new SearchBar(this))
    , m_search(new ConsoleSearch(*m_bar, *m_view, this))
    , m_saver(new ConsoleSaver(this))
    , m_title(new ElidedLabel(this))
    , m_newest(makeSmallButton({}, tr("Show the newest line and follow the output again (End)"), this))
    , m_controls(new ConsoleControls(*m_view, this))
{
    m_paint.setSingleShot(true);
    m_paint.setInterval(std::chrono::milliseconds(30));
    m_title->setText(tr("Output"));
    m_title->setFont(theme::scaled(font(), 1.0, true));
    m_newest->hide();
    connectView();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeBar());
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
}

QHBoxLayout* ConsolePanel::makeBar()
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(6, 2, 6, 2);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_newest);
    bar->addWidget(m_controls);
    return bar;
}

void ConsolePanel::connectView()
{
    connect(m_controls, &ConsoleControls::findAsked, m_bar, &SearchBar::open);
    connect(m_controls, &ConsoleControls::saveAsked, this, &ConsolePanel::chooseFile);
    connect(m_newest, &QToolButton::clicked, this, [this] { m_view->setFollow(true); });
    connect(m_view, &ConsoleView::followChanged, this, [this](bool follow) {
        m_controls->showFollow(follow);
        m_seen = m_view->log() ? m_view->log()->lineCount() : 0;
        showNewest();
    });
    connect(&m_paint, &QTimer::timeout, this, [this] {
        m_view->contentChanged();
        m_search->goOn();
        showNewest();
        showOrHide();
    });
    connect(m_outputs, &Outputs::changed, this, [this](const QString& part) {
        if (part == m_step && !m_paint.isActive())
            m_paint.start();
    });
    connect(m_saver, &ConsoleSaver::done, this, [this](const QString& sentence, bool well) {
        m_title->setText(sentence);
        Q_EMIT saved(sentence, well);
    });
}

void ConsolePanel::showNewest()
{
    const qint64 lines = m_view->log() ? m_view->log()->lineCount() : 0;
    m_newest->setText(tr("↓ Newest (+%1)").arg(QLocale().toString(lines - m_seen)));
    m_newest->setVisible(!m_view->follows());
}

void ConsolePanel::showStep(const QString& step)
{
    m_step = step;
    m_title->setText(tr("Output"));
    m_view->showLog(&m_outputs->of(step));
    m_search->startAnew();
    showOrHide();
}

void ConsolePanel::save(OutputExport::Form form, const QString& path)
{
    if (const items::OutputLog* log = m_view->log())
        m_saver->save(*log, form, path);
}

void ConsolePanel::chooseFile(OutputExport::Form form)
{
    const bool isText = form == OutputExport::Form::Text;
    auto* dialog = new QFileDialog(this, tr("Save the output"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(isText ? QStringLiteral("txt") : QStringLiteral("log"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, form](const QString& path) { save(form, path); });
    dialog->open();
}

void ConsolePanel::setControlsShown(bool shown)
{
    m_controls->setVisible(shown);
    if (!shown)
        m_bar->hide();
    m_isWanted = shown; // what is printed is too small, and too much, to be read across a room
    showOrHide();
}

void ConsolePanel::setHiddenWhileEmpty(bool hidden)
{
    m_isHiddenWhileEmpty = hidden;
    showOrHide();
}

void ConsolePanel::showOrHide()
{
    setVisible(m_isWanted && !(m_isHiddenWhileEmpty && m_view->isEmpty()));
}

} // namespace cockpit::ui
