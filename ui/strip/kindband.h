// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

#include <QWidget>

namespace cockpit::ui {

/// A band over the whole width that says what kind of run this is, again and again.
class KindBand final : public QWidget
{
    Q_OBJECT

public:
    explicit KindBand(plan::RunKind kind, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    plan::RunKind m_kind;
    QString m_text;
};

/// The kind's word on a filled plate, at the head of the strip.
class KindPlate final : public QWidget
{
    Q_OBJECT

public:
    explicit KindPlate(plan::RunKind kind, QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    plan::RunKind m_kind;
};

} // namespace cockpit::ui
