// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/tourcard.h"

#include "ui/common/views.h"
#include "ui/help/tour.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace cockpit::ui {

TourCard::TourCard(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_stop(makeButton(Tour::tr("&End the tour"), Tour::tr("Escape does it too"), this))
    , m_back(makeButton(Tour::tr("&Back"), Tour::tr("The panel before (Left)"), this))
    , m_next(makeButton(Tour::tr("&Next"), Tour::tr("The next panel (Right)"), this))
{
    setFrameStyle(QFrame::Box | QFrame::Plain); // seen on black as well
    setAutoFillBackground(true);
    m_title->setFont(theme::scaled(font(), 1.3, true));
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(fontMetrics().averageCharWidth() * 46);
    auto* row = new QHBoxLayout;
    row->addWidget(m_stop);
    row->addStretch(1);
    row->addWidget(m_back);
    row->addWidget(m_next);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(row);
    for (QPushButton* button : {m_stop, m_back, m_next})
        button->installEventFilter(this); // arrows go through the tour, not from button to button
    connect(m_stop, &QPushButton::clicked, this, &TourCard::ended);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT turned(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { Q_EMIT turned(1); });
}

void TourCard::present(const QString& title, const QString& text, int number, int count)
{
    m_title->setText(Tour::tr("%1 of %2: %3").arg(number + 1).arg(count).arg(title));
    m_text->setText(text);
    m_back->setEnabled(number > 0);
    m_next->setText(number + 1 < count ? Tour::tr("&Next") : Tour::tr("&Done"));
    tellReader();
    adjustSize();
}

/// Read out with the button that has the focus.
void TourCard::tellReader()
{
    m_next->setAccessibleDescription(text());
    setAccessibleName(text());
    m_next->setFocus();
    QAccessibleEvent told(m_next, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
}

QString TourCard::text() const
{
    return m_title->text() + QLatin1Char('\n') + m_text->text();
}

void TourCard::moveFocus(bool next)
{
    QList<QPushButton*> buttons{m_stop, m_back, m_next};
    buttons.removeIf([](const QPushButton* button) { return !button->isEnabled(); });
    const auto at = std::find_if(buttons.begin(), buttons.end(),
                                 [](const QPushButton* button) { return button->hasFocus(); })
        - buttons.begin();
    buttons[(at + (next ? 1 : buttons.size() - 1)) % buttons.size()]->setFocus(Qt::TabFocusReason);
}

bool TourCard::eventFilter(QObject* watched, QEvent* event)
{
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    if (!key || (key->key() != Qt::Key_Left && key->key() != Qt::Key_Right))
        return QFrame::eventFilter(watched, event);
    Q_EMIT turned(key->key() == Qt::Key_Right ? 1 : -1);
    return true;
}

} // namespace cockpit::ui
