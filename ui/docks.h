// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/arrangement.h"

#include <QMap>
#include <QObject>

class QDockWidget;
class QMainWindow;
class QMenu;
class QWidget;

namespace cockpit::ui {

/// The panels around the step, and their places in each arrangement.
class Docks final : public QObject
{
    Q_OBJECT

public:
    explicit Docks(QMainWindow& window);

    QDockWidget* add(const QString& name, const QString& title, QWidget* content);
    /// Puts every panel in its place and shows those of the arrangement.
    void place(Arrangement arrangement);
    /// Gives the panels their shares of the window as it is now.
    void size(Arrangement arrangement);
    /// Brings a panel to the front.
    void raise(const QString& name);
    /// Panels that float where there is no screen any more come to the window's.
    void bringBack();
    void addToggles(QMenu& menu) const;
    /// No panel is told any more that it came to the front: the window is going.
    void silence();

private:
    void placeForFlight();
    void placeForReview();
    void show(Arrangement arrangement);
    void tabify(const QString& front, const QStringList& behind);
    [[nodiscard]] QDockWidget* dock(const QString& name) const { return m_docks.value(name); }

    QMainWindow& m_window;
    QMap<QString, QDockWidget*> m_docks;
};

} // namespace cockpit::ui
