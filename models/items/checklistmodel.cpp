// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/checklistmodel.h"

#include "models/items/evidencelink.h"
#include "models/items/format.h"
#include "models/items/signoffchoices.h"
#include "models/items/tr.h"
#include "models/run/signoff.h"

#include <utility>

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

QString stateOf(const plan::CheckItem& item, const run::ItemState& state, Instant now)
{
    QStringList said;
    if (const QString expiry = expiryText(state, now); !expiry.isEmpty())
        said << expiry;
    if (state.at)
        said << sayingText(state, now);
    else
        said << (item.claimed ? Tr::tr("claimed in the file") : Tr::tr("open"));
    if (state.at && !state.note.isEmpty())
        said << state.note;
    if (!state.comments.empty())
        said << Tr::tr("%1: %2").arg(state.comments.back().by, state.comments.back().text);
    return said.join(u" · "_s);
}

/// All of it, with every comment: for the tool tip.
QString wholeOf(const plan::CheckItem& item, const run::ItemState& state, const QString& word,
                Instant now)
{
    QStringList lines{item.text, word};
    for (const run::Comment& comment : state.comments)
        lines << Tr::tr("%1, %2: %3")
                     .arg(comment.by, agoText(now.elapsed - comment.at.elapsed), comment.text);
    return lines.join(u'\n');
}

Status statusOf(const run::ItemState& state, bool isClaimed, Instant now)
{
    if (state.done)
        return run::hasExpired(state, now) ? Status::Attention : Status::Done;
    if (state.at && state.outcome == run::Outcome::Failed)
        return Status::Failed;
    const bool isAsked = isClaimed || (state.at && state.outcome == run::Outcome::NotTested);
    return isAsked ? Status::Attention : Status::Waiting;
}

Row itemRow(const plan::CheckItem& item, const run::ItemState& state, Instant now)
{
    const bool claimed = item.claimed && !state.at;
    const bool expired = run::hasExpired(state, now);
    const Status status = statusOf(state, claimed, now);
    const Qt::CheckState tick = run::isSigned(state, now) ? Qt::Checked
        : claimed || expired                              ? Qt::PartiallyChecked
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
        {ChecklistModel::DoneRole, run::isSigned(state, now)},
        {ChecklistModel::ExpiredRole, expired},
        {ChecklistModel::UntilRole,
         static_cast<qint64>(state.until.value_or(milliseconds{0}).count())},
        {ChecklistModel::ByRole, state.by},
        {ChecklistModel::EvidenceRole, evidenceIn(state.note)},
        {Qt::ToolTipRole, wholeOf(item, state, word, now)},
        {Qt::AccessibleTextRole, QString(item.text + u", "_s + word)},
    };
    return row;
}

Row listRow(const plan::Checklist& list, int done, int claimed, int expired)
{
    const auto count = static_cast<int>(list.items.size());
    const QString said = Tr::tr("%1 of %2").arg(done).arg(count);
    QString word = claimed > 0 ? Tr::tr("%1, %2 claimed").arg(said).arg(claimed) : said;
    if (expired > 0)
        word = Tr::tr("%1, %2 expired").arg(word).arg(expired);
    const QString title =
        list.due.isEmpty() ? list.title : Tr::tr("%1 · due %2").arg(list.title, list.due);
    Row row{list.id, {title, word}, {}};
    row.values = {
        {StatusRole,
         QVariant::fromValue(done == count     ? Status::Done
                                 : expired > 0 ? Status::Attention
                                               : Status::Waiting)},
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

/// Takes what the run has of an item; true when it was something else.
bool takeState(run::ItemState& item, const QString& id, const run::RunState& state)
{
    const auto now = state.items.constFind(id);
    if (now == state.items.cend() ? item == run::ItemState() : item == *now)
        return false;
    item = now == state.items.cend() ? run::ItemState() : *now;
    return true;
}

qint64 seconds(Instant time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.elapsed).count();
}

} // namespace

ChecklistModel::ChecklistModel(QObject* parent)
    : QAbstractItemModel(parent)
{}

void ChecklistModel::update(const run::RunState& state, Instant now)
{
    if (state.plan != m_plan)
        take(state.plan);
    const bool isNews = m_seen != state.lastSeq;
    const bool ages = m_isTouched && seconds(now) != seconds(m_now);
    if (!isNews && !ages)
        return;
    m_seen = state.lastSeq;
    const Instant before = std::exchange(m_now, now);
    m_made.reset();
    for (std::size_t list = 0; list < m_shown.size(); ++list)
        show(list, state, isNews, before);
    if (ages)
        Q_EMIT aged();
}

