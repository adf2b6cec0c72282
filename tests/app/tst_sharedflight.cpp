// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/opener.h"
#include "models/run/hosts.h"
#include "tests/app/hands.h"
#include "ui/environment/entryform.h"
#include "ui/environment/environmentdialog.h"
#include "ui/findings/findingspanel.h"
#include "ui/gates/gatespanel.h"
#include "ui/mainwindow.h"
#include "ui/notices/noticebar.h"
#include "ui/rollback/rollbackpanel.h"
#include "ui/start/pathbar.h"
#include "ui/start/startwindow.h"
#include "ui/step/steppanel.h"
#include "ui/strip/strip.h"
#include "ui/triggers/answerbar.h"
#include "ui/triggers/triggerspanel.h"

#include <QAction>
#include <QApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

#include <algorithm>

using namespace cockpit;
using hands::press;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;
using What = items::PathStep::What;

namespace {

constexpr int patience = 120'000; // of the wall's clock, on a machine that may have other things to do

/// One that can be pressed.
QAbstractButton* buttonOf(const QWidget& widget, const QString& words)
{
    return hands::buttonOf(widget, words, true);
}

} // namespace

/// The way of tst_firstflight on documents that are not part of the project: open, fill in a binding, rehearse,
/// poll, trigger, roll back, report, with clicks and keys.
class TestSharedFlight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void wholeWay_data();
    void wholeWay();
    void toTheEnd_data();
    void toTheEnd();

private:
    template <class Part>
    [[nodiscard]] Part* part() const
    {
        return m_window ? m_window->findChild<Part*>() : nullptr;
    }
    [[nodiscard]] const run::RunState& state() const { return m_window->desk().state(); }
    [[nodiscard]] QAction* entry(const QString& words) const;
    void open(const QString& file);
    void bindAHost();
    void tickAll();
    /// Presses what asks for a person, until `isThere` says enough.
    [[nodiscard]] bool goOnUntil(const std::function<bool()>& isThere);
    /// One press of whatever the window offers for what is next; false: nothing to press now.
    bool answerWhatAsks();
    void sayWhatIsAsked(const QString& words);
    void passTheGate(const QString& gate);
    void triggerAndRollBack();
    void saveTheReport();
    void start();
    /// `tail -f`, which a person stops.
    [[nodiscard]] bool runsWithoutEnd() const;
    /// Nobody wants to sit out what the runbook waits for.
    bool endAWait();
    void flyOn();
    void closeTheRun();

    QTemporaryDir m_place;
    std::unique_ptr<StartWindow> m_start;
    std::unique_ptr<app::Opener> m_opener;
    QPointer<MainWindow> m_window;
};

void TestSharedFlight::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_place.path().toUtf8());
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // no notification of a test
}

QAction* TestSharedFlight::entry(const QString& words) const
{
    for (QAction* action : m_window->findChildren<QAction*>()) {
        if (action->text().remove(u'&').startsWith(words))
            return action;
    }
    return nullptr;
}

void TestSharedFlight::open(const QString& file)
{
    m_start = std::make_unique<StartWindow>();
    m_opener = std::make_unique<app::Opener>(*m_start, app::placesIn(m_place.path()));
    m_start->show();
    QVERIFY(m_opener->open(file));
    for (QWidget* each : QApplication::topLevelWidgets()) {
        if (auto* window = qobject_cast<MainWindow*>(each))
            m_window = window;
    }
    QVERIFY(m_window);
    m_window->resize(1440, 900);
}

void TestSharedFlight::bindAHost()
{
    auto* bar = part<PathBar>();
    QTreeView* list = part<FindingsPanel>()->findChild<QTreeView*>();
    QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, patience);
    QVERIFY(press(bar->button(What::Findings)));
    QTRY_VERIFY(list->isVisible());
    bar->environments()->actions().constLast()->trigger(); // make a new one
    auto* name = bar->findChild<QInputDialog*>();
    QVERIFY(name);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(part<EnvironmentDialog>());
    auto* dialog = part<EnvironmentDialog>();
    QTRY_VERIFY(dialog->isVisible());
    const QString before = bar->button(What::Environment)->text();
    const QList<QLineEdit*> fields = dialog->form()->findChildren<QLineEdit*>();
    QVERIFY(!fields.isEmpty()); // what is missing comes first, and is shown
    QTest::keyClicks(fields.first(), u"127.0.0.1"_s);
    QVERIFY(press(dialog->saveButton()));
    QTRY_VERIFY(bar->button(What::Environment)->text() != before);
    dialog->close();
}

