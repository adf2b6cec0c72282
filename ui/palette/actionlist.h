// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPointer>
#include <QString>

#include <vector>

class QObject;
class QWidget;

namespace cockpit::ui {

/// Something that can be done in a window now, or that cannot and says why.
struct FoundAction {
    QString text;  ///< what its button or menu entry says, without mnemonics
    QString place; ///< the panel or menu that it stands in
    QString tip;   ///< its effect, or why it cannot be had now
    QKeySequence key;
    bool isEnabled = false;
    QPointer<QObject> source; ///< a QAction or a QAbstractButton
};

/// Everything that a person could press in the window: the entries of its menus, and the buttons of the
/// panels that are shown, in the order of the window.
[[nodiscard]] std::vector<FoundAction> actionsOf(QWidget& window);

/// Does it as if it had been pressed. A button that must be held is only brought into focus: what needs a
/// deliberate act still needs it. What is gone or disabled by now does nothing.
void perform(const FoundAction& action);

} // namespace cockpit::ui
