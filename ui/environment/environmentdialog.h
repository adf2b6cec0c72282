// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environment/workbench.h"
#include "models/items/environmentmodel.h"
#include "ui/environment/entryfields.h"

#include <QDialog>

class QMenu;
class QPushButton;
class QTreeView;

namespace cockpit::ui {

class EntryForm;
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

    [[nodiscard]] const environment::Draft& draft() const { return m_draft; }
    [[nodiscard]] QTreeView* list() const { return m_list; }
    [[nodiscard]] EntryForm* form() const { return m_form; }
    [[nodiscard]] QPushButton* saveButton() const { return m_save; }
    [[nodiscard]] MessageBar* bar() const { return m_bar; }
    /// Shows one entry's form.
    void choose(environment::Part part, const QString& name);
    /// What was changed and not saved is asked about once.
    void reject() override;

Q_SIGNALS:
    void saved();

private:
    void setUpLayout();
    [[nodiscard]] QWidget* makeLeft();
    void connectForm();
    void connectBench();
    void showChosen();
    void showState();
    void refresh();
    void begin(environment::Part part);
    void add();
    void remove();
    void test(environment::Part part, const QString& name);
    void save();
    /// Takes what stands in the form into the draft; false: it was refused, and the form says why.
    bool take();
    [[nodiscard]] int row() const;
    [[nodiscard]] EntryNames names() const;
    [[nodiscard]] bool isChanged() const { return m_draft.text() != m_saved; }

    environment::Draft m_draft;
    environment::Workbench& m_bench;
    QByteArray m_saved;
    items::EnvironmentModel m_model;
    MessageBar* m_bar;
    StatusLabel* m_summary;
    QTreeView* m_list;
    EntryForm* m_form;
    QPushButton* m_testAll = nullptr;
    QPushButton* m_save;
    bool m_asked = false; ///< whether what is not saved may go
};

} // namespace cockpit::ui
