// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A key with Alt that two things of one window share does nothing but move between them.
#include "models/runbook/reader.h"
#include "tests/translations/messages.h"
#include "tests/ui/bench.h"
#include "tests/ui/nobench.h"
#include "ui/charts/binddialog.h"
#include "ui/common/promptform.h"
#include "ui/environment/environmentdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/help/tour.h"
#include "ui/mainwindow.h"
#include "ui/palette/commandpalette.h"
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
    void environmentForms_data() { everyLanguage(); }
    void environmentForms();
    void dialogs_data() { everyLanguage(); }
    void dialogs();

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

/// The form of each kind of entry, beside the list and the buttons below.
void TestMnemonics::environmentForms()
{
    QFETCH(const QString, language);
    speak(language);
    const QString folder = QStringLiteral(COCKPIT_SOURCE_DIR "/resources/samples/");
    const auto runbook = runbook::readFile(folder + u"timeline.md"_s);
    const auto file = plan::readEnvironmentFile(folder + u"timeline.staging.yaml"_s);
    QVERIFY(runbook && file);
    const auto draft = environment::Draft::of(file->text, *runbook, u"timeline.staging.yaml"_s);
    QVERIFY(draft);
    fake::Workbench bench;
    ui::EnvironmentDialog dialog(*draft, bench);
    dialog.show();
    QSet<environment::Part> parts;
    for (const environment::Entry& entry : draft->entries()) {
        if (parts.contains(entry.part))
            continue;
        parts.insert(entry.part);
        dialog.choose(entry.part, entry.name);
        const QString clashes = clashesIn(keysOf(nullptr, dialog));
        QVERIFY2(clashes.isEmpty(), qPrintable(entry.name + u": "_s + clashes));
    }
    QVERIFY2(parts.size() > 5, qPrintable(QString::number(parts.size())));
    QVERIFY(keysOf(nullptr, dialog).size() > 2);
    for (const QMenu* menu : dialog.findChildren<QMenu*>()) {
        for (QAction* begin : menu->actions()) {
            begin->trigger();
            const QString clashes = clashesIn(keysOf(nullptr, dialog));
            QVERIFY2(clashes.isEmpty(), qPrintable(begin->text() + u": "_s + clashes));
        }
    }
    QCOMPARE(clashesInMenus(dialog), QString());
}

void TestMnemonics::dialogs()
{
    QFETCH(const QString, language);
    speak(language);
    fake::Bench bench;
    ui::MainWindow window(*bench.conductor, {{}, &bench.prompts});
    window.show();
    ui::CommandPalette palette(window);
    palette.present();
    ui::HelpWindow help(nullptr);
    help.present(u"gates"_s);
    charts::BindDialog bind(bench.plan);
    bind.show();
    for (const QWidget* dialog : std::initializer_list<QWidget*>{&palette, &help, &bind})
        QCOMPARE(clashesIn(keysOf(nullptr, *dialog)), QString());
    const ui::Prompts::Question question{u"Title"_s, u"Why?"_s, u"Do it"_s};
    ui::DialogPrompts prompts;
    const auto choices = items::signOffChoices(bench.state(), bench.conductor->now());
    prompts.reason(&window, question, [](const QString&) {});
    prompts.waiver(&window, question, [](const ui::Prompts::Waiver&) {});
    prompts.confirm(&window, question, u"what will happen"_s, [] {});
    prompts.typed(&window, question, u"what will happen"_s, u"production"_s, [] {});
    prompts.number(&window, question, u"%"_s, [](double) {});
    prompts.signOff(&window, question, choices, [](const ui::Prompts::SignOff&) {});
    const auto forms = window.findChildren<ui::PromptForm*>();
    QCOMPARE(forms.size(), 6);
    for (const ui::PromptForm* form : forms)
        QCOMPARE(clashesIn(keysOf(nullptr, *form)), QString());
    const ui::Tour tour(window);
    QCOMPARE(clashesIn(keysOf(nullptr, tour)), QString());
}

} // namespace cockpit::test

QTEST_MAIN(cockpit::test::TestMnemonics)

#include "tst_mnemonics.moc"
