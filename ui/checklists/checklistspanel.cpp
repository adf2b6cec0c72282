// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/checklistspanel.h"

#include "models/items/evidencelink.h"
#include "models/items/signoffchoices.h"
#include "ui/common/emptystack.h"
#include "ui/common/smallbutton.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/statuslabel.h"
#include "ui/common/views.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace cockpit::ui {
using items::ChecklistModel;

ChecklistsPanel::ChecklistsPanel(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
    , m_ready(new StatusLabel(this))
    , m_mine(new QCheckBox(tr("M&ine"), this))
    , m_sign(makeSmallButton(tr("Sign off …"), tr("With a note, and until when it holds"), this))
    , m_tick(makeSmallButton(tr("Tick with evidence …"),
                             tr("Kept in the log with your name, a note and a link"), this))
    , m_fail(makeSmallButton(tr("It fails …"), tr("You looked, and it is not so"), this))
    , m_notTested(makeSmallButton(tr("Not tested …"), tr("Nobody could look; the log keeps why"), this))
    , m_comment(makeSmallButton(tr("Comment …"), tr("Said of the item; decides nothing"), this))
    , m_evidence(makeSmallButton(tr("Evidence"), QString(), this))
    , m_head(new QWidget(this))
    , m_below(new QWidget(this))
    , m_said(new QLabel(m_below))
    , m_view(makeList(&m_filter, tr("Checklists"), ChecklistModel::ItemColumn, this))
{
    m_view->setMinimumHeight(fontMetrics().height() * 3); // gives way to what is decided now
    m_view->setRootIsDecorated(true);
    m_view->setHeaderHidden(true);
    m_view->setToolTip(
        tr("Space ticks an item; below the list are sign-offs with a time, findings and comments"));
    m_view->setItemDelegateForColumn(ChecklistModel::ItemColumn, new TickDelegate(m_view));
    m_view->setItemDelegateForColumn(ChecklistModel::StateColumn, new StatusDelegate(m_view));
    // What is to be checked comes first; who checked it when is cut before that is (and in the tool tip).
    m_view->header()->setSectionResizeMode(ChecklistModel::StateColumn, QHeaderView::Interactive);
    m_view->header()->resizeSection(ChecklistModel::StateColumn,
                                    m_view->fontMetrics().averageCharWidth() * 20);
    m_stack = new EmptyStack(m_view,
                             tr("The runbook has no checklists outside its steps.\n\nAdd items "
                                "like \"- [ ] Backup verified\" "
                                "under a heading, and open it again."),
                             this);
    setUpRows();
    connect(&m_model, &ChecklistModel::aged, this, [this] { // what is said of the time, and no more
        m_view->viewport()->update(m_view->columnViewportPosition(ChecklistModel::StateColumn), 0,
                                   m_view->columnWidth(ChecklistModel::StateColumn),
                                   m_view->viewport()->height());
    });
    connect(&m_model, &ChecklistModel::tickAsked, this, [this](const QString& item, bool done) {
        // What is due after the release is answered with what was seen.
        this->desk().attempt(this, done ? tr("Tick the item") : tr("Take the tick back"),
                             [item, done](const QString& note) {
                                 return run::Wish(run::TickItem{item, done, note});
                             });
    });
}

void ChecklistsPanel::setUpRows()
{
    m_mine->setToolTip(
        tr("Only items that name whoever sits here, by role or name, or that they ticked"));
    auto* head = new QHBoxLayout(m_head);
    head->setContentsMargins(6, 2, 6, 0);
    head->addWidget(m_ready, 1);
    head->addWidget(m_mine);
    layOutButtons();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_below);
    connect(m_mine, &QCheckBox::toggled, this, &ChecklistsPanel::refresh);
    connect(m_tick, &QToolButton::clicked, this, &ChecklistsPanel::tickWithEvidence);
    connect(m_evidence, &QToolButton::clicked, this, &ChecklistsPanel::showEvidence);
    connect(m_sign, &QToolButton::clicked, this, &ChecklistsPanel::signOff);
    connect(m_fail, &QToolButton::clicked, this, [this] { find(run::Outcome::Failed); });
    connect(m_notTested, &QToolButton::clicked, this, [this] { find(run::Outcome::NotTested); });
    connect(m_comment, &QToolButton::clicked, this, &ChecklistsPanel::comment);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ChecklistsPanel::offerChosen);
}

/// Two beside each other: the panel is used in a narrow window.
void ChecklistsPanel::layOutButtons()
{
    auto* below = new QGridLayout(m_below);
    below->setContentsMargins(6, 2, 6, 2);
    below->setVerticalSpacing(2);
    m_said->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_said->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum); // a link may be long
    below->addWidget(m_said, 0, 0, 1, 2);
    int place = 2;
    for (QToolButton* button : {m_sign, m_fail, m_tick, m_notTested, m_comment, m_evidence}) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        below->addWidget(button, place / 2, place % 2);
        ++place;
    }
}

/// In a narrow and tall window the list cuts what there is room for below it.
void ChecklistsPanel::showInFull()
{
    const QFontMetrics letters = fontMetrics();
    const bool isNarrow =
        width() < letters.averageCharWidth() * 100 && height() > letters.height() * 24;
    m_said->setVisible(isNarrow);
    setTextOf(m_said, chosen(Qt::ToolTipRole));
    m_said->setMaximumHeight(letters.height() * 8);
}

