// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklistmodel.h"

#include "models/items/format.h"
#include "models/items/tr.h"

#include <algorithm>

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

QString stateOf(const plan::CheckItem& item, const run::ItemState& state, Instant now)
{
    if (state.at) {
        const QString age = agoText(now.elapsed - state.at->elapsed);
        const QString text = state.done ? Tr::tr("by %1, %2") : Tr::tr("taken back by %1, %2");
        const QString said = text.arg(state.by, age);
        return state.note.isEmpty() ? said : said + u" · "_s + state.note;
    }
    return item.claimed ? Tr::tr("claimed in the file") : Tr::tr("open");
}

Row itemRow(const plan::CheckItem& item, const run::ItemState& state, Instant now)
{
    const bool claimed = item.claimed && !state.at;
    const Status status = state.done ? Status::Done : claimed ? Status::Attention : Status::Waiting;
    const Qt::CheckState tick = state.done ? Qt::Checked
        : claimed                          ? Qt::PartiallyChecked
                                           : Qt::Unchecked;
    const QString word = stateOf(item, state, now);
    Row row{item.id, {item.text, word}, {}};
    row.values = {
        {StatusRole, QVariant::fromValue(status)},
        {WordRole, word},
        {LineRole, item.line},
        {Qt::CheckStateRole, static_cast<int>(tick)},
        {ChecklistModel::IsListRole, false},
        {ChecklistModel::TextRole, item.text},
        {ChecklistModel::ClaimedRole, claimed},
        {ChecklistModel::DoneRole, state.done},
        {Qt::ToolTipRole, QString(item.text + u'\n' + word)},
        {Qt::AccessibleTextRole, QString(item.text + u", "_s + word)},
    };
    return row;
}

Row listRow(const plan::Checklist& list, const run::RunState& state)
{
    const auto count = static_cast<int>(list.items.size());
    const auto done = static_cast<int>(
        std::count_if(list.items.begin(), list.items.end(),
                      [&](const plan::CheckItem& item) { return state.items.value(item.id).done; }));
    const QString word = Tr::tr("%1 of %2").arg(done).arg(count);
    const QString title =
        list.due.isEmpty() ? list.title : Tr::tr("%1 · due %2").arg(list.title, list.due);
    Row row{list.id, {title, word}, {}};
    row.values = {
        {StatusRole, QVariant::fromValue(done == count ? Status::Done : Status::Waiting)},
        {WordRole, word},
        {LineRole, list.line},
        {ChecklistModel::IsListRole, true},
        {ChecklistModel::TextRole, list.title},
        {ChecklistModel::DueRole, list.due},
        {ChecklistModel::DoneCountRole, done},
        {ChecklistModel::CountRole, count},
        {Qt::AccessibleTextRole, QString(title + u", "_s + word)},
    };
    return row;
}

} // namespace

ChecklistModel::ChecklistModel(QObject* parent)
    : MergingModel(parent)
{}

void ChecklistModel::update(const run::RunState& state, Instant now)
{
    std::vector<Row> lists;
    for (const plan::Checklist& list : state.plan->checklists) {
        if (!m_serials.contains(list.id))
            m_serials.insert(list.id, static_cast<quintptr>(m_serials.size()) + 1);
        lists.push_back(listRow(list, state));
    }
    merge({}, m_lists, std::move(lists));
    for (const plan::Checklist& list : state.plan->checklists) {
        std::vector<Row> items;
        for (const plan::CheckItem& item : list.items)
            items.push_back(itemRow(item, state.items.value(item.id), now));
        const auto at = std::find_if(m_lists.begin(), m_lists.end(),
                                     [&](const Row& row) { return row.key == list.id; });
        merge(index(static_cast<int>(at - m_lists.begin()), 0), m_items[list.id], std::move(items));
    }
}

QModelIndex ChecklistModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const quintptr serial =
        parent.isValid() ? m_serials.value(m_lists[static_cast<std::size_t>(parent.row())].key) : 0;
    return createIndex(row, column, serial);
}

QModelIndex ChecklistModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    const auto list = std::find_if(m_lists.begin(), m_lists.end(), [&](const Row& row) {
        return m_serials.value(row.key) == child.internalId();
    });
    return list == m_lists.end()
        ? QModelIndex()
        : createIndex(static_cast<int>(list - m_lists.begin()), 0, quintptr{0});
}

int ChecklistModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_lists.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    const auto found = m_items.constFind(m_lists[static_cast<std::size_t>(parent.row())].key);
    return found == m_items.constEnd() ? 0 : static_cast<int>(found->size());
}

int ChecklistModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 2;
}

const Row* ChecklistModel::rowAt(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    if (index.internalId() == 0)
        return &m_lists[static_cast<std::size_t>(index.row())];
    const auto items = m_items.constFind(m_lists[static_cast<std::size_t>(parent(index).row())].key);
    return items == m_items.constEnd() ? nullptr : &(*items)[static_cast<std::size_t>(index.row())];
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const
{
    const Row* row = rowAt(index);
    if (!row || (role == Qt::CheckStateRole && index.column() != ItemColumn))
        return {};
    return valueOf(*row, index.column(), role);
}

bool ChecklistModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    const Row* row = rowAt(index);
    if (row && role == Qt::CheckStateRole && index.internalId() != 0)
        Q_EMIT tickAsked(row->key, value.toInt() == Qt::Checked);
    return false;
}

QVariant ChecklistModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractItemModel::headerData(section, orientation, role);
    return section == ItemColumn ? Tr::tr("Item")
        : section == StateColumn ? Tr::tr("State")
                                 : QString();
}

Qt::ItemFlags ChecklistModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.internalId() == 0)
        return flags;
    return flags | Qt::ItemNeverHasChildren
        | (index.column() == ItemColumn ? Qt::ItemIsUserCheckable : Qt::NoItemFlags);
}

} // namespace cockpit::items
