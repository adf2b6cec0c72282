// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollback/rollbackpanel.h"

#include "models/items/effects.h"
#include "models/items/wayback.h"
#include "models/plan/probeline.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystack.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/views.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using items::LadderModel;

RollbackPanel::RollbackPanel(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
    , m_progress(new QProgressBar(this))
    , m_view(makeList(&m_model, tr("Rollback ladder"), LadderModel::RungColumn, this))
    , m_run(makeButton({}, {}, this))
    , m_skip(makeButton(tr("Skip rung …"), {}, this))
    , m_undo(new OfferList(
          desk, m_undoModel, tr("What is taken back, the last first"), items::UndoModel::HowColumn,
          items::UndoModel::StateColumn,
          [this](const QString& step) { return offersForStep(step); }, this))
    , m_probes(new OfferList(
          desk, m_probesModel, tr("What must be seen to work before GO"),
          items::ProbesModel::ProbeColumn, items::ProbesModel::StateColumn,
          [this](const QString& probe) { return offersForProbe(probe); }, this))
    , m_tabs(new QTabWidget(this))
{
    m_progress->setAccessibleName(tr("Rollback against its budget"));
    connect(m_run, &QPushButton::clicked, this, [this] {
        this->desk().attempt(this, m_run->text(), [rung = current()](const QString& reason) {
            return run::Wish(run::StartStep{rung, reason});
        });
    });
    connect(m_skip, &QPushButton::clicked, this, &RollbackPanel::skip);
    m_stack = new EmptyStack(
        makeLadder(),
        tr("The runbook has no rollback steps: nobody can say what going back means.\n\n"
           "Add a \"Rollback\" section with steps, smallest first, each with a time budget."),
        this);
    m_tabs->setDocumentMode(true);
    // Where there is little room the lists scroll, and the window keeps its size.
    m_tabs->setMinimumSize(fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 6);
    m_tabs->addTab(m_stack, tr("Ladder"));
    m_tabs->addTab(m_undo, {});
    m_tabs->addTab(m_probes, {});
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    for (int line = 0; line < 5; ++line) {
        m_summary.push_back(new ElidedLabel(this));
        m_summary.back()->setContentsMargins(4, 0, 4, 0);
        layout->addWidget(m_summary.back());
    }
    layout->addWidget(m_progress);
    layout->addWidget(m_tabs, 1);
}

QWidget* RollbackPanel::makeLadder()
{
    m_view->setItemDelegateForColumn(LadderModel::StateColumn, new StatusDelegate(m_view));
    m_view->header()->setSectionResizeMode(LadderModel::NoteColumn, QHeaderView::Interactive);
    m_view->header()->resizeSection(LadderModel::NoteColumn, fontMetrics().averageCharWidth() * 14);
    const auto chosen = [this](const QModelIndex& index) {
        Q_EMIT rungChosen(index.data(items::KeyRole).toString());
    };
    connect(m_view, &QTreeView::activated, this, chosen);
    connect(m_view, &QTreeView::clicked, this, chosen);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(6, 2, 6, 4);
    buttons->addWidget(m_skip);
    buttons->addStretch(1);
    buttons->addWidget(m_run);
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addLayout(buttons);
    return page;
}

std::vector<Offer> RollbackPanel::offersForStep(const QString& step) const
{
    if (desk().state().stage != run::Stage::RollingBack)
        return {};
    const auto undo = [step](run::Outcome outcome) {
        return [step, outcome](const QString& note) {
            return run::Wish(run::UndoStep{step, outcome, note});
        };
    };
    return {{tr("Taken back"),
             tr("What this step did is undone, and you have seen it"),
             {},
             undo(run::Outcome::Passed)},
            {tr("Nothing to take back …"), tr("The step left nothing behind that must be undone"),
             tr("Why is there nothing to take back?"), undo(run::Outcome::NotTested)}};
}

std::vector<Offer> RollbackPanel::offersForProbe(const QString& probe) const
{
    for (const run::Probe& one : run::probesOf(desk().plan())) {
        if (one.id == probe && plan::probeLineOf(one.text))
            return {}; // its line shows it
    }
    const auto report = [probe](run::Outcome outcome) {
        return [probe, outcome](const QString& evidence) {
            return run::Wish(run::ReportProbe{probe, outcome, evidence});
        };
    };
    const QString asks = tr("What did you try, and what did you see?");
    return {{tr("It works …"), tr("You have tried it; the log keeps what you saw"), asks,
             report(run::Outcome::Passed)},
            {tr("It does not work …"),
             tr("A GO is not possible before it works, where the "
                "environment asks for it or the run is live"),
             asks, report(run::Outcome::Failed)}};
}

QString RollbackPanel::current() const
{
    return desk().state().stage == run::Stage::RollingBack ? run::currentStep(desk().state())
                                                           : QString();
}

void RollbackPanel::refresh()
{
    m_model.update(desk().state(), desk().now());
    m_undoModel.update(desk().state());
    m_probesModel.update(desk().state());
    m_stack->setEmpty(m_model.rowCount() == 0);
    bool noted = false;
    for (int row = 0; row < m_model.rowCount() && !noted; ++row)
        noted = !m_model.index(row, LadderModel::NoteColumn).data().toString().isEmpty();
    // Where there is little room the note stands in the tool tip.
    const bool isNarrow = m_view->width() < fontMetrics().averageCharWidth() * 60;
    m_view->setColumnHidden(LadderModel::NoteColumn, !noted || isNarrow);
    showSummary();
    showProgress();
    showTabs();
    showButtons();
}

void RollbackPanel::showSummary()
{
    QStringList lines{LadderModel::summary(desk().plan())};
    const run::RunState& state = desk().state();
    if (!desk().plan().rollbackAuthority.isEmpty())
        lines.last() += u" · "_s + tr("decided by: %1").arg(desk().plan().rollbackAuthority);
    if (state.rollbackStarted)
        lines << tr("Rolling back because: %1").arg(state.rollbackReason);
    else
        lines << items::wayBackLines(state, desk().now());
    for (std::size_t i = 0; i < m_summary.size(); ++i) {
        const QString line = lines.value(static_cast<qsizetype>(i));
        m_summary[i]->setText(line);
        m_summary[i]->setVisible(!line.isEmpty());
    }
}

void RollbackPanel::showProgress()
{
    const auto back = run::backProgress(desk().state(), desk().now());
    m_progress->setVisible(back.has_value());
    if (!back)
        return;
    const milliseconds whole = back->budget.value_or(back->spent);
    m_progress->setRange(0, std::max(1, static_cast<int>(whole.count() / 1000)));
    m_progress->setValue(static_cast<int>(std::min(back->spent, whole).count() / 1000));
    m_progress->setFormat(items::backText(desk().state(), desk().now()));
}

void RollbackPanel::showTabs()
{
    const int done = m_undoModel.rowCount();
    setTextOf(m_tabs, 1, tr("Undo (%1)").arg(done));
    m_tabs->setTabToolTip(1, tr("What is taken back, the last first"));
    m_tabs->setTabVisible(1, done > 0);
    setTextOf(m_tabs, 2, tr("Before GO (%1)").arg(m_probesModel.rowCount()));
    m_tabs->setTabVisible(2, m_probesModel.rowCount() > 0);
    QString next;
    for (int row = 0; row < done; ++row) {
        if (m_undoModel.value(row, items::UndoModel::IsNextRole).toBool())
            next = m_undoModel.value(row, items::KeyRole).toString();
    }
    if (next != m_nextUndo && !next.isEmpty())
        m_undo->choose(m_undoModel.rowWithKey(next));
    m_nextUndo = next;
    m_undo->refresh();
    m_probes->refresh();
}

void RollbackPanel::showButtons()
{
    const QString rung = current();
    const plan::Rung* found = desk().plan().rung(rung);
    m_run->setVisible(m_controls && found);
    m_skip->setVisible(m_controls && found);
    if (!found)
        return;
    const QString effect = items::startEffect(found->actions, [this](const plan::Action& action) {
        return desk().conductor().targetOf(action);
    });
    setTextOf(m_run, effect);
    desk().offer(m_run, run::StartStep{rung, tr("given")},
                 tr("%1: %2 (Ctrl+Return)").arg(found->title, effect));
    desk().offer(m_skip, run::SkipStep{rung, tr("given")},
                 tr("Go on without this rung; the reason is kept in the log"));
}

void RollbackPanel::skip()
{
    desk().askReason(this,
                     {tr("Skip rung"), tr("Why is it skipped? The reason is kept in the log."),
                      tr("Skip the rung")},
                     [this, rung = current()](const QString& reason) {
                         desk().submit(run::SkipStep{rung, reason});
                     });
}

void RollbackPanel::setControlsShown(bool shown)
{
    m_controls = shown;
    m_undo->setControlsShown(shown);
    m_probes->setControlsShown(shown);
    showButtons();
}

} // namespace cockpit::ui