/// By the crew's box the lists would be ticked as well; here it is their keys.
void TestSharedFlight::tickAll()
{
    QTRY_COMPARE_WITH_TIMEOUT(state().stage, run::Stage::Prepared, patience);
    for (const plan::Checklist& list : state().plan->checklists) {
        for (const plan::CheckItem& item : list.items) {
            if (list.when != plan::Checklist::When::After)
                m_window->desk().submit(run::TickItem{item.id, true, {}});
        }
    }
}

/// Some buttons ask for a sentence or a number first.
void TestSharedFlight::sayWhatIsAsked(const QString& words)
{
    for (auto* dialog : m_window->findChildren<QDialog*>()) {
        if (auto* field = dialog->findChild<QLineEdit*>(); field && dialog->isVisible()) {
            field->selectAll();
            QTest::keyClicks(field, words);
            QTest::keyClick(field, Qt::Key_Return);
        }
    }
}

bool TestSharedFlight::answerWhatAsks()
{
    for (const QString& words : {u"As expected"_s, u"Done"_s, u"Passed"_s, u"Confirm"_s, u"Stop"_s,
                                 u"Mark done outside"_s}) {
        QAbstractButton* button = buttonOf(*part<StepPanel>(), words);
        if (!press(button))
            continue;
        sayWhatIsAsked(u"seen on the console"_s);
        return true;
    }
    return false;
}

bool TestSharedFlight::goOnUntil(const std::function<bool()>& isThere)
{
    return QTest::qWaitFor(
        [&] {
            const bool isAsked = !run::personsTurn(state()).isEmpty() || runsWithoutEnd();
            if (!isThere() && !endAWait() && isAsked)
                answerWhatAsks();
            return isThere();
        },
        patience);
}

void TestSharedFlight::passTheGate(const QString& gate)
{
    auto* gates = part<GatesPanel>();
    QTRY_COMPARE(gates->shownGate(), gate);
    QVERIFY(!gates->goButton()->isEnabled());
    if (state().gate(gate).status == run::GateStatus::Closed)
        QTRY_VERIFY(press(buttonOf(*gates, u"Ask"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(press(gates->allGoButton()), patience);
    const auto maySay = [gates] { return gates->goButton()->isEnabled(); };
    QVERIFY2(QTest::qWaitFor(
                 [&] {
                     if (!maySay())
                         press(buttonOf(*gates, u"Holds"_s));
                     return maySay();
                 },
                 patience),
             qPrintable(gates->goButton()->toolTip()));
    QVERIFY(press(gates->goButton()));
    QTRY_COMPARE(state().gate(gate).status, run::GateStatus::Go);
}

void TestSharedFlight::triggerAndRollBack()
{
    QTRY_VERIFY(press(buttonOf(*part<TriggersPanel>(), u"Declare"_s)));
    sayWhatIsAsked(u"99"_s); // where the runbook's rule speaks of a number
    auto* answers = part<AnswerBar>();
    QTRY_VERIFY(answers->isVisible());
    QTRY_VERIFY(press(buttonOf(*answers, u"Roll back"_s)));
    QTRY_VERIFY(hands::agree(u"Roll back"_s)); // to what is shown
    QTRY_COMPARE(state().stage, run::Stage::RollingBack);
    const QString rung = run::currentStep(state());
    QVERIFY(!rung.isEmpty());
    QTRY_VERIFY(press(part<RollbackPanel>()->runButton()));
    QVERIFY(goOnUntil([&] { return state().step(rung).status == run::StepStatus::Done; }));
}

void TestSharedFlight::saveTheReport()
{
    const QString folder =
        m_place.filePath(u"flight-%1"_s.arg(QString::fromUtf8(QTest::currentDataTag())));
    QVERIFY(QDir().mkpath(folder));
    QAction* save = entry(u"Save the report"_s);
    QVERIFY(save);
    save->trigger();
    QTRY_VERIFY(part<QFileDialog>());
    auto* name = part<QFileDialog>()->findChild<QLineEdit*>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(folder);
    QTest::keyClick(name, Qt::Key_Return);
    QFile report(folder + u"/report.md"_s);
    QTRY_VERIFY(report.exists());
    QVERIFY(report.open(QIODevice::ReadOnly));
    QVERIFY(report.readAll().contains(state().plan->steps.front().title.toUtf8()));
}

void TestSharedFlight::start()
{
    QPushButton* start = part<Strip>()->holdButton();
    QTRY_VERIFY_WITH_TIMEOUT(start->isEnabled() && start->text() == u"START T-0", patience);
    QTest::keyClick(m_window, Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(state().stage, run::Stage::Flying, patience);
}

bool TestSharedFlight::runsWithoutEnd() const
{
    const auto open = run::openUnits(state());
    return std::any_of(open.begin(), open.end(), [this](const run::Unit& unit) {
        return state().plan->action(unit.action)->endless;
    });
}

bool TestSharedFlight::endAWait()
{
    QTreeView* lines = part<StepPanel>()->linesView();
    const QAbstractItemModel& model = *lines->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const QModelIndex line = model.index(row, 0);
        const QString action = line.data(items::KeyRole).toString();
        const plan::Action* known = state().plan->action(action);
        if (!known || known->kind != runbook::ActionKind::Wait
            || state().action(action).status != run::ActionStatus::Running)
            continue;
        lines->setCurrentIndex(line);
        const bool isEnded = press(buttonOf(*part<StepPanel>(), u"End the wait"_s));
        sayWhatIsAsked(u"a rehearsal"_s);
        return isEnded;
    }
    return false;
}

/// To the next gate, or to the end.
void TestSharedFlight::flyOn()
{
    while (run::gateInTheWay(state()).isEmpty() && !run::currentStep(state()).isEmpty()) {
        const QString step = run::currentStep(state());
        QTRY_VERIFY_WITH_TIMEOUT(press(part<StepPanel>()->startButton()), patience);
        QVERIFY2(goOnUntil([&] {
                     return run::currentStep(state()) != step
                         || !run::gateInTheWay(state()).isEmpty();
                 }),
                 qPrintable(step + u' ' + run::personsTurn(state())));
    }
}

void TestSharedFlight::closeTheRun()
{
    QTRY_VERIFY(press(buttonOf(*part<NoticeBar>(), u"Close the run: completed"_s)));
    QTRY_VERIFY(hands::agree(u"Close the run"_s));
    QTRY_COMPARE(state().stage, run::Stage::Closed);
}

void TestSharedFlight::wholeWay_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"003_20c0390ba7a35da6", "000_427354af0c197d1e"})
        QTest::newRow(QByteArray(name).left(3).constData()) << QString::fromLatin1(name);
}

