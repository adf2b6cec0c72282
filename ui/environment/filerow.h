// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environment/workbench.h"

#include <QWidget>

class QPushButton;

namespace cockpit::ui {

/// The file that the forms are of: where it is, and what is done with it as a whole.
class FileRow final : public QWidget
{
    Q_OBJECT

public:
    /// `bench` outlives it.
    explicit FileRow(environment::Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton* saveButton() const { return m_save; }

Q_SIGNALS:
    void saveAsked();
    void closeAsked();

private:
    QPushButton* m_save;
};

} // namespace cockpit::ui
