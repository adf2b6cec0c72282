// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/step/steppanel.h"

#include "models/items/effects.h"
#include "models/items/format.h"
#include "models/items/secretprompts.h"
#include "models/plan/hosts.h"
#include "models/run/hosts.h"
#include "models/run/outlook.h"
#include "models/run/part.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystack.h"
#include "ui/common/offerrow.h"
#include "ui/common/statusdelegate.h"
#include "ui/common/statuslabel.h"
#include "ui/common/views.h"
#include "ui/step/aswritten.h"
#include "ui/step/inputbar.h"
#include "ui/step/linebar.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace cockpit::ui {
using namespace Qt::StringLiterals;
using items::LinesModel;

namespace {

QString titleOf(const plan::Plan& plan, const QString& id)
{
    if (const plan::Step* step = plan.step(id))
        return step->number.isEmpty() ? step->title
                                      : StepPanel::tr("Step %1 · %2").arg(step->number, step->title);
    if (const plan::Rung* rung = plan.rung(id))
        return StepPanel::tr("Rollback · %1").arg(rung->title);
    return {};
}

QString stepDetail(const plan::Step& step)
{
    QStringList parts;
    if (!step.owner.isEmpty())
        parts << step.owner;
    if (step.planned)
        parts << StepPanel::tr("%1 planned").arg(items::durationText(*step.planned));
    parts << StepPanel::tr("rollback point: %1").arg(items::wordOf(step.rollbackPoint));
    if (step.rollback)
        parts << StepPanel::tr("way back: %1").arg(*step.rollback);
    parts << StepPanel::tr("line %1").arg(step.line);
    return parts.join(u" · "_s);
}

QString rungDetail(const plan::Rung& rung)
{
    QStringList parts;
    if (rung.depth != plan::RungDepth::Other) // of which "other" would say nothing
        parts << items::wordOf(rung.depth);
    if (rung.budget)
        parts << StepPanel::tr("budget %1").arg(items::durationText(*rung.budget));
    if (!rung.onlyIf.isEmpty())
        parts << StepPanel::tr("only if: %1").arg(rung.onlyIf);
    if (!rung.dataLoss.isEmpty())
        parts << StepPanel::tr("data: %1").arg(rung.dataLoss);
    return parts.join(u" · "_s);
}

const std::vector<plan::Action>& actionsOf(const plan::Plan& plan, const QString& id)
{
    static const std::vector<plan::Action> none;
    const plan::Step* step = plan.step(id);
    const plan::Rung* rung = plan.rung(id);
    return step ? step->actions : rung ? rung->actions : none;
}

/// "to psql on db-01, step 3.2".
QString whereOf(const plan::Plan& plan, const QString& part, const plan::Action& action,
                const QString& target)
{
    const QString program = action.resolved.simplified().section(u' ', 0, 0).section(u'/', -1);
    const plan::Step* step = plan.step(part);
    if (!step || step->number.isEmpty())
        return StepPanel::tr("to %1 on %2, line %3").arg(program, target, QString::number(action.line));
    return StepPanel::tr("to %1 on %2, step %3, line %4")
        .arg(program, target, step->number, QString::number(action.line));
}

} // namespace

StepPanel::StepPanel(Desk& desk, QWidget* parent)
    : Panel(desk, parent)
    , m_model([&desk](const plan::Action& action) { return desk.conductor().targetOf(action); })
{
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(makeHeader());
    auto* sides = new QSplitter(Qt::Horizontal, page);
    m_written = new AsWritten(sides);
    sides->addWidget(m_written);
    sides->addWidget(makeLines());
    sides->setStretchFactor(0, 2);
    sides->setStretchFactor(1, 3);
    sides->setChildrenCollapsible(false);
    layout->addWidget(sides, 1);
    m_stack = new EmptyStack(
        page, tr("There is no step to show.\n\nThe runbook has no steps, or all of them are over."),
        this);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

QWidget* StepPanel::makeHeader()
{
    auto* header = new QWidget(this);
    m_title = new ElidedLabel(header);
    m_title->setFont(theme::scaled(font(), 1.3, true));
    m_detail = new ElidedLabel(header);
    makeQuiet(m_detail);
    m_status = new StatusLabel(header);
    m_status->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_start = makeButton({}, {}, header);
    m_start->setFont(theme::scaled(font(), 1.0, true));
    m_skip = makeButton(tr("Skip step …"), {}, header);
    m_back = makeButton(tr("Back to the current step"), tr("Follow the run again (Esc)"), header);
    connect(m_start, &QPushButton::clicked, this, &StepPanel::start);
    connect(m_skip, &QPushButton::clicked, this, &StepPanel::skip);
    m_back->setShortcut(Qt::Key_Escape);
    connect(m_back, &QPushButton::clicked, this, &StepPanel::back);
    m_owner = new OfferRow(desk(), header);
    auto* first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addWidget(m_status);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_owner);
    buttons->addStretch(1);
    for (QPushButton* button : {m_back, m_skip, m_start})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(header);
    layout->setContentsMargins(6, 4, 6, 2);
    layout->setSpacing(2);
    layout->addLayout(first);
    layout->addWidget(m_detail);
    layout->addLayout(buttons);
    setFocusProxy(m_start);
    return header;
}

