// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/step/steplines.h"

#include "ui/common/statusdelegate.h"
#include "ui/common/views.h"
#include "ui/step/inputbar.h"
#include "ui/step/linebar.h"
#include "ui/step/steppanel.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using items::LinesModel;

StepLines::StepLines(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_model([&desk](const plan::Action& action) { return desk.conductor().targetOf(action); })
    , m_view(makeList(&m_model, StepPanel::tr("Lines of the step"), LinesModel::TextColumn, this))
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
    m_view->setItemDelegateForColumn(LinesModel::TextColumn, new CodeDelegate(m_view));
    QHeaderView* header = m_view->header();
    const int letter = fontMetrics().averageCharWidth();
    header->setSectionResizeMode(LinesModel::WhereColumn, QHeaderView::Interactive);
    header->resizeSection(LinesModel::WhereColumn,
                          fontMetrics().horizontalAdvance(StepPanel::tr("this machine")) + 2 * letter);
    header->setSectionResizeMode(LinesModel::ExpectedColumn, QHeaderView::Interactive);
    header->resizeSection(LinesModel::ExpectedColumn, letter * 9);
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
    // Where there is little room the lines have it; what is expected also stands below.
    const bool isNarrow = m_view->width() < fontMetrics().averageCharWidth() * 60;
    m_view->setColumnHidden(LinesModel::ExpectedColumn, isNarrow || !m_model.isAnythingExpected());
    followInterest();
    m_bar->refresh();
    showInput();
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
