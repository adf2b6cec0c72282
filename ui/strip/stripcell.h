// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace cockpit::ui {

class ElidedLabel;

/// One figure of the top strip: what it is in small letters, how it stands in large ones.
class StripCell final : public QWidget
{
    Q_OBJECT

public:
    enum class Width { AsWide, GivesWay };

    StripCell(const QString& title, Width width, QWidget* parent = nullptr);

    void setValue(const QString& value);
    /// Loud: the figure needs attention; it says so by weight as well as by colour.
    void setLoud(bool loud);
    [[nodiscard]] QString value() const;

private:
    QString m_title;
    QLabel* m_label;
    ElidedLabel* m_value;
    Width m_width;
    int m_widest = 0; ///< it never shrinks again, so that the strip stands still while figures count
};

} // namespace cockpit::ui
