// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/clicking.h"

#include "models/items/checklistmodel.h"
#include "tests/benchmarks/measure.h"
#include "tests/benchmarks/rawsqlite.h"
#include "tests/ui/bench.h"
#include "ui/mainwindow.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTreeView>

#include <algorithm>
#include <ctime>

namespace bench {

using namespace cockpit;
using namespace Qt::StringLiterals;

namespace {

constexpr int clicks = 500;

/// Waits for the painting of a list in which the item at a place is as it should be.
class Painting final : public QObject
{
    Q_OBJECT

public:
    Painting(QTreeView& view, const QPersistentModelIndex& item)
        : m_view(view)
        , m_item(item)
    {
        view.viewport()->installEventFilter(this);
    }
    void await(Qt::CheckState wanted)
    {
        m_wanted = wanted;
        m_painted = false;
    }
    [[nodiscard]] bool isPainted() const { return m_painted; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_view.viewport() && event->type() == QEvent::Paint)
            m_painted = m_painted || m_item.data(Qt::CheckStateRole).toInt() == m_wanted;
        return false;
    }

private:
    QTreeView& m_view;
    QPersistentModelIndex m_item;
    Qt::CheckState m_wanted = Qt::Checked;
    bool m_painted = false;
};

QTreeView& checklistsOf(const QWidget& window)
{
    for (QTreeView* view : window.findChildren<QTreeView*>()) {
        if (view->accessibleName() == u"Checklists"
            && view->model()->hasChildren(view->model()->index(0, 0)))
            return *view;
    }
    qFatal("there is no list of checklists");
}

void click(QTreeView& view, const QModelIndex& item)
{
    const QRect place = view.visualRect(item);
    const QPointF box(place.left() + 8, place.center().y());
    const QPointF global = view.viewport()->mapToGlobal(box);
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, box, global, Qt::LeftButton,
                          type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton,
                          Qt::NoModifier);
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
}

std::vector<double> timesOfClicks(QTreeView& view)
{
    const QPersistentModelIndex item = view.model()->index(0, 0, view.model()->index(0, 0));
    view.scrollTo(item);
    Painting painting(view, item);
    std::vector<double> times;
    for (int i = -warmUp; i < clicks; ++i) {
        QCoreApplication::processEvents(); // what follows a click is no part of the next
        const bool isTicked = item.data(Qt::CheckStateRole).toInt() == Qt::Checked;
        painting.await(isTicked ? Qt::Unchecked : Qt::Checked);
        const double time = timeOf([&] {
            click(view, item);
            while (!painting.isPainted())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
        if (i >= 0)
            times.push_back(time);
    }
    return times;
}

std::vector<double> timesOfCommits(const QString& file, const QByteArray& record)
{
    RawSqlite raw(file);
    std::vector<double> times;
    for (int i = -warmUp; i < clicks; ++i) {
        const double time = timeOf([&] { raw.append({record}); });
        if (i >= 0)
            times.push_back(time);
    }
    return times;
}

void say(const QString& what, std::vector<double> times, const QString& target)
{
    std::sort(times.begin(), times.end());
    QTextStream(stdout) << u"  %1 p50 %2 ms, p99 %3 ms, longest %4 ms of %5%6"_s.arg(what, -44)
                               .arg(times[times.size() / 2], 0, 'f', 2)
                               .arg(times[times.size() * 99 / 100], 0, 'f', 2)
                               .arg(times.back(), 0, 'f', 2)
                               .arg(times.size())
                               .arg(target)
                        << Qt::endl;
}

} // namespace

void compareClicks(const QString& what, const std::function<void(plan::Plan&)>& change)
{
    const QTemporaryDir folder;
    auto opened = store::EventStore::open(folder.filePath(u"runs.sqlite"_s));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().sentence));
    fake::Bench world(plan::RunKind::Staging, change); // all but its store, which forgets
    (*opened)->createRun(u"run-2"_s, {"# Runbook\n", {}}, [](const Result<void>&) {});
    conductor::Parts parts;
    parts.clock = &world.clock;
    parts.store = opened->get();
    parts.jobs = &world.jobs;
    parts.commands = &world.commands;
    parts.monitor = &world.monitor;
    parts.jobsFolder = folder.path();
    conductor::Conductor conductor(u"run-2"_s, world.plan, {}, parts);
    ui::MainWindow window(conductor);
    window.show();
    run::RunOpened facts;
    facts.run = u"run-2"_s;
    conductor.submit({u"lead"_s, run::OpenRun{facts}});
    conductor.begin();
    while (conductor.state().stage == run::Stage::Empty)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    world.settle();
    const std::clock_t before = std::clock();
    const std::vector<double> times = timesOfClicks(checklistsOf(window));
    const double used = 1'000.0 * static_cast<double>(std::clock() - before) / CLOCKS_PER_SEC;
    const auto record = (*opened)->load(u"run-2"_s);
    if (!record || record->events.size() < static_cast<std::size_t>(clicks))
        qFatal("the clicks are not on record");
    say(what, times, u"  (target: p99 under 10 ms)"_s);
    QTextStream(stdout) << u"  %1 %2 ms a click, the disk's thread and what follows the painting "
                           "included"_s.arg(u"of it in the processor"_s, -44)
                               .arg(used / (clicks + warmUp), 0, 'f', 2)
                        << Qt::endl;
    say(u"raw SQLite, a commit of the same bytes"_s,
        timesOfCommits(folder.filePath(u"raw.sqlite"_s),
                       run::canonicalBytes(record->events.back().event)),
        {});
}

} // namespace bench

#include "clicking.moc"
