// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/environment/environmentdialog.h"

#include "models/environment/forms.h"
#include "ui/common/messagebar.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/statuslabel.h"
#include "ui/common/views.h"
#include "ui/environment/entryform.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace cockpit::ui {
using environment::Entry;
using environment::Part;
using items::EnvironmentModel;

EnvironmentDialog::EnvironmentDialog(environment::Draft draft, environment::Workbench& bench,
                                     QWidget* parent)
    : QDialog(parent)
    , m_draft(std::move(draft))
    , m_bench(bench)
    , m_saved(m_draft.text())
    , m_bar(new MessageBar(this))
    , m_summary(new StatusLabel(this))
    , m_list(makeList(&m_model, tr("What the environment names"), EnvironmentModel::NameColumn, this))
    , m_form(new EntryForm(this))
    , m_save(makeButton(tr("&Save the file"), {}, this))
{
    theme::apply(this);
    setObjectName(QStringLiteral("environment"));
    setWindowTitle(tr("Environment %1").arg(m_draft.environment().name));
    m_list->setItemDelegateForColumn(EnvironmentModel::StateColumn, new StatusDelegate(m_list));
    setUpLayout();
    connectForm();
    connectBench();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EnvironmentDialog::showChosen);
    refresh();
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(0, 0));
    else
        begin(Part::Hosts);
    const int letter = fontMetrics().averageCharWidth();
    resize(letter * 130, fontMetrics().height() * 32);
}

void EnvironmentDialog::setUpLayout()
{
    auto* file = new QLabel(m_bench.file(), this);
    file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    file->setWordWrap(true);
    makeQuiet(file);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* parts = new QSplitter(this);
    parts->addWidget(makeLeft());
    parts->addWidget(scroll);
    parts->setStretchFactor(0, 1);
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto* close = makeButton(tr("Close"), tr("Leaves the file as it was saved last"), this);
    connect(close, &QPushButton::clicked, this, &EnvironmentDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &EnvironmentDialog::save);
    auto* row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_save);
    row->addWidget(close);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addWidget(file);
    layout->addWidget(m_summary);
    layout->addWidget(parts, 1);
    layout->addLayout(row);
}

QWidget* EnvironmentDialog::makeLeft()
{
    auto* left = new QWidget(this);
    auto* add = makeButton(tr("&Add"), tr("One more of a kind"), left);
    auto* menu = new QMenu(add);
    for (const Part part :
         {Part::Hosts, Part::Groups, Part::Variables, Part::Secrets, Part::Sources, Part::Metrics,
          Part::Roles, Part::Triggers, Part::Services, Part::Limits}) {
        QAction* action = menu->addAction(items::wordOf(part));
        connect(action, &QAction::triggered, this, [this, part] { begin(part); });
    }
    add->setMenu(menu);
    m_testAll = makeButton(tr("&Test all"), tr("Tries every host, secret, source and metric"), left);
    connect(m_testAll, &QPushButton::clicked, this, [this] {
        if (!take())
            return;
        for (const auto& [part, name] : m_model.testable())
            test(part, name);
    });
    auto* row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_testAll);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    return left;
}

void EnvironmentDialog::connectForm()
{
    connect(m_form, &EntryForm::edited, this, [this] {
        if (!m_form->isNew())
            take();
    });
    connect(m_form, &EntryForm::typed, this, [this] { // or the button could not take it
        if (!m_form->isNew())
            m_save->setEnabled(true);
    });
    connect(m_form, &EntryForm::addAsked, this, &EnvironmentDialog::add);
    connect(m_form, &EntryForm::removeAsked, this, &EnvironmentDialog::remove);
    connect(m_form, &EntryForm::testAsked, this, [this] {
        const Entry entry = m_form->entry();
        if (take())
            test(entry.part, entry.name);
    });
    connect(m_form, &EntryForm::openAsked, this, [this] { m_bench.openFile(); });
    connect(m_form, &EntryForm::stopAsked, this,
            [this] { m_bench.stop(m_form->entry().part, m_form->entry().name); });
    connect(m_form, &EntryForm::keepAsked, this, [this](const QString& value) {
        if (take())
            m_bench.keep(m_draft, m_form->entry().name, value);
    });
}

void EnvironmentDialog::connectBench()
{
    connect(&m_bench, &environment::Workbench::tried, this,
            [this](Part part, const QString& name, const environment::Trial& trial) {
                m_model.setTrial(part, name, trial);
                showState();
            });
    connect(&m_bench, &environment::Workbench::kept, this,
            [this](const QString& secret, const QString& whyNot) {
                if (!whyNot.isEmpty())
                    return m_bar->showTrouble(whyNot);
                m_form->clearValue();
                test(Part::Secrets, secret);
            });
}

