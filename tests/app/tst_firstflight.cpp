// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opener.h"
#include "tests/app/hands.h"
#include "ui/document/documentpanel.h"
#include "ui/environment/entryform.h"
#include "ui/environment/environmentdialog.h"
#include "ui/findings/findingspanel.h"
#include "ui/gates/gatespanel.h"
#include "ui/gates/pollgrid.h"
#include "ui/mainwindow.h"
#include "ui/rollback/rollbackpanel.h"
#include "ui/start/pathbar.h"
#include "ui/start/startwindow.h"
#include "ui/step/steppanel.h"
#include "ui/strip/strip.h"
#include "ui/triggers/answerbar.h"
#include "ui/triggers/triggerspanel.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace cockpit;
using namespace cockpit::hands;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;
using What = items::PathStep::What;

namespace {

const QByteArray book = R"(# Release Plan: Canal Locks 1.7

**Scheduled Start:** 2027-06-06 03:00 UTC

| Role | Name | Responsibility |
|------|------|----------------|
| **Release Lead** | Lock duty lead | Calls the gates |
| **Quality Engineer** | Lock quality rota | Trial passages |

## Procedures

### Step 1: Look Around (2 minutes)

```bash
ssh locks-01
lockctl version
exit
```

**Go/No-Go Decision Point:** Release Lead confirms that the water is calm

### Step 2: Deploy (2 minutes)

```bash
lockctl deploy --version 1.7.0
```

## Rollback

### When to Roll Back

- Error rate > 2% for > 3 minutes
- Boats are stuck in a lock

### Rollback Steps (5 minutes)

```bash
# 1. The version before (2 minutes)
lockctl deploy --version 1.6.4
```
)";

constexpr int patience = 60'000; // of the wall's clock, on a machine that may have other things to do

} // namespace

/// The whole way of somebody who has the program for the first time, with the program's own parts, clicks
/// and keys: open, mend what is missing, rehearse, poll, trigger, roll back, report.
class TestFirstFlight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensWhatIsDropped();
    void leadsFromAFindingToItsLine();
    void mendsWhatTheEnvironmentLacks();
    void rehearsesAStep();
    void pollsAndDeclares();
    void aTriggerIsDeclaredAndAnswered();
    void rollsBackAndCloses();
    void savesTheReport();
    void cleanupTestCase();

private:
    template <class Part>
    [[nodiscard]] Part* part() const
    {
        return m_window ? m_window->findChild<Part*>() : nullptr;
    }
    [[nodiscard]] const run::RunState& state() const { return m_window->desk().state(); }
    [[nodiscard]] QAction* entry(const QString& words) const;
    /// The step that is next is started by its button and flown to its end.
    [[nodiscard]] bool flyStep();

    QTemporaryDir m_place;
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<app::Opener> m_opener;
    QPointer<MainWindow> m_window;
};

void TestFirstFlight::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_place.path().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no notification of a test
    QFile file(m_place.filePath(u"locks.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(book), book.size());
    file.close();
    m_start = std::make_unique<StartWindow>();
    m_opener = std::make_unique<app::Opener>(*m_start, app::placesIn(m_place.path()));
    m_start->show();
}

QAction* TestFirstFlight::entry(const QString& words) const
{
    for (QAction* action : m_window->findChildren<QAction*>()) {
        if (action->text().remove(u'&').startsWith(words))
            return action;
    }
    return nullptr;
}

bool TestFirstFlight::flyStep()
{
    const QString step = run::currentStep(state());
    QPushButton* start = part<StepPanel>()->startButton();
    if (!QTest::qWaitFor([start] { return start->isEnabled(); }, patience) || !press(start))
        return false;
    return QTest::qWaitFor([&] { return state().step(step).status == run::StepStatus::Done; },
                           patience);
}

void TestFirstFlight::opensWhatIsDropped()
{
    QMimeData nothing;
    nothing.setText(u"words"_s);
    QDropEvent other(QPointF(50, 50), Qt::CopyAction, &nothing, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_start.get(), &other);
    QVERIFY(m_start->isVisible());

    QMimeData mime;
    mime.setUrls({QUrl::fromLocalFile(m_place.filePath(u"locks.md"_s))});
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_start.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_start.get(), &drop);
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(each))
            m_window = window;
    }
    QVERIFY(m_window);
    QVERIFY(!m_start->isVisible());
    QVERIFY(m_window->windowTitle().contains(u"Canal Locks 1.7"_s));
}

