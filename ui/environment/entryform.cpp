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

QString explanationOf(Part part)
{
    switch (part) {
    case Part::Hosts:
        return EntryForm::tr("Where the runbook's host really is. Before a line there that cannot "
                             "be taken back, the proof runs and must print what is expected.");
    case Part::Variables:
        return EntryForm::tr("What the runbook's placeholder stands for in this environment.");
    case Part::Secrets:
        return EntryForm::tr("Only the name stands in the file. The value is in your keychain, or "
                             "in a variable of the environment that the cockpit is started in.");
    case Part::Sources:
        return EntryForm::tr("A service that metrics are read from.");
    case Part::Roles:
        return EntryForm::tr("Who answers for this role, and how they are reached.");
    }
    return {};
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
    row->addStretch(1);
    row->addWidget(m_remove);
    static_cast<QVBoxLayout*>(layout())->addLayout(row);
    connect(m_add, &QPushButton::clicked, this, &EntryForm::addAsked);
    connect(m_remove, &QPushButton::clicked, this, &EntryForm::removeAsked);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (m_busy)
            Q_EMIT stopAsked();
        else
            Q_EMIT testAsked();
    });
}

void EntryForm::place(const QString& key, const QString& label, QWidget* field)
{
    field->setAccessibleName(label);
    field->setEnabled(m_entry.fixed.isEmpty());
    m_form->addRow(label, field);
    if (!key.isEmpty())
        m_fields.insert(key, field);
}

void EntryForm::addField(const QString& key, const QString& label, const QString& hint)
{
    auto* edit = new QLineEdit(m_entry.fields.value(key), this);
    edit->setPlaceholderText(hint);
    edit->setToolTip(hint);
    if (m_entry.isHidden)
        edit->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    connect(edit, &QLineEdit::editingFinished, this, &EntryForm::edited);
    connect(edit, &QLineEdit::textEdited, this, &EntryForm::typed);
    place(key, label, edit);
}

void EntryForm::addChoice(const QString& key, const QString& label, const QStringList& choices,
                          bool free)
{
    auto* box = new QComboBox(this);
    box->setEditable(free);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    box->addItems(choices);
    box->setCurrentText(m_entry.fields.value(key));
    if (free) {
        connect(box->lineEdit(), &QLineEdit::editingFinished, this, &EntryForm::edited);
        connect(box->lineEdit(), &QLineEdit::textEdited, this, &EntryForm::typed);
    }
    connect(box, &QComboBox::activated, this, &EntryForm::edited);
    place(key, label, box);
}

void EntryForm::addCheck(const QString& key, const QString& label)
{
    auto* check = new QCheckBox(label, this);
    check->setChecked(!m_entry.fields.value(key).isEmpty());
    connect(check, &QCheckBox::clicked, this, &EntryForm::edited);
    place(key, {}, check);
    check->setAccessibleName(label);
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
    place({}, tr("Value"), m_value);
    m_form->addRow(QString(), m_keep);
}

void EntryForm::addFields(const QStringList& secrets)
{
    switch (m_entry.part) {
    case Part::Hosts:
        if (m_entry.isReached) {
            addField(u"address"_s, tr("Address"), tr("app-01.example.org, or 10.0.0.4:22"));
            addField(u"user"_s, tr("User"), tr("empty: as ssh has it"));
        }
        addField(u"probe"_s, tr("Proof"), tr("hostname; a command that changes nothing"));
        addField(u"expect"_s, tr("Expected"), tr("the line that it must print there"));
        return;
    case Part::Variables:
        addField(u"value"_s, tr("Value"), tr("one line of text"));
        return;
    case Part::Secrets:
        addField(u"variable"_s, tr("From the variable"), tr("empty: from your keychain"));
        if (!m_isNew)
            addValue();
        return;
    case Part::Sources:
        addChoice(u"type"_s, tr("Kind"),
                  {u"prometheus"_s, u"cloudwatch"_s, u"grafana"_s, u"alertmanager"_s}, false);
        addField(u"url"_s, tr("Address"), tr("https://prometheus.example.com"));
        addField(u"region"_s, tr("Region"), tr("eu-west-1; CloudWatch alone"));
        addField(u"data_source"_s, tr("Data source"), tr("its uid; Grafana alone"));
        addChoice(u"credential"_s, tr("Secret"), QStringList{QString()} + secrets, true);
        return;
    case Part::Roles:
        addField(u"name"_s, tr("Name"), tr("a person or a rota"));
        addField(u"contact"_s, tr("Contact"), tr("mail, phone or chat"));
        addCheck(u"lead"_s, tr("Leads the release: declares gates"));
        return;
    }
}

void EntryForm::present(const Entry& entry, bool isNew, const QStringList& secrets)
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
        place({}, tr("Name in the file"), m_name);
    }
    if (entry.fixed.isEmpty())
        addFields(secrets);
    m_add->setVisible(isNew);
    m_remove->setVisible(!isNew && entry.isInFile);
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