QWidget* StepPanel::makeLines()
{
    auto* side = new QWidget(this);
    m_view = makeList(&m_model, tr("Lines of the step"), LinesModel::TextColumn, side);
    m_view->setItemDelegateForColumn(LinesModel::StateColumn, new StatusDelegate(m_view));
    m_view->setItemDelegateForColumn(LinesModel::EffectColumn, new BlastDelegate(m_view));
    m_view->setItemDelegateForColumn(LinesModel::TextColumn, new CodeDelegate(m_view));
    QHeaderView* header = m_view->header();
    const int letter = fontMetrics().averageCharWidth();
    header->setSectionResizeMode(LinesModel::WhereColumn, QHeaderView::Interactive);
    header->resizeSection(LinesModel::WhereColumn,
                          fontMetrics().horizontalAdvance(tr("this machine")) + 2 * letter);
    header->setSectionResizeMode(LinesModel::ExpectedColumn, QHeaderView::Interactive);
    header->resizeSection(LinesModel::ExpectedColumn, letter * 9);
    m_bar = new LineBar(desk(), side);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& index) {
                m_bar->showAction(index.data(items::KeyRole).toString());
            });
    m_input = new InputBar(side);
    connect(m_input, &InputBar::inputGiven, this,
            [this](const QString& action, const QByteArray& bytes, bool hidden) {
                desk().submit(run::GiveInput{action.section(u'@', 0, 0), bytes, hidden,
                                             action.section(u'@', 1)});
            });
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_bar);
    layout->addWidget(m_input);
    return side;
}

void StepPanel::choose(const QString& step)
{
    m_chosen = step == run::currentStep(desk().state()) ? QString() : step;
    refresh();
}

void StepPanel::refresh()
{
    const QString current = run::currentStep(desk().state());
    if (m_chosen == current)
        m_chosen.clear();
    QString step = m_chosen.isEmpty() ? current : m_chosen;
    if (step.isEmpty() && !desk().plan().steps.empty())
        step = m_shown.isEmpty() ? desk().plan().steps.back().id : m_shown;
    m_stack->setEmpty(step.isEmpty());
    if (step != m_shown)
        showStep(step);
    m_model.update(desk().state(), desk().now());
    // Where there is little room the lines have it; what is expected also stands below.
    const bool isNarrow = m_view->width() < fontMetrics().averageCharWidth() * 60;
    m_view->setColumnHidden(LinesModel::ExpectedColumn, isNarrow || !m_model.isAnythingExpected());
    showHeader();
    showButtons();
    followInterest();
    m_bar->refresh();
    showInput();
}

/// The first command that takes input; it is the only one, unless lines run side by side.
void StepPanel::showInput()
{
    for (const run::Unit& unit : run::openUnits(desk().state())) {
        const plan::Action* action = desk().plan().action(unit.action);
        const run::ActionState now = run::stateOf(desk().state(), unit.action, unit.host);
        const auto place = run::placeOf(desk().plan(), unit.action);
        if (!m_controls || !action || !place || place->part.id != m_shown
            || action->input == plan::Input::None || now.stopAsked
            || now.status != run::ActionStatus::Running)
            continue;
        const QString target = desk().conductor().targetOf(plan::onHost(*action, unit.host));
        m_input->present(InputBar::Taker{
            run::nameOf(unit), whereOf(desk().plan(), m_shown, *action, target),
            items::promptIn(desk().conductor().output(run::nameOf(unit))), now.attention});
        return;
    }
    m_input->present(std::nullopt);
}

