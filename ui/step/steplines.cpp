// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/step/steplines.h"

#include "ui/common/statusdelegate.h"
#include "ui/common/views.h"
#include "ui/step/inputbar.h"
#include "ui/step/linebar.h"
#include "ui/step/linedelegate.h"
#include "ui/step/steppanel.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using items::LinesModel;

StepLines::StepLines(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model([&desk](const plan::Action& action) { return desk.conductor().targetOf(action); })
    , m_view(makeList(&m_model, StepPanel::tr("Lines of the step"), LinesModel::TextColumn, this))
    , m_delegate(new LineDelegate(m_view))
    , m_bar(new LineBar(desk, this))
    , m_input(new InputBar(this))
{
    setUpView();
    connect(m_input, &InputBar::inputGiven, this,
            [this](const QString& action, const QByteArray& bytes, bool hidden) {
                m_desk.submit(run::GiveInput{action.section(u'@', 0, 0), bytes, hidden,
                                             action.section(u'@', 1)});
            });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_input);
}

void StepLines::setUpView()
{
    m_view->setItemDelegateForColumn(LinesModel::StateColumn, new StatusDelegate(m_view));
    m_view->setItemDelegateForColumn(LinesModel::EffectColumn, new BlastDelegate(m_view));
    m_view->setItemDelegateForColumn(LinesModel::TextColumn, m_delegate);
    for (const int column :
         {LinesModel::StateColumn, LinesModel::WhereColumn, LinesModel::ExpectedColumn}) {
        m_view->header()->setSectionResizeMode(column, QHeaderView::Interactive);
        m_view->header()->resizeSection(column, widthOf(column));
    }
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                m_bar->showAction(index.data(items::KeyRole).toString());
            });
}

void StepLines::showStep(const QString& step)
{
    m_shown = step;
    m_interest.clear();
    m_model.setStep(step);
}

void StepLines::refresh()
{
    m_model.update(m_desk.state(), m_desk.now());
    fitColumns();
    followInterest();
    m_bar->refresh();
    showInput();
}

int StepLines::widthOf(int column) const
{
    const int letter = fontMetrics().averageCharWidth();
    if (column == LinesModel::WhereColumn)
        return fontMetrics().horizontalAdvance(StepPanel::tr("this machine")) + 2 * letter;
    const int least = m_view->header()->sectionSizeHint(column);
    if (column == LinesModel::ExpectedColumn)
        return std::max(least, letter * 9);
    const QAbstractItemView& view = *m_view; // in which this is public
    return std::max(least, view.sizeHintForColumn(column));
}

/// Where there is little room the lines have it: their place and effect stand in a second row then, and what
/// is expected below the list. In every language and font, since it is asked for what is left.
void StepLines::fitColumns()
{
    const int least = fontMetrics().averageCharWidth() * 32;
    const int whole = m_view->viewport()->width();
    const int state = std::min(widthOf(LinesModel::StateColumn), whole * 2 / 5);
    const int sides = widthOf(LinesModel::WhereColumn) + widthOf(LinesModel::EffectColumn);
    const bool folded = whole - state - sides < least;
    const int left = whole - state - (folded ? 0 : sides) - widthOf(LinesModel::ExpectedColumn);
    m_view->setColumnHidden(LinesModel::ExpectedColumn,
                            folded || left < least * 3 / 2 || !m_model.isAnythingExpected());
    m_view->header()->resizeSection(LinesModel::StateColumn, state);
    m_view->setColumnHidden(LinesModel::WhereColumn, folded);
    m_view->setColumnHidden(LinesModel::EffectColumn, folded);
    if (folded == m_delegate->isFolded())
        return;
    m_delegate->setFolded(folded);
    m_view->doItemsLayout(); // the rows are of another height now
}

void StepLines::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void StepLines::followInterest()
{
    int row = -1;
    for (const int role : {int{LinesModel::NeedsPersonRole}, int{LinesModel::IsOpenRole}}) {
        for (int i = 0; row < 0 && i < m_model.rowCount(); ++i) {
            if (m_model.value(i, role).toBool())
                row = i;
        }
    }
    const QString interest = row < 0 ? m_shown : m_model.value(row, items::KeyRole).toString();
    if (interest == m_interest)
        return;
    m_interest = interest;
    if (row >= 0)
        m_view->setCurrentIndex(m_model.index(row, 0));
    else
        m_bar->showAction(m_shown);
}

void StepLines::showInput()
{
    const conductor::FlownRun& run = m_desk.conductor();
    const auto taker = items::inputTaker(
        m_desk.state(), m_shown, [&run](const plan::Action& action) { return run.targetOf(action); },
        [&run](const QString& name) { return run.output(name); });
    m_input->present(m_controls ? taker : std::nullopt);
}

void StepLines::setControlsShown(bool shown)
{
    m_controls = shown;
    m_bar->setControlsShown(shown);
}

} // namespace cockpit::ui
