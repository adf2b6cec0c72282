// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// While nothing happens in a run, a second costs the window little, and what time moves is moved all the
// same.
#include "tests/ui/bench.h"
#include "ui/checklists/checklistspanel.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/statuslabel.h"
#include "ui/gates/criterialist.h"
#include "ui/gates/gatespanel.h"
#include "ui/gates/pollgrid.h"
#include "ui/mainwindow.h"
#include "ui/notices/noticebar.h"
#include "ui/rollback/rollbackpanel.h"
#include "ui/step/steppanel.h"
#include "ui/strip/strip.h"
#include "ui/timeline/timelinepanel.h"

#include <QDockWidget>
#include <QProgressBar>
#include <QTest>
#include <QTreeView>

using namespace cockpit;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;
using items::TimelineModel;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// How often something is painted.
class Paintings final : public QObject
{
public:
    explicit Paintings(QWidget* widget)
        : QObject(widget)
    {
        widget->installEventFilter(this);
    }
    int count = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        count += event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

/// All that is said in a widget by labels that a person sees.
QString wordsIn(const QWidget* widget)
{
    QStringList words;
    for (const auto* label : widget->findChildren<ElidedLabel*>()) {
        if (label->isVisible())
            words << label->text();
    }
    for (const auto* label : widget->findChildren<StatusLabel*>()) {
        if (label->isVisible())
            words << label->toolTip();
    }
    return words.join(u'\n');
}

} // namespace

class TestIdle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theStripCounts();
    void ticksAge();
    void answersAge();
    void evidenceAges();
    void aRunningStepCounts();
    void aLateStepMovesTheForecast();
    void theNowLineIsPaintedByPixels();
    void anOverrunCounts();
    void theWayBackCounts();
    void whatLiesBehindATabIsFreshInFront();
    void whatIsClosedIsFreshWhenItIsOpened();

private:
    /// Flies until a gate asks, and looks at it.
    [[nodiscard]] QString flyToGate();
    /// Lets time go by in which nothing happens, and the window see it.
    void wait(milliseconds time);
    template <class P>
    [[nodiscard]] P* panel() const
    {
        return m_window->findChild<P*>();
    }

    std::unique_ptr<fake::Bench> m_bench;
    std::unique_ptr<MainWindow> m_window;
};

void TestIdle::init()
{
    m_bench = std::make_unique<fake::Bench>();
    m_window =
        std::make_unique<MainWindow>(*m_bench->conductor, WindowOptions{{}, &m_bench->prompts});
    m_window->resize(1600, 1000);
    m_window->show();
    m_bench->start();
}

void TestIdle::cleanup()
{
    m_window.reset();
    m_bench.reset();
}

void TestIdle::wait(milliseconds time)
{
    m_bench->settle();
    const auto before = m_bench->state().lastSeq;
    m_bench->clock.advance(time);
    QTest::qWait(600); // the window looks four times a second whether there is another one
    QCOMPARE(m_bench->state().lastSeq, before);
}

QString TestIdle::flyToGate()
{
    for (int guard = 0; guard < 20 && run::gateInTheWay(m_bench->state()).isEmpty(); ++guard)
        m_bench->flyStep();
    const QString gate = run::gateInTheWay(m_bench->state());
    panel<GatesPanel>()->choose(gate);
    return gate;
}

void TestIdle::theStripCounts()
{
    const QString before = wordsIn(panel<Strip>());
    wait(seconds(3));
    const QString after = wordsIn(panel<Strip>());
    QVERIFY2(before.contains(u"T+0:00:00"_s) && before.contains(u", in "_s), qPrintable(before));
    QVERIFY2(after.contains(u"T+0:00:03"_s), qPrintable(after));
    const auto lastSafe = [](const QString& words) {
        return words.section(u", in "_s, 1).section(u'\n', 0, 0);
    };
    QVERIFY2(lastSafe(before) != lastSafe(after), qPrintable(after));
}

void TestIdle::ticksAge()
{
    const auto* panel = this->panel<ChecklistsPanel>();
    m_bench->tickAll();
    wait(seconds(1));
    auto* view = panel->findChild<QTreeView*>();
    const QModelIndex item = view->model()->index(0, 1, view->model()->index(0, 0));
    QVERIFY2(item.data().toString().contains(u"0:01 ago"_s), qPrintable(item.data().toString()));
    const Paintings paintings(view->viewport());
    wait(seconds(3));
    QVERIFY2(item.data().toString().contains(u"0:04 ago"_s), qPrintable(item.data().toString()));
    QVERIFY(paintings.count > 0);
}

void TestIdle::answersAge()
{
    const QString gate = flyToGate();
    const QString role = m_bench->plan->roster.front().role;
    m_bench->conductor->submit({role, run::AnswerPoll{gate, role, run::Answer::Go, {}, {}, {}}});
    wait(seconds(4));
    const QString words = wordsIn(panel<PollGrid>());
    QVERIFY2(words.contains(u"0:04 ago"_s), qPrintable(words));
}

