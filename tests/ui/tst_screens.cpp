// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two screens, the second on the right of the first: panels and a wall on the other one, and what becomes of
// them where a screen is gone.
#include "tests/ui/bench.h"
#include "ui/mainwindow.h"
#include "ui/screens.h"
#include "ui/theme/fonts.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace cockpit;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;

namespace {

const QByteArray twoScreens = R"({"screens": [
  {"name": "first", "x": 0, "y": 0, "width": 1920, "height": 1080,
   "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
  {"name": "second", "x": 1920, "y": 0, "width": 3840, "height": 2160,
   "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})";

bool isOnAScreen(const QWidget& widget)
{
    return canBeTaken(widget.frameGeometry());
}

} // namespace

class TestScreens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTitleThatCanBeTaken_data();
    void aTitleThatCanBeTaken();
    void aPanelStaysOnTheOtherScreen();
    void aPanelOfAScreenThatIsGoneComesBack();
    void aWindowOfAScreenThatIsGoneComesBack();
    void theWallFillsTheOtherScreen();
    void puttingBackTakesPanelsHome();

private:
    [[nodiscard]] static QDockWidget* dock(const MainWindow& window)
    {
        return window.findChild<QDockWidget*>(u"checklists"_s);
    }
    /// What is kept of a window in which the checklists float at a place.
    [[nodiscard]] QByteArray withPanelAt(const QRect& place);

    fake::Bench m_bench;
};

void TestScreens::aTitleThatCanBeTaken_data()
{
    QTest::addColumn<QRect>("frame");
    QTest::addColumn<bool>("can");
    QTest::newRow("first") << QRect(10, 10, 400, 300) << true;
    QTest::newRow("second") << QRect(4000, 1500, 400, 300) << true;
    QTest::newRow("over both") << QRect(1800, 10, 400, 300) << true;
    QTest::newRow("right of all") << QRect(5800, 10, 400, 300) << false;
    QTest::newRow("a corner is seen") << QRect(5740, 10, 400, 300) << false;
    QTest::newRow("the title is above") << QRect(10, -200, 400, 300) << false;
    QTest::newRow("below the first") << QRect(10, 1500, 400, 300) << false;
}

void TestScreens::aTitleThatCanBeTaken()
{
    QFETCH(QRect, frame);
    QFETCH(bool, can);
    QCOMPARE(QApplication::screens().size(), 2);
    QCOMPARE(canBeTaken(frame), can);
}

QByteArray TestScreens::withPanelAt(const QRect& place)
{
    MainWindow window(*m_bench.conductor, {{}, &m_bench.prompts});
    window.show();
    dock(window)->setFloating(true);
    dock(window)->setGeometry(place);
    m_bench.settle();
    return window.saveArrangements();
}

void TestScreens::aPanelStaysOnTheOtherScreen()
{
    const QByteArray kept = withPanelAt({2500, 300, 600, 700});
    MainWindow window(*m_bench.conductor, {{}, &m_bench.prompts});
    window.restoreArrangements(kept);
    window.show();
    m_bench.settle();
    QVERIFY(dock(window)->isFloating());
    QCOMPARE(dock(window)->screen()->name(), u"second"_s);
    QVERIFY(isOnAScreen(*dock(window)));
}

void TestScreens::aPanelOfAScreenThatIsGoneComesBack()
{
    for (const QRect& gone : {QRect(7000, 300, 600, 700), QRect(-3000, -900, 9000, 700)}) {
        const QByteArray kept = withPanelAt(gone);
        MainWindow window(*m_bench.conductor, {{}, &m_bench.prompts});
        window.show();
        window.restoreArrangements(kept);
        m_bench.settle();
        QVERIFY(dock(window)->isFloating());
        QVERIFY(isOnAScreen(*dock(window)));
    }
}

void TestScreens::aWindowOfAScreenThatIsGoneComesBack()
{
    QByteArray kept;
    {
        MainWindow window(*m_bench.conductor, {{}, &m_bench.prompts});
        window.setGeometry(9000, 3000, 1600, 1000);
        window.show();
        kept = window.saveGeometry();
    }
    MainWindow window(*m_bench.conductor, {{}, &m_bench.prompts});
    QVERIFY(window.restoreGeometry(kept));
    window.show();
    m_bench.settle();
    QVERIFY(isOnAScreen(window));
}

void TestScreens::theWallFillsTheOtherScreen()
{
    MainWindow window(*m_bench.conductor, {{}, &m_bench.prompts});
    window.setGeometry(QApplication::screens().last()->geometry());
    window.show();
    window.arrange(Arrangement::Wall);
    m_bench.settle();
    QCOMPARE(window.screen()->name(), u"second"_s);
    QVERIFY(!window.menuBar()->isVisible());
    QCOMPARE(window.font().pointSizeF(),
             QApplication::font().pointSizeF() * theme::wallScale(window.size()));
    const QByteArray kept = window.saveArrangements();
    const QByteArray place = window.saveGeometry();
    MainWindow again(*m_bench.conductor, {{}, &m_bench.prompts});
    QVERIFY(again.restoreGeometry(place));
    again.restoreArrangements(kept);
    again.show();
    m_bench.settle();
    QCOMPARE(again.screen()->name(), u"second"_s);
    QCOMPARE(again.arrangement(), Arrangement::Wall);
}

void TestScreens::puttingBackTakesPanelsHome()
{
    const QByteArray kept = withPanelAt({2500, 300, 600, 700});
    MainWindow window(*m_bench.conductor, {{}, &m_bench.prompts});
    window.show();
    window.restoreArrangements(kept);
    QVERIFY(dock(window)->isFloating());
    for (QAction* action : window.findChildren<QAction*>()) {
        if (action->text() == "Put the panels back in their places"_L1)
            action->trigger();
    }
    QVERIFY(!dock(window)->isFloating());
}

int main(int argc, char* argv[])
{
    const QTemporaryDir folder;
    QFile config(folder.filePath(u"screens.json"_s));
    if (!config.open(QIODevice::WriteOnly) || config.write(twoScreens) != twoScreens.size())
        return 1;
    config.close();
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(config.fileName()));
    const QApplication application(argc, argv);
    TestScreens test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_screens.moc"
