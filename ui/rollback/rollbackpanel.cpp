// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rollback/rollbackpanel.h"

#include "models/items/rollbackoffers.h"
#include "models/items/wayback.h"
#include "ui/common/offerlist.h"
#include "ui/common/views.h"
#include "ui/rollback/ladderpage.h"

#include <QLabel>
#include <QProgressBar>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace cockpit::ui {

RollbackPanel::RollbackPanel(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
    , m_summary(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_tabs(new QTabWidget(this))
    , m_ladder(new LadderPage(desk, this))
{
    m_progress->setAccessibleName(tr("Rollback against its budget"));
    connect(m_ladder, &LadderPage::rungChosen, this, &RollbackPanel::rungChosen);
    setUpLists();
    setUpTabs();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makePage());
}

/// All of it can be read in every window: sentences wrap, and where not even that is enough it scrolls.
QWidget* RollbackPanel::makePage()
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setContentsMargins(4, 0, 4, 2);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(m_tabs, 1);
    return makeScroll(page, this);
}

void RollbackPanel::setUpLists()
{
    using items::ProbesModel;
    using items::UndoModel;
    m_undo = new OfferList(
        desk(), m_undoModel, tr("What is taken back, the last first"), UndoModel::HowColumn,
        UndoModel::StateColumn,
        [this](const QString& step) { return items::undoOffers(desk().state(), step); }, this);
    m_probes = new OfferList(
        desk(), m_probesModel, tr("What must be seen to work before GO"), ProbesModel::ProbeColumn,
        ProbesModel::StateColumn,
        [this](const QString& probe) { return items::probeOffers(desk().state(), probe); }, this);
}

void RollbackPanel::setUpTabs()
{
    m_tabs->setDocumentMode(true);
    // Where there is little room the lists scroll, and the window keeps its size.
    m_tabs->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_tabs->setMinimumSize(fontMetrics().averageCharWidth() * 30, fontMetrics().height() * 6);
    m_tabs->addTab(m_ladder, tr("Ladder"));
    m_tabs->addTab(m_undo, {});
    m_tabs->addTab(m_probes, {});
    m_tabs->setTabToolTip(1, tr("What is taken back, the last first"));
}

QPushButton* RollbackPanel::runButton() const
{
    return m_ladder->runButton();
}

QTreeView* RollbackPanel::view() const
{
    return m_ladder->view();
}

void RollbackPanel::refresh()
{
    m_undoModel.update(desk().state());
    m_probesModel.update(desk().state());
    m_ladder->refresh();
    setTextOf(m_summary, items::ladderLines(desk().state(), desk().now()).join(u'\n'));
    showProgress();
    showTabs();
    followUndo();
    m_undo->refresh();
    m_probes->refresh();
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
}

/// What is taken back next is chosen, until a person chooses another.
void RollbackPanel::followUndo()
{
    QString next;
    for (int row = 0; row < m_undoModel.rowCount(); ++row) {
        if (m_undoModel.value(row, items::UndoModel::IsNextRole).toBool())
            next = m_undoModel.value(row, items::KeyRole).toString();
    }
    if (next != m_nextUndo && !next.isEmpty())
        m_undo->choose(m_undoModel.rowWithKey(next));
    m_nextUndo = next;
}

void RollbackPanel::setControlsShown(bool shown)
{
    m_ladder->setControlsShown(shown);
    m_undo->setControlsShown(shown);
    m_probes->setControlsShown(shown);
}

} // namespace cockpit::ui