void TestIdle::evidenceAges()
{
    const QString gate = flyToGate();
    QVERIFY(!gate.isEmpty());
    wait(seconds(1));
    const QString before = wordsIn(panel<CriteriaList>());
    QVERIFY2(before.contains(u" ago"_s), qPrintable(before));
    wait(seconds(4));
    const QString after = wordsIn(panel<CriteriaList>());
    QVERIFY2(after.contains(u" ago"_s) && after != before, qPrintable(after));
}

void TestIdle::aRunningStepCounts()
{
    m_bench->flyTo(u"s2"_s);
    m_bench->lead(run::StartStep{u"s2"_s});
    wait(seconds(3));
    const QString words = wordsIn(panel<StepPanel>());
    QVERIFY2(words.contains(u"0:03"_s), qPrintable(words));
}

void TestIdle::aLateStepMovesTheForecast()
{
    const TimelineModel& model = panel<TimelinePanel>()->model();
    const int last = model.rowCount() - 1;
    const auto forecast = [&model](int row) {
        return model.value(row, TimelineModel::ForecastEndRole).toLongLong();
    };
    wait(seconds(3)); // the first step is to begin, and nobody begins it
    const qint64 before = forecast(last);
    const milliseconds end = model.axis().end;
    wait(seconds(4));
    QCOMPARE(forecast(last), before + 4'000);
    QCOMPARE(model.axis().end, end + seconds(4));
    m_bench->lead(run::StartStep{run::currentStep(m_bench->state())});
    const qint64 running = forecast(last);
    wait(seconds(4)); // it runs, and is in time
    QCOMPARE(forecast(last), running);
}

void TestIdle::theNowLineIsPaintedByPixels()
{
    const auto* panel = this->panel<TimelinePanel>();
    m_bench->lead(run::StartStep{run::currentStep(m_bench->state())});
    wait(seconds(1));
    const int width = panel->view()->columnWidth(TimelineModel::TimesColumn);
    const milliseconds pixel = panel->model().axis().end / width;
    QVERIFY2(pixel > seconds(4) && pixel < minutes(4), qPrintable(QString::number(pixel.count())));
    const Paintings paintings(panel->view()->viewport());
    wait(seconds(1));
    QCOMPARE(paintings.count, 0);
    QCOMPARE(panel->model().axis().now, std::optional<milliseconds>(seconds(2)));
    m_bench->pass(pixel);
    QTRY_VERIFY(paintings.count > 0);
}

void TestIdle::anOverrunCounts()
{
    m_bench->flyTo(u"s2"_s);
    m_bench->lead(run::StartStep{u"s2"_s});
    for (int guard = 0; guard < 200 && !m_bench->state().step(u"s2"_s).overran; ++guard)
        m_bench->pass(minutes(1));
    QVERIFY(m_bench->state().step(u"s2"_s).overran);
    m_window->refresh();
    const QString before = wordsIn(panel<NoticeBar>());
    QVERIFY2(before.contains(u"Longer than"_s), qPrintable(before));
    wait(seconds(3));
    QVERIFY(wordsIn(panel<NoticeBar>()) != before);
}

void TestIdle::theWayBackCounts()
{
    m_bench->flyTo(u"s3"_s);
    m_bench->lead(run::StartRollback{u"seen enough"_s, {}});
    const auto* bar = panel<RollbackPanel>()->findChild<QProgressBar*>();
    QVERIFY(bar->isVisible());
    const QString before = bar->text();
    wait(seconds(3));
    QVERIFY2(bar->text() != before, qPrintable(before));
}

void TestIdle::whatLiesBehindATabIsFreshInFront()
{
    auto* checklists = m_window->findChild<QDockWidget*>(u"checklists"_s);
    m_bench->tickAll();
    m_window->findChild<QDockWidget*>(u"messages"_s)->raise();
    m_bench->settle();
    QVERIFY(checklists->widget()->visibleRegion().isEmpty());
    const auto* view = panel<ChecklistsPanel>()->findChild<QTreeView*>();
    const QModelIndex item = view->model()->index(0, 1, view->model()->index(0, 0));
    const QString before = item.data().toString();
    wait(seconds(4));
    QCOMPARE(item.data().toString(), before); // nobody sees it
    checklists->raise();
    QTRY_VERIFY2(item.data().toString().contains(u"0:04 ago"_s), qPrintable(item.data().toString()));
}

void TestIdle::whatIsClosedIsFreshWhenItIsOpened()
{
    auto* dock = m_window->findChild<QDockWidget*>(u"timeline"_s);
    const TimelineModel& model = panel<TimelinePanel>()->model();
    wait(seconds(1));
    dock->hide();
    wait(seconds(4));
    QCOMPARE(model.axis().now, std::optional<milliseconds>(seconds(1)));
    dock->show();
    QCOMPARE(model.axis().now, std::optional<milliseconds>(seconds(5)));
}

QTEST_MAIN(TestIdle)
#include "tst_idle.moc"
