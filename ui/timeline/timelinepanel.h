// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/timelinemodel.h"
#include "ui/common/panel.h"

class QLabel;
class QTreeView;

namespace cockpit::ui {

class EmptyStack;

/// Steps and gates with planned, actual and forecast times.
class TimelinePanel final : public Panel
{
    Q_OBJECT

public:
    explicit TimelinePanel(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    [[nodiscard]] QTreeView* view() const { return m_view; }
    [[nodiscard]] const items::TimelineModel& model() const { return m_model; }

Q_SIGNALS:
    void stepChosen(const QString& step);
    void gateChosen(const QString& gate);

private:
    void choose(const QModelIndex& index);
    void followAxis();
    void showLegend();

    items::TimelineModel m_model;
    items::TimelineModel::Axis m_painted;
    QTreeView* m_view;
    QLabel* m_legend;
    EmptyStack* m_stack;
};

} // namespace cockpit::ui
