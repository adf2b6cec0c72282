// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/startwindow.h"

#include "ui/common/messagebar.h"
#include "ui/common/smallbutton.h"
#include "ui/common/views.h"
#include "ui/help/helpwindow.h"
#include "ui/start/languagemenu.h"
#include "ui/start/runslist.h"
#include "ui/theme/theme.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

namespace {

QString droppedFile(const QMimeData* data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

StartWindow::StartWindow(QWidget* parent)
    : QWidget(parent)
    , m_recent(new QListWidget(this))
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
    layout->addWidget(makeHead());
    layout->addWidget(what);
    layout->addWidget(makeActions());
    layout->addWidget(makeRecent(), 1);
    setRecent({});
    connect(m_runs, &RunsList::resumeAsked, this, &StartWindow::resumeAsked);
    connect(m_runs, &RunsList::replayAsked, this, &StartWindow::replayAsked);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 32);
}

QWidget* StartWindow::makeHead()
{
    auto* head = new QWidget(this);
    auto* title = new QLabel(tr("Release Cockpit"), head);
    title->setFont(theme::scaled(font(), 2.0, true));
    m_language = makeSmallButton(tr("Language"), tr("What the cockpit speaks"), head);
    m_language->setPopupMode(QToolButton::InstantPopup);
    m_language->hide();
    QToolButton* help = makeSmallButton(tr("Help"), tr("What this window is for (F1)"), head);
    help->setShortcut(QKeySequence(Qt::Key_F1));
    connect(help, &QToolButton::clicked, this, &StartWindow::showHelp);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addStretch(1);
    layout->addWidget(m_language);
    layout->addWidget(help);
    return head;
}

void StartWindow::showHelp()
{
    if (!m_help)
        m_help = new HelpWindow(this);
    m_help->present(u"start"_s);
}

void StartWindow::setLanguages(const QStringList& codes, const QString& chosen)
{
    auto* menu = new LanguageMenu(codes, chosen, this);
    m_language->setMenu(menu);
    m_language->show();
    connect(menu, &LanguageMenu::chosen, this, [this](const QString& code, const QString& sentence) {
        m_bar->showRefusal(sentence);
        Q_EMIT languageAsked(code);
    });
}

QWidget* StartWindow::makeRecent()
{
    auto* box = new QWidget(this);
    auto* files = new QWidget(box);
    auto* recent = new QLabel(tr("&Recent runbooks"), files);
    recent->setBuddy(m_recent);
    m_recent->setAccessibleName(tr("Recent runbooks"));
    m_recent->setToolTip(tr("Return opens the chosen one"));
    m_recent->setAlternatingRowColors(true);
    connect(m_recent, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        if (const QString file = item->data(Qt::UserRole).toString(); !file.isEmpty())
            Q_EMIT openAsked(file);
    });
    auto* left = new QVBoxLayout(files);
    left->setContentsMargins(0, 0, 0, 0);
    left->addWidget(recent);
    left->addWidget(m_recent, 1);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(18);
    layout->addWidget(files, 2);
    layout->addWidget(m_runs, 3);
    return box;
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
    m_recent->clear();
    for (const QString& file : files) {
        const QFileInfo info(file);
        auto* item = new QListWidgetItem(info.fileName() + u"  ·  "_s + info.path(), m_recent);
        item->setData(Qt::UserRole, file);
    }
    if (!files.isEmpty())
        return;
    auto* none = new QListWidgetItem(tr("None yet: what you open is listed here."), m_recent);
    none->setFlags(Qt::ItemIsEnabled); // there is nothing to choose, but to be read
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
