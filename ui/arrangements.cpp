// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/arrangements.h"

#include "ui/mainwindow.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QDataStream>
#include <QIODevice>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>

#include <utility>

namespace cockpit::ui {

Arrangements::Arrangements(Docks& docks, QMainWindow& window)
    : QObject(&window)
    , m_docks(docks)
    , m_window(window)
    , m_actions(new QActionGroup(this))
    , m_leave(new QShortcut(Qt::Key_Escape, &window))
{
    for (const Arrangement each : {Arrangement::Fly, Arrangement::Review, Arrangement::Wall}) {
        QAction* action = m_actions->addAction(nameOf(each));
        action->setCheckable(true);
        action->setShortcut(
            QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(each))));
        action->setToolTip(tipOf(each));
        action->setData(static_cast<int>(each));
        window.addAction(action); // its key works on a wall too, where the menu is hidden
        connect(action, &QAction::triggered, this, [this, each] { arrange(each); });
    }
    // A wall has nothing to press: whoever came by the mouse tries Esc.
    connect(m_leave, &QShortcut::activated, this, [this] { arrange(Arrangement::Fly); });
}

void Arrangements::addTo(QMenu& menu)
{
    menu.addActions(m_actions->actions());
    menu.addSeparator();
    m_docks.addToggles(menu);
    menu.addSeparator();
    QAction* anew = menu.addAction(MainWindow::tr("Put the panels back in their places"));
    connect(anew, &QAction::triggered, this, &Arrangements::arrangeAnew);
}

void Arrangements::arrange(Arrangement arrangement)
{
    m_saved[m_current] = m_window.saveState();
    m_current = arrangement;
    arrangeAnew();
    restoreCurrent();
}

void Arrangements::restoreCurrent()
{
    if (const QByteArray state = m_saved.value(m_current); !state.isEmpty())
        m_window.restoreState(state);
    m_docks.bringBack();
}

void Arrangements::arrangeAnew()
{
    const bool wall = m_current == Arrangement::Wall;
    for (QAction* action : m_actions->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(m_current));
    if (!wall)
        scaleFonts(1); // before controls are shown: in large letters they would widen the window
    m_window.menuBar()->setVisible(!wall);
    m_leave->setEnabled(wall);
    Q_EMIT controlsShown(!wall);
    Q_EMIT arranged(m_current);
    if (wall)
        scaleFonts(theme::wallScale(m_window.size()));
    m_docks.place(m_current);
}

void Arrangements::scaleFonts(double factor)
{
    if (!qFuzzyCompare(factor, m_scale))
        theme::scaleFonts(&m_window, factor / std::exchange(m_scale, factor));
}

void Arrangements::windowResized(const QSize& size)
{
    if (m_current == Arrangement::Wall)
        scaleFonts(theme::wallScale(size));
}

QByteArray Arrangements::save()
{
    m_saved[m_current] = m_window.saveState();
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << static_cast<qint32>(m_current) << static_cast<qint32>(m_saved.size());
    for (auto it = m_saved.cbegin(); it != m_saved.cend(); ++it)
        stream << static_cast<qint32>(it.key()) << it.value();
    return bytes;
}

void Arrangements::restore(const QByteArray& state)
{
    QDataStream stream(state);
    qint32 current = 0;
    qint32 count = 0;
    stream >> current >> count;
    QMap<Arrangement, QByteArray> saved;
    for (qint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        qint32 key = 0;
        QByteArray bytes;
        stream >> key >> bytes;
        saved.insert(static_cast<Arrangement>(key), bytes);
    }
    if (stream.status() != QDataStream::Ok || current < 0
        || current > static_cast<qint32>(Arrangement::Wall))
        return;
    m_saved = saved;
    m_current = static_cast<Arrangement>(current);
    arrangeAnew();
    restoreCurrent();
}

} // namespace cockpit::ui
