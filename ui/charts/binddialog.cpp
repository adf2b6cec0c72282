// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/binddialog.h"

#include "models/items/charts/tr.h"
#include "models/plan/bindable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace cockpit::charts {

using namespace Qt::StringLiterals;

BindDialog::BindDialog(std::shared_ptr<const plan::Plan> plan, QWidget* parent)
    : QDialog(parent)
    , m_plan(std::move(plan))
    , m_conditions(new QComboBox(this))
    , m_series(new QComboBox(this))
    , m_verdict(new QLabel(this))
    , m_entry(new QPlainTextEdit(this))
{
    setWindowTitle(Tr::tr("Measure a condition"));
    for (const plan::Condition& condition : m_plan->conditions) {
        if (!condition.binding && condition.value)
            m_conditions->addItem(condition.text.simplified(), condition.id);
    }
    for (const plan::MetricQuery& query : m_plan->queries)
        m_series->addItem(
            query.unit.isEmpty() ? query.title : u"%1, %2"_s.arg(query.title, query.unit), query.id);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_bind = buttons->addButton(Tr::tr("Measure by this series"), QDialogButtonBox::AcceptRole);
    m_entry->setReadOnly(true);
    m_entry->setAccessibleName(Tr::tr("Entry for the environment's file"));
    m_verdict->setWordWrap(true);
    auto* form = new QFormLayout;
    form->addRow(Tr::tr("&Condition"), m_conditions);
    form->addRow(Tr::tr("&Series"), m_series);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(m_verdict);
    column->addWidget(
        new QLabel(Tr::tr("For the next run, under \"metrics\" in the environment's file:"), this));
    column->addWidget(m_entry);
    column->addWidget(buttons);
    connect(m_conditions, &QComboBox::currentIndexChanged, this, &BindDialog::judge);
    connect(m_series, &QComboBox::currentIndexChanged, this, &BindDialog::judge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT chosen(m_conditions->currentData().toString(), m_series->currentData().toString());
        accept();
    });
    judge();
}

void BindDialog::judge()
{
    const plan::Condition* condition = m_plan->condition(m_conditions->currentData().toString());
    const plan::MetricQuery* query = m_plan->query(m_series->currentData().toString());
    m_bind->setEnabled(false);
    m_entry->clear();
    if (!condition || !query) {
        m_verdict->setText(
            condition ? Tr::tr("No series is read: name a source and queries in the environment "
                               "file, and start another run.")
                      : Tr::tr("Every condition with a limit is measured: nothing is left to do."));
        return;
    }
    const auto fits = plan::bindable(*condition, *query);
    m_bind->setEnabled(fits.has_value());
    m_verdict->setText(fits ? Tr::tr("The units fit.") : fits.error().sentence);
    if (fits)
        m_entry->setPlainText(plan::suggestedBinding(*condition, *query));
}

} // namespace cockpit::charts
