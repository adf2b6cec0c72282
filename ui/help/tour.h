// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/tourstations.h"

#include <QWidget>

class QMainWindow;
class QPushButton;

namespace cockpit::ui {

class TourCard;

/// Points at each panel of the window in turn, over everything else: Next and Back, Escape ends it. What is
/// pointed at can be seen, and nothing can be pressed meanwhile.
class Tour final : public QWidget
{
    Q_OBJECT

public:
    /// Begins at once; it deletes itself at its end.
    explicit Tour(QMainWindow& window);

    [[nodiscard]] int station() const { return m_station; }
    [[nodiscard]] int stations() const { return static_cast<int>(m_stations.size()); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton* nextButton() const;
    [[nodiscard]] QPushButton* backButton() const;
    /// Where it points, in the window's own places.
    [[nodiscard]] QRect pointedAt() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// The focus stays in the card.
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void goTo(int station);
    void placeCard();
    void end();

    QMainWindow& m_window;
    std::vector<TourStation> m_stations; ///< of the panels that the window has now
    int m_station = 0;
    TourCard* m_card;
};

} // namespace cockpit::ui
