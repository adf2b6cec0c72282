// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/rowsmodel.h"
#include "models/items/status.h"

namespace cockpit::items {

/// The runbook's own message templates, filled as far as the cockpit knows; nothing here sends them.
class MessagesModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { TitleColumn, WhenColumn, ChannelColumn, BlanksColumn };
    enum Role {
        ChannelRole = FirstOwnRole,
        SubjectRole,
        BodyRole,
        BlanksRole ///< QStringList: placeholders that a person still has to fill
    };

    explicit MessagesModel(QObject* parent = nullptr);
    void update(const run::RunState& state, Instant now);

    /// Placeholders like [TIME], {{ name }} and ${NAME} that are left in a text, each once.
    [[nodiscard]] static QStringList blanksIn(const QString& text);
};

} // namespace cockpit::items
