// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tour.h"

#include "ui/help/tourcard.h"

#include <QDockWidget>
#include <QKeyEvent>
#include <QMainWindow>
#include <QPainter>

#include <algorithm>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

Tour::Tour(QMainWindow& window)
    : QWidget(&window)
    , m_window(window)
    , m_stations(tourStations())
    , m_card(new TourCard(this))
{
    std::erase_if(m_stations, [this](const TourStation& station) {
        return !m_window.findChild<QWidget*>(station.panel);
    });
    setObjectName(u"tour"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    connect(m_card, &TourCard::ended, this, &Tour::end);
    connect(m_card, &TourCard::turned, this, [this](int by) { goTo(m_station + by); });
    m_window.installEventFilter(this);
    setGeometry(m_window.rect());
    show();
    raise();
    goTo(0);
}

QString Tour::text() const
{
    return m_card->text();
}

QPushButton* Tour::nextButton() const
{
    return m_card->nextButton();
}

QPushButton* Tour::backButton() const
{
    return m_card->backButton();
}

QRect Tour::pointedAt() const
{
    const auto* panel =
        m_window.findChild<QWidget*>(m_stations[static_cast<std::size_t>(m_station)].panel);
    if (!panel || !panel->isVisible())
        return {};
    return {panel->mapTo(&m_window, QPoint()), panel->size()};
}

void Tour::goTo(int station)
{
    if (station >= stations())
        return end();
    m_station = std::max(station, 0);
    const TourStation& now = m_stations[static_cast<std::size_t>(m_station)];
    if (auto* dock = m_window.findChild<QDockWidget*>(now.panel)) {
        dock->show();
        dock->raise();
        raise(); // a dock beside others has come above this
    }
    m_card->present(now.title, now.text, m_station, stations());
    placeCard();
    update();
}

/// Beside what it points at where there is room, else in the middle of it.
void Tour::placeCard()
{
    constexpr int gap = 12;
    const QRect target = pointedAt();
    const QSize size = m_card->size();
    QPoint at = target.center() - QPoint(size.width() / 2, size.height() / 2);
    if (target.right() + gap + size.width() < width())
        at.setX(target.right() + gap);
    else if (target.left() - gap - size.width() > 0)
        at.setX(target.left() - gap - size.width());
    else if (target.bottom() + gap + size.height() < height())
        at.setY(target.bottom() + gap);
    at.setX(std::clamp(at.x(), gap, std::max(gap, width() - size.width() - gap)));
    at.setY(std::clamp(at.y(), gap, std::max(gap, height() - size.height() - gap)));
    m_card->move(at);
}

void Tour::end()
{
    m_window.removeEventFilter(this);
    close();
}

bool Tour::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_window && event->type() == QEvent::Resize) {
        setGeometry(m_window.rect());
        placeCard();
    }
    return QWidget::eventFilter(watched, event);
}

bool Tour::focusNextPrevChild(bool next)
{
    m_card->moveFocus(next);
    return true;
}

void Tour::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QWidget::keyPressEvent(event);
}

void Tour::paintEvent(QPaintEvent* /*event*/)
{
    constexpr int frame = 3;
    QPainter painter(this);
    const QRect target = pointedAt();
    painter.setClipRegion(QRegion(rect()).subtracted(target));
    painter.fillRect(rect(), QColor(0, 0, 0, 120));
    painter.setClipping(false);
    painter.setPen(QPen(palette().color(QPalette::Highlight), frame));
    painter.drawRect(target.adjusted(1, 1, -2, -2));
}

} // namespace cockpit::ui
