// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QPushButton;

namespace cockpit::ui {

/// Something that a person can do here: a button.
struct Offer {
    QString text;   ///< the button's words, which say the effect
    QString effect; ///< more of it, for the tool tip
    QString asks;   ///< the question for a reason; empty: none is needed
    std::function<run::Wish(const QString& reason)> wish;
    QString seen = {}; ///< shown whole before it is done; empty: there is nothing to be seen
};

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
