// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/mergingmodel.h"
#include "models/items/status.h"

#include <optional>
#include <utility>
#include <vector>

namespace cockpit::items {

/// The checklists with their items below them. There may be thousands: a row is made when somebody asks for
/// it. A tick is asked for, never made: the model changes when the run's state does. What it says of the time
/// that has gone by changes with every second in all of them: aged() tells of that, once, and dataChanged()
/// does not.
class ChecklistModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { ItemColumn, StateColumn };
    enum Role {
        IsListRole = FirstOwnRole,
        TextRole,
        DueRole,      ///< as the runbook has it ("T-48h")
        ClaimedRole,  ///< bool: ticked in the file, confirmed by nobody
        DoneRole,     ///< bool
        ByRole,       ///< who ticked it, or took that back; empty: nobody
        EvidenceRole, ///< QUrl that the note points at; invalid: none
        ExpiredRole,  ///< bool: signed off, but only until a time that has passed
        UntilRole,    ///< qint64, ms UTC since the epoch: until when it is signed off; 0: for good
        DoneCountRole,
        CountRole
    };

    explicit ChecklistModel(QObject* parent = nullptr);

    /// Resets when the plan is another one.
    void update(const run::RunState& state, Instant now);

    /// "2 of 5 lists complete, 12 of 30 items confirmed": how ready it all is.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] bool isComplete() const;

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
    /// Another second has gone by since something was said of items: what is seen is to be painted anew.
    void aged();

private:
    struct Shown {
        int done = 0;
        bool expires = false; ///< something is signed off for a while only
        std::vector<run::ItemState> items;
    };

    void take(std::shared_ptr<const plan::Plan> plan);
    /// `isNews`: something happened in the run. What expired since `before` is told too.
    void show(std::size_t list, const run::RunState& state, bool isNews, Instant before);
    [[nodiscard]] int claimedIn(std::size_t list) const;
    [[nodiscard]] int expiredIn(std::size_t list) const;
    /// Valid until the next call.
    [[nodiscard]] const Row* rowAt(const QModelIndex& index) const;

    std::shared_ptr<const plan::Plan> m_plan;
    std::vector<Shown> m_shown; // by list; an item's index carries its list's place, from 1
    Instant m_now;
    qint64 m_seen = -1;       // number of the last event that is shown
    bool m_isTouched = false; // somebody ticked something
    // A view asks for one role after the other of the same row.
    mutable std::optional<Row> m_made;
    mutable std::pair<quintptr, std::size_t> m_madePlace;
};

} // namespace cockpit::items
