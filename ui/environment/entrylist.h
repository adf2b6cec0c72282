// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/environmentmodel.h"

#include <QWidget>

class QPushButton;
class QTreeView;

namespace cockpit::ui {

/// What an environment names, each with how it stands; one more of a kind, and all tests at once.
class EntryList final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryList(items::EnvironmentModel& model, QWidget* parent = nullptr);

    [[nodiscard]] QTreeView* view() const { return m_view; }
    /// -1: nothing is chosen.
    [[nodiscard]] int row() const;
    void choose(int row);
    void setTestable(bool testable);

Q_SIGNALS:
    void chosen();
    void beginAsked(cockpit::environment::Part part);
    void testAllAsked();

private:
    [[nodiscard]] QPushButton* makeAdd();

    items::EnvironmentModel& m_model;
    QTreeView* m_view;
    QPushButton* m_testAll;
};

} // namespace cockpit::ui
