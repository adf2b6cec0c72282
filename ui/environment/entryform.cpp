// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environment/entryform.h"

#include "models/items/environmentmodel.h"
#include "ui/common/statuslabel.h"
#include "ui/common/views.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using environment::Entry;
using environment::Part;

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

EntryForm::EntryForm(QWidget* parent)
    : QWidget(parent)
    , m_form(new QFormLayout)
    , m_title(new QLabel(this))
    , m_why(new QLabel(this))
    , m_state(new StatusLabel(this))
    , m_sentence(new QLabel(this))
    , m_test(makeButton({}, {}, this))
    , m_add(makeButton(tr("Add it"), tr("Writes it into the draft of the file"), this))
    , m_remove(makeButton(tr("Take it out"), tr("Takes it out of the draft of the file"), this))
    , m_open(makeButton(tr("Open the file"), tr("Opens the file as it is saved now in your editor"),
                        this))
{
    m_title->setFont(theme::scaled(font(), 1.2, true));
    m_title->setTextFormat(Qt::PlainText);
    for (QLabel* label : {m_why, m_sentence}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addWidget(m_why);
    layout->addLayout(m_form);
    layout->addWidget(m_state);
    layout->addWidget(m_sentence);
    layout->addStretch(1);
    setUpButtons();
}

void EntryForm::setUpButtons()
{
    auto* row = new QHBoxLayout;
    row->addWidget(m_test);
    row->addWidget(m_add);
    row->addWidget(m_open);
    row->addStretch(1);
    row->addWidget(m_remove);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &EntryForm::addAsked);
    connect(m_open, &QPushButton::clicked, this, &EntryForm::openAsked);
    connect(m_remove, &QPushButton::clicked, this, &EntryForm::removeAsked);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_busy)
            Q_EMIT stopAsked();
        else
            Q_EMIT testAsked();
    });
}

void EntryForm::place(const EntryField& field, QWidget* widget)
{
    widget->setAccessibleName(field.label);
    widget->setToolTip(field.hint);
    m_form->addRow(field.label, widget);
    if (!field.key.isEmpty())
        m_fields.insert(field.key, widget);
}

void EntryForm::add(const EntryField& field)
{
    switch (field.kind) {
    case EntryField::Kind::Text:
        return addText(field);
    case EntryField::Kind::Choice:
    case EntryField::Kind::FreeChoice:
        return addChoice(field);
    case EntryField::Kind::Check:
        return addCheck(field);
    }
}

void EntryForm::addText(const EntryField& field)
{
    auto* edit = new QLineEdit(m_entry.fields.value(field.key), this);
    edit->setPlaceholderText(field.hint);
    if (m_entry.isHidden)
        edit->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    connect(edit, &QLineEdit::editingFinished, this, &EntryForm::edited);
    connect(edit, &QLineEdit::textEdited, this, &EntryForm::typed);
    place(field, edit);
}

void EntryForm::addChoice(const EntryField& field)
{
    auto* box = new QComboBox(this);
    const bool free = field.kind == EntryField::Kind::FreeChoice;
    box->setEditable(free);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    const QString value = m_entry.fields.value(field.key);
    box->addItems(field.choices);
    if (!value.isEmpty() && !field.choices.contains(value)) // as somebody wrote it by hand
        box->addItem(value);
    box->setCurrentText(value);
    if (free) {
        box->lineEdit()->setPlaceholderText(field.hint);
        box->lineEdit()->setAccessibleName(field.label);
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, &EntryForm::edited);
        connect(box->lineEdit(), &QLineEdit::textEdited, this, &EntryForm::typed);
    }
    connect(box, &QComboBox::activated, this, &EntryForm::edited);
    place(field, box);
}

void EntryForm::addCheck(const EntryField& field)
{
    auto* check = new QCheckBox(field.label, this);
    check->setChecked(!m_entry.fields.value(field.key).isEmpty());
    connect(check, &QCheckBox::clicked, this, &EntryForm::edited);
    place({field.key, {}, field.hint}, check);
    check->setAccessibleName(field.label);
}

/// The value goes to the keychain alone; it never stands in the entry.
void EntryForm::addValue()
{
    m_value = new QLineEdit(this);
    m_value->setEchoMode(QLineEdit::Password);
    m_value->setPlaceholderText(tr("never shown, never written into the file"));
    m_keep = makeButton(tr("Put into my keychain"), tr("Replaces the value that is there"), this);
    m_keep->setEnabled(false);
    connect(m_value, &QLineEdit::textChanged, m_keep,
            [this](const QString& text) { m_keep->setEnabled(!text.isEmpty()); });
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT keepAsked(m_value->text()); });
    place({{}, tr("Value"), tr("It goes into your keychain, and nowhere else")}, m_value);
    m_form->addRow(QString(), m_keep);
}

void EntryForm::addFields(const EntryNames& names)
{
    for (const EntryField& field : fieldsOf(m_entry, names))
        add(field);
    if (m_entry.part == Part::Secrets && !m_isNew)
        addValue();
}

void EntryForm::present(const Entry& entry, bool isNew, const EntryNames& names)
{
    m_entry = entry;
    m_isNew = isNew;
    m_name = nullptr;
    m_value = nullptr;
    m_keep = nullptr;
    m_fields.clear();
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    const QString part = items::wordOf(entry.part);
    m_title->setText(isNew ? tr("%1: new").arg(part) : tr("%1: %2").arg(part, entry.name));
    const QString why = entry.fixed.isEmpty() ? explanationOf(entry.part) : entry.fixed;
    m_why->setText(entry.line > 0
                       ? tr("%1\nThe runbook names it first in line %2.").arg(why).arg(entry.line)
                       : why);
    if (isNew) {
        m_name = new QLineEdit(entry.name, this);
        place({{}, nameLabelOf(entry.part), nameHintOf(entry.part)}, m_name);
        m_name->setPlaceholderText(nameHintOf(entry.part));
    }
    if (entry.fixed.isEmpty())
        addFields(names);
    m_add->setVisible(isNew);
    m_remove->setVisible(!isNew && entry.isInFile && entry.fixed.isEmpty()
                         && entry.part != Part::Release);
    m_open->setVisible(!isNew && !entry.fixed.isEmpty());
    m_state->setVisible(!isNew);
    m_sentence->clear();
    QWidget* first = m_name  ? m_name
        : m_fields.isEmpty() ? nullptr
                             : m_form->itemAt(0, QFormLayout::FieldRole)->widget();
    setFocusProxy(first);
}

Entry EntryForm::entry() const
{
    Entry entry = m_entry;
    if (m_name)
        entry.name = m_name->text().trimmed();
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it)
        entry.fields.insert(it.key(), textOf(it.value()));
    return entry;
}

void EntryForm::showState(items::Status status, const QString& word, const QString& sentence)
{
    m_state->show(status, word);
    setTextOf(m_sentence, sentence == m_entry.fixed ? QString() : sentence);
}

void EntryForm::setTest(bool testable, bool busy)
{
    m_busy = busy;
    m_test->setVisible(!m_isNew && (testable || busy));
    setTextOf(m_test, busy ? tr("Stop the test") : tr("Test %1").arg(m_entry.name));
    m_test->setToolTip(busy ? tr("Nothing is waited for any more")
                            : tr("Tries it as a run would, and changes nothing"));
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
        m_value->clear();
}

} // namespace cockpit::ui
