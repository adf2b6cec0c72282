// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/probesmodel.h"
#include "models/items/undomodel.h"
#include "ui/common/panel.h"

class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace cockpit::ui {

class LadderPage;
class OfferList;

/// What a rollback will undo, in what order, for how long; what of it was seen to work; and its progress
/// once it runs.
class RollbackPanel final : public Panel
{
    Q_OBJECT

public:
    explicit RollbackPanel(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    void setControlsShown(bool shown) override;
    [[nodiscard]] QPushButton* runButton() const;
    [[nodiscard]] QTreeView* view() const;

Q_SIGNALS:
    void rungChosen(const QString& rung);

private:
    void setUpLists();
    void setUpTabs();
    [[nodiscard]] QWidget* makePage();
    void showProgress();
    void showTabs();
    void followUndo();

    items::UndoModel m_undoModel;
    items::ProbesModel m_probesModel;
    QLabel* m_summary;
    QProgressBar* m_progress;
    QTabWidget* m_tabs;
    LadderPage* m_ladder;
    OfferList* m_undo = nullptr;
    OfferList* m_probes = nullptr;
    QString m_nextUndo;
};

} // namespace cockpit::ui
