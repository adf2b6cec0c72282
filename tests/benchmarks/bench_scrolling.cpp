// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A run in the window: how long a click takes until its effect is on the disk and painted, how long the
// frames of a large one take while somebody scrolls, what it costs while nobody does anything, and what it
// has grown by after eight hours.
#include "models/plan/planner.h"
#include "models/runbook/reader.h"
#include "tests/benchmarks/clicking.h"
#include "tests/benchmarks/documents.h"
#include "tests/benchmarks/measure.h"
#include "tests/ui/bench.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QFile>
#include <QScrollBar>
#include <QTextStream>
#include <QTimer>
#include <QTreeView>

#include <algorithm>
#include <ctime>

using namespace cockpit;
using namespace Qt::StringLiterals;
using std::chrono::hours;
using std::chrono::minutes;

namespace {

void say(const QString& line)
{
    QTextStream(stdout) << "  " << line << Qt::endl;
}

/// Thousands of steps, and ten thousand items in twenty lists.
void makeLarge(plan::Plan& plan)
{
    const auto read = runbook::read(bench::stepsOf(1'000'000));
    if (!read)
        qFatal("the runbook cannot be read");
    const plan::Plan large = plan::makeBarePlan(*read, plan::Environment());
    plan.lines = large.lines;
    plan.steps = large.steps;
    plan.gates = large.gates;
    plan.ladder = large.ladder;
    plan.checklists.clear();
    for (int list = 1; list <= 20; ++list) {
        plan.checklists.push_back({u"k%1"_s.arg(list), u"List %1"_s.arg(list), list, {}, {}, {}});
        for (int item = 1; item <= 500; ++item)
            plan.checklists.back().items.push_back(
                {u"k%1.%2"_s.arg(list).arg(item),
                 u"Item %1 of list %2 is seen to be well"_s.arg(item).arg(list), item % 3 == 0, item});
    }
}

QTreeView* viewNamed(const QWidget& window, const QString& name)
{
    const auto views = window.findChildren<QTreeView*>();
    const auto found = std::find_if(views.begin(), views.end(), [&name](const QTreeView* view) {
        return view->accessibleName() == name;
    });
    if (found == views.end())
        qFatal("there is no view %s", qPrintable(name));
    return *found;
}

/// Scrolls from end to end; the run's own time goes on by a frame's length with each of them.
void scroll(fake::Bench& bench, QTreeView& view, const QString& what)
{
    constexpr int frames = 1'200;
    QScrollBar& bar = *view.verticalScrollBar();
    std::vector<double> times;
    times.reserve(frames);
    for (int frame = 0; frame < frames; ++frame) {
        times.push_back(bench::timeOf([&] {
            bar.setValue(bar.maximum() * frame / (frames - 1));
            bench.clock.advance(milliseconds{16});
            QCoreApplication::processEvents();
        }));
    }
    std::sort(times.begin(), times.end());
    const auto late = std::count_if(times.begin(), times.end(), [](double t) { return t > 16.7; });
    say(u"%1 p50 %2 ms, p99 %3 ms, longest %4 ms, %5 of %6 over 16.7 ms  (target: 0)"_s
            .arg(what, -44)
            .arg(times[frames / 2], 0, 'f', 2)
            .arg(times[frames * 99 / 100], 0, 'f', 2)
            .arg(times.back(), 0, 'f', 2)
            .arg(late)
            .arg(frames));
}

/// Share of a core in per cent over ten seconds of real time, in which the run's time passes as well.
void idle(fake::Bench& bench, const QString& what)
{
    constexpr int length = 10'000;
    QTimer time;
    QObject::connect(&time, &QTimer::timeout, &time,
                     [&bench] { bench.clock.advance(milliseconds{250}); });
    time.start(250);
    QElapsedTimer real;
    real.start();
    const std::clock_t before = std::clock();
    // Not quit(), which closes the windows first.
    QTimer::singleShot(length, Qt::PreciseTimer, qApp, [] { QCoreApplication::exit(); });
    QCoreApplication::exec();
    if (real.elapsed() < length)
        qFatal("ended too early");
    const double used = 1'000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    say(u"%1 %2 % of a core over 10 s  (target: at most 1 %)"_s.arg(what, -44).arg(
        100 * used / length, 0, 'f', 2));
}

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * 4'096 / 1e6;
}

