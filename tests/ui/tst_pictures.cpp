// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/replayedrun.h"
#include "models/runbook/reader.h"
#include "tests/ui/palettes.h"
#include "tests/ui/scenes.h"
#include "ui/charts/chartspanel.h"
#include "ui/common/prompts.h"
#include "ui/document/filebanner.h"
#include "ui/environment/environmentdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/help/tour.h"
#include "ui/palette/commandpalette.h"
#include "ui/replay/replaybar.h"
#include "ui/start/pathbar.h"
#include "ui/start/startwindow.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QDir>
#include <QDockWidget>
#include <QFontDatabase>
#include <QImage>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTest>
#include <QTranslator>

using namespace cockpit;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;

namespace {

const QSize large(1600, 1000);
const QSize small(1280, 800);

/// What can be tried is said to work, or not to be known yet.
class Workbench final : public environment::Workbench
{
    Q_OBJECT

public:
    [[nodiscard]] QString file() const override { return u"/srv/runbooks/timeline.staging.yaml"_s; }
    Result<void> save(const environment::Draft& /*draft*/) override { return {}; }
    void test(const environment::Draft& /*draft*/, environment::Part part, const QString& name) override
    {
        Q_EMIT tried(part, name,
                     {environment::Trial::Outcome::Fails, u"no answer"_s,
                      u"Nobody answers there: is it up, and is its address right?"_s});
    }
    void stop(environment::Part /*part*/, const QString& /*name*/) override {}
    void openFile() override {}
    void keep(const environment::Draft& /*draft*/, const QString& /*secret*/,
              const QString& /*value*/) override
    {}
};

items::PathFacts factsOfAPath()
{
    items::PathFacts facts;
    facts.steps = 12;
    facts.errors = 2;
    facts.environment = u"staging"_s;
    facts.missing = 3;
    facts.unresolved = QStringList{u"The host has no address."_s};
    return facts;
}

std::vector<items::RecordedRun> someRuns()
{
    const milliseconds opened{1'809'226'800'000};
    return {{u"1"_s, u"Catalogue 2.1"_s, u"simulated"_s, u"simulated"_s, u"completed"_s, opened},
            {u"2"_s, u"Lending Desk 3.4"_s, u"staging"_s, u"staging"_s, u"rolled-back"_s, opened},
            {u"3"_s, u"Lending Desk 3.4"_s, u"production"_s, u"live"_s, u"flying"_s, opened}};
}

/// How many colours a picture has, at every eighth place; an empty one has a few.
qsizetype coloursOf(const QImage& image)
{
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 8) {
        for (int x = 0; x < image.width(); x += 8)
            colours.insert(image.pixel(x, y));
    }
    return colours.size();
}

} // namespace

/// Every panel and every window in every theme, as `<panel>-<theme>-<scale>.png` in COCKPIT_PICTURES, else
/// in the test's own folder. The scale is the process's (QT_SCALE_FACTOR).
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void window_data();
    void window();
    void panels();
    void start();
    void pathTourAndPalette();
    void dialogs();
    void environmentForms();
    void replay();
    void languages_data();
    void languages();
    void windowThatFollowsItsDesktopLooksLikeANewOne();

private:
    /// The widget in each theme. `prepare` may change what the next picture shows.
    void take(QWidget& widget, const QString& name);
    [[nodiscard]] QImage imageOf(QWidget& widget) const;

    void speak(const QString& language);

    QString m_folder;
    QTranslator m_words;
    QPalette m_light;
    int m_count = 0;
};

void TestPictures::initTestCase()
{
    m_folder = qEnvironmentVariable("COCKPIT_PICTURES", QDir::current().filePath(u"pictures"_s));
    QVERIFY(QDir().mkpath(m_folder));
    QApplication::setStyle(new theme::Style);
    m_light = QApplication::palette();
    speak(u"en"_s); // its plural forms
}

void TestPictures::cleanup()
{
    QApplication::setPalette(m_light);
}

