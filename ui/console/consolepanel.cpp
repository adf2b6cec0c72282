// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consolepanel.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/smallbutton.h"
#include "ui/console/consolesaver.h"
#include "ui/console/consolesearch.h"
#include "ui/console/consoleview.h"
#include "ui/console/outputs.h"
#include "ui/console/searchbar.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
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
    , m_follow(new QCheckBox(tr("Follow"), this))
    , m_newest(makeSmallButton({}, tr("Show the newest line and follow the output again (End)"), this))
    , m_controls(new QWidget(this))
{
    m_paint.setSingleShot(true);
    m_paint.setInterval(std::chrono::milliseconds(30));
    setUpControls();
    connectView();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(makeBar());
    layout->addWidget(m_bar);
    layout->addWidget(m_view, 1);
}

void ConsolePanel::setUpControls()
{
    m_title->setText(tr("Output"));
    m_title->setFont(theme::scaled(font(), 1.0, true));
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Keep the newest line in sight (End)"));
    m_newest->hide();
    auto* find =
        makeSmallButton(tr("Find"), tr("Find text in all of the output (Ctrl+F)"), m_controls);
    auto* copy = makeSmallButton(
        tr("Copy"), tr("Copy the selected text, or all of it (Ctrl+C in the output)"), m_controls);
    auto* more = makeSmallButton(tr("More"), tr("Wrap, times, save"), m_controls);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setMenu(new QMenu(more));
    more->menu()->setToolTipsVisible(true);
    fill(more->menu());
    auto* layout = new QHBoxLayout(m_controls);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* each : std::initializer_list<QWidget*>{m_follow, find, copy, more})
        layout->addWidget(each);
    connect(find, &QToolButton::clicked, m_bar, &SearchBar::open);
    connect(copy, &QToolButton::clicked, m_view, &ConsoleView::copy);
}

void ConsolePanel::fill(QMenu* menu)
{
    QAction* wrap = menu->addAction(tr("Wrap lines"));
    wrap->setCheckable(true);
    wrap->setToolTip(tr("Break lines that are wider than the window"));
    connect(wrap, &QAction::toggled, m_view, &ConsoleView::setWraps);
    QAction* times = menu->addAction(tr("Show times"));
    times->setCheckable(true);
    times->setToolTip(
        tr("When this window received a line, UTC. What was printed before the window "
           "was opened is marked as earlier, or has the time of opening"));
    connect(times, &QAction::toggled, m_view, &ConsoleView::setTimesShown);
    menu->addSeparator();
    menu->addAction(tr("Save as text …"), this, [this] { chooseFile(OutputExport::Form::Text); });
    menu->addAction(tr("Save the bytes as they were printed …"), this,
                    [this] { chooseFile(OutputExport::Form::Raw); });
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
    connect(m_follow, &QCheckBox::toggled, m_view, &ConsoleView::setFollow);
    connect(m_newest, &QToolButton::clicked, this, [this] { m_view->setFollow(true); });
    connect(m_view, &ConsoleView::followChanged, this, [this](bool follow) {
        m_follow->setChecked(follow);
        m_seen = m_view->log() ? m_view->log()->lineCount() : 0;
        showNewest();
    });
    connect(&m_paint, &QTimer::timeout, this, [this] {
        m_view->contentChanged();
        m_search->goOn();
        showNewest();
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
    setVisible(shown); // what is printed is too small, and too much, to be read across a room
}

} // namespace cockpit::ui
