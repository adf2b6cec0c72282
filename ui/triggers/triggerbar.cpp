// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triggers/triggerbar.h"

#include "models/items/status.h"
#include "models/run/outlook.h"
#include "ui/common/views.h"

#include <QLabel>
#include <QVBoxLayout>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using plan::TriggerMode;

TriggerBar::TriggerBar(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_text(new QLabel(this))
    , m_row(new OfferRow(desk, this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 2, 6, 4);
    layout->setSpacing(2);
    layout->addWidget(m_text);
    layout->addWidget(m_row);
}

std::vector<Offer> TriggerBar::offers(const plan::Trigger& trigger) const
{
    const TriggerMode now = run::modeOf(m_desk.state(), trigger);
    std::vector<Offer> offers;
    const auto add = [&](TriggerMode mode, const QString& text, const QString& effect) {
        if (mode != now)
            offers.push_back({text, effect, tr("Why? It is kept in the log."),
                              [id = trigger.id, mode](const QString& reason) {
                                  return run::Wish(run::SetTriggerMode{id, mode, reason});
                              }});
    };
    // A setting: what it is set to, and not an order.
    add(TriggerMode::Observe, tr("Set to observe …"),
        tr("From now on it is noted when it fires, and nobody is asked"));
    add(TriggerMode::Ask, tr("Set to ask …"),
        tr("From now on the run is held when it fires, until the lead answers"));
    add(TriggerMode::Act, tr("Set to act …"),
        tr("From now on the rollback begins at once when it fires. Nothing is rolled back now."));
    return offers;
}

void TriggerBar::showTrigger(const QString& id)
{
    const plan::Trigger* trigger = m_desk.plan().trigger(id);
    setVisible(trigger != nullptr);
    if (!trigger)
        return;
    setTextOf(m_text,
              tr("%1 · when it fires: %2")
                  .arg(trigger->text, items::wordOf(run::modeOf(m_desk.state(), *trigger))));
    m_row->present(id, offers(*trigger));
}

} // namespace cockpit::ui
