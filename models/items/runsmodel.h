// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/items/status.h"

namespace cockpit::items {

/// A run on record, as the store sums it up.
struct RecordedRun {
    QString id;
    QString title;
    QString environment;
    QString kind;  ///< "live", "staging" or "simulated"
    QString state; ///< "prepared", "flying", "rolling-back", "completed", "rolled-back", "aborted"
    milliseconds opened{0}; ///< UTC since the epoch

    [[nodiscard]] bool isOver() const;
};

/// The runs on record, newest first.
class RunsModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { StateColumn, TitleColumn, KindColumn, OpenedColumn };
    enum Role { OverRole = FirstOwnRole }; ///< bool: it can be walked through, and not be taken up

    explicit RunsModel(QObject* parent = nullptr);

    /// Oldest first, as the store has them.
    void update(const std::vector<RecordedRun>& runs);
};

} // namespace cockpit::items
