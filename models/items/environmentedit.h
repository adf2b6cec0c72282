// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/environmentmodel.h"

namespace cockpit::items {

/// An environment file while a person works on it in forms: what is taken into the draft, what is refused,
/// what is tried, and when the file is written. The forms show it, and decide nothing.
class EnvironmentEdit final : public QObject
{
    Q_OBJECT

public:
    /// `bench` outlives it.
    EnvironmentEdit(environment::Draft draft, environment::Workbench& bench,
                    QObject* parent = nullptr);

    [[nodiscard]] EnvironmentModel& model() { return m_model; }
    [[nodiscard]] environment::Workbench& bench() const { return m_bench; }
    [[nodiscard]] const environment::Draft& draft() const { return m_draft; }
    [[nodiscard]] bool isChanged() const { return m_draft.text() != m_saved; }
    /// What stands in the file of such a name.
    [[nodiscard]] bool isInFile(environment::Part part, const QString& name) const;
    /// -1: a new entry, or none of this name.
    [[nodiscard]] int rowOf(const environment::Entry& entry) const;

    /// Takes what a form says of an entry that is shown; nothing happens where that is nothing new.
    Result<void> take(const environment::Entry& entry);
    /// Adds an entry that must not stand there yet.
    Result<void> add(const environment::Entry& entry);
    Result<void> remove(environment::Part part, const QString& name);
    Result<void> save();

    void test(environment::Part part, const QString& name);
    void testAll();
    /// Puts a secret's value into the keychain; the bench's kept() follows.
    void keep(const QString& secret, const QString& value);

    /// Whether it may be closed: what was changed and not saved is asked about once, by `false`.
    [[nodiscard]] bool mayClose(bool taken);

Q_SIGNALS:
    /// The draft, the file or what a test said.
    void changed();

private:
    void tellChange();

    environment::Draft m_draft;
    environment::Workbench& m_bench;
    QByteArray m_saved;
    EnvironmentModel m_model;
    bool m_asked = false; ///< whether what is not saved may go
};

} // namespace cockpit::items
