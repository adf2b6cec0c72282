// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/outputexport.h"
#include "ui/common/panel.h"

#include <QTimer>

class QHBoxLayout;
class QToolButton;

namespace cockpit::ui {

class ConsoleControls;
class ConsoleSaver;
class ConsoleSearch;
class ConsoleView;
class ElidedLabel;
class Outputs;
class SearchBar;

/// What the commands of the shown step print, as it comes.
class ConsolePanel final : public Panel
{
    Q_OBJECT

public:
    explicit ConsolePanel(Desk& desk, QWidget* parent = nullptr);

    void refresh() override {}
    void setControlsShown(bool shown) override;
    /// Whether it gives its place away until something is printed.
    void setHiddenWhileEmpty(bool hidden);
    /// Shows the output of another step or rung.
    void showStep(const QString& step);
    /// Saves what is kept of the shown step's output.
    void save(items::OutputExport::Form form, const QString& path);

    [[nodiscard]] ConsoleView* view() const { return m_view; }
    [[nodiscard]] SearchBar* searchBar() const { return m_bar; }
    [[nodiscard]] QToolButton* newestButton() const { return m_newest; }

Q_SIGNALS:
    /// What became of a save().
    void saved(const QString& sentence, bool well);

private:
    [[nodiscard]] QHBoxLayout* makeBar();
    void connectView();
    void showNewest();
    void showOrHide();
    void chooseFile(items::OutputExport::Form form);

    QString m_step;
    Outputs* m_outputs;
    ConsoleView* m_view;
    SearchBar* m_bar;
    ConsoleSearch* m_search;
    ConsoleSaver* m_saver;
    ElidedLabel* m_title;
    QToolButton* m_newest; // back to the end
    ConsoleControls* m_controls;
    bool m_isWanted = true;
    bool m_isHiddenWhileEmpty = false;
    qint64 m_seen = 0; // lines when a person scrolled away
    QTimer m_paint; // gathers what comes in one turn, so that endless output cannot hold the window up
};

} // namespace cockpit::ui
