// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/charts/boardmodel.h"
#include "models/items/charts/valuesmodel.h"
#include "tests/charts/staged.h"
#include "ui/charts/binddialog.h"
#include "ui/charts/chartspanel.h"
#include "ui/charts/metricchart.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

#include <array>

using namespace cockpit;
using namespace cockpit::charts;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

telemetry::ShownDashboard dashboard()
{
    telemetry::ShownDashboard shown;
    shown.name = u"uid1"_s;
    shown.source = u"staged"_s;
    shown.isRead = true;
    shown.content.title = u"Shop"_s;
    telemetry::DashboardPanel panel;
    panel.title = u"Carts"_s;
    panel.unit = u"req/s"_s;
    panel.thresholds = {50};
    panel.series.push_back({u"carts"_s, {u"d1_a"_s, u"carts"_s, {}, u"req/s"_s}, {}});
    shown.content.panels = {panel};
    shown.content.left = {u"The panel \"Log\" is no chart."_s};
    return shown;
}

std::vector<run::Event> startedAt(milliseconds at)
{
    return {staged::event(staged::start, run::RunOpened{}), staged::event(at, run::RunStarted{})};
}

} // namespace

/// What hands and keys do to the charts, and what comes into them besides the plan's own metrics.
class TestHands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keysZoomPanAndComeBack();
    void wheelZoomsWithCtrlAlone();
    void dragPicksARange();
    void shiftAndDragMoves();
    void cursorByKeys();
    void ghostLiesBehind();
    void ghostIsALineFromTZeroOn();
    void dashboardBecomesCharts();
    void variableIsAskedFor();
    void alertsAreShown();
    void bindingSaysWhetherUnitsFit();
    void whatARehearsalDoesNotWrite();
    void picturesOfAll();

private:
    [[nodiscard]] MetricChart& chart() { return *m_panel->findChildren<MetricChart*>().first(); }
    [[nodiscard]] milliseconds width() { return chart().timeAt(1) - chart().timeAt(0); }
    [[nodiscard]] bool isLive() { return m_panel->findChild<QToolButton*>(u"live"_s)->isHidden(); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(&chart(), key, modifiers);
    }
    void drag(Qt::KeyboardModifiers modifiers);

    static void picturesOfTrouble(const QString& folder);

    std::unique_ptr<staged::Run> m_run;
    std::unique_ptr<ChartsPanel> m_panel;
};

void TestHands::init()
{
    m_panel.reset();
    m_run = std::make_unique<staged::Run>();
    m_run->fly(10min);
    m_panel = std::make_unique<ChartsPanel>(*m_run->conductor);
    m_panel->resize(1200, 400);
    m_panel->show();
    m_panel->refresh();
    QCOMPARE(width(), milliseconds{1h});
}

void TestHands::keysZoomPanAndComeBack()
{
    QVERIFY(isLive());
    key(Qt::Key_Plus);
    QCOMPARE(width(), milliseconds{48min});
    QVERIFY(!isLive());
    key(Qt::Key_Minus);
    QCOMPARE(width(), milliseconds{1h});
    const milliseconds before = chart().timeAt(0);
    key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(before - chart().timeAt(0), milliseconds{15min});
    key(Qt::Key_Home);
    QVERIFY(isLive());
    QCOMPARE(chart().timeAt(1), m_run->clock.now().wall);
    for (MetricChart* other : m_panel->findChildren<MetricChart*>())
        QCOMPARE(other->timeAt(0), chart().timeAt(0)); // all show the same time
}

