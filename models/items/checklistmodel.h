// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mergingmodel.h"
#include "models/items/status.h"

namespace cockpit::items {

/// The checklists with their items below them. A tick is asked for, never made: the model changes when
/// the run's state does.
class ChecklistModel final : public MergingModel
{
    Q_OBJECT

public:
    enum Column { ItemColumn, StateColumn };
    enum Role {
        IsListRole = FirstOwnRole,
        TextRole,
        DueRole,     ///< as the runbook has it ("T-48h")
        ClaimedRole, ///< bool: ticked in the file, confirmed by nobody
        DoneRole,    ///< bool
        DoneCountRole,
        CountRole
    };

    explicit ChecklistModel(QObject* parent = nullptr);

    void update(const run::RunState& state, Instant now);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    /// Qt::CheckStateRole of an item asks for the tick by tickAsked(); nothing is changed here.
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void tickAsked(const QString& item, bool done);

private:
    [[nodiscard]] const Row* rowAt(const QModelIndex& index) const;

    std::vector<Row> m_lists;
    QHash<QString, std::vector<Row>> m_items; // by list
    QHash<QString, quintptr> m_serials;       // by list; an item's index carries its list's serial
};

} // namespace cockpit::items
