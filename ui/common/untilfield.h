// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/signoffchoices.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;

namespace cockpit::ui {

/// Until when something holds: one of some usual ends, or a moment of one's own, in UTC.
class UntilField final : public QWidget
{
    Q_OBJECT

public:
    explicit UntilField(const std::vector<items::SignOffChoice>& choices, QWidget* parent = nullptr);

    /// UTC since the epoch; nothing: for good.
    [[nodiscard]] std::optional<milliseconds> until() const;
    [[nodiscard]] QComboBox* choice() const { return m_choice; }
    [[nodiscard]] QDateTimeEdit* moment() const { return m_moment; }

private:
    std::vector<items::SignOffChoice> m_choices;
    QComboBox* m_choice;
    QDateTimeEdit* m_moment;
};

} // namespace cockpit::ui
