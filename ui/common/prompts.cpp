// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/prompts.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
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
        setAttribute(Qt::WA_DeleteOnClose);
        setWindowTitle(question.title);
        auto* text = new QLabel(question.text, this);
        text->setWordWrap(true);
        text->setTextFormat(Qt::PlainText);
        text->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
        m_layout->addRow(text);
        m_accept = m_buttons->addButton(question.accept, QDialogButtonBox::AcceptRole);
        m_accept->setEnabled(false);
        m_accept->setDefault(true);
        connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
        connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    }

    QLineEdit* addField(const QString& label, const QString& hint)
    {
        auto* field = new QLineEdit(this);
        field->setAccessibleName(label);
        field->setPlaceholderText(hint);
        m_layout->addRow(label, field);
        m_fields.append(field);
        connect(field, &QLineEdit::textChanged, this, &Form::check);
        return field;
    }

    void finish()
    {
        m_layout->addRow(m_buttons);
        m_fields.first()->setFocus();
        open();
    }

private:
    void check()
    {
        bool complete = true;
        for (const QLineEdit* field : std::as_const(m_fields))
            complete = complete && !field->text().trimmed().isEmpty();
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
    QLineEdit* until =
        form->addField(Tr::tr("Until"), Tr::tr("when it must be settled, e.g. 06:00 UTC"));
    QObject::connect(form, &QDialog::accepted, form, [condition, owner, until, then = std::move(then)] {
        then({condition->text().trimmed(), owner->text().trimmed(), until->text().trimmed()});
    });
    form->finish();
}

} // namespace cockpit::ui
