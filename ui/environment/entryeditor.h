// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/environmentedit.h"
#include "ui/environment/entryfields.h"

#include <QScrollArea>

namespace cockpit::ui {

class EntryForm;

/// The form of one entry, and what becomes of what is typed and pressed there.
class EntryEditor final : public QScrollArea
{
    Q_OBJECT

public:
    /// `edit` outlives it.
    explicit EntryEditor(items::EnvironmentEdit& edit, QWidget* parent = nullptr);

    [[nodiscard]] EntryForm* form() const { return m_form; }
    /// Shows an entry of the file, unless it stands there already.
    void show(const environment::Entry& entry);
    void begin(environment::Part part);
    void refresh();
    /// Takes what stands in the form into the draft; false: it was refused, and the form says why.
    bool take();

Q_SIGNALS:
    /// Something is being typed that is not in the draft yet; or it is now.
    void typed(bool isOpen);
    void added(const cockpit::environment::Entry& entry);
    /// Why the keychain did not take a secret.
    void notKept(const QString& sentence);
    void removed(const cockpit::environment::Entry& entry);

private:
    void connectForm();
    void add();
    void remove();
    [[nodiscard]] EntryNames names() const;

    items::EnvironmentEdit& m_edit;
    EntryForm* m_form;
};

} // namespace cockpit::ui
