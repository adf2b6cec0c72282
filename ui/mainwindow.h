// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/arrangements.h"
#include "ui/common/desk.h"
#include "ui/common/taborder.h"
#include "ui/windowoptions.h"

#include <QMainWindow>

namespace cockpit::ui {

class CommandPalette;
class Corner;
class Panels;
class Refresher;
class RunMenu;
class TopBar;

/// The cockpit's window on one run.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(conductor::FlownRun& conductor, const WindowOptions& options = {},
                        QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows another arrangement of the panels; each keeps what a person moved in it.
    void arrange(Arrangement arrangement) { m_arrangements->arrange(arrangement); }
    [[nodiscard]] Arrangement arrangement() const { return m_arrangements->current(); }
    /// All arrangements as a person left them, to be kept and given back.
    [[nodiscard]] QByteArray saveArrangements() { return m_arrangements->save(); }
    void restoreArrangements(const QByteArray& state) { m_arrangements->restore(state); }

    /// A simulated run's own controls ("Crew flies", the speed) beside the menus. Takes the widget.
    void addSimulatorControls(QWidget* controls);

    /// What walks through a run on record, or leads to a flight, below the strip. Takes the widget.
    void addBelowStrip(QWidget* controls);

    /// Says that the runbook's file changed on disk, with the difference to the text that is flown; an
    /// empty sentence: it is as before.
    void showFileChange(const QString& sentence, const QString& difference);

    /// All that was found wrong with the plan, where it came after the window.
    void showFindings(const std::vector<plan::Finding>& findings);

    /// Saves what the window shows as a PNG. False when the file cannot be written.
    [[nodiscard]] bool picture(const QString& file);

    /// Shows the run's present state now.
    void refresh();
    [[nodiscard]] Desk& desk() { return m_desk; }

Q_SIGNALS:
    /// The window is closed; commands that run go on without it.
    void closed();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    bool focusNextPrevChild(bool next) override { return moveFocus(*this, next); }

private:
    void setUpMenus();
    void setUpHelp();
    void connectRunMenu();

    DialogPrompts m_dialogs;
    Desk m_desk;
    bool m_shown = false;
    Docks* m_docks = nullptr;
    TopBar* m_top = nullptr;
    Panels* m_panels = nullptr;
    Arrangements* m_arrangements = nullptr;
    Refresher* m_refresher = nullptr;
    RunMenu* m_runMenu = nullptr;
    CommandPalette* m_palette = nullptr;
    Corner* m_corner = nullptr;
};

} // namespace cockpit::ui
