// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A key with Alt that two things of one window share does nothing but move between them.
#include "tests/translations/messages.h"
#include "tests/ui/bench.h"
#include "ui/mainwindow.h"
#include "ui/start/startwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace cockpit::test {

namespace {

/// What acts on a key, by the key.
using Keys = QMultiMap<QString, QString>;

void note(Keys& keys, const QString& text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (!key.isEmpty())
        keys.insert(key.toString(), text);
}

/// Keys that act while the window has the focus.
Keys keysOf(const QMainWindow* window, const QWidget& whole)
{
    Keys keys;
    const QList<QAction*> menus = window ? window->menuBar()->actions() : QList<QAction*>();
    for (const QAction* menu : menus)
        note(keys, menu->text());
    for (const QAbstractButton* button : whole.findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->shortcut() == QKeySequence::mnemonic(button->text()))
            note(keys, button->text());
    }
    for (const QLabel* label : whole.findChildren<QLabel*>()) {
        if (label->isVisible() && label->buddy())
            note(keys, label->text());
    }
    for (const QTabBar* tabs : whole.findChildren<QTabBar*>()) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab)
            note(keys, tabs->tabText(tab));
    }
    return keys;
}

QString clashesIn(const Keys& keys)
{
    QStringList clashes;
    const QStringList each = keys.uniqueKeys();
    for (const QString& key : each) {
        if (keys.count(key) > 1)
            clashes << key + u": "_s + QStringList(keys.values(key)).join(u", "_s);
    }
    return clashes.join(u"; "_s);
}

QString clashesInMenus(const QWidget& window)
{
    QStringList clashes;
    for (const QMenu* menu : window.findChildren<QMenu*>()) {
        Keys keys;
        const QList<QAction*> actions = menu->actions();
        for (const QAction* action : actions)
            note(keys, action->text());
        if (const QString found = clashesIn(keys); !found.isEmpty())
            clashes << menu->title() + u" › "_s + found;
    }
    return clashes.join(u"; "_s);
}

} // namespace

class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void clashesAreFound();
    void window_data();
    void window();
    void start_data() { everyLanguage(); }
    void start();

private:
    static void everyLanguage();
    void speak(const QString& language);

    std::unique_ptr<QTranslator> m_words;
};

void TestMnemonics::cleanup()
{
    m_words.reset();
    QLocale::setDefault(QLocale::c());
}

void TestMnemonics::everyLanguage()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("source") << QString();
    for (const QString& language : languages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void TestMnemonics::speak(const QString& language)
{
    if (language.isEmpty())
        return;
    m_words = std::make_unique<QTranslator>();
    QVERIFY(m_words->load(u":/i18n/release-cockpit_%1.qm"_s.arg(language)));
    QVERIFY(QCoreApplication::installTranslator(m_words.get()));
    QLocale::setDefault(QLocale(language));
}

void TestMnemonics::clashesAreFound()
{
    Keys keys;
    note(keys, u"&Measure …"_s);
    note(keys, u"Plain"_s);
    QCOMPARE(clashesIn(keys), QString());
    note(keys, u"&Mine"_s);
    QCOMPARE(clashesIn(keys).section(u':', 0, 0), u"Alt+M"_s);
}

void TestMnemonics::window_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("arrangement");
    QStringList spoken = languages();
    spoken.prepend({});
    for (const QString& language : std::as_const(spoken)) {
        for (const ui::Arrangement each : {ui::Arrangement::Fly, ui::Arrangement::Review})
            QTest::addRow("%s-%d", qPrintable(language), static_cast<int>(each))
                << language << static_cast<int>(each);
    }
}

void TestMnemonics::window()
{
    QFETCH(const QString, language);
    QFETCH(const int, arrangement);
    speak(language);
    fake::Bench bench(plan::RunKind::Live);
    ui::MainWindow window(*bench.conductor, {{}, &bench.prompts});
    window.resize(1600, 1000);
    window.show();
    window.arrange(static_cast<ui::Arrangement>(arrangement));
    bench.start();
    bench.flyStep(); // to the gate, at which most can be done
    const Keys keys = keysOf(&window, window);
    QVERIFY(keys.size() > 3); // the menus and what the checklists have
    QCOMPARE(clashesIn(keys), QString());
    QCOMPARE(clashesInMenus(window), QString());
}

void TestMnemonics::start()
{
    QFETCH(const QString, language);
    speak(language);
    ui::StartWindow window;
    window.show();
    QVERIFY(!window.grab().isNull());
    const Keys keys = keysOf(nullptr, window);
    QVERIFY(keys.size() > 2);
    QCOMPARE(clashesIn(keys), QString());
    QCOMPARE(clashesInMenus(window), QString());
}

} // namespace cockpit::test

QTEST_MAIN(cockpit::test::TestMnemonics)

#include "tst_mnemonics.moc"