void TestHands::wheelZoomsWithCtrlAlone()
{
    const QPoint middle = chart().viewport()->rect().center();
    const auto turn = [&](Qt::KeyboardModifiers modifiers) {
        QWheelEvent event(middle, chart().viewport()->mapToGlobal(middle), {}, {0, 120},
                          Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(chart().viewport(), &event);
    };
    turn({});
    QCOMPARE(width(), milliseconds{1h});
    turn(Qt::ControlModifier);
    QCOMPARE(width(), milliseconds{48min});
}

void TestHands::drag(Qt::KeyboardModifiers modifiers)
{
    QWidget* place = chart().viewport();
    const QPoint middle = place->rect().center();
    QTest::mousePress(place, Qt::LeftButton, modifiers, middle);
    QMouseEvent move(QEvent::MouseMove, middle + QPoint(60, 0),
                     place->mapToGlobal(middle + QPoint(60, 0)), Qt::NoButton, Qt::LeftButton,
                     modifiers);
    QCoreApplication::sendEvent(place, &move);
    QTest::mouseRelease(place, Qt::LeftButton, modifiers, middle + QPoint(60, 0));
}

void TestHands::dragPicksARange()
{
    const milliseconds before = chart().timeAt(0);
    drag({});
    QVERIFY(!isLive());
    QVERIFY(width() < 40min && width() >= 30s);
    QVERIFY(chart().timeAt(0) > before + 10min);
    QTest::mouseDClick(chart().viewport(), Qt::LeftButton, {}, chart().viewport()->rect().center());
    QVERIFY(isLive());
}

void TestHands::shiftAndDragMoves()
{
    const milliseconds before = chart().timeAt(0);
    drag(Qt::ShiftModifier);
    QCOMPARE(width(), milliseconds{1h});
    QVERIFY(chart().timeAt(0) < before);
}

void TestHands::cursorByKeys()
{
    QVERIFY(chart().cursorWords().isEmpty());
    key(Qt::Key_Left);
    QVERIFY(!chart().cursorWords().isEmpty());
    const milliseconds first = *chart().cursor();
    key(Qt::Key_Left);
    QCOMPARE(first - *chart().cursor(), milliseconds{36s});
    for (MetricChart* other : m_panel->findChildren<MetricChart*>())
        QCOMPARE(*other->cursor(), *chart().cursor());
    key(Qt::Key_Escape);
    QVERIFY(!chart().cursor());
}

/// The run of three days ago, T-0 on T-0, without being taken for this one's values.
void TestHands::ghostLiesBehind()
{
    const QImage before = chart().grab().toImage();
    m_run->monitor.captureGhost(staged::start - 72h, 2h);
    m_run->fly(30s);
    m_panel->refresh();
    QVERIFY(m_run->monitor.ghost(u"p95"_s));
    QVERIFY2(m_panel->summary().contains(u"the run before"_s), qPrintable(m_panel->summary()));
    QVERIFY(chart().grab().toImage() != before);
    QVERIFY(m_panel->findChild<ValuesModel*>()->rowCount() == 5);
}

/// Two runs that differ by the earlier run that is shown: it lies at its own values, from T-0 on.
void TestHands::ghostIsALineFromTZeroOn()
{
    const auto values = [](const QString& query, milliseconds at) {
        const bool isEarlier = query == u"requests"_s && at < staged::start - 24h;
        return isEarlier ? std::optional(300.0) : staged::healthy(query, at);
    };
    std::array<QImage, 2> images;
    for (std::size_t i = 0; i < images.size(); ++i) {
        staged::Run run(values, startedAt(staged::start + 5min));
        if (i == 1)
            run.monitor.captureGhost(staged::start - 72h, 2h);
        run.fly(35min);
        ChartsPanel panel(*run.conductor);
        panel.resize(1200, 400);
        panel.show();
        panel.refresh();
        QCoreApplication::processEvents(); // axes are laid out
        panel.refresh();
        const MetricChart* shown = panel.findChildren<MetricChart*>().last();
        QVERIFY(shown->summary().startsWith(u"Request rate"_s));
        images[i] = const_cast<MetricChart*>(shown)->grab().toImage();
    }
    QCOMPARE(images[0].size(), images[1].size());
    QRect differing;
    int count = 0;
    for (int y = 0; y < images[0].height(); ++y) {
        for (int x = 0; x < images[0].width(); ++x) {
            if (images[0].pixel(x, y) == images[1].pixel(x, y))
                continue;
            differing |= QRect(x, y, 1, 1);
            ++count;
        }
    }
    QVERIFY2(count > 60, qPrintable(QString::number(count)));
    QVERIFY(differing.height() <= 2); // a level line
    // The last half of the hour that is shown.
    QVERIFY(differing.left() > images[0].width() * 2 / 5);
    QVERIFY(differing.width() > images[0].width() * 3 / 10);
}

void TestHands::dashboardBecomesCharts()
{
    auto* values = m_panel->findChild<ValuesModel*>();
    QAbstractItemModelTester tester(values);
    const qsizetype before = m_panel->findChildren<MetricChart*>().size();
    m_run->monitor.board().setDashboards({dashboard()});
    QCOMPARE(m_panel->findChildren<MetricChart*>().size(), before + 1);
    QTRY_VERIFY(m_panel->findChildren<MetricChart*>().last()->isVisible());
    QCOMPARE(values->rowCount(), 6);
    m_panel->refresh();
    QVERIFY2(m_panel->summary().contains(u"Carts"_s), qPrintable(m_panel->summary()));
    QVERIFY(m_panel->summary().contains(u"threshold 50 req/s"_s));
    m_run->monitor.board().setDashboard(0, dashboard()); // told again: taken once
    QCOMPARE(m_panel->findChildren<MetricChart*>().size(), before + 1);
}

void TestHands::variableIsAskedFor()
{
    telemetry::ShownDashboard shown = dashboard();
    shown.content.unresolved = {u"host"_s};
    const qsizetype before = m_panel->findChildren<MetricChart*>().size();
    telemetry::Board& board = m_run->monitor.board();
    board.setDashboards({shown});
    QCOMPARE(m_panel->findChildren<MetricChart*>().size(), before); // half a query is none
    const auto* model = m_panel->findChild<QTableView*>(u"board"_s)->model();
    QStringList words;
    for (int row = 0; row < model->rowCount(); ++row)
        words.append(model->index(row, BoardModel::Words).data().toString());
    QVERIFY(words.contains(u"needs a value for host"_s));
    QVERIFY(words.contains(u"The panel \"Log\" is no chart."_s));
    QSignalSpy given(&board, &telemetry::Board::variablesGiven);
    board.giveVariables(0, {{u"host"_s, u"web-1"_s}});
    board.giveVariables(9, {{u"host"_s, u"web-1"_s}});
    QCOMPARE(given.count(), 1);
}

void TestHands::alertsAreShown()
{
    BoardModel model;
    QAbstractItemModelTester tester(&model);
    telemetry::Board board;
    telemetry::AlertsNow now;
    now.service = u"prom"_s;
    telemetry::Alert quiet;
    quiet.name = u"Quiet"_s;
    quiet.state = telemetry::Alert::State::Inactive;
    telemetry::Alert loud;
    loud.name = u"Loud"_s;
    loud.state = telemetry::Alert::State::Firing;
    now.alerts = {quiet, loud};
    now.rules = {{u"g"_s, u"Broken"_s, u"up == 0"_s, 1min, telemetry::Alert::State::NoData,
                  u"parse error"_s}};
    board.setAlerts(now);
    model.update(board);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, BoardModel::What).data().toString(), u"Loud"_s); // what burns stands first
    QCOMPARE(model.index(0, BoardModel::State).data().toString(), u"FIRING"_s);
    QCOMPARE(model.index(2, BoardModel::Words).data().toString(), u"parse error"_s);
    now.failure = telemetry::SourceFailure{u"prom"_s, 503, {}, u"away"_s, true, {}};
    board.setAlerts(now);
    model.update(board);
    QCOMPARE(model.index(0, BoardModel::State).data().toString(), u"UNKNOWN"_s);
}

