// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/unitfolder.h"
#include "models/items/linesmodel.h"
#include "models/workers/frame.h"
#include "tests/run/flight.h"
#include "ui/mainwindow.h"
#include "ui/replay/replaybar.h"
#include "ui/step/steppanel.h"
#include "ui/strip/strip.h"
#include "ui/triggers/triggerspanel.h"

#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace cockpit;
using conductor::ReplayedRun;

/// A run on record, walked through in the window.
class TestReplayBar : public QObject
{
    Q_OBJECT

    sample::Flight m_flight;

    [[nodiscard]] std::unique_ptr<ReplayedRun> record(const QString& jobs = {}) const
    {
        return std::make_unique<ReplayedRun>(QStringLiteral("run-1"), sample::sharedPlan(),
                                             m_flight.log(), jobs);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_flight.flyToGate();
        m_flight.meetCriteria();
        m_flight.answer(QStringLiteral("g1"));
        QCOMPARE(m_flight.declare(QStringLiteral("g1")), QString());
    }

    void everyPositionIsTheStateOfItsMoment()
    {
        const auto run = record();
        QCOMPARE(run->position(), run->size());
        QVERIFY(run->state().sameAs(m_flight.state()));
        run::RunState state = run::emptyState(sample::sharedPlan());
        for (int i = 0; i < run->size(); ++i) {
            run->moveTo(i);
            QVERIFY(run->state().sameAs(state));
            QCOMPARE(run->events().size(), static_cast<std::size_t>(i));
            state = run::apply(std::move(state), m_flight.log()[static_cast<std::size_t>(i)]);
        }
        run->moveTo(-5);
        QCOMPARE(run->position(), 0);
        run->moveTo(100'000);
        QCOMPARE(run->position(), run->size());
    }

    void momentIsTheLastEventBeforeIt()
    {
        const auto run = record();
        const auto middle = m_flight.log().size() / 2;
        const milliseconds wall = m_flight.log()[middle].at.wall;
        run->moveTo(run->positionAt(wall));
        QVERIFY(run->now().wall <= wall);
        QVERIFY(run->position() > static_cast<int>(middle));
        QCOMPARE(run->positionAt(milliseconds{-1}), 0);
    }

    void nothingCanBeDeclared()
    {
        const auto run = record();
        ui::MainWindow window(*run);
        window.show();
        window.refresh();
        int count = 0;
        auto* triggers = window.findChild<ui::TriggersPanel*>();
        for (const auto* button : triggers->view()->findChildren<QPushButton*>()) {
            QVERIFY(!button->isEnabled());
            QVERIFY2(button->toolTip().contains(QStringLiteral("record of run")),
                     qPrintable(button->toolTip()));
            ++count;
        }
        QVERIFY(count > 0);
    }

    /// Where a line runs and what it does folds below it, before the line itself is cut to a few letters.
    void linesHaveTheRoom()
    {
        const auto run = record();
        ui::MainWindow window(*run);
        window.show();
        const auto* lines = window.findChild<ui::StepPanel*>()->linesView();
        using items::LinesModel;
        for (const int width : {1100, 1280, 1600, 2600}) {
            window.resize(width, 1000);
            window.refresh();
            QCoreApplication::sendPostedEvents();
            const int text = lines->columnWidth(LinesModel::TextColumn);
            QVERIFY2(text >= lines->fontMetrics().averageCharWidth() * 24,
                     qPrintable(QStringLiteral("%1 of %2").arg(text).arg(width)));
            QCOMPARE(lines->isColumnHidden(LinesModel::WhereColumn),
                     lines->isColumnHidden(LinesModel::EffectColumn));
        }
        QVERIFY(!lines->isColumnHidden(LinesModel::WhereColumn));
        window.resize(1280, 1000);
        QCoreApplication::sendPostedEvents();
        QVERIFY(lines->isColumnHidden(LinesModel::WhereColumn));
    }

    void nothingCanBeChanged()
    {
        const auto run = record();
        QSignalSpy refused(run.get(), &ReplayedRun::refused);
        bool told = false;
        run->submit({QStringLiteral("lead"), run::BeginHold{QStringLiteral("now")}},
                    [&told](const Result<void>& done) { told = !done; });
        QVERIFY(told);
        QCOMPARE(refused.size(), 1);
        QVERIFY(run->state().sameAs(m_flight.state()));
    }

    void stepsThroughEventsAndDecisions()
    {
        const auto run = record();
        ui::ReplayBar bar(*run);
        QVERIFY(!bar.next()->isEnabled());
        bar.previous()->click();
        QCOMPARE(run->position(), run->size() - 1);
        QCOMPARE(bar.slider()->value(), run->size() - 1);
        bar.nextDecision()->click();
        QCOMPARE(run->position(), run->size());
        QVERIFY(std::holds_alternative<run::GateDeclared>(run->events().back().body));
        bar.previousDecision()->click();
        QVERIFY(std::holds_alternative<run::RunStarted>(run->events().back().body));
        bar.slider()->setValue(0);
        QVERIFY(run->events().empty());
        QVERIFY(!bar.previous()->isEnabled());
        QVERIFY2(bar.text().contains(QStringLiteral("run-1")), qPrintable(bar.text()));
        bar.next()->click();
        QVERIFY2(bar.text().contains(run::describe(m_flight.log().front())), qPrintable(bar.text()));
    }

    void windowShowsTheMomentAndOffersNothing()
    {
        const auto run = record();
        ui::MainWindow window(*run);
        auto* bar = new ui::ReplayBar(*run);
        window.addBelowStrip(bar);
        window.show();
        bar->slider()->setValue(0);
        window.refresh();
        for (const QPushButton* button : window.findChild<ui::Strip*>()->findChildren<QPushButton*>())
            QVERIFY2(!button->isEnabled(), qPrintable(button->text()));
        QVERIFY(run->state().steps.empty() || run->state().stage == run::Stage::Prepared);
        bar->slider()->setValue(run->size());
        window.refresh();
        QVERIFY(run->state().sameAs(m_flight.state()));
    }

    void outputIsReadFromWhereItWasWritten()
    {
        QTemporaryDir place;
        const auto run = record(place.path());
        const QString action = QStringLiteral("s2.a1");
        QVERIFY(run->output(action).isEmpty());
        const QString folder = QDir(place.path()).filePath(conductor::folderName({action, {}, 1}));
        QVERIFY(QDir().mkpath(folder));
        QFile log(folder + QStringLiteral("/out.log"));
        QVERIFY(log.open(QIODevice::WriteOnly));
        // As a host's errand writes it: with a mark of the cockpit's own in it.
        const QByteArray words = "deploy\x1e" + QByteArray(32, 'a') + " begun 12\ned\n";
        const auto header = workers::encoded(workers::FrameHeader{
            0, workers::FrameHeader::outStream, static_cast<std::uint32_t>(words.size())});
        log.write(header.data(), static_cast<qint64>(header.size()));
        log.write(words);
        log.close();
        QCOMPARE(run->output(action), QByteArray("deployed\n"));
        run->moveTo(0); // it had not run yet
        QVERIFY(run->output(action).isEmpty());
    }
};

QTEST_MAIN(TestReplayBar)
#include "tst_replaybar.moc"
