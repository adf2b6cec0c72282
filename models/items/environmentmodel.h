// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environment/workbench.h"
#include "models/items/rowsmodel.h"
#include "models/items/status.h"

#include <QMap>

#include <set>
#include <utility>

namespace cockpit::items {

/// The entries of an environment file with how each stands: missing, filled in, or what a test said. What
/// is missing at first stands first, and keeps its place when it is filled in. What a test said holds for the values that were tried: it goes when they change.
class EnvironmentModel final : public RowsModel
{
    Q_OBJECT

public:
    enum Column { PartColumn, NameColumn, StateColumn };
    enum Role {
        PartRole = FirstOwnRole, ///< environment::Part as int
        NameRole,
        SentenceRole, ///< more than the word; may be empty
        TestableRole, ///< bool: hosts, secrets, sources and metrics that are filled in
        BusyRole      ///< bool: a test is under way
    };
    using Key = std::pair<environment::Part, QString>;

    explicit EnvironmentModel(QObject* parent = nullptr);

    void update(const environment::Draft& draft);
    /// A test begins.
    void setBusy(environment::Part part, const QString& name);
    /// It ended. What was changed since it began is not proved by it.
    void setTrial(environment::Part part, const QString& name, const environment::Trial& trial);

    /// -1 when there is none.
    [[nodiscard]] int rowOf(environment::Part part, const QString& name) const;
    [[nodiscard]] environment::Entry entryAt(int row) const;
    [[nodiscard]] int missing() const;
    /// How much is missing still, for the head of the window.
    [[nodiscard]] QString summary() const;
    /// What can be tried now.
    [[nodiscard]] std::vector<Key> testable() const;

private:
    void showAll();
    /// As they stand already; at first what is missing before the rest.
    void sort(std::vector<environment::Entry>& entries) const;
    void forgetChanged(const std::vector<environment::Entry>& next);
    [[nodiscard]] Row rowFor(const environment::Entry& entry) const;

    std::vector<environment::Entry> m_entries;
    QMap<Key, environment::Trial> m_trials;
    std::set<Key> m_busy;
    std::set<Key> m_stale; ///< changed while they were tried
};

/// "Host", "Variable", …
[[nodiscard]] QString wordOf(environment::Part part);

} // namespace cockpit::items
