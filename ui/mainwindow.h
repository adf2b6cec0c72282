// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"
#include "ui/common/taborder.h"
#include "ui/docks.h"

#include <QMainWindow>
#include <QMap>
#include <QTimer>

#include <chrono>
#include <utility>
#include <vector>

class QActionGroup;
class QHBoxLayout;
class QVBoxLayout;

namespace cockpit::ui {

class CommandPalette;
class ConsolePanel;
class FileBanner;
class FindingsPanel;
class GatesPanel;
class LogPanel;
class MessageBar;
class Panel;
class RunMenu;
class StepPanel;
class Strip;

struct WindowOptions {
    QString actor = {};                       ///< who sits here; empty: the lead of the roster
    Prompts* prompts = nullptr;               ///< null: dialogs; outlives the window
    std::vector<runbook::Guess> guesses = {}; ///< the reader's, for a person to confirm
    QString targetLock = {};                  ///< why an earlier run locks the target; empty: free
    bool findingsFollow = false; ///< showFindings() is called; the plan has not all of them
};

/// The cockpit's window on one run.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(conductor::FlownRun& conductor, const WindowOptions& options = {},
                        QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Shows another arrangement of the panels; each keeps what a person moved in it.
    void arrange(Arrangement arrangement);
    [[nodiscard]] Arrangement arrangement() const { return m_arrangement; }
    /// All arrangements as a person left them, to be kept and given back.
    [[nodiscard]] QByteArray saveArrangements();
    void restoreArrangements(const QByteArray& state);

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
    void setUpTop();
    void setUpCentre();
    void setUpDocks(const WindowOptions& options);
    void setUpMenus();
    void setUpHelp();
    void setUpArrangements();
    void connectRun();
    void refreshInTime();
    void connectPanels();
    void addDock(const QString& name, const QString& title, Panel* panel);
    void arrangeAnew();
    void scaleFonts(double factor);

    DialogPrompts m_dialogs;
    Desk m_desk;
    Arrangement m_arrangement = Arrangement::Fly;
    QMap<Arrangement, QByteArray> m_saved;
    double m_scale = 1;
    bool m_shown = false;
    QTimer m_refresh; // four times a second it is looked whether clocks, ages and timers go on
    std::pair<std::chrono::seconds, std::chrono::seconds> m_second{-1, -1}; // that is shown
    QTimer m_soon; // once after a burst of changes
    std::vector<Panel*> m_panels;
    Docks* m_docks = nullptr;
    Strip* m_strip = nullptr;
    MessageBar* m_bar = nullptr;
    FileBanner* m_file = nullptr;
    FindingsPanel* m_findings = nullptr;
    StepPanel* m_step = nullptr;
    ConsolePanel* m_console = nullptr;
    GatesPanel* m_gates = nullptr;
    LogPanel* m_log = nullptr;
    RunMenu* m_runMenu = nullptr;
    CommandPalette* m_palette = nullptr;
    QHBoxLayout* m_corner = nullptr;
    QVBoxLayout* m_top = nullptr;
    QActionGroup* m_arrangements = nullptr;
};

} // namespace cockpit::ui
