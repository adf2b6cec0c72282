// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/outputexport.h"

#include <QWidget>

class QCheckBox;
class QMenu;

namespace cockpit::ui {

class ConsoleView;

/// What can be done with the output: follow, find, copy, wrap, times, save.
class ConsoleControls final : public QWidget
{
    Q_OBJECT

public:
    ConsoleControls(ConsoleView& view, QWidget* parent);

    void showFollow(bool follow);

Q_SIGNALS:
    void findAsked();
    void saveAsked(items::OutputExport::Form form);

private:
    void fill(QMenu* menu);

    ConsoleView& m_view;
    QCheckBox* m_follow;
};

} // namespace cockpit::ui
