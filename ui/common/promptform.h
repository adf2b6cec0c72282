// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/prompts.h"

#include <QDialog>
#include <QList>

class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QPushButton;

namespace cockpit::ui {

class UntilField;

/// A small dialog with a question that can be accepted once every field says something that is accepted.
/// It is deleted when it closes.
class PromptForm final : public QDialog
{
    Q_OBJECT

public:
    PromptForm(const Prompts::Question& question, QWidget* parent);

    /// One that must be filled.
    QLineEdit* addField(const QString& label, const QString& hint);
    /// One that may be left empty.
    QLineEdit* addNote(const QString& label, const QString& hint);
    UntilField* addUntil(const QString& label, const std::vector<items::SignOffChoice>& choices);
    /// Something to be read, whole.
    void addText(const QString& label, const QString& text);
    /// Opens it, the first field in focus; where there is none, whatever does no harm.
    void finish();

protected:
    bool focusNextPrevChild(bool next) override;

private:
    QLineEdit* makeField(const QString& label, const QString& hint);
    void check();

    QFormLayout* m_layout;
    QDialogButtonBox* m_buttons;
    QPushButton* m_accept;
    QList<QLineEdit*> m_lines;  // in their order
    QList<QLineEdit*> m_fields; // that must be filled
};

} // namespace cockpit::ui
