// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <chrono>

class QComboBox;
class QToolButton;

namespace cockpit::charts {

/// What a person chooses about the charts: the time span, and charts or table.
class ChartsBar final : public QWidget
{
    Q_OBJECT

public:
    explicit ChartsBar(QWidget* parent = nullptr);

    [[nodiscard]] std::chrono::minutes span() const;
    /// Whether the charts move on with the time; offers the way back where they do not.
    void setLive(bool live);

Q_SIGNALS:
    void spanChanged();
    void tableWanted(bool wanted);
    void boardWanted(bool wanted);
    void bindingWanted();
    void liveWanted();
    void exportWanted();

private:
    QToolButton* addButton(const QString& name, const QString& text, const QString& tip);

    QComboBox* m_span;
    QToolButton* m_live;
};

} // namespace cockpit::charts
