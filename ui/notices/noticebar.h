// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/notices.h"
#include "ui/common/offerrow.h"
#include "ui/common/panel.h"

class QVBoxLayout;

namespace cockpit::ui {

class StatusLabel;

/// What a person should know of now, below the strip: the lead that is offered, a step in which nothing
/// happens, a hold that is planned, a target that is locked; each with what can be done about it.
class NoticeBar final : public Panel
{
    Q_OBJECT

public:
    explicit NoticeBar(Desk& desk, QWidget* parent = nullptr);

    void refresh() override;
    void setControlsShown(bool shown) override;

private:
    struct Line {
        QWidget* whole = nullptr;
        StatusLabel* text = nullptr;
        OfferRow* offers = nullptr;
    };

    [[nodiscard]] Line makeLine();
    [[nodiscard]] std::vector<Offer> offersFor(const items::Notice& notice) const;
    [[nodiscard]] Offer takeOver(const QString& step) const;

    QVBoxLayout* m_layout;
    std::vector<Line> m_lines;
    bool m_controls = true;
};

} // namespace cockpit::ui
