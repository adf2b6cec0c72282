// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/status.h"

#include <QWidget>

namespace cockpit::ui {

/// Shape, word and colour of a status in one line.
class StatusLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLabel(QWidget* parent = nullptr);

    /// `spoken` is what a screen reader says; the word when empty.
    void show(items::Status status, const QString& word, const QString& spoken = {});
    [[nodiscard]] const QString& word() const { return m_word; }
    [[nodiscard]] items::Status status() const { return m_status; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    using QWidget::show;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QString line() const;

    items::Status m_status = items::Status::Waiting;
    QString m_word;
};

} // namespace cockpit::ui