void TestHands::bindingSaysWhetherUnitsFit()
{
    plan::Plan plan = staged::plan();
    plan::Condition open;
    open.id = u"c9"_s;
    open.metric = u"Answer time"_s;
    open.text = u"Answer time < 300 ms"_s;
    open.value = 300;
    open.unit = u"ms"_s;
    plan.conditions.push_back(open);
    BindDialog dialog(std::make_shared<const plan::Plan>(plan));
    const auto boxes = dialog.findChildren<QComboBox*>();
    QCOMPARE(boxes[0]->count(), 1); // what is measured already is not offered
    auto* bind = dialog.findChildren<QPushButton*>().last();
    for (QPushButton* button : dialog.findChildren<QPushButton*>()) {
        if (button->text().contains(u"Measure"_s))
            bind = button;
    }
    boxes[1]->setCurrentIndex(boxes[1]->findData(u"errors"_s));
    QVERIFY(!bind->isEnabled());
    boxes[1]->setCurrentIndex(boxes[1]->findData(u"p95"_s)); // s against ms
    QVERIFY(bind->isEnabled());
    QVERIFY(dialog.findChild<QPlainTextEdit*>()->toPlainText().contains(u"match: \"Answer time\""_s));
    QSignalSpy chosen(&dialog, &BindDialog::chosen);
    bind->click();
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().at(0).toString(), u"c9"_s);
    QCOMPARE(chosen.first().at(1).toString(), u"p95"_s);
}