void TestPictures::speak(const QString& language)
{
    QVERIFY(m_words.load(u":/i18n/release-cockpit_%1.qm"_s.arg(language)));
    QCoreApplication::installTranslator(&m_words);
    QLocale::setDefault(language == u"en" ? QLocale::c() : QLocale(language));
}

QImage TestPictures::imageOf(QWidget& widget) const
{
    QCoreApplication::sendPostedEvents(); // that the palette is another one
    for (auto* charts : widget.findChildren<charts::ChartsPanel*>())
        charts->refresh(); // else they are drawn at the next turn
    if (auto* window = qobject_cast<MainWindow*>(&widget))
        window->refresh();
    for (int turn = 0; turn < 3; ++turn) // what has just changed its size is laid out first
        QCoreApplication::sendPostedEvents();
    return widget.grab().toImage();
}

void TestPictures::take(QWidget& widget, const QString& name)
{
    QList<QImage> images;
    for (const auto& [theme, palette] : fake::themes(m_light)) {
        QApplication::setPalette(palette);
        images.append(imageOf(widget));
        const QString file = u"%1/%2-%3-%4.png"_s.arg(m_folder, name, theme)
                                 .arg(qRound(widget.devicePixelRatio() * 10) / 10.0);
        // Little compression: it is the longest part of a picture.
        QVERIFY2(images.constLast().save(file, "PNG", 80), qPrintable(file));
        QCOMPARE(images.constLast().size(), widget.size() * widget.devicePixelRatio());
        QVERIFY2(coloursOf(images.constLast()) > 4, qPrintable(file));
        ++m_count;
    }
    QApplication::setPalette(m_light);
    QVERIFY2(images[0] != images[1] && images[1] != images[2], qPrintable(name));
}

void TestPictures::window_data()
{
    QTest::addColumn<QString>("scene");
    QTest::addColumn<plan::RunKind>("kind");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<Arrangement>("arrangement");
    using Kind = plan::RunKind;
    const auto fly = Arrangement::Fly;
    QTest::newRow("prepared") << u"prepared"_s << Kind::Simulated << large << fly;
    QTest::newRow("fly") << u"running"_s << Kind::Live << large << fly;
    QTest::newRow("fly-small") << u"running"_s << Kind::Staging << small << fly;
    QTest::newRow("poll") << u"gate"_s << Kind::Live << large << fly;
    QTest::newRow("poll-small") << u"gate"_s << Kind::Simulated << small << fly;
    QTest::newRow("failed") << u"failed"_s << Kind::Staging << large << fly;
    QTest::newRow("trigger") << u"trigger"_s << Kind::Simulated << large << fly;
    QTest::newRow("trigger-small") << u"trigger"_s << Kind::Live << small << fly;
    QTest::newRow("rolling-back") << u"rollback"_s << Kind::Live << large << fly;
    QTest::newRow("approval") << u"approval"_s << Kind::Live << large << fly;
    QTest::newRow("approval-small") << u"approval"_s << Kind::Live << small << fly;
    QTest::newRow("asked") << u"asked"_s << Kind::Staging << large << fly;
    QTest::newRow("notices") << u"notices"_s << Kind::Staging << large << fly;
    QTest::newRow("notices-small") << u"notices"_s << Kind::Live << small << fly;
    QTest::newRow("ramping") << u"ramp"_s << Kind::Staging << small << fly;
    QTest::newRow("undo") << u"undo"_s << Kind::Live << small << fly;
    QTest::newRow("locked") << u"locked"_s << Kind::Live << large << fly;
    QTest::newRow("probes") << u"probes"_s << Kind::Staging << large << fly;
    QTest::newRow("console") << u"console"_s << Kind::Staging << large << fly;
    QTest::newRow("input") << u"input"_s << Kind::Staging << small << fly;
    QTest::newRow("review") << u"prepared"_s << Kind::Staging << large << Arrangement::Review;
    QTest::newRow("review-small") << u"prepared"_s << Kind::Staging << small << Arrangement::Review;
    QTest::newRow("wall") << u"running"_s << Kind::Live << QSize(1920, 1080) << Arrangement::Wall;
}