void ChecklistModel::take(std::shared_ptr<const plan::Plan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_shown.clear();
    for (const plan::Checklist& list : m_plan->checklists)
        m_shown.push_back({0, false, std::vector<run::ItemState>(list.items.size())});
    m_seen = -1;
    m_isTouched = false;
    m_made.reset();
    endResetModel();
}

void ChecklistModel::show(std::size_t list, const run::RunState& state, bool isNews, Instant before)
{
    Shown& shown = m_shown[list];
    if (!isNews && !shown.expires)
        return;
    shown.expires = false;
    const QModelIndex parent = index(static_cast<int>(list), 0);
    int done = 0;
    int first = -1; // of the items that changed side by side
    const auto tell = [&](int end) {
        if (first >= 0)
            Q_EMIT dataChanged(index(first, 0, parent), index(end - 1, StateColumn, parent));
        first = -1;
    };
    const std::vector<plan::CheckItem>& items = m_plan->checklists[list].items;
    for (std::size_t i = 0; i < items.size(); ++i) {
        run::ItemState& item = shown.items[i];
        const bool isOther = isNews && takeState(item, items[i].id, state);
        shown.expires = shown.expires || item.until;
        m_isTouched = m_isTouched || item.at || !item.comments.empty();
        done += run::isSigned(item, m_now) ? 1 : 0;
        if (isOther || run::hasExpired(item, m_now) != run::hasExpired(item, before))
            first = first < 0 ? static_cast<int>(i) : first;
        else
            tell(static_cast<int>(i));
    }
    tell(static_cast<int>(items.size()));
    if (std::exchange(shown.done, done) != done)
        Q_EMIT dataChanged(parent, parent.siblingAtColumn(StateColumn));
}

QModelIndex ChecklistModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : 0);
}

QModelIndex ChecklistModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == 0)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, quintptr{0});
}

int ChecklistModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_shown.size());
    if (parent.internalId() != 0 || parent.column() != 0)
        return 0;
    return static_cast<int>(m_shown[static_cast<std::size_t>(parent.row())].items.size());
}

int ChecklistModel::columnCount(const QModelIndex& /*parent*/) const
{
    return 2;
}

const Row* ChecklistModel::rowAt(const QModelIndex& index) const
{
    if (!index.isValid() || !checkIndex(index))
        return nullptr;
    const auto row = static_cast<std::size_t>(index.row());
    const std::pair place{index.internalId(), row};
    if (m_made && m_madePlace == place)
        return &*m_made;
    m_madePlace = place;
    if (index.internalId() == 0) {
        m_made = listRow(m_plan->checklists[row], m_shown[row].done, claimedIn(row), expiredIn(row));
    } else {
        const std::size_t list = index.internalId() - 1;
        m_made = itemRow(m_plan->checklists[list].items[row], m_shown[list].items[row], m_now);
    }
    return &*m_made;
}

/// Ticked in the file, and confirmed by nobody.
int ChecklistModel::claimedIn(std::size_t list) const
{
    const std::vector<plan::CheckItem>& items = m_plan->checklists[list].items;
    int claimed = 0;
    for (std::size_t i = 0; i < items.size(); ++i)
        claimed += items[i].claimed && !m_shown[list].items[i].at ? 1 : 0;
    return claimed;
}

int ChecklistModel::expiredIn(std::size_t list) const
{
    int expired = 0;
    for (const run::ItemState& item : m_shown[list].items)
        expired += run::hasExpired(item, m_now) ? 1 : 0;
    return expired;
}

bool ChecklistModel::isComplete() const
{
    for (const Shown& list : m_shown) {
        if (static_cast<std::size_t>(list.done) < list.items.size())
            return false;
    }
    return true;
}

QString ChecklistModel::summary() const
{
    int complete = 0;
    int done = 0;
    std::size_t count = 0;
    for (const Shown& list : m_shown) {
        complete += static_cast<std::size_t>(list.done) == list.items.size() ? 1 : 0;
        done += list.done;
        count += list.items.size();
    }
    return Tr::tr("%1 of %2 lists complete, %3 of %4 items confirmed")
        .arg(complete)
        .arg(m_shown.size())
        .arg(done)
        .arg(count);
}

QVariant ChecklistModel::data(const QModelIndex& index, int role) const
{
    if (role == Qt::CheckStateRole && index.column() != ItemColumn)
        return {};
    const Row* row = rowAt(index);
    return row ? valueOf(*row, index.column(), role) : QVariant();
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
