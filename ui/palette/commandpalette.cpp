// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"

#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTreeView>
#include <QVBoxLayout>

namespace cockpit::ui {

namespace {

enum Column { TextColumn, PlaceColumn, KeyColumn, Columns };
constexpr int allWordsRole = Qt::UserRole;   // what the words are looked for in
constexpr int numberRole = Qt::UserRole + 1; // in m_actions

constexpr QSize roomy(640, 420);

/// Matches what has every word, in any order.
QRegularExpression everyWord(const QString& words)
{
    QString pattern;
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        pattern += QStringLiteral("(?=.*%1)").arg(QRegularExpression::escape(word));
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

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
    m_found.setSourceModel(&m_model);
    m_found.setFilterRole(allWordsRole);
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
    m_actions = actionsOf(m_window);
    m_model.clear();
    m_model.setColumnCount(Columns);
    m_model.setHorizontalHeaderLabels({tr("Action"), tr("Where"), tr("Key")});
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        const FoundAction& action = m_actions[i];
        QList<QStandardItem*> row{new QStandardItem(action.text), new QStandardItem(action.place),
                                  new QStandardItem(action.key.toString(QKeySequence::NativeText))};
        row.first()->setData(action.text + QLatin1Char(' ') + action.place, allWordsRole);
        row.first()->setData(static_cast<int>(i), numberRole);
        for (QStandardItem* item : row) {
            item->setToolTip(action.tip);
            if (!action.isEnabled)
                item->setForeground(palette().brush(QPalette::PlaceholderText));
        }
        m_model.appendRow(row);
    }
    m_list->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(PlaceColumn, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(KeyColumn, QHeaderView::ResizeToContents);
    m_list->header()->setStretchLastSection(false);
}

void CommandPalette::filter(const QString& words)
{
    m_found.setFilterRegularExpression(everyWord(words));
    choose(0);
}

void CommandPalette::choose(int row)
{
    m_list->setCurrentIndex(m_found.index(row, TextColumn));
    explain();
}

const FoundAction* CommandPalette::chosen() const
{
    const QModelIndex row = m_list->currentIndex().siblingAtColumn(TextColumn);
    return row.isValid() ? &m_actions[static_cast<std::size_t>(row.data(numberRole).toInt())]
                         : nullptr;
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
