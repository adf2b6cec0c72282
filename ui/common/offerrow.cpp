// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/offerrow.h"

#include "ui/common/views.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

OfferRow::OfferRow(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_buttons(new QHBoxLayout(this))
{
    m_buttons->setContentsMargins(0, 0, 0, 0);
    hide();
}

QString OfferRow::keyOf(const QString& key, const std::vector<Offer>& offers) const
{
    QStringList parts{key};
    for (const Offer& offer : offers)
        parts << offer.text;
    return parts.join(u'\n');
}

void OfferRow::present(const QString& key, const std::vector<Offer>& offers)
{
    m_offers = offers;
    if (const QString now = keyOf(key, offers); now != m_key) {
        m_key = now;
        rebuild();
    }
    for (std::size_t i = 0; i < m_made.size(); ++i)
        m_desk.offer(m_made[i], m_offers[i].wish(tr("given")), m_offers[i].effect);
}

void OfferRow::rebuild()
{
    for (QPushButton* button : m_made)
        discard(button);
    m_made.clear();
    while (QLayoutItem* item = m_buttons->takeAt(0))
        delete item;
    for (const Offer& each : m_offers) {
        const std::size_t place = m_made.size();
        QPushButton* button = makeButton(each.text, each.effect, this);
        connect(button, &QPushButton::clicked, this, [this, place] {
            const Offer offer = m_offers[place]; // what it does may change what is offered
            take(offer);
        });
        m_buttons->addWidget(button);
        m_made.push_back(button);
        button->show();
    }
    m_buttons->addStretch(1);
    setVisible(m_controls && !m_made.empty());
}

void OfferRow::take(const Offer& offer)
{
    const Prompts::Question question{offer.text, offer.asks, offer.text};
    const auto submit = [this, wish = offer.wish](const QString& reason) {
        m_desk.submit(wish(reason));
    };
    if (!offer.seen.isEmpty())
        m_desk.prompts().confirm(this, question, offer.seen, [submit] { submit({}); });
    else if (offer.asks.isEmpty())
        submit({});
    else
        m_desk.askReason(this, question, submit);
}

void OfferRow::setControlsShown(bool shown)
{
    m_controls = shown;
    setVisible(shown && !m_made.empty());
}

} // namespace cockpit::ui
