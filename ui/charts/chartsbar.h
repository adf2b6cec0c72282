// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>

class QComboBox;

namespace cockpit::charts {

/// What a person chooses about the charts: the time span, and charts or table.
class ChartsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsBar(QWidget* parent = nullptr);

    [[nodiscard]] std::chrono::minutes span() const;

Q_SIGNALS:
    void spanChanged();
    void tableWanted(bool wanted);
    void exportWanted();

private:
    QComboBox* m_span;
};

} // namespace cockpit::charts
