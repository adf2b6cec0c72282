// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAbstractButton;

namespace cockpit::ui {

/// Sees presses on buttons that cannot be had now.
class NearMisses final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// From now on `why` says why this button cannot be had; empty while it can.
    void watch(QAbstractButton* button, const QString& why);

Q_SIGNALS:
    void missed(const QString& wanted, const QString& why);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace cockpit::ui
