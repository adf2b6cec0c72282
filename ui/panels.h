// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/arrangement.h"
#include "ui/windowoptions.h"

#include <QObject>

class QMainWindow;
class QWidget;

namespace cockpit::charts {
class ChartsPanel;
}

namespace cockpit::ui {

class ConsolePanel;
class Desk;
class Docks;
class DocumentPanel;
class FindingsPanel;
class GatesPanel;
class GuessesPanel;
class LogPanel;
class Panel;
class RollbackPanel;
class StepPanel;
class TimelinePanel;

/// The panels of a window, in its middle and in docks around it, and how one leads to another.
class Panels final : public QObject
{
    Q_OBJECT

public:
    Panels(Desk& desk, const WindowOptions& options, Docks& docks, QMainWindow& window);

    [[nodiscard]] const std::vector<Panel*>& all() const { return m_all; }
    /// What stands in the middle of the window.
    [[nodiscard]] QWidget* centre() const { return m_centre; }
    [[nodiscard]] StepPanel* step() const { return m_step; }
    [[nodiscard]] FindingsPanel* findings() const { return m_findings; }
    [[nodiscard]] charts::ChartsPanel* charts() const { return m_charts; }

    void setControlsShown(bool shown);
    /// Before a release there is something to read in the middle of the window, and nothing printed yet.
    void arrange(Arrangement arrangement);
    /// Shows what a rollback would undo.
    void showRollback();
    /// Lets a person write a remark.
    void askRemark();
    void showLine(int line);

private:
    [[nodiscard]] QWidget* makeCentre();
    void makeDocks(const WindowOptions& options);
    template <class P>
    P* add(const char* name, const QString& title, P* panel);
    void connectPanels();

    Desk& m_desk;
    Docks& m_docks;
    QMainWindow& m_window;
    std::vector<Panel*> m_all;
    StepPanel* m_step = nullptr;
    ConsolePanel* m_console = nullptr;
    TimelinePanel* m_timeline = nullptr;
    GatesPanel* m_gates = nullptr;
    RollbackPanel* m_rollback = nullptr;
    LogPanel* m_log = nullptr;
    FindingsPanel* m_findings = nullptr;
    GuessesPanel* m_guesses = nullptr;
    DocumentPanel* m_document = nullptr;
    charts::ChartsPanel* m_charts = nullptr;
    QWidget* m_centre = nullptr;
};

} // namespace cockpit::ui
