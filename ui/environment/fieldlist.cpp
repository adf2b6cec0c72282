// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environment/fieldlist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QWidget* field)
{
    if (const auto* edit = qobject_cast<const QLineEdit*>(field))
        return edit->text().trimmed();
    if (const auto* choice = qobject_cast<const QComboBox*>(field))
        return choice->currentText().trimmed();
    const auto* check = qobject_cast<const QCheckBox*>(field);
    return check && check->isChecked() ? u"yes"_s : QString();
}

} // namespace

FieldList::FieldList(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
}

void FieldList::clear()
{
    m_fields.clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
}

void FieldList::addRow(const QString& label, QWidget* widget)
{
    m_form->addRow(label, widget);
}

void FieldList::add(const EntryField& field, const QString& value, bool isHidden)
{
    using Kind = EntryField::Kind;
    const bool isCheck = field.kind == Kind::Check;
    QWidget* made = isCheck        ? makeCheck(field, value)
        : field.kind == Kind::Text ? makeText(field, value, isHidden)
                                   : makeChoice(field, value);
    made->setAccessibleName(field.label);
    made->setToolTip(field.hint);
    m_form->addRow(isCheck ? QString() : field.label, made);
    m_fields.insert(field.key, made);
}

QWidget* FieldList::makeText(const EntryField& field, const QString& value, bool isHidden)
{
    auto* edit = new QLineEdit(value, this);
    edit->setPlaceholderText(field.hint);
    if (isHidden)
        edit->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    connect(edit, &QLineEdit::editingFinished, this, &FieldList::edited);
    connect(edit, &QLineEdit::textEdited, this, &FieldList::typed);
    return edit;
}

QWidget* FieldList::makeChoice(const EntryField& field, const QString& value)
{
    auto* box = new QComboBox(this);
    const bool free = field.kind == EntryField::Kind::FreeChoice;
    box->setEditable(free);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->addItems(field.choices);
    if (!value.isEmpty() && !field.choices.contains(value)) // as somebody wrote it by hand
        box->addItem(value);
    box->setCurrentText(value);
    if (free) {
        box->lineEdit()->setPlaceholderText(field.hint);
        box->lineEdit()->setAccessibleName(field.label);
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, &FieldList::edited);
        connect(box->lineEdit(), &QLineEdit::textEdited, this, &FieldList::typed);
    }
    connect(box, &QComboBox::activated, this, &FieldList::edited);
    return box;
}

QWidget* FieldList::makeCheck(const EntryField& field, const QString& value)
{
    auto* check = new QCheckBox(field.label, this);
    check->setChecked(!value.isEmpty());
    connect(check, &QCheckBox::clicked, this, &FieldList::edited);
    return check;
}

QMap<QString, QString> FieldList::values() const
{
    QMap<QString, QString> values;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it)
        values.insert(it.key(), textOf(it.value()));
    return values;
}

QWidget* FieldList::first() const
{
    return m_fields.isEmpty() ? nullptr : m_form->itemAt(0, QFormLayout::FieldRole)->widget();
}

} // namespace cockpit::ui
