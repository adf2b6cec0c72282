// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/environment/entryfields.h"

#include <QMap>
#include <QWidget>

class QFormLayout;

namespace cockpit::ui {

/// The fields of a form, a row each. It checks nothing: what is typed is told by edited().
class FieldList final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldList(QWidget* parent = nullptr);

    void clear();
    /// `isHidden`: the value is seen only while it is typed.
    void add(const EntryField& field, const QString& value, bool isHidden = false);
    /// A row of its own, which is no field of the entry. An empty label: none.
    void addRow(const QString& label, QWidget* widget);

    /// By the file's words for them, as they stand there now.
    [[nodiscard]] QMap<QString, QString> values() const;
    /// Null: there is no such field.
    [[nodiscard]] QWidget* field(const QString& key) const { return m_fields.value(key); }
    /// Null: there is none.
    [[nodiscard]] QWidget* first() const;

Q_SIGNALS:
    void edited();
    /// Something is being typed, and is not told yet.
    void typed();

private:
    [[nodiscard]] QWidget* makeText(const EntryField& field, const QString& value, bool isHidden);
    [[nodiscard]] QWidget* makeChoice(const EntryField& field, const QString& value);
    [[nodiscard]] QWidget* makeCheck(const EntryField& field, const QString& value);

    QFormLayout* m_form;
    QMap<QString, QWidget*> m_fields;
};

} // namespace cockpit::ui
