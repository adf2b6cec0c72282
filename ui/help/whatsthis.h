// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace cockpit::ui {

/// What a control does now, or why it cannot: its own words, else those of what it stands in, else how the
/// help's page of its panel or window begins. Empty: nothing is known of it.
[[nodiscard]] QString whatIs(const QWidget* widget);

/// Shift+F1 and a click tell of any control what whatIs() says.
class WhatsThis final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace cockpit::ui
