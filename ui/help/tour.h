// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QFrame;
class QLabel;
class QMainWindow;
class QPushButton;

namespace cockpit::ui {

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
    [[nodiscard]] QPushButton* nextButton() const { return m_next; }
    [[nodiscard]] QPushButton* backButton() const { return m_back; }
    /// Where it points, in the window's own places.
    [[nodiscard]] QRect pointedAt() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// The focus stays in the card.
    bool focusNextPrevChild(bool next) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Station {
        QString panel; ///< its object name
        QString title;
        QString text;
    };

    void setUpCard();
    void goTo(int station);
    void placeCard();
    void end();

    QMainWindow& m_window;
    std::vector<Station> m_stations; ///< of the panels that the window has now
    int m_station = 0;
    QFrame* m_card;
    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_stop;
    QPushButton* m_back;
    QPushButton* m_next;
};

/// Asks once whether a person wants the tour; for the place below the strip.
[[nodiscard]] QWidget* makeTourOffer(QMainWindow& window);

} // namespace cockpit::ui
