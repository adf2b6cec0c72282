// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/replayedrun.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QSlider;

namespace cockpit::ui {

/// Walks through a run on record, event by event or from decision to decision. Says which event it is,
/// and that nothing here is happening now. `run` outlives the bar.
class ReplayBar final : public QFrame
{
    Q_OBJECT

public:
    explicit ReplayBar(conductor::ReplayedRun& run, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QSlider* slider() const { return m_slider; }
    [[nodiscard]] QPushButton* previous() const { return m_previous; }
    [[nodiscard]] QPushButton* next() const { return m_next; }
    [[nodiscard]] QPushButton* previousDecision() const { return m_previousDecision; }
    [[nodiscard]] QPushButton* nextDecision() const { return m_nextDecision; }

private:
    void showPosition();
    /// The nearest position after a decision in that direction; the end of the record where none is left.
    [[nodiscard]] int decisionFrom(int position, int direction) const;

    conductor::ReplayedRun& m_run;
    QLabel* m_text;
    QSlider* m_slider;
    QPushButton* m_previousDecision;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_nextDecision;
};

} // namespace cockpit::ui
