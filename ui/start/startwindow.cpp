// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startwindow.h"

#include "ui/common/messagebar.h"
#include "ui/common/views.h"
#include "ui/start/recentfiles.h"
#include "ui/start/runslist.h"
#include "ui/start/starthead.h"
#include "ui/theme/theme.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace cockpit::ui {

namespace {

QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

StartWindow::StartWindow(QWidget* parent)
    : QWidget(parent)
    , m_head(new StartHead(this))
    , m_recent(new RecentFiles(this))
    , m_runs(new RunsList(this))
    , m_bar(new MessageBar(this))
{
    theme::apply(this);
    setAcceptDrops(true);
    setWindowTitle(tr("Release Cockpit"));
    auto* what = new QLabel(tr("Open the runbook your team already wrote. The cockpit reads it, "
                               "says what is wrong with it, "
                               "lets you rehearse it, and then flies the release with you. The "
                               "file itself is never changed."),
                            this);
    what->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(32, 24, 32, 24);
    layout->setSpacing(12);
    layout->addWidget(m_bar);
    layout->addWidget(m_head);
    layout->addWidget(what);
    layout->addWidget(makeActions());
    auto* lists = new QHBoxLayout;
    lists->setSpacing(18);
    lists->addWidget(m_recent, 2);
    lists->addWidget(m_runs, 3);
    layout->addLayout(lists, 1);
    setRecent({});
    connect(m_recent, &RecentFiles::openAsked, this, &StartWindow::openAsked);
    connect(m_head, &StartHead::languageAsked, this,
            [this](const QString& code, const QString& sentence) {
                m_bar->showRefusal(sentence);
                Q_EMIT languageAsked(code);
            });
    connect(m_runs, &RunsList::resumeAsked, this, &StartWindow::resumeAsked);
    connect(m_runs, &RunsList::replayAsked, this, &StartWindow::replayAsked);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 32);
}

void StartWindow::setLanguages(const QStringList& codes, const QString& chosen)
{
    m_head->setLanguages(codes, chosen);
}

void StartWindow::setRuns(const std::vector<items::RecordedRun>& runs)
{
    m_runs->setRuns(runs);
}

QWidget* StartWindow::makeActions()
{
    auto* row = new QWidget(this);
    QPushButton* open =
        makeButton(tr("&Open a runbook …"),
                   tr("Choose a Markdown file (Ctrl+O); or drop one on this window"), row);
    open->setShortcut(QKeySequence::Open);
    open->setDefault(true);
    QPushButton* sample =
        makeButton(tr("&Try the sample in the simulator"),
                   tr("A made-up release against a made-up world: nothing real is touched"), row);
    for (QPushButton* button : {open, sample}) {
        button->setMinimumHeight(fontMetrics().height() * 2);
        button->setFont(theme::scaled(font(), 1.1));
    }
    auto* hint = new QLabel(tr("or drop a Markdown file here"), row);
    makeQuiet(hint);
    connect(open, &QPushButton::clicked, this, &StartWindow::chooseFile);
    connect(sample, &QPushButton::clicked, this, &StartWindow::sampleAsked);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(open);
    layout->addWidget(sample);
    layout->addWidget(hint);
    layout->addStretch(1);
    return row;
}

void StartWindow::setRecent(const QStringList& files)
{
    m_recent->setFiles(files);
}

void StartWindow::showError(const QString& sentence)
{
    m_bar->showTrouble(sentence);
}

void StartWindow::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a runbook"), QString(),
                                   tr("Markdown (*.md *.markdown *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StartWindow::openAsked);
    dialog->open();
}

void StartWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void StartWindow::dropEvent(QDropEvent* event)
{
    const QString file = droppedFile(event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT openAsked(file);
}

} // namespace cockpit::ui
