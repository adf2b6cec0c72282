// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/offer.h"
#include "ui/common/desk.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace cockpit::ui {

using items::Offer;

/// What can be done, as a row of buttons that are made anew only when it changes.
class OfferRow final : public QWidget
{
    Q_OBJECT

public:
    explicit OfferRow(Desk& desk, QWidget* parent = nullptr);

    /// `key` says what the offers are about: where it changes the buttons are others.
    void present(const QString& key, const std::vector<Offer>& offers);
    void setControlsShown(bool shown);
    [[nodiscard]] bool isEmpty() const { return m_made.empty(); }

private:
    void rebuild();
    void take(const Offer& offer);
    [[nodiscard]] QString keyOf(const QString& key, const std::vector<Offer>& offers) const;

    Desk& m_desk;
    QString m_key;
    bool m_controls = true;
    QHBoxLayout* m_buttons;
    std::vector<Offer> m_offers;
    std::vector<QPushButton*> m_made;
};

} // namespace cockpit::ui
