// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/promptform.h"

#include "ui/common/taborder.h"
#include "ui/common/untilfield.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace cockpit::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

} // namespace

PromptForm::PromptForm(const Prompts::Question& question, QWidget* parent)
    : QDialog(parent)
    , m_layout(new QFormLayout(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    , m_accept(m_buttons->addButton(question.accept, QDialogButtonBox::AcceptRole))
{
    theme::apply(this);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(question.title);
    auto* text = new QLabel(question.text, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    m_layout->addRow(text);
    m_accept->setEnabled(false);
    m_accept->setToolTip(question.title);
    m_accept->setDefault(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setToolTip(Tr::tr("Nothing is done"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QLineEdit* PromptForm::makeField(const QString& label, const QString& hint)
{
    auto* field = new QLineEdit(this);
    field->setAccessibleName(label);
    field->setPlaceholderText(hint);
    field->setToolTip(hint);
    m_layout->addRow(label, field);
    m_lines.append(field);
    return field;
}

QLineEdit* PromptForm::addField(const QString& label, const QString& hint)
{
    QLineEdit* field = makeField(label, hint);
    field->setMinimumWidth(fontMetrics().horizontalAdvance(hint)
                           + fontMetrics().averageCharWidth() * 3);
    m_fields.append(field);
    connect(field, &QLineEdit::textChanged, this, &PromptForm::check);
    return field;
}

QLineEdit* PromptForm::addNote(const QString& label, const QString& hint)
{
    return makeField(label, hint);
}

UntilField* PromptForm::addUntil(const QString& label, const std::vector<items::SignOffChoice>& choices)
{
    auto* field = new UntilField(choices, this);
    m_layout->addRow(label, field);
    return field;
}

void PromptForm::addText(const QString& label, const QString& text)
{
    auto* shown = new QPlainTextEdit(text, this);
    shown->setReadOnly(true);
    shown->setTabChangesFocus(true);
    shown->setFont(theme::fixedFont(font()));
    shown->setAccessibleName(label);
    shown->setToolTip(label);
    shown->setMinimumHeight(shown->fontMetrics().height() * 8);
    m_layout->addRow(shown);
}

void PromptForm::finish()
{
    m_layout->addRow(m_buttons);
    check();
    if (!m_lines.isEmpty())
        m_lines.first()->setFocus();
    else // nothing is typed: the key that opened it, pressed once too often, must not answer it
        m_buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    open();
}

bool PromptForm::focusNextPrevChild(bool next)
{
    return moveFocus(*this, next);
}

void PromptForm::check()
{
    m_accept->setEnabled(std::ranges::all_of(m_fields, [](const QLineEdit* field) {
        return field->hasAcceptableInput() && !field->text().trimmed().isEmpty();
    }));
}

} // namespace cockpit::ui