/// Of light and dark, in two sizes, for people to look at: COCKPIT_PICTURES names a folder.
void TestHands::whatARehearsalDoesNotWrite()
{
    const auto* model = m_panel->findChild<QTableView*>(u"board"_s)->model();
    const int before = model->rowCount();
    m_run->monitor.board().addUnwrittenMarker(
        {u"graphs"_s, staged::start + 5min, u"Shop: the run started"_s});
    QCOMPARE(model->rowCount(), before + 1);
    const auto cell = [&](BoardModel::Column column) {
        return model->index(before, column).data().toString();
    };
    QCOMPARE(cell(BoardModel::Service), u"graphs"_s);
    QCOMPARE(cell(BoardModel::State), u"not written"_s);
    QVERIFY2(cell(BoardModel::Words).startsWith(u"03:05"_s), qPrintable(cell(BoardModel::Words)));
    QVERIFY(cell(BoardModel::Words).contains(u"Shop: the run started"_s));
}

/// A service that gets worse, is silent for a while, and is not heard of any more at the end.
void TestHands::picturesOfTrouble(const QString& folder)
{
    const auto values = [](const QString& query, milliseconds at) -> std::optional<double> {
        const milliseconds since = at - staged::start;
        const bool isSilent = (since > 12min && since < 17min) || since > 27min;
        const bool isBad = query == u"errors"_s && since > 20min && since < 24min;
        const auto value = isSilent ? std::nullopt : staged::healthy(query, at);
        return value && isBad ? 40 * *value : value;
    };
    staged::Run run(values, startedAt(staged::start + 1min));
    run.monitor.captureBaseline(staged::start);
    run.monitor.captureGhost(staged::start - 72h, 2h);
    run.fly(29min);
    ChartsPanel panel(*run.conductor);
    panel.resize(1400, 420);
    panel.show();
    run::GateDeclared declared;
    declared.gate = u"g1"_s;
    declared.outcome = run::GateOutcome::Go;
    Q_EMIT run.conductor->applied({staged::event(staged::start + 10min, declared),
                                   staged::event(staged::start + 22min, run::RollbackStarted{})});
    panel.refresh();
    QCoreApplication::processEvents();
    for (const QString& kind : {u"png"_s, u"svg"_s, u"csv"_s})
        QVERIFY(panel.writeTo(folder + u"/trouble."_s + kind));
}

void TestHands::picturesOfAll()
{
    const QString folder = qEnvironmentVariable("COCKPIT_PICTURES");
    if (folder.isEmpty())
        QSKIP("COCKPIT_PICTURES names no folder.");
    m_run->monitor.captureBaseline(staged::start);
    m_run->monitor.captureGhost(staged::start - 72h, 2h);
    m_run->fly(20min);
    m_run->monitor.board().setDashboards({dashboard()});
    QTRY_VERIFY(m_panel->findChildren<MetricChart*>().last()->isVisible());
    QPalette dark(QColor(0x20, 0x22, 0x25));
    for (const QSize size : {QSize(1200, 420), QSize(620, 480)}) {
        for (const bool isDark : {false, true}) {
            m_panel->setPalette(isDark ? dark : QPalette());
            m_panel->resize(size);
            m_panel->refresh();
            QCoreApplication::processEvents(); // axes are laid out
            const QString name =
                u"%1/charts-%2-%3.png"_s.arg(folder, isDark ? u"dark"_s : u"light"_s).arg(size.width());
            QVERIFY(m_panel->grab().save(name));
        }
    }
    picturesOfTrouble(folder);
}

QTEST_MAIN(TestHands)
#include "tst_hands.moc"
