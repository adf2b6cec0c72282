// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/offerrow.h"

#include <QWidget>

class QLabel;

namespace cockpit::ui {

class CommandText;
class SignOffBar;

/// How one line of a step stands, what of it runs, and what a person can do about it.
class LineBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LineBar(Desk& desk, QWidget* parent = nullptr);

    /// A line, or a line on one of its hosts ("s2.a1@web-3"). Empty: none is selected.
    void showAction(const QString& name);
    void refresh();
    void setControlsShown(bool shown);

private:
    Desk& m_desk;
    QString m_name;
    QLabel* m_sentence;
    CommandText* m_command; ///< what runs, whole
    OfferRow* m_row;
    SignOffBar* m_sign;
};

} // namespace cockpit::ui
