// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/docks.h"

#include <QByteArray>
#include <QMap>
#include <QObject>

class QActionGroup;
class QMenu;
class QShortcut;

namespace cockpit::ui {

/// Which arrangement of the panels is shown, and how each was left.
class Arrangements final : public QObject
{
    Q_OBJECT

public:
    Arrangements(Docks& docks, QMainWindow& window);

    /// Shows another arrangement; each keeps what a person moved in it.
    void arrange(Arrangement arrangement);
    /// Puts every panel in its place.
    void arrangeAnew();
    [[nodiscard]] Arrangement current() const { return m_current; }

    /// All arrangements as a person left them, to be kept and given back.
    [[nodiscard]] QByteArray save();
    void restore(const QByteArray& state);

    /// One to choose each, and one that puts the panels back.
    void addTo(QMenu& menu);
    [[nodiscard]] QActionGroup& actions() const { return *m_actions; }
    /// On a wall text grows with the window.
    void windowResized(const QSize& size);

Q_SIGNALS:
    /// Another arrangement is shown, in which there are controls or, on a wall, none.
    void controlsShown(bool shown);
    void arranged(cockpit::ui::Arrangement arrangement);

private:
    void restoreCurrent();
    void scaleFonts(double factor);

    Docks& m_docks;
    QMainWindow& m_window;
    QActionGroup* m_actions;
    QShortcut* m_leave; ///< of a wall
    Arrangement m_current = Arrangement::Fly;
    QMap<Arrangement, QByteArray> m_saved;
    double m_scale = 1;
};

} // namespace cockpit::ui
