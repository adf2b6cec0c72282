// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environment/entryeditor.h"

#include "models/environment/forms.h"
#include "ui/environment/entryform.h"

namespace cockpit::ui {
using environment::Entry;
using environment::Part;
using items::EnvironmentModel;

EntryEditor::EntryEditor(items::EnvironmentEdit& edit, QWidget* parent)
    : QScrollArea(parent)
    , m_edit(edit)
    , m_form(new EntryForm(this))
{
    setWidget(m_form);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    connectForm();
}

void EntryEditor::connectForm()
{
    connect(m_form, &EntryForm::edited, this, &EntryEditor::take);
    connect(m_form, &EntryForm::typed, this, [this] {
        if (!m_form->isNew())
            Q_EMIT typed(true);
    });
    connect(m_form, &EntryForm::addAsked, this, &EntryEditor::add);
    connect(m_form, &EntryForm::removeAsked, this, &EntryEditor::remove);
    connect(m_form, &EntryForm::testAsked, this, [this] {
        const Entry entry = m_form->entry();
        if (take())
            m_edit.test(entry.part, entry.name);
    });
    connect(m_form, &EntryForm::stopAsked, this,
            [this] { m_edit.bench().stop(m_form->entry().part, m_form->entry().name); });
    connect(m_form, &EntryForm::keepAsked, this, [this](const QString& value) {
        if (take())
            m_edit.keep(m_form->entry().name, value);
    });
    connect(&m_edit.bench(), &environment::Workbench::kept, this,
            [this](const QString& secret, const QString& whyNot) {
                if (!whyNot.isEmpty())
                    return Q_EMIT notKept(whyNot);
                m_form->clearValue();
                m_edit.test(Part::Secrets, secret);
            });
}

void EntryEditor::show(const Entry& entry)
{
    const bool isOther = entry.part != m_form->entry().part || entry.name != m_form->entry().name;
    if (entry.name.isEmpty() || (!m_form->isNew() && !isOther))
        return;
    m_form->present(entry, false, names());
    refresh();
}

void EntryEditor::begin(Part part)
{
    m_form->present(environment::isForm(part) ? environment::emptyEntry(part, {}) : Entry{part, {}},
                    true, names());
    refresh();
    m_form->setFocus();
}

EntryNames EntryEditor::names() const
{
    EntryNames names{m_edit.draft().environment().secrets, {}};
    for (const plan::MetricSource& source : m_edit.draft().environment().sources)
        names.sources.append(source.name);
    return names;
}

void EntryEditor::refresh()
{
    const EnvironmentModel& model = m_edit.model();
    const int at = m_form->isNew() ? -1 : m_edit.rowOf(m_form->entry());
    if (at >= 0)
        m_form->showState(model.value(at, items::StatusRole).value<items::Status>(),
                          model.value(at, items::WordRole).toString(),
                          model.value(at, EnvironmentModel::SentenceRole).toString());
    m_form->setTest(at >= 0 && model.value(at, EnvironmentModel::TestableRole).toBool(),
                    at >= 0 && model.value(at, EnvironmentModel::BusyRole).toBool());
}

bool EntryEditor::take()
{
    if (m_form->isNew())
        return true;
    const auto taken = m_edit.take(m_form->entry());
    Q_EMIT typed(false); // whatever was being typed has been told
    if (!taken)
        m_form->showRefusal(taken.error().sentence);
    return taken.has_value();
}

void EntryEditor::add()
{
    const Entry entry = m_form->entry();
    if (const auto taken = m_edit.add(entry); taken)
        Q_EMIT added(entry);
    else
        m_form->showRefusal(taken.error().sentence);
}

void EntryEditor::remove()
{
    const Entry entry = m_form->entry();
    if (const auto gone = m_edit.remove(entry.part, entry.name); gone)
        Q_EMIT removed(entry);
    else
        m_form->showRefusal(gone.error().sentence);
}

} // namespace cockpit::ui