int EnvironmentDialog::row() const
{
    return m_form->isNew() ? -1 : m_model.rowOf(m_form->entry().part, m_form->entry().name);
}

void EnvironmentDialog::choose(Part part, const QString& name)
{
    m_list->setCurrentIndex(m_model.index(m_model.rowOf(part, name), 0));
}

/// What was typed goes into the draft on the way; what is refused is said, and not kept.
void EnvironmentDialog::showChosen()
{
    const Entry chosen = m_model.entryAt(m_list->currentIndex().row());
    const bool isOther = chosen.part != m_form->entry().part || chosen.name != m_form->entry().name;
    if (chosen.name.isEmpty() || (!m_form->isNew() && !isOther))
        return;
    m_form->present(chosen, false, names());
    showState();
}

EntryNames EnvironmentDialog::names() const
{
    EntryNames names{m_draft.environment().secrets, {}};
    for (const plan::MetricSource& source : m_draft.environment().sources)
        names.sources.append(source.name);
    return names;
}

void EnvironmentDialog::showState()
{
    const int at = row();
    if (at >= 0) {
        m_form->showState(m_model.value(at, items::StatusRole).value<items::Status>(),
                          m_model.value(at, items::WordRole).toString(),
                          m_model.value(at, EnvironmentModel::SentenceRole).toString());
        m_form->setTest(m_model.value(at, EnvironmentModel::TestableRole).toBool(),
                        m_model.value(at, EnvironmentModel::BusyRole).toBool());
    } else {
        m_form->setTest(false, false);
    }
    m_testAll->setEnabled(!m_model.testable().empty());
}

void EnvironmentDialog::refresh()
{
    m_model.update(m_draft);
    m_summary->show(m_model.missing() == 0 ? items::Status::Done : items::Status::Attention,
                    m_model.summary());
    m_save->setEnabled(isChanged());
    m_save->setToolTip(isChanged() ? tr("Writes what was changed; all else stays as it is written")
                                   : tr("Nothing was changed"));
    showState();
}

bool EnvironmentDialog::take()
{
    if (m_form->isNew() || row() < 0)
        return true;
    const Entry before = m_model.entryAt(row());
    const Entry entry = m_form->entry();
    m_save->setEnabled(isChanged()); // whatever was being typed has been told
    if (entry.fields == before.fields)
        return true;
    if (const auto taken = m_draft.put(entry); !taken) {
        m_form->showRefusal(taken.error().sentence);
        return false;
    }
    m_asked = false;
    refresh();
    return true;
}

void EnvironmentDialog::begin(Part part)
{
    if (!take())
        return;
    m_list->setCurrentIndex({});
    m_form->present(environment::isForm(part) ? environment::emptyEntry(part, {}) : Entry{part, {}},
                    true, names());
    showState();
    m_form->setFocus();
}

void EnvironmentDialog::add()
{
    const Entry entry = m_form->entry();
    if (m_model.rowOf(entry.part, entry.name) >= 0
        && m_model.entryAt(m_model.rowOf(entry.part, entry.name)).isInFile)
        return m_form->showRefusal(tr("\"%1\" stands in the file already.").arg(entry.name));
    if (const auto taken = m_draft.put(entry); !taken)
        return m_form->showRefusal(taken.error().sentence);
    m_asked = false;
    refresh();
    choose(entry.part, entry.name);
}

void EnvironmentDialog::remove()
{
    const Entry entry = m_form->entry();
    if (const auto taken = m_draft.remove(entry.part, entry.name); !taken)
        return m_form->showRefusal(taken.error().sentence);
    m_asked = false;
    refresh();
    const int at = m_model.rowOf(entry.part, entry.name); // the runbook may need it still
    m_list->setCurrentIndex({});
    if (m_model.rowCount() > 0)
        m_list->setCurrentIndex(m_model.index(std::max(at, 0), 0));
    else
        begin(entry.part);
}

void EnvironmentDialog::test(Part part, const QString& name)
{
    m_model.setBusy(part, name);
    showState();
    m_bench.test(m_draft, part, name);
}

void EnvironmentDialog::save()
{
    if (!take())
        return;
    if (const auto written = m_bench.save(m_draft); !written)
        return m_bar->showTrouble(written.error().sentence);
    m_saved = m_draft.text();
    refresh();
    Q_EMIT saved();
}

void EnvironmentDialog::reject()
{
    const bool taken = take();
    if ((taken && !isChanged()) || std::exchange(m_asked, true)) {
        QDialog::reject();
        return;
    }
    m_bar->showTrouble(tr(
        "What was changed is not saved. Save it, or close once more to leave the file as it is."));
}

} // namespace cockpit::ui
