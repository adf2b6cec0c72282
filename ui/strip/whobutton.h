// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/desk.h"

#include <QToolButton>

class QActionGroup;
class QMenu;

namespace cockpit::ui {

/// "You: QA". Several people may act at one workstation, each as themselves.
class WhoButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit WhoButton(Desk& desk, QWidget* parent = nullptr);

    /// Lists the positions in another menu too.
    void fill(QMenu& menu);

private:
    void showActor();

    Desk& m_desk;
    QActionGroup* m_positions;
};

} // namespace cockpit::ui
