// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/items/status.h"
#include "models/run/insight.h"

#include <vector>

namespace cockpit::items {

/// The steps of a plan and the gates between them. Times are milliseconds from T-0 in wall time, as
/// qint64; a role without a value is an invalid QVariant. Where time alone goes on, and with it the forecast
/// of a late step and of all after it, axisChanged() tells of that, once, and dataChanged() does not.
class TimelineModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { StepColumn, TimesColumn };
    enum Role {
        IsGateRole = FirstOwnRole,
        NumberRole,
        TitleRole,
        OwnerRole,
        PhaseRole,
        DetailRole, ///< one line for people: owner, duration, rollback point
        PlannedStartRole,
        PlannedEndRole,
        ActualStartRole,
        ActualEndRole,
        ForecastStartRole,
        ForecastEndRole,
        RollbackPointRole, ///< bool: the author says that one can go back from here
        IsCurrentRole,
        FirstUnsafeRole ///< bool: the point of no return: once it is done a rollback overruns the window
    };

    /// What all rows share, from T-0.
    struct Axis {
        milliseconds end{0};
        std::optional<milliseconds> now;
        std::optional<milliseconds> lastSafeStart;
        bool operator==(const Axis&) const = default;
        /// No time of it is further from the other's than so much: painted, the two look the same.
        [[nodiscard]] bool isWithin(milliseconds tolerance, const Axis& other) const;
    };

    explicit TimelineModel(QObject* parent = nullptr);

    /// Resets when the plan is another one.
    void update(const run::RunState& state, Instant now);
    void clear() override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] const Axis& axis() const { return m_axis; }

Q_SIGNALS:
    void axisChanged();

protected:
    [[nodiscard]] const Row& rowAt(int row) const override;
    [[nodiscard]] QString keyAt(int row) const override;

private:
    /// A row's place in the plan.
    struct Place {
        const plan::Step* step = nullptr; ///< null: a gate
        const plan::Gate* gate = nullptr;
        std::size_t index = 0; ///< of the step; of a gate: how many steps stand before it
    };
    /// What changes of a row. Its words are made of this and the plan when somebody asks for them.
    struct Shown {
        run::StepStatus status = run::StepStatus::Waiting;
        run::GateStatus gateStatus = run::GateStatus::Closed;
        bool isCurrent = false;
        bool isNoReturn = false;
        QString claimedBy = {};
        QString waitsFor = {};
        QString lapsed = {}; ///< checks of a step that was done which hold no more, a line each
        run::Span times = {};
        std::optional<milliseconds> worstCase = {}; ///< to get back once the step is done
        std::optional<milliseconds> lastSafeStart = {};

        bool operator==(const Shown& other) const;
    };

    void take(std::shared_ptr<const plan::Plan> plan);
    [[nodiscard]] static std::vector<Place> placesOf(const plan::Plan& plan);
    /// `hasWindow`: there is a time by which a rollback must have begun.
    void show(const run::RunState& state, Instant now, bool hasWindow);
    /// `isNews`: something happened in the run, and rows that differ are told.
    void showTimes(const std::vector<run::Span>& spans, bool isNews);
    /// Lets `make` change what is shown of each row, and tells the views which rows did change.
    template <class Change>
    void change(Change make);
    [[nodiscard]] static QString detailOf(const plan::Step& step, const Shown& shown);
    [[nodiscard]] static Row stepRow(const plan::Step& step, const Shown& shown);
    [[nodiscard]] static Row gateRow(const plan::Gate& gate, const Shown& shown);

    std::shared_ptr<const plan::Plan> m_plan;
    std::vector<Place> m_places;
    std::vector<Shown> m_shown; ///< as many as places
    Axis m_axis;
    qint64 m_seen = -1;                     ///< number of the last event that is shown
    std::optional<milliseconds> m_lapsesAt; ///< when the next sign-off expires; UTC since the epoch
    milliseconds m_goodUntil{0};            ///< from T-0: until then time alone moves no forecast
    // A view asks for one role after the other of the same row.
    mutable Row m_made;
    mutable int m_madeRow = -1;
};

} // namespace cockpit::items
