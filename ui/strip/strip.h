// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/panel.h"

class QPushButton;

namespace cockpit::ui {

class ElidedLabel;
class HoldButton;
class StripCell;

/// What is always visible: the kind of run, the clocks, how late it is, until when one can still go
/// back, what is next, HOLD and ROLL BACK.
class Strip final : public Panel
{
    Q_OBJECT

public:
    explicit Strip(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    void setControlsShown(bool shown) override;

    [[nodiscard]] HoldButton* rollBackButton() const { return m_rollBack; }
    [[nodiscard]] QPushButton* holdButton() const { return m_hold; }

    /// Starts, holds or resumes the run, as the button says.
    void press();

Q_SIGNALS:
    /// Someone reaches for ROLL BACK: show what it will undo.
    void rollBackReachedFor();

private:
    void setUpCells();
    void setUpButtons();
    void showBanner();
    void showTimes();
    void showButtons();

    StripCell* m_title = nullptr;
    StripCell* m_clock = nullptr;
    StripCell* m_times = nullptr;
    StripCell* m_behind = nullptr;
    StripCell* m_lastSafe = nullptr;
    StripCell* m_next = nullptr;
    ElidedLabel* m_banner = nullptr;
    QPushButton* m_hold = nullptr;
    HoldButton* m_rollBack = nullptr;
};

} // namespace cockpit::ui
