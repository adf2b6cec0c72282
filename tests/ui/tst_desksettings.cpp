// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desksettings.h"
#include "models/conductor/replayedrun.h"
#include "tests/run/sampleplan.h"
#include "ui/mainwindow.h"

#include <QDockWidget>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cockpit;

/// A person finds the window as they left it.
class TestDeskSettings : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    conductor::ReplayedRun m_run{QStringLiteral("run-1"), sample::sharedPlan(), {}, {}};

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8()); }

    void firstWindowStaysAsItIs()
    {
        ui::MainWindow window(m_run);
        const QSize size = window.size();
        app::restoreDesk(window);
        QCOMPARE(window.size(), size);
        QCOMPARE(window.arrangement(), ui::Arrangement::Fly);
        QVERIFY(!app::isSoundWanted());
    }

    void nextWindowIsAsTheLastWasLeft()
    {
        ui::MainWindow window(m_run);
        window.show();
        window.resize(1300, 760);
        window.arrange(ui::Arrangement::Review);
        auto* log = window.findChild<QDockWidget*>(QStringLiteral("log"));
        QVERIFY(log);
        log->setVisible(log->isHidden());
        const bool hidden = log->isHidden();
        app::keepDesk(window);

        ui::MainWindow next(m_run);
        app::restoreDesk(next);
        next.show();
        QCOMPARE(next.size(), QSize(1300, 760));
        QCOMPARE(next.arrangement(), ui::Arrangement::Review);
        QCOMPARE(next.findChild<QDockWidget*>(QStringLiteral("log"))->isHidden(), hidden);
    }

    void soundIsRemembered()
    {
        app::setSoundWanted(true);
        QVERIFY(app::isSoundWanted());
        app::setSoundWanted(false);
        QVERIFY(!app::isSoundWanted());
    }

    void theLanguageIsRemembered()
    {
        QVERIFY(app::chosenLanguage().isEmpty());
        app::chooseLanguage(QStringLiteral("ja"));
        QCOMPARE(app::chosenLanguage(), QStringLiteral("ja"));
        app::chooseLanguage({});
        QVERIFY(app::chosenLanguage().isEmpty());
    }

    void theTourIsOfferedOnce()
    {
        QVERIFY(!app::wasTourOffered());
        app::noteTourOffered();
        QVERIFY(app::wasTourOffered());
    }

    void lastRunbooksComeFirst()
    {
        QVERIFY(app::recentRunbooks().isEmpty());
        QStringList files;
        for (int i = 0; i < 12; ++i) {
            QFile file(m_home.filePath(QStringLiteral("book-%1.md").arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            files.prepend(file.fileName());
            app::rememberRunbook(file.fileName());
        }
        QCOMPARE(app::recentRunbooks(), files.mid(0, 10));
        app::rememberRunbook(files.at(3));
        QCOMPARE(app::recentRunbooks().first(), files.at(3));
        QCOMPARE(app::recentRunbooks().size(), 10);
        QVERIFY(QFile::remove(files.at(0)));
        QCOMPARE(app::recentRunbooks().size(), 9);
    }

    void settingsOfAnotherVersionChangeNothing()
    {
        QFile file(m_home.filePath(QStringLiteral("release-cockpit/window.conf")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[General]\ngeometry=nonsense\narrangements=nonsense\n");
        file.close();
        ui::MainWindow window(m_run);
        const QSize size = window.size();
        app::restoreDesk(window);
        QCOMPARE(window.size(), size);
        QCOMPARE(window.arrangement(), ui::Arrangement::Fly);
    }
};

QTEST_MAIN(TestDeskSettings)
#include "tst_desksettings.moc"