void TestPictures::window()
{
    QFETCH(const QString, scene);
    QFETCH(const plan::RunKind, kind);
    QFETCH(const QSize, size);
    QFETCH(const Arrangement, arrangement);
    fake::Bench bench(kind, [&scene](plan::Plan& plan) { fake::agree(plan, scene); });
    MainWindow window(*bench.conductor, {{}, &bench.prompts});
    window.resize(size);
    window.show();
    fake::fly(bench, scene);
    window.arrange(arrangement);
    fake::lookAt(window, scene);
    bench.settle();
    take(window, QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(window.size(), size);
}

void TestPictures::panels()
{
    fake::Bench bench(plan::RunKind::Staging, [](plan::Plan& plan) { fake::agree(plan, u"ramp"_s); });
    MainWindow window(
        *bench.conductor,
        {{},
         &bench.prompts,
         runbook::readFile(QStringLiteral(COCKPIT_SOURCE_DIR "/resources/samples/phases.md"))->guesses});
    window.resize(large);
    window.show();
    fake::fly(bench, u"failed"_s);
    for (const char* name : {"strip", "step", "output"}) {
        auto* panel = window.findChild<QWidget*>(QString::fromLatin1(name));
        QVERIFY2(panel, name);
        take(*panel, u"panel-"_s + QString::fromLatin1(name));
    }
    const auto docks = window.findChildren<QDockWidget*>();
    QVERIFY(docks.size() >= 12);
    for (QDockWidget* dock : docks) {
        dock->show();
        dock->raise();
        bench.settle();
        take(*dock, u"panel-"_s + dock->objectName());
    }
}

void TestPictures::start()
{
    StartWindow window;
    window.setRecent({u"/srv/runbooks/lending-desk-3.4.md"_s, u"/srv/runbooks/catalogue-2.1.md"_s});
    window.setLanguages({u"de"_s, u"en"_s}, {});
    window.setRuns(someRuns());
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    take(window, u"start"_s);
    window.setRecent({});
    window.setRuns({});
    window.showError(u"notes.txt has no step that the reader understands: a step is a heading with "
                     "a number, such as \"Step 1: Deploy (10 minutes)\"."_s);
    take(window, u"start-empty"_s);
}

void TestPictures::pathTourAndPalette()
{
    fake::Bench bench;
    MainWindow window(*bench.conductor, {{}, &bench.prompts});
    window.resize(small);
    auto* bar = new PathBar;
    bar->present(items::pathToFly(factsOfAPath()));
    window.addBelowStrip(bar);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    take(window, u"path"_s);
    window.showFileChange(u"The runbook changed on disk; what is flown is the text as it was opened."_s,
                          u"--- a/timeline.md\n+++ b/timeline.md\n@@ -1 +1 @@\n-old\n+new\n"_s);
    window.findChild<FileBanner*>()->differenceButton()->click();
    take(window, u"file-changed"_s);
    window.showFileChange({}, {});
    {
        const Tour tour(window);
        QTest::mouseClick(tour.nextButton(), Qt::LeftButton);
        QTest::mouseClick(tour.nextButton(), Qt::LeftButton);
        take(window, u"tour"_s);
    }
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    auto* palette = window.findChild<CommandPalette*>();
    QVERIFY(palette);
    palette->words()->setText(u"go"_s);
    take(*palette, u"palette"_s);
    HelpWindow help(&window);
    help.present(u"gates"_s);
    take(help, u"help"_s);
}

void TestPictures::dialogs()
{
    fake::Bench bench;
    MainWindow window(*bench.conductor);
    window.show();
    const Prompts::Question question{u"Skip step 3"_s, u"Why is it skipped? The reason is kept."_s,
                                     u"Skip step 3"_s};
    DialogPrompts prompts;
    const auto taken = [&](const QString& name) {
        QWidget* dialog = QApplication::activeModalWidget();
        QVERIFY2(dialog, qPrintable(name));
        take(*dialog, name);
        dialog->close();
        bench.settle();
    };
    prompts.reason(&window, question, [](const QString&) {});
    taken(u"dialog-reason"_s);
    prompts.waiver(&window, question, [](const Prompts::Waiver&) {});
    taken(u"dialog-waiver"_s);
    prompts.number(&window, question, u"ms"_s, [](double) {});
    taken(u"dialog-number"_s);
    prompts.confirm(&window, {u"Roll back"_s, u"The way back begins at once."_s, u"Roll back"_s},
                    u"R1 Switch the flag off, 1 min\nR2 Restore the dump, 12 min"_s, [] {});
    taken(u"dialog-confirm"_s);
}

void TestPictures::environmentForms()
{
    const QString folder = QStringLiteral(COCKPIT_SOURCE_DIR "/resources/samples/");
    const auto runbook = runbook::readFile(folder + u"timeline.md"_s);
    const auto file = plan::readEnvironmentFile(folder + u"timeline.staging.yaml"_s);
    const auto draft = environment::Draft::of(file->text, *runbook, u"timeline.staging.yaml"_s);
    QVERIFY(draft);
    Workbench bench;
    EnvironmentDialog dialog(*draft, bench);
    dialog.show();
    take(dialog, u"environment"_s);
    for (const environment::Entry& entry : draft->entries()) {
        if (entry.part != environment::Part::Sources)
            continue;
        dialog.choose(entry.part, entry.name);
        bench.test(*draft, entry.part, entry.name);
        return take(dialog, u"environment-source"_s);
    }
    QFAIL("the sample names no source");
}

void TestPictures::replay()
{
    fake::Bench bench;
    fake::fly(bench, u"failed"_s);
    conductor::ReplayedRun run(u"run-1"_s, bench.plan, bench.conductor->events(), {});
    MainWindow window(run);
    window.resize(small);
    window.addBelowStrip(new ReplayBar(run));
    window.show();
    run.moveTo(run.size() / 2);
    take(window, u"replay"_s);
}

void TestPictures::languages_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"de", "es", "fr", "ja", "zh_CN"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void TestPictures::languages()
{
    QFETCH(const QString, language);
    const auto script =
        language == u"ja" ? QFontDatabase::Japanese : QFontDatabase::SimplifiedChinese;
    if (language.size() > 2 || language == u"ja") {
        if (QFontDatabase::families(script).isEmpty())
            QSKIP("No font here has the letters of this language");
    }
    speak(language);
    fake::Bench bench(plan::RunKind::Live);
    MainWindow window(*bench.conductor, {{}, &bench.prompts});
    window.resize(small);
    window.show();
    fake::fly(bench, u"gate"_s);
    take(window, u"poll-"_s + language);
    speak(u"en"_s);
}

void TestPictures::windowThatFollowsItsDesktopLooksLikeANewOne()
{
    fake::Bench bench;
    fake::fly(bench, u"failed"_s);
    const auto fresh = [&] {
        MainWindow window(*bench.conductor, {{}, &bench.prompts});
        window.resize(small);
        window.show();
        window.findChild<QDockWidget*>(u"charts"_s)->hide(); // its lines lie a pixel elsewhere
        bench.settle();
        return imageOf(window);
    };
    QMap<QString, QImage> made;
    for (const auto& [theme, palette] : fake::themes(m_light)) {
        QApplication::setPalette(palette);
        made[theme] = fresh();
    }
    QApplication::setPalette(m_light);
    MainWindow window(*bench.conductor, {{}, &bench.prompts});
    window.resize(small);
    window.show();
    window.findChild<QDockWidget*>(u"charts"_s)->hide();
    bench.settle();
    for (const auto& [theme, palette] : fake::themes(m_light)) {
        QApplication::setPalette(palette);
        bench.settle();
        const QImage followed = imageOf(window);
        if (followed != made[theme]) {
            followed.save(m_folder + u"/followed-"_s + theme + u".png"_s);
            made[theme].save(m_folder + u"/made-"_s + theme + u".png"_s);
        }
        QVERIFY2(followed == made[theme], qPrintable(theme));
    }
    qInfo("%d pictures in %s", m_count, qPrintable(m_folder));
}

QTEST_MAIN(TestPictures)
#include "tst_pictures.moc"
