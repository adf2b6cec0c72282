// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tour.h"

#include "ui/common/views.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QDockWidget>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMainWindow>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

Tour::Tour(QMainWindow& window)
    : QWidget(&window)
    , m_window(window)
    , m_stations({
          {u"strip"_s, tr("The strip"),
           tr("Kind of run, the plan's clock, ahead or behind, the last moment for a safe "
              "rollback, "
              "and what is next. HOLD and ROLL BACK are always here.")},
          {u"timeline"_s, tr("Timeline"),
           tr("Every step as planned, as flown and as forecast. Choose one, and its lines show.")},
          {u"step"_s, tr("Step"),
           tr("What the author wrote beside the lines that run, each with its place and what it "
              "does "
              "to the world. The button says what it will do.")},
          {u"output"_s, tr("Output"), tr("What the lines print, live, and to be searched.")},
          {u"gates"_s, tr("Go / No-Go"),
           tr("The criteria with their evidence and its age, and the poll. Unknown is never GO.")},
          {u"checklists"_s, tr("Checklists"),
           tr("What is checked around the release. A tick in the file is a claim until somebody "
              "confirms it here.")},
          {u"triggers"_s, tr("Triggers"),
           tr("The runbook's own limits, with their timers. What fires asks you, or acts.")},
          {u"charts"_s, tr("Charts"),
           tr("The metrics with their limits. What is old or missing looks old or missing.")},
          {u"rollback"_s, tr("Rollback"),
           tr("The way back, smallest first: what it undoes, in what order, for how long.")},
          {u"log"_s, tr("Log"), tr("Everything that happened, by whom. Nothing is taken out of it.")},
      })
    , m_card(new QFrame(this))
    , m_title(new QLabel(m_card))
    , m_text(new QLabel(m_card))
    , m_stop(makeButton(tr("&End the tour"), tr("Escape does it too"), m_card))
    , m_back(makeButton(tr("&Back"), tr("The panel before (Left)"), m_card))
    , m_next(makeButton(tr("&Next"), tr("The next panel (Right)"), m_card))
{
    std::erase_if(m_stations, [this](const Station& station) {
        return !m_window.findChild<QWidget*>(station.panel);
    });
    setObjectName(u"tour"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setUpCard();
    m_window.installEventFilter(this);
    setGeometry(m_window.rect());
    show();
    raise();
    goTo(0);
}

void Tour::setUpCard()
{
    m_card->setFrameShape(QFrame::StyledPanel);
    m_card->setAutoFillBackground(true);
    m_title->setFont(theme::scaled(font(), 1.3, true));
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    auto* row = new QHBoxLayout;
    row->addWidget(m_stop);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    auto* layout = new QVBoxLayout(m_card);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(row);
    for (QPushButton* button : {m_stop, m_back, m_next})
        button->installEventFilter(this); // arrows go through the tour, not from button to button
    connect(m_stop, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(m_station - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { goTo(m_station + 1); });
}

QString Tour::text() const
{
    return m_title->text() + u'\n' + m_text->text();
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
    const Station& now = m_stations[static_cast<std::size_t>(m_station)];
    if (auto* dock = m_window.findChild<QDockWidget*>(now.panel)) {
        dock->show();
        dock->raise();
        raise(); // a dock beside others has come above this
    }
    m_title->setText(tr("%1 of %2: %3").arg(m_station + 1).arg(stations()).arg(now.title));
    m_text->setText(now.text);
    m_back->setEnabled(m_station > 0);
    m_next->setText(m_station + 1 < stations() ? tr("&Next") : tr("&Done"));
    // Read out with the button that has the focus, for those who do not see where it points.
    m_next->setAccessibleDescription(text());
    m_card->setAccessibleName(text());
    m_next->setFocus();
    QAccessibleEvent told(m_next, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    placeCard();
    update();
}

/// Beside what it points at where there is room, else in the middle of it.
void Tour::placeCard()
{
    m_card->adjustSize();
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
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (watched != &m_window && key && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
        goTo(m_station + (key->key() == Qt::Key_Right ? 1 : -1));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool Tour::focusNextPrevChild(bool next)
{
    QList<QPushButton*> buttons{m_stop, m_back, m_next};
    buttons.removeIf([](const QPushButton* button) { return !button->isEnabled(); });
    const auto at = std::find_if(buttons.begin(), buttons.end(),
                                 [](const QPushButton* button) { return button->hasFocus(); })
        - buttons.begin();
    buttons[(at + (next ? 1 : buttons.size() - 1)) % buttons.size()]->setFocus(Qt::TabFocusReason);
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

QWidget* makeTourOffer(QMainWindow& window)
{
    auto* offer = new QFrame;
    offer->setFrameShape(QFrame::StyledPanel);
    offer->setAutoFillBackground(true);
    offer->setBackgroundRole(QPalette::ToolTipBase);
    auto* text =
        new QLabel(Tour::tr("New here? A tour points at each panel in turn, and takes a minute. "
                            "It is in the Help menu too."),
                   offer);
    text->setForegroundRole(QPalette::ToolTipText);
    text->setWordWrap(true);
    auto* take = makeButton(Tour::tr("Take the tour"), Tour::tr("Escape ends it"), offer);
    auto* later = makeButton(Tour::tr("Not now"), Tour::tr("It is not offered again"), offer);
    QObject::connect(take, &QPushButton::clicked, offer, [offer, &window] {
        offer->hide();
        new Tour(window);
    });
    QObject::connect(later, &QPushButton::clicked, offer, &QWidget::hide);
    auto* layout = new QHBoxLayout(offer);
    layout->setContentsMargins(10, 3, 6, 3);
    layout->addWidget(text, 1);
    layout->addWidget(take);
    layout->addWidget(later);
    return offer;
}

} // namespace cockpit::ui
