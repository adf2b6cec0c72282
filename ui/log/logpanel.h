// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/logmodel.h"
#include "ui/common/panel.h"

class QLineEdit;
class QTreeView;

namespace cockpit::ui {

/// The run's log in words, and a line to add a remark to it.
class LogPanel final : public Panel
{
    Q_OBJECT

public:
    explicit LogPanel(Desk& desk, QWidget* parent = nullptr);
    void refresh() override;
    void setControlsShown(bool shown) override;
    [[nodiscard]] QLineEdit* remark() const { return m_remark; }

private:
    void addRemark();

    items::LogModel m_model;
    QTreeView* m_view;
    QLineEdit* m_remark;
};

} // namespace cockpit::ui