void TestFirstFlight::leadsFromAFindingToItsLine()
{
    QTreeView* list = part<FindingsPanel>()->findChild<QTreeView*>();
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, patience);
    QTest::mouseClick(part<PathBar>()->button(What::Findings), Qt::LeftButton);
    QTRY_VERIFY(list->isVisible());
    const QModelIndex first = list->model()->index(0, 0);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(first).center());
    QTRY_VERIFY(part<DocumentPanel>()->isVisible());
}

void TestFirstFlight::mendsWhatTheEnvironmentLacks()
{
    auto* bar = part<PathBar>();
    QVERIFY(!bar->button(What::Fly)->isEnabled());
    bar->environments()->actions().constLast()->trigger(); // make a new one
    auto* name = bar->findChild<QInputDialog*>();
    QVERIFY(name);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(part<EnvironmentDialog>());
    auto* dialog = part<EnvironmentDialog>();
    QTRY_VERIFY(dialog->isVisible());
    // What is missing comes first, and is shown.
    auto* address = qobject_cast<QLineEdit*>(dialog->form()->field(u"address"_s));
    QVERIFY(address && address->text().isEmpty());
    QTest::keyClicks(address, u"127.0.0.1"_s);
    QVERIFY(press(dialog->saveButton()));
    dialog->close();
    QFile file(m_place.filePath(u"locks.staging.yaml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("127.0.0.1"));
    QTRY_VERIFY2(bar->button(What::Fly)->isEnabled(), qPrintable(bar->button(What::Fly)->toolTip()));
}

void TestFirstFlight::rehearsesAStep()
{
    QPushButton* start = part<Strip>()->holdButton();
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled() && start->text() == u"START T-0", patience);
    QTest::keyClick(m_window, Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(state().stage, run::Stage::Flying);
    QVERIFY(flyStep());
}

void TestFirstFlight::pollsAndDeclares()
{
    const QString gate = run::gateInTheWay(state());
    QVERIFY(!gate.isEmpty());
    auto* gates = part<GatesPanel>();
    QTRY_COMPARE(gates->shownGate(), gate);
    QVERIFY(!gates->goButton()->isEnabled());
    QTRY_VERIFY(press(gates->allGoButton()));
    QTRY_VERIFY(press(buttonOf(*gates, u"Holds"_s)));
    QTRY_VERIFY2_WITH_TIMEOUT(gates->goButton()->isEnabled(),
                              qPrintable(gates->goButton()->toolTip()), patience);
    QVERIFY(press(gates->goButton()));
    QTRY_COMPARE(state().gate(gate).status, run::GateStatus::Go);
}

void TestFirstFlight::aTriggerIsDeclaredAndAnswered()
{
    QVERIFY(flyStep());
    auto* answers = part<AnswerBar>();
    QVERIFY(!answers->isVisible());
    QTRY_VERIFY(press(buttonOf(*part<TriggersPanel>(), u"Declare"_s)));
    QTRY_VERIFY(answers->isVisible());
    QVERIFY(state().held);
    QVERIFY(press(buttonOf(*answers, u"Roll back"_s)));
    QVERIFY(state().stage == run::Stage::Flying);
    QVERIFY(QTest::qWaitFor([] { return agree(u"Roll back"_s); }, patience));
    QTRY_COMPARE(state().stage, run::Stage::RollingBack);
}

void TestFirstFlight::rollsBackAndCloses()
{
    const QString rung = run::currentStep(state());
    QTRY_VERIFY(press(part<RollbackPanel>()->runButton()));
    QTRY_COMPARE_WITH_TIMEOUT(state().step(rung).status, run::StepStatus::Done, patience);
    QAction* close = entry(u"Close the run: rolled back"_s);
    QVERIFY(close);
    close->trigger();
    QVERIFY(QTest::qWaitFor([] { return agree(u"Close the run"_s); }, patience));
    QTRY_COMPARE(state().stage, run::Stage::Closed);
}

void TestFirstFlight::savesTheReport()
{
    const QString folder = m_place.filePath(u"flight"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(entry(u"Save the report"_s));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    QTest::keyClick(m_window, Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(part<QFileDialog>());
    auto* dialog = part<QFileDialog>();
    auto* name = dialog->findChild<QLineEdit*>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(folder);
    QTest::keyClick(name, Qt::Key_Return);
    QFile report(folder + u"/report.md"_s);
    QTRY_VERIFY(report.exists());
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QByteArray text = report.readAll();
    QVERIFY(text.contains("Canal Locks 1.7"));
    QVERIFY(text.contains("Boats are stuck in a lock"));
    QVERIFY(QFile::exists(folder + u"/report.html"_s));
}

void TestFirstFlight::cleanupTestCase()
{
    m_opener.reset();
    m_start.reset();
}

QTEST_MAIN(TestFirstFlight)
#include "tst_firstflight.moc"
