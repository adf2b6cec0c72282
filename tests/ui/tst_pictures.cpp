// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench.h"
#include "tests/ui/palettes.h"
#include "ui/mainwindow.h"
#include "ui/start/startwindow.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QTest>

using namespace cockpit;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;
using std::chrono::minutes;
using std::chrono::seconds;

/// The window in many states, as pictures: in COCKPIT_PICTURES, else in the test's own folder.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void window_data();
    void window();
    void start();

private:
    void fly(fake::Bench& bench, const QString& scene);

    QString m_folder;
};

void TestPictures::initTestCase()
{
    m_folder = qEnvironmentVariable("COCKPIT_PICTURES", QDir::current().filePath(u"pictures"_s));
    QVERIFY(QDir().mkpath(m_folder));
}

void TestPictures::fly(fake::Bench& bench, const QString& scene)
{
    if (scene == u"prepared"_s)
        return;
    bench.start();
    if (scene == u"flying"_s)
        return;
    if (scene == u"gate"_s) {
        bench.flyStep();
        const QString gate = run::gateInTheWay(bench.state());
        const auto& roster = bench.plan->roster;
        bench.lead(run::AnswerPoll{gate, roster[0].role, run::Answer::Go, {}, {}, {}});
        bench.pass(seconds(40));
        bench.lead(run::AnswerPoll{gate, roster[1].role, run::Answer::GoWithWaiver,
                                   u"replica is 4 s behind"_s, u"Data rota"_s, u"06:00 UTC"_s});
        bench.lead(run::AnswerPoll{
            gate, roster[2].role, run::Answer::NoGo, u"image scan is not over"_s, {}, {}});
        return;
    }
    bench.flyTo(u"s3"_s);
    bench.pass(minutes(4));
    bench.lead(run::StartStep{u"s3"_s});
    if (bench.jobs.last) {
        bench.jobs.last->begin();
        bench.jobs.last->print("pg_dump: last built-in OID is 16383\npg_dump: dumping contents of "
                               "table \"public.loans\"\n");
        bench.jobs.last->print("pg_dump: warning: there are circular foreign-key constraints\n",
                               workers::Stream::Err);
        bench.pass(seconds(75));
    }
    if (scene == u"running"_s || !bench.jobs.last)
        return;
    bench.jobs.last->print("pg_dump: error: could not write to file: No space left on device\n",
                           workers::Stream::Err);
    bench.jobs.last->end(1);
    bench.settle();
    if (scene == u"failed"_s)
        return;
    if (scene == u"trigger"_s) {
        for (const plan::MetricQuery& query : bench.plan->queries) {
            if (query.unit == "%"_L1)
                bench.metrics()->raise(query.id, 12);
        }
        bench.pass(minutes(6));
        return;
    }
    bench.lead(run::StartRollback{u"the disk is full"_s, {}});
    bench.flyStep();
    bench.lead(run::StartStep{run::currentStep(bench.state())});
    bench.pass(seconds(50));
}

void TestPictures::window_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("arrangement");
    const QSize large(1600, 1000);
    const QSize small(1280, 800);
    const auto live = static_cast<int>(plan::RunKind::Live);
    const auto staging = static_cast<int>(plan::RunKind::Staging);
    const auto simulated = static_cast<int>(plan::RunKind::Simulated);
    QTest::newRow("prepared") << u"prepared"_s << simulated << large << false << 0;
    QTest::newRow("running") << u"running"_s << live << large << false << 0;
    QTest::newRow("running-dark") << u"running"_s << live << large << true << 0;
    QTest::newRow("running-small") << u"running"_s << staging << small << false << 0;
    QTest::newRow("gate") << u"gate"_s << live << large << false << 0;
    QTest::newRow("gate-small-dark") << u"gate"_s << simulated << small << true << 0;
    QTest::newRow("failed") << u"failed"_s << staging << large << false << 0;
    QTest::newRow("trigger") << u"trigger"_s << simulated << large << false << 0;
    QTest::newRow("rollback") << u"rollback"_s << live << large << false << 0;
    QTest::newRow("review") << u"prepared"_s << staging << large << false << 1;
    QTest::newRow("wall") << u"running"_s << live << QSize(1920, 1080) << true << 2;
}

void TestPictures::window()
{
    QFETCH(const QString, scene);
    QFETCH(const int, kind);
    QFETCH(const QSize, size);
    QFETCH(const bool, dark);
    QFETCH(const int, arrangement);
    const QPalette before = QApplication::palette();
    if (dark)
        QApplication::setPalette(fake::darkPalette());
    {
        fake::Bench bench(static_cast<plan::RunKind>(kind));
        MainWindow window(*bench.conductor, {{}, &bench.prompts});
        window.resize(size);
        window.show();
        fly(bench, scene);
        window.arrange(static_cast<Arrangement>(arrangement));
        window.refresh();
        QTest::qWait(400); // charts draw at most four times a second; only the picture depends on it
        const QString file =
            m_folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s;
        QVERIFY(window.picture(file));
        const QImage image(file);
        QCOMPARE(image.size(), size * window.devicePixelRatio());
    }
    QApplication::setPalette(before);
}

void TestPictures::start()
{
    StartWindow window;
    window.setRecent({u"/srv/runbooks/lending-desk-3.4.md"_s, u"/srv/runbooks/catalogue-2.1.md"_s});
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(window.grab().save(m_folder + u"/start.png"_s));
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
