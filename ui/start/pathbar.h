// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/pathtofly.h"

#include <QFrame>
#include <QMap>

class QMenu;
class QToolButton;

namespace cockpit::ui {

/// The way from a document to a flight, a button a station: what is done, what is missing, what comes next.
class PathBar final : public QFrame
{
    Q_OBJECT

public:
    explicit PathBar(QWidget* parent = nullptr);

    void present(const std::vector<items::PathStep>& path);
    /// The names that can be chosen from, and the one that the path is about.
    void setEnvironments(const QStringList& names, const QString& chosen);
    [[nodiscard]] QToolButton* button(items::PathStep::What what) const
    {
        return m_buttons.value(what);
    }
    [[nodiscard]] QMenu* environments() const { return m_menu; }

Q_SIGNALS:
    void findingsAsked();
    void guessesAsked();
    /// Another environment is meant from now on.
    void environmentChosen(const QString& name);
    void editAsked();
    /// A first file of this name is wanted.
    void newAsked(const QString& name);
    void flyAsked();

private:
    QToolButton* add(items::PathStep::What what);
    void askName();

    QMap<items::PathStep::What, QToolButton*> m_buttons;
    QMenu* m_menu;
};

} // namespace cockpit::ui
