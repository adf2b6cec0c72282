// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/touroffer.h"

#include "ui/common/views.h"
#include "ui/help/tour.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QMainWindow>
#include <QPushButton>

namespace cockpit::ui {

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
