// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/environmentmodel.h"

#include "models/items/tr.h"

#include <algorithm>
#include <utility>

namespace cockpit::items {
using namespace Qt::StringLiterals;
using environment::Entry;
using environment::Part;
using environment::Trial;

namespace {

EnvironmentModel::Key keyOf(const Entry& entry)
{
    return {entry.part, entry.name};
}

bool isTested(Part part)
{
    return part == Part::Hosts || part == Part::Secrets || part == Part::Sources
        || part == Part::Metrics;
}

Status statusOf(Trial::Outcome outcome)
{
    switch (outcome) {
    case Trial::Outcome::Works:
        return Status::Done;
    case Trial::Outcome::Unclear:
        return Status::Attention;
    case Trial::Outcome::Fails:
        return Status::Failed;
    case Trial::Outcome::Stopped:
        break;
    }
    return Status::Waiting;
}

} // namespace

QString wordOf(Part part)
{
    switch (part) {
    case Part::Hosts:
        return Tr::tr("Host");
    case Part::Variables:
        return Tr::tr("Variable");
    case Part::Secrets:
        return Tr::tr("Secret");
    case Part::Sources:
        return Tr::tr("Source");
    case Part::Roles:
        return Tr::tr("Role");
    case Part::Groups:
        return Tr::tr("Group");
    case Part::Metrics:
        return Tr::tr("Metric");
    case Part::Triggers:
        return Tr::tr("Trigger");
    case Part::Services:
        return Tr::tr("Service");
    case Part::Limits:
        return Tr::tr("Limits");
    case Part::Rules:
        return Tr::tr("Rules");
    case Part::Freezes:
        return Tr::tr("Freeze");
    case Part::Holds:
        return Tr::tr("Planned hold");
    case Part::Starts:
        return Tr::tr("Fixed start");
    case Part::Probes:
        return Tr::tr("Probe");
    case Part::Proofs:
        return Tr::tr("Proof");
    case Part::Dashboards:
        return Tr::tr("Dashboard");
    case Part::Release:
        return Tr::tr("Release");
    }
    return {};
}

EnvironmentModel::EnvironmentModel(QObject* parent)
    : RowsModel({Tr::tr("Kind"), Tr::tr("Name"), Tr::tr("State")}, parent)
{}

Row EnvironmentModel::rowFor(const Entry& entry) const
{
    const Key key = keyOf(entry);
    const auto trial = m_trials.constFind(key);
    const bool busy = m_busy.contains(key);
    const bool testable = entry.isSet && isTested(entry.part);
    Status status = entry.isSet ? Status::Done : Status::Attention;
    QString word = entry.isSet ? Tr::tr("filled in") : Tr::tr("missing");
    QString sentence;
    if (busy) {
        status = Status::Running;
        word = Tr::tr("being tried");
    } else if (trial != m_trials.cend()) {
        status = statusOf(trial->outcome);
        word = trial->word;
        sentence = trial->sentence;
    } else if (testable) {
        status = Status::Waiting;
        word = Tr::tr("not tried");
    }
    const QString part = wordOf(entry.part);
    Row row{
        u"%1:%2"_s.arg(static_cast<int>(entry.part)).arg(entry.name), {part, entry.name, word}, {}};
    row.values = {{StatusRole, QVariant::fromValue(status)},
                  {WordRole, word},
                  {PartRole, static_cast<int>(entry.part)},
                  {NameRole, entry.name},
                  {SentenceRole, sentence},
                  {TestableRole, testable},
                  {BusyRole, busy},
                  {Qt::ToolTipRole, sentence.isEmpty() ? word : sentence},
                  {Qt::AccessibleTextRole, QStringList({part, entry.name, word}).join(u", "_s)}};
    return row;
}

void EnvironmentModel::showAll()
{
    std::vector<Row> rows;
    rows.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        rows.push_back(rowFor(entry));
    show(std::move(rows));
}

/// A source is reached with its secret: a new place for that is another test too.
void EnvironmentModel::forgetChanged(const std::vector<Entry>& next)
{
    bool secretChanged = false;
    const auto forget = [this](const Key& key) {
        m_trials.remove(key);
        if (m_busy.contains(key))
            m_stale.insert(key);
    };
    for (const Entry& old : m_entries) {
        if (std::find(next.begin(), next.end(), old) != next.end())
            continue;
        forget(keyOf(old));
        secretChanged = secretChanged || old.part == Part::Secrets;
    }
    for (const Entry& entry : next) {
        if (secretChanged && entry.part == Part::Sources)
            forget(keyOf(entry));
    }
}

void EnvironmentModel::sort(std::vector<Entry>& entries) const
{
    const auto rank = [this](const Entry& entry) {
        const int row = rowOf(entry.part, entry.name);
        if (m_entries.empty())
            return entry.isSet ? 1 : 0;
        return row < 0 ? rowCount() : row;
    };
    std::stable_sort(entries.begin(), entries.end(), [&rank](const Entry& one, const Entry& other) {
        return rank(one) < rank(other);
    });
}

void EnvironmentModel::update(const environment::Draft& draft)
{
    std::vector<Entry> next = draft.entries();
    sort(next);
    forgetChanged(next);
    m_entries = std::move(next);
    showAll();
}

void EnvironmentModel::setBusy(Part part, const QString& name)
{
    m_busy.insert({part, name});
    m_stale.erase({part, name});
    showAll();
}

void EnvironmentModel::setTrial(Part part, const QString& name, const Trial& trial)
{
    const Key key{part, name};
    m_busy.erase(key);
    if (m_stale.erase(key) == 0)
        m_trials.insert(key, trial);
    showAll();
}

int EnvironmentModel::rowOf(Part part, const QString& name) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return entry.part == part && entry.name == name;
    });
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

Entry EnvironmentModel::entryAt(int row) const
{
    const bool isRow = row >= 0 && static_cast<std::size_t>(row) < m_entries.size();
    return isRow ? m_entries[static_cast<std::size_t>(row)] : Entry();
}

int EnvironmentModel::missing() const
{
    return static_cast<int>(std::count_if(m_entries.begin(), m_entries.end(),
                                          [](const Entry& entry) { return !entry.isSet; }));
}

QString EnvironmentModel::summary() const
{
    const int open = missing();
    if (open == 0)
        return Tr::tr("Everything that the runbook asks for is filled in.");
    return Tr::tr("%n of %1 still to be filled in.", nullptr, open).arg(m_entries.size());
}

std::vector<EnvironmentModel::Key> EnvironmentModel::testable() const
{
    std::vector<Key> keys;
    for (int row = 0; row < rowCount(); ++row) {
        if (value(row, TestableRole).toBool() && !value(row, BusyRole).toBool())
            keys.push_back(keyOf(entryAt(row)));
    }
    return keys;
}

} // namespace cockpit::items
