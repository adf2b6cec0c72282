// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/foundactions.h"

#include <QRegularExpression>

namespace cockpit::ui {

namespace {

constexpr int allWordsRole = Qt::UserRole;   // what the words are looked for in
constexpr int numberRole = Qt::UserRole + 1; // in m_actions

QRegularExpression everyWord(const QString& words)
{
    QString pattern;
    for (const QString& word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        pattern += QStringLiteral("(?=.*%1)").arg(QRegularExpression::escape(word));
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

} // namespace

FoundActions::FoundActions(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setSourceModel(&m_model);
    setFilterRole(allWordsRole);
}

void FoundActions::fill(std::vector<FoundAction> actions, const QBrush& faint)
{
    m_actions = std::move(actions);
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
                item->setForeground(faint);
        }
        m_model.appendRow(row);
    }
}

void FoundActions::setWords(const QString& words)
{
    setFilterRegularExpression(everyWord(words));
}

const FoundAction* FoundActions::at(const QModelIndex& index) const
{
    const QModelIndex row = index.siblingAtColumn(TextColumn);
    return row.isValid() ? &m_actions[static_cast<std::size_t>(row.data(numberRole).toInt())]
                         : nullptr;
}

} // namespace cockpit::ui
