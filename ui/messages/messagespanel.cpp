// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/messages/messagespanel.h"

#include "ui/common/emptystack.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/views.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using items::MessagesModel;

MessagesPanel::MessagesPanel(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
    , m_view(makeList(&m_model, tr("Messages"), MessagesModel::TitleColumn, this))
    , m_note(new QLabel(this))
    , m_text(new QPlainTextEdit(this))
    , m_copySubject(makeButton(tr("Copy subject"), tr("Copy the subject line"), this))
    , m_copyBody(makeButton(tr("Copy text"), tr("Copy the message; you send it yourself"), this))
{
    // It shares its place with the checklists, and gives way to what is decided now.
    setMinimumHeight(fontMetrics().height() * 6);
    m_view->setItemDelegateForColumn(MessagesModel::BlanksColumn, new StatusDelegate(m_view));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Text of the message"));
    m_text->setFrameShape(QFrame::NoFrame);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MessagesPanel::showMessage);
    connect(m_copySubject, &QPushButton::clicked, this, [this] { copy(MessagesModel::SubjectRole); });
    connect(m_copyBody, &QPushButton::clicked, this, [this] { copy(MessagesModel::BodyRole); });
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->addWidget(m_view);
    parts->addWidget(m_text);
    m_stack = new EmptyStack(parts,
                             tr("The runbook has no message templates.\n\nAdd a \"Communication\" "
                                "section with a template in a "
                                "code block for each message."),
                             this);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(6, 2, 6, 4);
    bar->addWidget(m_note, 1);
    bar->addWidget(m_copySubject);
    bar->addWidget(m_copyBody);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_stack, 1);
    layout->addLayout(bar);
}

void MessagesPanel::refresh()
{
    m_model.update(desk().state(), desk().now());
    m_stack->setEmpty(m_model.rowCount() == 0);
    if (!m_view->currentIndex().isValid() && m_model.rowCount() > 0)
        m_view->setCurrentIndex(m_model.index(0, 0));
    showMessage();
}

void MessagesPanel::showMessage()
{
    const QModelIndex index = m_view->currentIndex();
    const QString subject = index.data(MessagesModel::SubjectRole).toString();
    const QString body = index.data(MessagesModel::BodyRole).toString();
    const QString text = subject.isEmpty() ? body : tr("Subject: %1").arg(subject) + u"\n\n"_s + body;
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    const QStringList blanks = index.data(MessagesModel::BlanksRole).toStringList();
    setTextOf(m_note,
              blanks.isEmpty() ? tr("Nothing is sent from here.")
                               : tr("Still to fill: %1").arg(blanks.join(u", "_s)));
    m_copySubject->setEnabled(!subject.isEmpty());
    m_copyBody->setEnabled(index.isValid());
}

void MessagesPanel::copy(int role)
{
    QApplication::clipboard()->setText(m_view->currentIndex().data(role).toString());
}

void MessagesPanel::setControlsShown(bool shown)
{
    m_copySubject->setVisible(shown);
    m_copyBody->setVisible(shown);
}

} // namespace cockpit::ui