void StepPanel::showStep(const QString& step)
{
    m_shown = step;
    m_interest.clear();
    m_model.setStep(step);
    m_title->setText(titleOf(desk().plan(), step));
    const plan::Rung* rung = desk().plan().rung(step);
    const plan::Step* found = desk().plan().step(step);
    m_detail->setText(found ? stepDetail(*found) : rung ? rungDetail(*rung) : QString());
    m_written->showMarkdown(items::asWritten(desk().plan(), step));
    Q_EMIT stepShown(step);
}

void StepPanel::showHeader()
{
    const run::StepStatus status = run::statusOf(desk().state(), m_shown);
    const run::StepState state = desk().state().step(m_shown);
    QString word = items::wordOf(status);
    if (state.began && (status == run::StepStatus::Running || state.ended))
        word = tr("%1, %2").arg(
            word, items::shortText(state.ended.value_or(desk().now()).elapsed - state.began->elapsed));
    if (!state.reason.isEmpty())
        word = tr("%1: %2").arg(word, state.reason);
    if (!state.claimedBy.isEmpty())
        word = tr("%1 · %2's").arg(word, state.claimedBy);
    m_status->show(items::statusOf(status), word);
}

void StepPanel::showButtons()
{
    const run::StepStatus status = desk().state().step(m_shown).status;
    const bool waits = status == run::StepStatus::Waiting || status == run::StepStatus::Ready;
    const bool over = run::isEnded(status);
    const QString effect =
        items::startEffect(actionsOf(desk().plan(), m_shown), [this](const plan::Action& action) {
            return desk().conductor().targetOf(action);
        });
    setTextOf(m_start, effect);
    m_start->setVisible(m_controls && waits);
    desk().offer(m_start, run::StartStep{m_shown, tr("given")}, tr("%1 (Ctrl+Return)").arg(effect));
    m_skip->setVisible(m_controls && !over);
    desk().offer(m_skip, run::SkipStep{m_shown, tr("given")},
                 tr("The step is not done; the reason is kept in the log"));
    m_back->setVisible(m_controls && !m_chosen.isEmpty()
                       && !run::currentStep(desk().state()).isEmpty());
    showOwner();
}

void StepPanel::showOwner()
{
    const run::StepState state = desk().state().step(m_shown);
    const QString owner = state.claimedBy;
    std::vector<Offer> offers;
    const bool isOver = run::isEnded(state.status) || m_shown.isEmpty();
    if (!isOver && !owner.isEmpty() && run::isSamePerson(desk().plan(), owner, desk().actor()))
        offers.push_back(
            {tr("Give the step back"),
             tr("The step is anybody's again"),
             {},
             [step = m_shown](const QString&) { return run::Wish(run::ReleaseStep{step}); }});
    else if (!isOver)
        offers.push_back(
            {owner.isEmpty() ? tr("Claim") : tr("Take over …"),
             tr("The step is yours: nobody else but the lead carries it out"),
             owner.isEmpty() ? QString() : tr("Why do you take it over from %1?").arg(owner),
             [step = m_shown](const QString& reason) {
                 return run::Wish(run::ClaimStep{step, reason});
             }});
    m_owner->present(m_shown, offers);
}

void StepPanel::followInterest()
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

void StepPanel::start()
{
    desk().attempt(this, m_start->text(), [step = m_shown](const QString& reason) {
        return run::Wish(run::StartStep{step, reason});
    });
}

void StepPanel::skip()
{
    desk().askReason(this,
                     {tr("Skip step"),
                      tr("Why is \"%1\" skipped? The reason is kept in the log.").arg(m_title->text()),
                      tr("Skip the step")},
                     [this, step = m_shown](const QString& reason) {
                         desk().submit(run::SkipStep{step, reason});
                     });
}

void StepPanel::setControlsShown(bool shown)
{
    m_controls = shown;
    m_bar->setControlsShown(shown);
    m_owner->setControlsShown(shown);
    m_written->setVisible(shown); // nobody reads a page across a room
    refresh();
}

} // namespace cockpit::ui
