// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/outputsearch.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace cockpit::ui {

/// What is looked for in the output, and how often it is there.
class SearchBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget* parent = nullptr);

    /// Shows itself, ready to type.
    void open();
    [[nodiscard]] items::OutputSearch::Wanted wanted() const;
    /// `at`: which of the `count` lines is the present one, from 1; 0: none of them.
    void showCount(qint64 at, qint64 count, bool goesOn);
    [[nodiscard]] QString countText() const;
    [[nodiscard]] QLineEdit* input() const { return m_text; }
    [[nodiscard]] QCheckBox* caseBox() const { return m_case; }

Q_SIGNALS:
    void wantedChanged();
    void moveAsked(bool forwards);
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void close();

    QLineEdit* m_text;
    QCheckBox* m_case;
    QLabel* m_count;
    QToolButton* m_back;
    QToolButton* m_next;
};

} // namespace cockpit::ui
