// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/reader.h"
#include "tests/ui/bench.h"
#include "tests/ui/nobench.h"
#include "ui/environment/entryform.h"
#include "ui/environment/environmentdialog.h"
#include "ui/help/helpwindow.h"
#include "ui/help/whatsthis.h"
#include "ui/mainwindow.h"
#include "ui/palette/commandpalette.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QTextEdit>
#include <QTreeView>

using namespace cockpit;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;

namespace {

/// Something that a person works with. What a control of Qt's is made of inside is a part of it.
bool isControl(const QWidget& widget)
{
    const bool isOne = widget.inherits("QAbstractButton") || widget.inherits("QLineEdit")
        || widget.inherits("QComboBox") || widget.inherits("QAbstractSpinBox")
        || widget.inherits("QAbstractItemView") || widget.inherits("QTextEdit")
        || widget.inherits("QPlainTextEdit");
    if (!isOne || widget.objectName().startsWith(u"qt_"_s) || widget.inherits("QHeaderView"))
        return false;
    for (const QWidget* at = widget.parentWidget(); at; at = at->parentWidget()) {
        const bool isInside = at->inherits("QComboBox") || at->inherits("QAbstractSpinBox")
            || at->inherits("QAbstractItemView") || at->inherits("QLineEdit")
            || at->inherits("QComboBoxPrivateContainer") || at->inherits("QCalendarWidget")
            || at->inherits("QTabBar") || at->inherits("QMenuBar");
        if (isInside)
            return false;
    }
    // The corner of a dock's title belongs to the frame.
    return !widget.inherits("QDockWidgetTitleButton");
}

QString nameOf(QWidget* widget)
{
    const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
    return told ? told->text(QAccessible::Name) : QString();
}

/// It is not there now, whatever panel is in front: it gets its words when it is brought out.
bool isPutAway(const QWidget* widget)
{
    for (const QWidget* at = widget; at && !at->isWindow() && !at->inherits("QDockWidget");
         at = at->parentWidget()) {
        if (at->isHidden())
            return true;
    }
    return false;
}

struct Look {
    int count = 0;
    QStringList mute;
};

/// Every control of a window says what it is for, and what it is as soon as it is there.
void lookAt(QWidget& window, Look& look)
{
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!isControl(*widget))
            continue;
        ++look.count;
        const QString place = u"%1 %2 in %3"_s.arg(
            QString::fromLatin1(widget->metaObject()->className()), nameOf(widget),
            QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
        if (nameOf(widget).isEmpty() && !isPutAway(widget))
            look.mute << u"no name: "_s + place;
        if (whatIs(widget).isEmpty())
            look.mute << u"not explained: "_s + place;
    }
}

} // namespace

/// What's this on every control, and a name for every screen reader: the window, its dialogs, its forms.
class TestControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofTheWindow();
    void ofThePrompts();
    void ofTheEnvironmentsForms();
    void ofTheOthers();
    void whatIsSaysTheNearest();
};

void TestControls::ofTheWindow()
{
    fake::Bench bench;
    bench.start();
    bench.flyStep();
    MainWindow window(*bench.conductor, {{}, &bench.prompts});
    window.show();
    window.refresh();
    Look look;
    lookAt(window, look);
    QVERIFY2(look.mute.isEmpty(), qPrintable(look.mute.join(u'\n')));
    QVERIFY2(look.count > 60, qPrintable(QString::number(look.count)));
}

void TestControls::ofThePrompts()
{
    fake::Bench bench;
    QWidget parent;
    DialogPrompts prompts;
    const Prompts::Question question{u"Title"_s, u"Why?"_s, u"Do it"_s};
    prompts.reason(&parent, question, [](const QString&) {});
    prompts.waiver(&parent, question, [](const Prompts::Waiver&) {});
    prompts.confirm(&parent, question, u"what will happen"_s, [] {});
    prompts.number(&parent, question, u"%"_s, [](double) {});
    prompts.signOff(&parent, question, items::signOffChoices(bench.state(), bench.conductor->now()),
                    [](const Prompts::SignOff&) {});
    Look look;
    const auto dialogs = parent.findChildren<QDialog*>();
    QCOMPARE(dialogs.size(), 5);
    for (QDialog* dialog : dialogs)
        lookAt(*dialog, look);
    QVERIFY2(look.mute.isEmpty(), qPrintable(look.mute.join(u'\n')));
    QVERIFY(look.count >= 5 * 2 + 9);
}

void TestControls::ofTheEnvironmentsForms()
{
    const QByteArray text =
        "environment: staging\nkind: staging\nhosts:\n  a: 10.0.0.4\n"
        "  web: {members: [a]}\nvariables:\n  X: y\nsecrets:\n  - key\n"
        "sources:\n  - {name: p, type: prometheus, url: \"http://h\"}\n"
        "metrics:\n  - {match: errors, source: p, query: q}\n"
        "services:\n  - {name: c, type: chat, url: \"http://h\"}\n"
        "defaults:\n  line: {time_limit: 1 h}\ntriggers:\n  \"*\": ask\n"
        "roster:\n  - {role: Lead, name: n}\nrules:\n  probes: [\"the backup\"]\n";
    const auto book = runbook::read("# Book\n\n## Step 1: Go (5 min)\n\n- [ ] it\n");
    const auto draft = environment::Draft::of(text, *book, u"e.yaml"_s);
    QVERIFY2(draft, draft ? "" : qPrintable(draft.error().sentence));
    fake::Workbench bench;
    EnvironmentDialog dialog(*draft, bench);
    dialog.show();
    Look look;
    int forms = 0;
    for (int row = 0; row < dialog.list()->model()->rowCount(); ++row, ++forms) {
        dialog.list()->setCurrentIndex(dialog.list()->model()->index(row, 0));
        lookAt(dialog, look);
    }
    for (QAction* add : dialog.findChildren<QAction*>()) {
        add->trigger();
        lookAt(dialog, look);
    }
    look.mute.removeDuplicates();
    QVERIFY2(look.mute.isEmpty(), qPrintable(look.mute.join(u'\n')));
    QVERIFY2(forms >= 13, qPrintable(QString::number(forms)));
    for (auto* button : dialog.findChildren<QPushButton*>()) {
        if (button->text() == u"Open the file"_s)
            button->click();
    }
    QCOMPARE(bench.opened, 1);
}

void TestControls::ofTheOthers()
{
    fake::Bench bench;
    MainWindow window(*bench.conductor, {{}, &bench.prompts});
    HelpWindow help(&window);
    CommandPalette palette(window);
    Look look;
    lookAt(help, look);
    lookAt(palette, look);
    QVERIFY2(look.mute.isEmpty(), qPrintable(look.mute.join(u'\n')));
    QVERIFY(look.count >= 3);
}

void TestControls::whatIsSaysTheNearest()
{
    QWidget window;
    QWidget* panel = new QWidget(&window);
    auto* button = new QPushButton(panel);
    QCOMPARE(whatIs(button), QString());
    panel->setObjectName(u"gates"_s);
    QVERIFY(whatIs(button).size() > 20); // how its help begins
    panel->setToolTip(u"the panel"_s);
    QCOMPARE(whatIs(button), u"the panel"_s);
    button->setToolTip(u"the button"_s);
    QCOMPARE(whatIs(button), u"the button"_s);
    button->setWhatsThis(u"all of it"_s);
    QCOMPARE(whatIs(button), u"all of it"_s);
}

QTEST_MAIN(TestControls)
#include "tst_controls.moc"
