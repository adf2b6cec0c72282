// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace cockpit::ui {

/// A panel's content, or the words that say what is missing and how to add it.
class EmptyStack final : public QStackedWidget
{
    Q_OBJECT

public:
    EmptyStack(QWidget* content, const QString& whenEmpty, QWidget* parent = nullptr);
    void setEmpty(bool empty) { setCurrentIndex(empty ? 1 : 0); }
    [[nodiscard]] bool isEmpty() const { return currentIndex() == 1; }
};

} // namespace cockpit::ui