void TestSharedFlight::wholeWay()
{
    QFETCH(QString, name);
    const QString source = QStringLiteral(COCKPIT_SHARED_DIR "/runbooks/%1.txt").arg(name);
    if (!QFile::exists(source))
        QSKIP("The documents that are not part of the project are not here.");
    const QString file = m_place.filePath(name + u".md"_s);
    QVERIFY(QFile::copy(source, file));
    open(file);
    bindAHost();
    tickAll();

    start();
    flyOn();
    QVERIFY(!run::gateInTheWay(state()).isEmpty());
    passTheGate(run::gateInTheWay(state()));
    triggerAndRollBack();
    saveTheReport();
    m_opener.reset();
    m_start.reset();

    QFile copy(file);
    QFile original(source);
    QVERIFY(copy.open(QIODevice::ReadOnly) && original.open(QIODevice::ReadOnly));
    QCOMPARE(copy.readAll(), original.readAll());
}

void TestSharedFlight::toTheEnd_data()
{
    QTest::addColumn<QString>("name");
    for (const char* name : {"023", "045"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Documents of another shape: another language, no gate at all, statements for a database, tables.
void TestSharedFlight::toTheEnd()
{
    QFETCH(QString, name);
    const QString source = QStringLiteral(COCKPIT_SHARED_DIR "/runbooks/corpus/%1.md").arg(name);
    if (!QFile::exists(source))
        QSKIP("The documents that are not part of the project are not here.");
    const QString file = m_place.filePath(name + u".md"_s);
    QVERIFY(QFile::copy(source, file));
    open(file);
    tickAll();
    start();
    flyOn();
    while (!run::gateInTheWay(state()).isEmpty() && !QTest::currentTestFailed()) {
        passTheGate(run::gateInTheWay(state()));
        flyOn();
    }
    if (QTest::currentTestFailed())
        return;
    closeTheRun();
    saveTheReport();
    m_opener.reset();
    m_start.reset();
}

QTEST_MAIN(TestSharedFlight)
#include "tst_sharedflight.moc"