QString ChecklistsPanel::chosen(int role) const
{
    return m_view->currentIndex().data(role).toString();
}

void ChecklistsPanel::offerChosen()
{
    const QModelIndex index = m_view->currentIndex();
    const bool isItem = index.isValid() && !index.data(ChecklistModel::IsListRole).toBool();
    const QUrl evidence = index.data(ChecklistModel::EvidenceRole).toUrl();
    m_below->setVisible(m_controls && isItem); // the room is the list's
    m_evidence->setVisible(evidence.isValid());
    m_evidence->setText(evidence.isLocalFile() ? tr("Copy the evidence's path")
                                               : tr("Open the evidence"));
    m_evidence->setToolTip(evidence.isLocalFile() ? evidence.toLocalFile() : evidence.toString());
    showInFull();
    if (isItem)
        offerItem(chosen(items::KeyRole));
}

/// What is due after the release is answered with what was seen: each of these asks for it.
void ChecklistsPanel::offerItem(const QString& item)
{
    using run::Outcome;
    const QString note = tr("seen"); // each asks for one
    desk().offer(m_sign, run::TickItem{item, true, note}, tr("With a note, and until when it holds"));
    desk().offer(m_tick, run::TickItem{item, true, note},
                 tr("Kept in the log with your name, a note and a link"));
    desk().offer(m_fail, run::TickItem{item, false, note, Outcome::Failed},
                 tr("You looked, and it is not so"));
    desk().offer(m_notTested, run::TickItem{item, false, note, Outcome::NotTested},
                 tr("Nobody could look; the log keeps why"));
    desk().offer(m_comment, run::Remark{note, item}, tr("Said of the item; decides nothing"));
}

void ChecklistsPanel::signOff()
{
    const QString item = chosen(items::KeyRole);
    const Prompts::Question question{
        tr("Sign off"),
        tr("%1\n\nWhat you sign is kept with your name. If it is true for a while only, say until "
           "when: then it counts as not signed, and is asked for again.")
            .arg(chosen(ChecklistModel::TextRole)),
        tr("Sign it off")};
    desk().prompts().signOff(
        this, question, items::signOffChoices(desk().state(), desk().now()),
        [this, item](const Prompts::SignOff& said) {
            desk().attempt(tr("Sign off"),
                           run::TickItem{item, true, said.note, run::Outcome::Passed, said.until});
        });
}

void ChecklistsPanel::find(run::Outcome outcome)
{
    const QString item = chosen(items::KeyRole);
    const bool failed = outcome == run::Outcome::Failed;
    const Prompts::Question question{
        failed ? tr("It fails") : tr("Not tested"),
        (failed ? tr("%1\n\nWhat is wrong? A gate that asks for this list stays shut.")
                : tr("%1\n\nWhy was it not tested? A gate that asks for this list stays shut."))
            .arg(chosen(ChecklistModel::TextRole)),
        failed ? tr("Say that it fails") : tr("Say that it is not tested")};
    desk().askReason(this, question, [this, item, outcome](const QString& said) {
        desk().submit(run::TickItem{item, false, said, outcome});
    });
}

void ChecklistsPanel::comment()
{
    const QString item = chosen(items::KeyRole);
    desk().askReason(this,
                     {tr("Comment"),
                      tr("%1\n\nYour words stay with the item; they tick nothing.")
                          .arg(chosen(ChecklistModel::TextRole)),
                      tr("Add the comment")},
                     [this, item](const QString& said) {
                         desk().submit(run::Remark{said, item});
                     });
}

void ChecklistsPanel::tickWithEvidence()
{
    const QString item = chosen(items::KeyRole);
    const Prompts::Question question{tr("Tick with evidence"),
                                     tr("%1\n\nWhat shows that it is done? A note if you like, and "
                                        "a link (https://…) or the full "
                                        "path of a file.")
                                         .arg(chosen(ChecklistModel::TextRole)),
                                     tr("Tick it")};
    desk().askReason(this, question, [this, item](const QString& said) {
        const auto note = items::noteWithEvidence(said);
        if (note)
            desk().submit(run::TickItem{item, true, *note});
        else
            Q_EMIT desk().refused(note.error().sentence);
    });
}

/// A file that somebody named in a log is not opened from here: who wants to see it opens it themselves.
void ChecklistsPanel::showEvidence()
{
    const QUrl evidence = m_view->currentIndex().data(ChecklistModel::EvidenceRole).toUrl();
    if (evidence.isLocalFile())
        QGuiApplication::clipboard()->setText(evidence.toLocalFile());
    else
        QDesktopServices::openUrl(evidence);
}

void ChecklistsPanel::setControlsShown(bool shown)
{
    m_controls = shown;
    m_mine->setVisible(shown);
    offerChosen();
}

void ChecklistsPanel::refresh()
{
    m_model.update(desk().state(), desk().now());
    m_filter.setPerson(m_mine->isChecked() ? desk().actor() : QString(), desk().plan());
    m_stack->setEmpty(m_model.rowCount() == 0);
    m_head->setVisible(m_model.rowCount() > 0);
    m_ready->show(m_model.isComplete() ? items::Status::Done : items::Status::Waiting,
                  m_model.summary());
    offerChosen();
    if (m_opened || m_model.rowCount() == 0)
        return;
    m_opened = true;
    m_view->expandAll();
}

} // namespace cockpit::ui
