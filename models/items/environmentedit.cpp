// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/environmentedit.h"

#include "models/items/tr.h"

#include <utility>

namespace cockpit::items {
using environment::Entry;
using environment::Part;

EnvironmentEdit::EnvironmentEdit(environment::Draft draft, environment::Workbench& bench,
                                 QObject* parent)
    : QObject(parent)
    , m_draft(std::move(draft))
    , m_bench(bench)
    , m_saved(m_draft.text())
{
    m_model.update(m_draft);
    connect(&m_bench, &environment::Workbench::tried, this,
            [this](Part part, const QString& name, const environment::Trial& trial) {
                m_model.setTrial(part, name, trial);
                Q_EMIT changed();
            });
}

bool EnvironmentEdit::isInFile(Part part, const QString& name) const
{
    const int row = m_model.rowOf(part, name);
    return row >= 0 && m_model.entryAt(row).isInFile;
}

int EnvironmentEdit::rowOf(const Entry& entry) const
{
    return m_model.rowOf(entry.part, entry.name);
}

void EnvironmentEdit::tellChange()
{
    m_asked = false;
    m_model.update(m_draft);
    Q_EMIT changed();
}

Result<void> EnvironmentEdit::take(const Entry& entry)
{
    const int row = rowOf(entry);
    if (row < 0 || entry.fields == m_model.entryAt(row).fields)
        return {};
    if (auto taken = m_draft.put(entry); !taken)
        return taken;
    tellChange();
    return {};
}

Result<void> EnvironmentEdit::add(const Entry& entry)
{
    if (isInFile(entry.part, entry.name))
        return failure(Tr::tr("\"%1\" stands in the file already.").arg(entry.name));
    if (auto taken = m_draft.put(entry); !taken)
        return taken;
    tellChange();
    return {};
}

Result<void> EnvironmentEdit::remove(Part part, const QString& name)
{
    if (auto taken = m_draft.remove(part, name); !taken)
        return taken;
    tellChange();
    return {};
}

Result<void> EnvironmentEdit::save()
{
    if (auto written = m_bench.save(m_draft); !written)
        return written;
    m_saved = m_draft.text();
    tellChange();
    return {};
}

void EnvironmentEdit::test(Part part, const QString& name)
{
    m_model.setBusy(part, name);
    Q_EMIT changed();
    m_bench.test(m_draft, part, name);
}

void EnvironmentEdit::testAll()
{
    for (const auto& [part, name] : m_model.testable())
        test(part, name);
}

void EnvironmentEdit::keep(const QString& secret, const QString& value)
{
    m_bench.keep(m_draft, secret, value);
}

bool EnvironmentEdit::mayClose(bool taken)
{
    return (taken && !isChanged()) || std::exchange(m_asked, true);
}

} // namespace cockpit::items
