// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace cockpit::ui {

/// Where a secret's value is typed. It goes to the keychain alone, and never stands in the entry.
class SecretValue final : public QWidget
{
    Q_OBJECT

public:
    explicit SecretValue(QWidget* parent = nullptr);

    [[nodiscard]] QLineEdit* field() const { return m_value; }
    [[nodiscard]] QPushButton* keepButton() const { return m_keep; }

Q_SIGNALS:
    void keepAsked(const QString& value);

private:
    QLineEdit* m_value;
    QPushButton* m_keep;
};

} // namespace cockpit::ui
