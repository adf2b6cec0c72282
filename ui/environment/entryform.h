// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environment/draft.h"
#include "models/items/status.h"
#include "ui/environment/entryfields.h"

#include <QWidget>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace cockpit::ui {

class StatusLabel;

/// The fields of one entry of an environment file, its test, and what that said. It checks nothing: what is
/// typed is told by edited(), and why it was not taken comes back by showRefusal().
class EntryForm final : public QWidget
{
    Q_OBJECT

public:
    explicit EntryForm(QWidget* parent = nullptr);

    /// `names` are what it may choose from. A new entry's name can be typed.
    void present(const environment::Entry& entry, bool isNew, const EntryNames& names);
    /// What stands in the fields now.
    [[nodiscard]] environment::Entry entry() const;
    [[nodiscard]] bool isNew() const { return m_isNew; }
    /// How the entry stands; `sentence` may be empty.
    void showState(items::Status status, const QString& word, const QString& sentence);
    /// What can be done about it.
    void setTest(bool testable, bool busy);
    void showRefusal(const QString& sentence);
    /// Gone from the field as soon as the keychain has it.
    void clearValue();

    /// By the file's word for it, see environment::Entry; null: there is no such field.
    [[nodiscard]] QWidget* field(const QString& key) const { return m_fields.value(key); }
    [[nodiscard]] QPushButton* testButton() const { return m_test; }
    [[nodiscard]] QPushButton* addButton() const { return m_add; }
    [[nodiscard]] QPushButton* openButton() const { return m_open; }
    [[nodiscard]] QPushButton* keepButton() const { return m_keep; }
    [[nodiscard]] QLineEdit* valueField() const { return m_value; }

Q_SIGNALS:
    void edited();
    /// Something is being typed, and is not told yet.
    void typed();
    void addAsked();
    void removeAsked();
    void openAsked();
    void testAsked();
    void stopAsked();
    void keepAsked(const QString& value);

private:
    void add(const EntryField& field);
    void addText(const EntryField& field);
    void addChoice(const EntryField& field);
    void addCheck(const EntryField& field);
    void addFields(const EntryNames& names);
    void addValue();
    void setUpButtons();
    void place(const EntryField& field, QWidget* widget);

    environment::Entry m_entry;
    bool m_isNew = false;
    bool m_busy = false;
    QFormLayout* m_form;
    QLabel* m_title;
    QLabel* m_why;
    StatusLabel* m_state;
    QLabel* m_sentence;
    QPushButton* m_test;
    QPushButton* m_add;
    QPushButton* m_remove;
    QPushButton* m_open;
    QMap<QString, QWidget*> m_fields;
    QLineEdit* m_name = nullptr;
    QLineEdit* m_value = nullptr;
    QPushButton* m_keep = nullptr;
};

} // namespace cockpit::ui
