// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/gatesmodel.h"
#include "ui/common/panel.h"

class QLabel;
class QPushButton;
class QScrollArea;

namespace cockpit::ui {

class CriteriaList;
class DeclarationBar;
class ElidedLabel;
class EmptyStack;
class GateHeader;
class PollGrid;

/// One go/no-go decision: its criteria with evidence, the poll, and the declaration.
class GatesPanel final : public Panel
{
    Q_OBJECT

public:
    explicit GatesPanel(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    void setControlsShown(bool shown) override;
    /// Shows this gate until the run reaches another one.
    void choose(const QString& gate);

    [[nodiscard]] const QString& shownGate() const { return m_shown; }
    [[nodiscard]] PollGrid* poll() const { return m_poll; }
    [[nodiscard]] CriteriaList* criteria() const { return m_criteria; }
    [[nodiscard]] QPushButton* goButton() const;
    [[nodiscard]] QPushButton* holdButton() const;
    [[nodiscard]] QPushButton* allGoButton() const;

private:
    [[nodiscard]] QWidget* makeBody();
    void showGate(const QString& gate);
    void showWords();
    void showWhatIsInTheWay();

    items::GatesModel m_model;
    QString m_shown;
    QString m_interest; // the gate that the run itself asked for last
    GateHeader* m_header;
    ElidedLabel* m_summary;
    QLabel* m_since;
    CriteriaList* m_criteria;
    PollGrid* m_poll;
    DeclarationBar* m_declaration;
    QScrollArea* m_scroll = nullptr;
    const QWidget* m_inTheWay = nullptr; // that was scrolled to last; never followed
    EmptyStack* m_stack = nullptr;
};

} // namespace cockpit::ui
