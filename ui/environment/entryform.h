// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environment/draft.h"
#include "models/items/status.h"
#include "ui/environment/entryfields.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace cockpit::ui {

class EntryButtons;
class FieldList;
class SecretValue;
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
    [[nodiscard]] QWidget* field(const QString& key) const;
    [[nodiscard]] QPushButton* testButton() const;
    [[nodiscard]] QPushButton* addButton() const;
    [[nodiscard]] QPushButton* keepButton() const;
    [[nodiscard]] QLineEdit* valueField() const;

Q_SIGNALS:
    void edited();
    /// Something is being typed, and is not told yet.
    void typed();
    void addAsked();
    void removeAsked();
    void testAsked();
    void stopAsked();
    void keepAsked(const QString& value);

private:
    void showFields(const EntryNames& names);

    environment::Entry m_entry;
    bool m_isNew = false;
    FieldList* m_fields;
    QLabel* m_title;
    QLabel* m_why;
    StatusLabel* m_state;
    QLabel* m_sentence;
    EntryButtons* m_buttons;
    QLineEdit* m_name = nullptr;
    SecretValue* m_value = nullptr; ///< of a secret alone
};

} // namespace cockpit::ui
