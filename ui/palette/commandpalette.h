// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/foundactions.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeView;

namespace cockpit::ui {

/// Finds by a few letters whatever can be done in a window, and does it (Ctrl+K). What cannot be done now
/// is found too, and says why.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget& window);

    /// Looks at the window anew and waits for words.
    void present();

    [[nodiscard]] QLineEdit* words() const { return m_words; }
    [[nodiscard]] QTreeView* list() const { return m_list; }
    [[nodiscard]] QString explanation() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void filter(const QString& words);
    void choose(int row);
    void explain();
    void performChosen();
    [[nodiscard]] const FoundAction* chosen() const;

    QWidget& m_window;
    FoundActions m_found;
    QLineEdit* m_words;
    QTreeView* m_list;
    QLabel* m_why;
};

} // namespace cockpit::ui
