// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/environmentedit.h"
#include "ui/common/taborder.h"
#include "ui/environment/entryeditor.h"
#include "ui/environment/entrylist.h"

#include <QDialog>

class QPushButton;

namespace cockpit::ui {

class MessageBar;
class StatusLabel;

/// An environment file in forms: what is missing first, each host, source and secret with its test. It works
/// on a draft; the file changes when it is saved.
class EnvironmentDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `bench` outlives the dialog.
    EnvironmentDialog(environment::Draft draft, environment::Workbench& bench,
                      QWidget* parent = nullptr);

    [[nodiscard]] const environment::Draft& draft() const { return m_edit.draft(); }
    [[nodiscard]] QTreeView* list() const { return m_list->view(); }
    [[nodiscard]] EntryForm* form() const { return m_editor->form(); }
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }
    [[nodiscard]] MessageBar* bar() const { return m_bar; }
    /// Shows one entry's form.
    void choose(environment::Part part, const QString& name);
    /// What was changed and not saved is asked about once.
    void reject() override;

Q_SIGNALS:
    void saved();

protected:
    bool focusNextPrevChild(bool next) override { return moveFocus(*this, next); }

private:
    void setUpLayout();
    [[nodiscard]] QWidget* makeParts();
    void connectParts();
    void refresh();
    void begin(environment::Part part);
    void chooseAfter(const environment::Entry& removed);
    void save();

    items::EnvironmentEdit m_edit;
    MessageBar* m_bar;
    StatusLabel* m_summary;
    EntryList* m_list;
    EntryEditor* m_editor;
    QPushButton* m_save;
};

} // namespace cockpit::ui
