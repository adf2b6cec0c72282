// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/items/status.h"

namespace cockpit::items {

/// The run's events in words, newest last; the oldest are let go beyond the bound.
class LogModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { TimeColumn, WhoColumn, WhatColumn };
    enum Role {
        SequenceRole = FirstOwnRole, ///< qint64
        KindRole                     ///< run::word(body)
    };

    explicit LogModel(int bound = 5000, QObject* parent = nullptr);

    /// Takes the events that it does not have yet, in the words of the plan; a list that begins anew replaces what is
    /// shown.
    void update(const std::vector<run::Event>& events, const plan::Plan& plan);

private:
    int m_bound;
    qint64 m_last = 0;
};

} // namespace cockpit::items
