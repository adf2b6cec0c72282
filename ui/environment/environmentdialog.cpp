// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environment/environmentdialog.h"

#include "ui/common/messagebar.h"
#include "ui/common/statuslabel.h"
#include "ui/common/views.h"
#include "ui/environment/filerow.h"
#include "ui/theme/theme.h"

#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace cockpit::ui {
using environment::Entry;
using environment::Part;
using items::EnvironmentModel;

EnvironmentDialog::EnvironmentDialog(environment::Draft draft, environment::Workbench& bench,
                                     QWidget* parent)
    : QDialog(parent)
    , m_edit(std::move(draft), bench)
    , m_bar(new MessageBar(this))
    , m_summary(new StatusLabel(this))
    , m_list(new EntryList(m_edit.model(), this))
    , m_editor(new EntryEditor(m_edit, this))
{
    theme::apply(this);
    setObjectName(QStringLiteral("environment"));
    setWindowTitle(tr("Environment %1").arg(m_edit.draft().environment().name));
    setUpLayout();
    connectParts();
    refresh();
    if (m_edit.model().rowCount() > 0)
        m_list->choose(0);
    else
        begin(Part::Hosts);
    resize(fontMetrics().averageCharWidth() * 130, fontMetrics().height() * 32);
}

void EnvironmentDialog::setUpLayout()
{
    auto* file = new FileRow(m_edit.bench(), this);
    m_save = file->saveButton();
    connect(file, &FileRow::saveAsked, this, &EnvironmentDialog::save);
    connect(file, &FileRow::closeAsked, this, &EnvironmentDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addWidget(m_summary);
    layout->addWidget(makeParts(), 1);
    layout->addWidget(file);
}

void EnvironmentDialog::choose(Part part, const QString& name)
{
    m_list->choose(m_edit.model().rowOf(part, name));
}

QWidget* EnvironmentDialog::makeParts()
{
    auto* parts = new QSplitter(this);
    parts->addWidget(m_list);
    parts->addWidget(m_editor);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    return parts;
}

void EnvironmentDialog::connectParts()
{
    connect(m_list, &EntryList::chosen, this,
            [this] { m_editor->show(m_edit.model().entryAt(m_list->row())); });
    connect(m_list, &EntryList::beginAsked, this, &EnvironmentDialog::begin);
    connect(m_list, &EntryList::testAllAsked, this, [this] {
        if (m_editor->take())
            m_edit.testAll();
    });
    connect(m_editor, &EntryEditor::typed, this,
            [this](bool isOpen) { m_save->setEnabled(isOpen || m_edit.isChanged()); });
    connect(m_editor, &EntryEditor::added, this,
            [this](const Entry& entry) { choose(entry.part, entry.name); });
    connect(m_editor, &EntryEditor::removed, this, &EnvironmentDialog::chooseAfter);
    connect(&m_edit, &items::EnvironmentEdit::changed, this, &EnvironmentDialog::refresh);
    connect(m_editor, &EntryEditor::notKept, m_bar, &MessageBar::showTrouble);
}

void EnvironmentDialog::begin(Part part)
{
    if (!m_editor->take())
        return;
    m_list->choose(-1);
    m_editor->begin(part);
}

/// The runbook may need still what was taken out.
void EnvironmentDialog::chooseAfter(const Entry& removed)
{
    m_list->choose(-1);
    if (m_edit.model().rowCount() > 0)
        m_list->choose(std::max(m_edit.rowOf(removed), 0));
    else
        m_editor->begin(removed.part);
}

void EnvironmentDialog::refresh()
{
    const EnvironmentModel& model = m_edit.model();
    m_summary->show(model.missing() == 0 ? items::Status::Done : items::Status::Attention,
                    model.summary());
    const bool isChanged = m_edit.isChanged();
    m_save->setEnabled(isChanged);
    m_save->setToolTip(isChanged ? tr("Writes what was changed; all else stays as it is written")
                                 : tr("Nothing was changed"));
    m_list->setTestable(!model.testable().empty());
    m_editor->refresh();
}

void EnvironmentDialog::save()
{
    if (!m_editor->take())
        return;
    if (const auto written = m_edit.save(); !written)
        return m_bar->showTrouble(written.error().sentence);
    Q_EMIT saved();
}

void EnvironmentDialog::reject()
{
    if (m_edit.mayClose(m_editor->take()))
        QDialog::reject();
    else
        m_bar->showTrouble(tr("What was changed is not saved. Save it, or close once more to leave "
                              "the file as it is."));
}

} // namespace cockpit::ui
