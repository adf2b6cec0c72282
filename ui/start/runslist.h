// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/runsmodel.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace cockpit::ui {

class EmptyStack;

/// The runs on record, and what can be done about each: take it up again, or walk through it.
class RunsList final : public QWidget
{
    Q_OBJECT

public:
    explicit RunsList(QWidget* parent = nullptr);

    /// Oldest first.
    void setRuns(const std::vector<items::RecordedRun>& runs);
    [[nodiscard]] QTreeView* view() const { return m_view; }
    [[nodiscard]] QPushButton* resumeButton() const { return m_resume; }
    [[nodiscard]] QPushButton* replayButton() const { return m_replay; }

Q_SIGNALS:
    void resumeAsked(const QString& run);
    void replayAsked(const QString& run);

private:
    void refresh();
    [[nodiscard]] QString chosen() const;
    [[nodiscard]] bool isOver() const;

    items::RunsModel m_model;
    QTreeView* m_view;
    EmptyStack* m_stack;
    QPushButton* m_resume;
    QPushButton* m_replay;
};

} // namespace cockpit::ui
