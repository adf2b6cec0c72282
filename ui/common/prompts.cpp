// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/prompts.h"

#include "ui/common/promptform.h"
#include "ui/common/untilfield.h"

#include <QCoreApplication>
#include <QDoubleValidator>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QRegularExpressionValidator>

namespace cockpit::ui {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Prompts)
};

} // namespace

void DialogPrompts::reason(QWidget* parent, const Question& question,
                           std::function<void(const QString&)> then)
{
    auto* form = new PromptForm(question, parent);
    QLineEdit* reason =
        form->addField(Tr::tr("Reason"), Tr::tr("kept in the log with your decision"));
    QObject::connect(form, &QDialog::accepted, form,
                     [reason, then = std::move(then)] { then(reason->text().trimmed()); });
    form->finish();
}

void DialogPrompts::waiver(QWidget* parent, const Question& question,
                           std::function<void(const Waiver&)> then)
{
    auto* form = new PromptForm(question, parent);
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
    auto* form = new PromptForm(question, parent);
    form->addText(Tr::tr("What will happen"), seen);
    QObject::connect(form, &QDialog::accepted, form, [then = std::move(then)] { then(); });
    form->finish();
}

void DialogPrompts::typed(QWidget* parent, const Question& question, const QString& seen,
                          const QString& target, std::function<void()> then)
{
    auto* form = new PromptForm(question, parent);
    form->addText(Tr::tr("What will happen"), seen);
    QLineEdit* field = form->addField(Tr::tr("Type %1").arg(target),
                                      Tr::tr("as it is written here; then it begins"));
    field->setValidator(new QRegularExpressionValidator(
        QRegularExpression(QRegularExpression::escape(target)), field));
    QObject::connect(form, &QDialog::accepted, form, [then = std::move(then)] { then(); });
    form->finish();
}

void DialogPrompts::number(QWidget* parent, const Question& question, const QString& unit,
                           std::function<void(double)> then)
{
    auto* form = new PromptForm(question, parent);
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
    auto* form = new PromptForm(question, parent);
    QLineEdit* note =
        form->addNote(Tr::tr("Note"), Tr::tr("what shows it; a link (https://…) if there is one"));
    UntilField* until = form->addUntil(Tr::tr("Holds"), choices);
    QObject::connect(form, &QDialog::accepted, form, [note, until, then = std::move(then)] {
        then({note->text().simplified(), until->until()});
    });
    form->finish();
}

} // namespace cockpit::ui
