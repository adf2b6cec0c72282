// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/panel.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;

namespace cockpit::ui {

class ConsoleView;

/// What the commands of the shown step print, as it comes.
class ConsolePanel final : public Panel
{
    Q_OBJECT

public:
    explicit ConsolePanel(Desk& desk, QWidget* parent = nullptr);

    void refresh() override {}
    void setControlsShown(bool shown) override;
    /// Shows the output of another step or rung.
    void showStep(const QString& step);
    [[nodiscard]] ConsoleView* view() const { return m_view; }

private:
    void takeOutput(const QString& action, workers::Stream stream, const QByteArray& bytes);
    void takeEvents(const std::vector<run::Event>& events);
    void addHeading(const QString& action, int attempt);
    [[nodiscard]] bool belongs(const QString& action) const;

    QString m_step;
    ConsoleView* m_view;
    QLabel* m_title;
    QCheckBox* m_follow;
    QPushButton* m_copy;
    QTimer m_paint; // gathers what comes in one turn, so that endless output cannot hold the window up
};

} // namespace cockpit::ui
