// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environment/entryform.h"

#include "models/items/environmentmodel.h"
#include "ui/common/statuslabel.h"
#include "ui/common/views.h"
#include "ui/environment/entrybuttons.h"
#include "ui/environment/fieldlist.h"
#include "ui/environment/partwords.h"
#include "ui/environment/secretvalue.h"
#include "ui/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cockpit::ui {
using environment::Entry;
using environment::Part;

EntryForm::EntryForm(QWidget* parent)
    : QWidget(parent)
    , m_fields(new FieldList(this))
    , m_title(new QLabel(this))
    , m_why(new QLabel(this))
    , m_state(new StatusLabel(this))
    , m_sentence(new QLabel(this))
    , m_buttons(new EntryButtons(this))
{
    m_title->setFont(theme::scaled(font(), 1.2, true));
    for (QLabel* label : {m_title, m_why, m_sentence}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_why);
    layout->addWidget(m_fields);
    layout->addWidget(m_state);
    layout->addWidget(m_sentence);
    layout->addStretch(1);
    layout->addWidget(m_buttons);
    connect(m_fields, &FieldList::edited, this, &EntryForm::edited);
    connect(m_fields, &FieldList::typed, this, &EntryForm::typed);
    connect(m_buttons, &EntryButtons::addAsked, this, &EntryForm::addAsked);
    connect(m_buttons, &EntryButtons::removeAsked, this, &EntryForm::removeAsked);
    connect(m_buttons, &EntryButtons::testAsked, this, &EntryForm::testAsked);
    connect(m_buttons, &EntryButtons::stopAsked, this, &EntryForm::stopAsked);
}

void EntryForm::showFields(const EntryNames& names)
{
    m_fields->clear();
    m_name = nullptr;
    m_value = nullptr;
    if (m_isNew) {
        m_name = new QLineEdit(m_entry.name, this);
        m_name->setAccessibleName(nameLabelOf(m_entry.part));
        m_name->setToolTip(nameHintOf(m_entry.part));
        m_name->setPlaceholderText(nameHintOf(m_entry.part));
        m_fields->addRow(nameLabelOf(m_entry.part), m_name);
    }
    for (const EntryField& field : fieldsOf(m_entry, names))
        m_fields->add(field, m_entry.fields.value(field.key), m_entry.isHidden);
    if (m_entry.part != Part::Secrets || m_isNew)
        return;
    m_value = new SecretValue(this);
    m_fields->addRow(tr("Value"), m_value);
    connect(m_value, &SecretValue::keepAsked, this, &EntryForm::keepAsked);
}

void EntryForm::present(const Entry& entry, bool isNew, const EntryNames& names)
{
    m_entry = entry;
    m_isNew = isNew;
    const QString part = items::wordOf(entry.part);
    m_title->setText(isNew ? tr("%1: new").arg(part) : tr("%1: %2").arg(part, entry.name));
    const QString why = explanationOf(entry.part);
    m_why->setText(entry.line > 0
                       ? tr("%1\nThe runbook names it first in line %2.").arg(why).arg(entry.line)
                       : why);
    showFields(names);
    m_buttons->present(entry, isNew);
    m_state->setVisible(!isNew);
    m_sentence->clear();
    setFocusProxy(m_name ? m_name : m_fields->first());
}

Entry EntryForm::entry() const
{
    Entry entry = m_entry;
    if (m_name)
        entry.name = m_name->text().trimmed();
    entry.fields.insert(m_fields->values());
    return entry;
}

void EntryForm::showState(items::Status status, const QString& word, const QString& sentence)
{
    m_state->show(status, word);
    setTextOf(m_sentence, sentence);
}

void EntryForm::setTest(bool testable, bool busy)
{
    m_buttons->setTest(m_entry.name, !m_isNew && testable, !m_isNew && busy);
}

void EntryForm::showRefusal(const QString& sentence)
{
    m_state->setVisible(true);
    m_state->show(items::Status::Failed, tr("not taken"));
    m_sentence->setText(sentence);
}

void EntryForm::clearValue()
{
    if (m_value)
        m_value->field()->clear();
}

QWidget* EntryForm::field(const QString& key) const
{
    return m_fields->field(key);
}

QPushButton* EntryForm::testButton() const
{
    return m_buttons->testButton();
}

QPushButton* EntryForm::addButton() const
{
    return m_buttons->addButton();
}

QLineEdit* EntryForm::valueField() const
{
    return m_value ? m_value->field() : nullptr;
}

QPushButton* EntryForm::keepButton() const
{
    return m_value ? m_value->keepButton() : nullptr;
}

} // namespace cockpit::ui
