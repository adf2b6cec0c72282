// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/laddermodel.h"
#include "models/items/probesmodel.h"
#include "models/items/undomodel.h"
#include "ui/common/offerlist.h"
#include "ui/common/panel.h"

class QProgressBar;
class QPushButton;
class QTabWidget;
class QTreeView;

namespace cockpit::ui {

class ElidedLabel;
class EmptyStack;

/// What a rollback will undo, in what order, for how long; what of it was seen to work; and its progress
/// once it runs.
class RollbackPanel final : public Panel
{
    Q_OBJECT

public:
    explicit RollbackPanel(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    void setControlsShown(bool shown) override;
    [[nodiscard]] QPushButton* runButton() const { return m_run; }
    [[nodiscard]] QTreeView* view() const { return m_view; }

Q_SIGNALS:
    void rungChosen(const QString& rung);

private:
    [[nodiscard]] QWidget* makeLadder();
    [[nodiscard]] std::vector<Offer> offersForStep(const QString& step) const;
    [[nodiscard]] std::vector<Offer> offersForProbe(const QString& probe) const;
    void showSummary();
    void showProgress();
    void showTabs();
    void showButtons();
    void skip();
    [[nodiscard]] QString current() const;

    items::LadderModel m_model;
    items::UndoModel m_undoModel;
    items::ProbesModel m_probesModel;
    std::vector<ElidedLabel*> m_summary; // a line each
    QProgressBar* m_progress;
    QTreeView* m_view;
    QPushButton* m_run;
    QPushButton* m_skip;
    OfferList* m_undo;
    QString m_nextUndo;
    OfferList* m_probes;
    QTabWidget* m_tabs;
    EmptyStack* m_stack;
    bool m_controls = true;
};

} // namespace cockpit::ui
