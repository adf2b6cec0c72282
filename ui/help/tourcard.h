// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace cockpit::ui {

/// What the tour says of a panel, and the way on: by its buttons or by the arrows.
class TourCard final : public QFrame
{
    Q_OBJECT

public:
    explicit TourCard(QWidget* parent = nullptr);

    /// `number` from 0, of `count`. Read out too, for those who do not see where the tour points.
    void present(const QString& title, const QString& text, int number, int count);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton* nextButton() const { return m_next; }
    [[nodiscard]] QPushButton* backButton() const { return m_back; }
    /// From button to button, and never out of the card.
    void moveFocus(bool next);

Q_SIGNALS:
    void ended();
    /// So many panels further.
    void turned(int by);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void tellReader();

    QLabel* m_title;
    QLabel* m_text;
    QPushButton* m_stop;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace cockpit::ui
