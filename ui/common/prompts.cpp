// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/prompts.h"

#include "ui/common/untilfield.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDoubleValidator>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>

namespace cockpit::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

/// A form that can be accepted once every field says something.
class Form final : public QDialog
{
public:
    Form(const Prompts::Question& question, QWidget* parent)
        : QDialog(parent)
        , m_layout(new QFormLayout(this))
        , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel, this))
    {
        theme::apply(this);
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(question.title);
        auto* text = new QLabel(question.text, this);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
        m_layout->addRow(text);
        m_accept = m_buttons->addButton(question.accept, QDialogButtonBox::AcceptRole);
        m_accept->setEnabled(false);
        m_accept->setToolTip(question.title);
        m_buttons->button(QDialogButtonBox::Cancel)->setToolTip(Tr::tr("Nothing is done"));
        m_accept->setDefault(true);
        connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    }

    QLineEdit* addField(const QString& label, const QString& hint)
    {
        auto* field = new QLineEdit(this);
        field->setAccessibleName(label);
        field->setPlaceholderText(hint);
        field->setToolTip(hint);
        field->setMinimumWidth(fontMetrics().horizontalAdvance(hint)
                               + fontMetrics().averageCharWidth() * 3);
        m_layout->addRow(label, field);
        m_fields.append(field);
        connect(field, &QLineEdit::textChanged, this, &Form::check);
        return field;
    }

    /// May be left empty.
    QLineEdit* addNote(const QString& label, const QString& hint)
    {
        auto* field = new QLineEdit(this);
        field->setAccessibleName(label);
        field->setPlaceholderText(hint);
        field->setToolTip(hint);
        m_layout->addRow(label, field);
        return field;
    }

    UntilField* addUntil(const QString& label, const std::vector<items::SignOffChoice>& choices)
    {
        auto* field = new UntilField(choices, this);
        m_layout->addRow(label, field);
        return field;
    }

    void addText(const QString& label, const QString& text)
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

    void finish()
    {
        m_layout->addRow(m_buttons);
        check();
        if (!m_fields.isEmpty())
            m_fields.first()->setFocus();
        open();
    }

private:
    void check()
    {
        bool complete = true;
        for (const QLineEdit* field : std::as_const(m_fields))
            complete = complete && field->hasAcceptableInput() && !field->text().trimmed().isEmpty();
        m_accept->setEnabled(complete);
    }

    QFormLayout* m_layout;
    QDialogButtonBox* m_buttons;
    QPushButton* m_accept = nullptr;
    QList<QLineEdit*> m_fields;
};

} // namespace

void DialogPrompts::reason(QWidget* parent, const Question& question,
                           std::function<void(const QString&)> then)
{
    auto* form = new Form(question, parent);
    QLineEdit* reason =
        form->addField(Tr::tr("Reason"), Tr::tr("kept in the log with your decision"));
    QObject::connect(form, &QDialog::accepted, form,
                     [reason, then = std::move(then)] { then(reason->text().trimmed()); });
    form->finish();
}

void DialogPrompts::waiver(QWidget* parent, const Question& question,
                           std::function<void(const Waiver&)> then)
{
    auto* form = new Form(question, parent);
    QLineEdit* condition =
        form->addField(Tr::tr("Waived"), Tr::tr("what is accepted although it is not met"));
    QLineEdit* owner = form->addField(Tr::tr("Owner"), Tr::tr("who answers for it"));
    QLineEdit* until = form->addField(
        Tr::tr("Until"), Tr::tr("2030-01-31T06:00Z is watched; other words are only kept"));
    QObject::connect(form, &QDialog::accepted, form, [condition, owner, until, then = std::move(then)] {
        then({condition->text().trimmed(), owner->text().trimmed(), until->text().trimmed()});
    });
    form->finish();
}

void DialogPrompts::confirm(QWidget* parent, const Question& question, const QString& seen,
                            std::function<void()> then)
{
    auto* form = new Form(question, parent);
    form->addText(Tr::tr("What will happen"), seen);
    QObject::connect(form, &QDialog::accepted, form, [then = std::move(then)] { then(); });
    form->finish();
}

void DialogPrompts::number(QWidget* parent, const Question& question, const QString& unit,
                           std::function<void(double)> then)
{
    auto* form = new Form(question, parent);
    QLineEdit* field =
        form->addField(unit.isEmpty() ? Tr::tr("Number") : Tr::tr("Number (%1)").arg(unit),
                       Tr::tr("as it is now; kept in the log"));
    field->setValidator(new QDoubleValidator(field));
    QObject::connect(form, &QDialog::accepted, form, [field, then = std::move(then)] {
        then(QLocale().toDouble(field->text().trimmed()));
    });
    form->finish();
}

void DialogPrompts::signOff(QWidget* parent, const Question& question,
                            const std::vector<items::SignOffChoice>& choices,
                            std::function<void(const SignOff&)> then)
{
    auto* form = new Form(question, parent);
    QLineEdit* note =
        form->addNote(Tr::tr("Note"), Tr::tr("what shows it; a link (https://…) if there is one"));
    UntilField* until = form->addUntil(Tr::tr("Holds"), choices);
    QObject::connect(form, &QDialog::accepted, form, [note, until, then = std::move(then)] {
        then({note->text().simplified(), until->until()});
    });
    form->finish();
    note->setFocus();
}

} // namespace cockpit::ui
