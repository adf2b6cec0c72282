// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/offerrow.h"

class QLabel;

namespace cockpit::ui {

/// What the current trigger does when it fires, and how that is changed; what contradicts it beside it.
class TriggerBar final : public QWidget
{
    Q_OBJECT

public:
    explicit TriggerBar(Desk& desk, QWidget* parent = nullptr);

    /// Empty, or the id of a condition that triggers nothing: hidden.
    void showTrigger(const QString& id);
    void setControlsShown(bool shown) { m_row->setControlsShown(shown); }

private:
    [[nodiscard]] std::vector<Offer> offers(const plan::Trigger& trigger) const;

    Desk& m_desk;
    QLabel* m_text;
    OfferRow* m_row;
};

} // namespace cockpit::ui
