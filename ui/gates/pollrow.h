// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/status.h"

#include <QObject>

class QGridLayout;
class QPushButton;
class QWidget;

namespace cockpit::ui {

class ElidedLabel;
class StatusLabel;

/// A position in the poll: its answer, a reason or a waiver below it, and the three answers to give. Two rows
/// of a grid.
class PollRow final : public QObject
{
    Q_OBJECT

public:
    struct Words {
        QString position;
        QString answer;
        QString note;   ///< its age and a reason, or a waiver; may be empty
        QString spoken; ///< for a screen reader
        items::Status status = items::Status::Waiting;
    };

    /// The widgets are `page`'s, and go with the row.
    PollRow(const QString& position, QWidget* page);
    ~PollRow() override;
    Q_DISABLE_COPY_MOVE(PollRow)

    void addTo(QGridLayout& grid, int firstRow);
    void show(const Words& words);
    void setControlsShown(bool shown);

    [[nodiscard]] QPushButton* go() const { return m_go; }
    [[nodiscard]] QPushButton* waiver() const { return m_waiver; }
    [[nodiscard]] QPushButton* noGo() const { return m_noGo; }

private:
    ElidedLabel* m_position;
    StatusLabel* m_answer;
    ElidedLabel* m_note;
    QPushButton* m_go;
    QPushButton* m_waiver;
    QPushButton* m_noGo;
};

} // namespace cockpit::ui
