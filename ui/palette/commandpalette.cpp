// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace cockpit::ui {

namespace {

constexpr QSize roomy(640, 420);

} // namespace

CommandPalette::CommandPalette(QWidget& window)
    : QDialog(&window)
    , m_window(window)
    , m_words(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_why(new QLabel(this))
{
    theme::apply(this);
    setWindowTitle(tr("Find an action"));
    m_words->setPlaceholderText(tr("What do you want to do?"));
    m_words->setAccessibleName(tr("Words of the action"));
    setWhatsThis(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_list->setModel(&m_found);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_words, &QLineEdit::returnPressed, this, &CommandPalette::performChosen);
    connect(m_list, &QTreeView::activated, this, &CommandPalette::performChosen);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CommandPalette::explain);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_why);
    resize(roomy);
}

void CommandPalette::present()
{
    fill();
    m_words->clear();
    filter({});
    m_words->setFocus();
    open();
}

void CommandPalette::fill()
{
    m_found.fill(actionsOf(m_window), palette().brush(QPalette::PlaceholderText));
    m_list->header()->setSectionResizeMode(FoundActions::TextColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(FoundActions::PlaceColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(FoundActions::KeyColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
}

void CommandPalette::filter(const QString& words)
{
    m_found.setWords(words);
    choose(0);
}

void CommandPalette::choose(int row)
{
    m_list->setCurrentIndex(m_found.index(row, FoundActions::TextColumn));
    explain();
}

const FoundAction* CommandPalette::chosen() const
{
    return m_found.at(m_list->currentIndex());
}

QString CommandPalette::explanation() const
{
    return m_why->text();
}

void CommandPalette::explain()
{
    const FoundAction* action = chosen();
    if (!action)
        m_why->setText(tr("Nothing in this window is called that."));
    else if (action->isEnabled)
        m_why->setText(action->tip);
    else
        m_why->setText(tr("Not now. %1").arg(action->tip));
}

void CommandPalette::performChosen()
{
    const FoundAction* action = chosen();
    if (!action || !action->isEnabled)
        return; // explain() has said why
    const FoundAction wanted = *action;
    accept();
    perform(wanted);
}

/// The list is walked through while the words keep the focus.
bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
        if (step != 0) {
            const int row = m_list->currentIndex().row() + step;
            if (row >= 0 && row < m_found.rowCount())
                choose(row);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace cockpit::ui
