// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace cockpit::ui {

/// Says that the runbook's file changed on disk, and shows the difference to the text that is flown. It
/// stays until the file is as before, or until it is put away; nothing is ever swapped in.
class FileBanner final : public QFrame
{
    Q_OBJECT

public:
    explicit FileBanner(QWidget* parent = nullptr);

    /// `difference`: a unified diff to read; empty when there is none to show.
    void present(const QString& sentence, const QString& difference);
    void putAway();
    /// On a wall nobody can put anything away.
    void setControlsShown(bool shown);

    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton* differenceButton() const { return m_show; }
    [[nodiscard]] QPlainTextEdit* differenceView() const { return m_difference; }

private:
    void fitDifference();
    void setDifferenceShown(bool shown);

    QLabel* m_text;
    QWidget* m_buttons;
    QPushButton* m_show;
    QPlainTextEdit* m_difference;
};

} // namespace cockpit::ui