void grow()
{
    fake::Bench bench;
    ui::MainWindow window(*bench.conductor);
    window.show();
    bench.start();
    bench.pass(minutes(30));
    const double before = residentMegabytes();
    const Instant from = bench.clock.now();
    while (bench.clock.now().elapsed - from.elapsed < hours(8)) {
        if (!run::currentStep(bench.state()).isEmpty() && run::gateInTheWay(bench.state()).isEmpty())
            bench.flyStep();
        else if (!run::gateInTheWay(bench.state()).isEmpty())
            bench.passGate();
        bench.pass(minutes(10));
    }
    say(u"%1 %2 MB in eight hours, from %3 MB  (target: at most 5 MB)"_s
            .arg(u"growth of a run of the sample"_s, -44)
            .arg(residentMegabytes() - before, 0, 'f', 1)
            .arg(before, 0, 'f', 1));
}

void paint(fake::Bench& bench)
{
    ui::MainWindow window(*bench.conductor);
    window.show();
    bench.settle();
}

/// A window from nothing to its first painting, in a process that runs already.
void openWithCharts()
{
    const auto withCharts = [](int count) {
        return [count](plan::Plan& plan) {
            plan.queries.clear();
            for (int i = 1; i <= count; ++i) {
                plan::MetricQuery query;
                query.id = u"q%1"_s.arg(i);
                query.title = u"Latency %1"_s.arg(i);
                query.source = plan.sources.front().name;
                query.unit = u"ms"_s;
                query.panel = u"panel %1"_s.arg(i);
                plan.queries.push_back(query);
            }
        };
    };
    fake::Bench six(plan::RunKind::Staging, withCharts(6));
    fake::Bench none(plan::RunKind::Staging, withCharts(0));
    six.start();
    none.start();
    six.pass(minutes(30));
    none.pass(minutes(30));
    bench::printHeader(u"A window on a run of the sample, beside one without charts"_s);
    bench::print(u"six live charts shown"_s,
                 bench::compare([&six] { paint(six); }, [&none] { paint(none); }), u"at most 2"_s);
}

void useLargeRun()
{
    fake::Bench bench(plan::RunKind::Staging, makeLarge);
    ui::MainWindow window(*bench.conductor);
    window.show();
    bench.start();
    say(u"%1 steps, 10000 items"_s.arg(bench.plan->steps.size()));
    scroll(bench, *viewNamed(window, u"Timeline"_s), u"scrolling the timeline"_s);
    scroll(bench, *viewNamed(window, u"Checklists"_s), u"scrolling the checklists"_s);
    bench.lead(run::StartStep{run::currentStep(bench.state())});
    window.hide(); // or it shows each of the ten thousand
    bench.tickAll();
    while (bench.state().items.size() < 10'000)
        bench.settle();
    window.show();
    bench.settle();
    scroll(bench, *viewNamed(window, u"Timeline"_s), u"scrolling the timeline, everything ticked"_s);
    scroll(bench, *viewNamed(window, u"Checklists"_s),
           u"scrolling the checklists, everything ticked"_s);
    idle(bench, u"idle, everything ticked, charts shown"_s);
    window.findChild<QDockWidget*>(u"charts"_s)->hide();
    idle(bench, u"idle, everything ticked, charts hidden"_s);
}

void useSample()
{
    fake::Bench bench;
    ui::MainWindow window(*bench.conductor);
    window.show();
    bench.start();
    idle(bench, u"idle, the sample, charts shown"_s);
    window.findChild<QDockWidget*>(u"charts"_s)->hide();
    idle(bench, u"idle, the sample, charts hidden"_s);
}

/// With names on the command line only these parts are run, in the order below.
const std::vector<std::pair<QString, void (*)()>>& parts()
{
    static const std::vector<std::pair<QString, void (*)()>> all{
        {u"growth"_s, grow}, // first: freed memory of the others would hide it
        {u"clicks"_s, [] { bench::compareClicks(u"click to durable to painted, the sample"_s); }},
        {u"clicks-large"_s,
         [] { bench::compareClicks(u"click to durable to painted, a large run"_s, makeLarge); }},
        {u"idle"_s, useSample},
        {u"large"_s, useLargeRun},
        {u"charts"_s, openWithCharts},
    };
    return all;
}

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    const QStringList wanted = QApplication::arguments().mid(1);
    QTextStream(stdout) << "\nA run in the window" << Qt::endl;
    for (const auto& [name, run] : parts()) {
        if (wanted.isEmpty() || wanted.contains(name))
            run();
    }
    return 0;
}
