// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environment/draft.h"

#include <QWidget>

class QPushButton;

namespace cockpit::ui {

/// What can be done with an entry: tried, added, taken out.
class EntryButtons final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryButtons(QWidget* parent = nullptr);

    void present(const environment::Entry& entry, bool isNew);
    /// Of an entry that is not new.
    void setTest(const QString& name, bool testable, bool busy);
    [[nodiscard]] QPushButton* testButton() const { return m_test; }
    [[nodiscard]] QPushButton* addButton() const { return m_add; }

Q_SIGNALS:
    void addAsked();
    void removeAsked();
    void testAsked();
    void stopAsked();

private:
    bool m_busy = false;
    QPushButton* m_test;
    QPushButton* m_add;
    QPushButton* m_remove;
};

} // namespace cockpit::ui
