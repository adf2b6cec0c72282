// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench.h"
#include "tests/ui/palettes.h"
#include "ui/console/ansicolours.h"
#include "ui/console/consolepanel.h"
#include "ui/console/consoleview.h"
#include "ui/console/searchbar.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace cockpit;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;
using items::OutputKind;
using items::OutputLog;
using items::TextColour;
using items::TextStyle;

namespace {

/// A view of its own on a log of its own.
struct Console {
    explicit Console(const QSize& size = {400, 200})
    {
        view.resize(size);
        view.showLog(&log);
        view.show();
        if (!QTest::qWaitForWindowExposed(&view))
            qFatal("the view is not shown");
    }

    void print(const QByteArray& bytes, OutputKind kind = OutputKind::Out)
    {
        log.append(kind, bytes, milliseconds(1'790'000'000'123));
        view.contentChanged();
    }
    /// The middle of a letter in the viewport.
    [[nodiscard]] QPoint at(int row, int column) const
    {
        const QFontMetrics metrics = view.fontMetrics();
        const int letter = metrics.horizontalAdvance(u'0');
        const int gutter = 4 + 2 * letter;
        return {gutter + column * letter + 1, row * metrics.lineSpacing() + metrics.lineSpacing() / 2};
    }

    OutputLog log;
    ConsoleView view;
};

QByteArray numbered(int from, int to)
{
    QByteArray lines;
    for (int line = from; line < to; ++line)
        lines += "line " + QByteArray::number(line) + "\n";
    return lines;
}

/// A panel on the third step of a flight, whose first command runs.
struct Flight {
    Flight()
        : desk(*bench.conductor, bench.prompts, {})
        , panel(desk)
    {
        panel.resize(900, 300);
        panel.show();
        if (!QTest::qWaitForWindowExposed(&panel))
            qFatal("the panel is not shown");
        bench.start();
        bench.flyTo(u"s3"_s);
        bench.lead(run::StartStep{u"s3"_s});
        panel.showStep(u"s3"_s);
    }

    void print(const QByteArray& bytes, workers::Stream stream = workers::Stream::Out)
    {
        bench.jobs.last->print(bytes, stream);
    }
    [[nodiscard]] ConsoleView& view() const { return *panel.view(); }

    fake::Bench bench;
    Desk desk;
    ConsolePanel panel;
};

} // namespace

class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheEndUntilAPersonScrolls();
    void staysWhereItIsWhenLinesAreLost();
    void scrollsThroughWrappedLines();
    void copiesWhatIsSelected();
    void selectsWithTheKeys();
    void paintsVisibleRowsOnly();
    void everyColourCanBeRead();
    void showsColours();
    void tellsWhatIsInSight();
    void panelFindsInAllOfTheOutput();
    void panelSaysWhatIsNew();
    void panelSaves();
    void panelSaysWhatTheLogLacks();
    void panelKeepsTheStepsApart();
};

void TestConsole::followsTheEndUntilAPersonScrolls()
{
    Console console;
    QSignalSpy changed(&console.view, &ConsoleView::followChanged);
    console.print(QByteArray("line\n").repeated(500));
    QScrollBar* bar = console.view.verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
    bar->setValue(10);
    QVERIFY(!console.view.follows());
    QCOMPARE(changed.count(), 1);
    console.print(QByteArray("line\n").repeated(500));
    QCOMPARE(bar->value(), 10);
    QTest::keyClick(&console.view, Qt::Key_End);
    QVERIFY(console.view.follows());
    QCOMPARE(bar->value(), bar->maximum());
    QTest::keyClick(&console.view, Qt::Key_PageUp);
    QVERIFY(!console.view.follows());
    QTest::keyClick(&console.view, Qt::Key_PageDown);
    QVERIFY(console.view.follows());
    QTest::keyClick(&console.view, Qt::Key_Home);
    QCOMPARE(console.view.topLine(), 0);
    QTest::keyClick(&console.view, Qt::Key_Down);
    QCOMPARE(console.view.topLine(), 1);
}

void TestConsole::staysWhereItIsWhenLinesAreLost()
{
    QTemporaryDir folder;
    OutputLog log(4 * items::OutputSpool::segmentSize, folder.path());
    ConsoleView view;
    view.resize(400, 200);
    view.showLog(&log);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QByteArray much = numbered(100'000, 150'000);
    while (log.lostEnd() == log.lostBegin())
        log.append(OutputKind::Out, much);
    view.contentChanged();
    QTest::keyClick(&view, Qt::Key_PageUp);
    const qint64 top = view.topLine();
    const QString seen = view.visibleText();
    const qint64 lost = log.lostEnd();
    while (log.lostEnd() == lost)
        log.append(OutputKind::Out, much.left(200'000));
    view.contentChanged();
    QCOMPARE(view.topLine(), top);
    QCOMPARE(view.visibleText(), seen);
    while (log.lostEnd() <= top)
        log.append(OutputKind::Out, much);
    view.contentChanged();
    QCOMPARE(view.topLine(), -1); // what was in sight is lost, and that is in sight now
    QVERIFY(view.visibleText().startsWith(log.lostText()));
}

void TestConsole::scrollsThroughWrappedLines()
{
    Console console;
    console.print("first\n" + QByteArray(3000, 'x') + "end\nlast\n");
    QVERIFY(console.view.horizontalScrollBar()->maximum() > 0);
    console.view.setWraps(true);
    QCOMPARE(console.view.horizontalScrollBar()->maximum(), 0);
    QVERIFY(console.view.visibleText().endsWith(u"last"_s));
    QTest::keyClick(&console.view, Qt::Key_Home);
    QVERIFY(!console.view.follows());
    QCOMPARE(console.view.topLine(), 0);
    int pages = 0;
    for (; !console.view.follows() && pages < 100; ++pages)
        QTest::keyClick(&console.view, Qt::Key_PageDown);
    QVERIFY2(pages > 3 && pages < 20, QByteArray::number(pages).constData());
    QCOMPARE(console.view.topLine(), 1); // within the long line
    for (; console.view.topLine() != 0 && pages < 100; ++pages)
        QTest::keyClick(&console.view, Qt::Key_PageUp);
    QCOMPARE(console.view.topLine(), 0);
}

void TestConsole::copiesWhatIsSelected()
{
    Console console;
    console.print("one\n\x1b[31mtwo\x1b[0m\nthree\n");
    QCOMPARE(console.view.textToCopy(), u"one\ntwo\nthree"_s);
    QTest::mouseClick(console.view.viewport(), Qt::LeftButton, {}, console.at(1, 1));
    QCOMPARE(console.view.textToCopy(), u"two"_s);
    QTest::mousePress(console.view.viewport(), Qt::LeftButton, {}, console.at(0, 1));
    QTest::mouseMove(console.view.viewport(), console.at(2, 2));
    QMouseEvent move(QEvent::MouseMove, console.at(2, 2), console.at(2, 2), Qt::NoButton,
                     Qt::LeftButton, {});
    QApplication::sendEvent(console.view.viewport(), &move);
    QCOMPARE(console.view.textToCopy(), u"ne\ntwo\nth"_s);
    QTest::mouseDClick(console.view.viewport(), Qt::LeftButton, {}, console.at(2, 2));
    QCOMPARE(console.view.textToCopy(), u"three"_s);
}

void TestConsole::selectsWithTheKeys()
{
    Console console;
    console.print("one\ntwo\x1b]52;c;ZXZpbA==\x07\n");
    QTest::keyClick(&console.view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&console.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"one\ntwo"_s);
    QSignalSpy search(&console.view, &ConsoleView::searchAsked);
    QSignalSpy next(&console.view, &ConsoleView::nextHitAsked);
    QTest::keyClick(&console.view, Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(&console.view, Qt::Key_F3);
    QTest::keyClick(&console.view, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(search.count(), 1);
    QCOMPARE(next.count(), 2);
    QCOMPARE(next.at(0).at(0).toBool(), true);
    QCOMPARE(next.at(1).at(0).toBool(), false);
}

void TestConsole::paintsVisibleRowsOnly()
{
    Console console;
    console.print(numbered(0, 100'000));
    const auto [first, last] = console.view.visibleRows();
    QCOMPARE(last, 100'000);
    QVERIFY(last - first <= 200 / console.view.fontMetrics().lineSpacing() + 1);
    QVERIFY(console.view.visibleText().startsWith(u"line %1"_s.arg(first)));
}

void TestConsole::everyColourCanBeRead()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    std::vector<TextStyle> styles;
    const auto add = [&styles](const TextColour& foreground, const TextColour& background,
                               bool faint, bool inverse) {
        TextStyle style;
        style.foreground = foreground;
        style.background = background;
        style.faint = faint;
        style.inverse = inverse;
        styles.push_back(style);
    };
    for (quint32 number = 0; number < 256; ++number) {
        const TextColour colour{TextColour::Kind::Indexed, number};
        add(colour, {}, false, false);
        add({}, colour, false, false);
        add(colour, {}, true, false);
        add(colour, {}, false, true);
    }
    for (int i = 0; i < 2'000; ++i)
        add({TextColour::Kind::Rgb, random.bounded(0x1000000U)},
            {TextColour::Kind::Rgb, random.bounded(0x1000000U)}, random.bounded(4) == 0,
            random.bounded(4) == 0);
    double worst = 21;
    for (const QPalette& palette : {QApplication::palette(), fake::darkPalette()}) {
        const AnsiColours colours(palette);
        for (const TextStyle& style : styles) {
            for (const QColor& text : {palette.color(QPalette::Text), theme::errorText(palette)}) {
                const QTextCharFormat format = colours.format(style, text);
                const QColor behind = format.background().style() == Qt::NoBrush
                    ? palette.color(QPalette::Base)
                    : format.background().color();
                worst = std::min(worst, theme::contrast(format.foreground().color(), behind));
            }
        }
    }
    qInfo("%zu styles in two palettes, worst contrast %.2f, seed %u", styles.size(), worst, seed);
    QVERIFY(worst >= 4.5);
}

void TestConsole::showsColours()
{
    Console console;
    console.print("\x1b[48;2;0;90;0m" + QByteArray(20, ' ') + "\x1b[0m\n");
    const QImage image = console.view.viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(console.at(0, 5)), QColor(0, 90, 0));
    QCOMPARE(image.pixelColor(console.at(0, 25)), console.view.palette().color(QPalette::Base));
}

void TestConsole::tellsWhatIsInSight()
{
    Console console;
    console.print("fine\n");
    console.print("not fine\n", OutputKind::Err);
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&console.view);
    QVERIFY(told);
    QCOMPARE(told->text(QAccessible::Name), u"Output"_s);
    QCOMPARE(told->role(), QAccessible::Terminal);
    QVERIFY(told->textInterface());
    QCOMPARE(told->textInterface()->text(0, told->textInterface()->characterCount()),
             u"fine\n! not fine"_s);
    QVERIFY(told->state().readOnly);
}

void TestConsole::panelFindsInAllOfTheOutput()
{
    Flight flight;
    flight.print(numbered(0, 50'000));
    QTest::keyClick(&flight.view(), Qt::Key_F, Qt::ControlModifier);
    SearchBar* bar = flight.panel.searchBar();
    QVERIFY(bar->isVisible());
    QTest::keyClicks(bar->input(), u"LINE 1234"_s);
    QTRY_COMPARE(bar->countText(), u"1 of 11 lines"_s);
    QVERIFY(flight.view().visibleText().contains(u"line 1234\n"_s));
    QTest::keyClick(bar->input(), Qt::Key_F3);
    QCOMPARE(bar->countText(), u"2 of 11 lines"_s);
    QVERIFY(flight.view().visibleText().contains(u"line 12340\n"_s));
    QTest::keyClick(bar->input(), Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(bar->input(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(bar->countText(), u"11 of 11 lines"_s);
    flight.print("one more line 1234\n");
    QTRY_COMPARE(bar->countText(), u"11 of 12 lines"_s);
    bar->caseBox()->setChecked(true);
    QTRY_COMPARE(bar->countText(), u"in no line"_s);
    QTest::keyClick(bar->input(), Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void TestConsole::panelSaysWhatIsNew()
{
    Flight flight;
    flight.print(numbered(0, 1000));
    QTRY_COMPARE(flight.view().topLine() > 900, true);
    QVERIFY(!flight.panel.newestButton()->isVisible());
    QTest::keyClick(&flight.view(), Qt::Key_Home);
    flight.print(numbered(1000, 1042));
    QTRY_VERIFY(flight.panel.newestButton()->text().contains(u"+42"_s));
    QTest::mouseClick(flight.panel.newestButton(), Qt::LeftButton);
    QVERIFY(flight.view().follows());
    QVERIFY(flight.view().visibleText().endsWith(u"line 1041"_s));
    QVERIFY(!flight.panel.newestButton()->isVisible());
}

void TestConsole::panelSaves()
{
    Flight flight;
    QTemporaryDir folder;
    flight.print("\x1b[32mgreen\x1b[0m\n");
    flight.print("half", workers::Stream::Err);
    QSignalSpy saved(&flight.panel, &ConsolePanel::saved);
    const QString raw = folder.filePath(u"raw"_s);
    flight.panel.save(items::OutputExport::Form::Raw, raw);
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY2(saved.at(0).at(1).toBool(), qPrintable(saved.at(0).at(0).toString()));
    QFile file(raw);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\x1b[32mgreen\x1b[0m\nhalf"));
    flight.panel.save(items::OutputExport::Form::Text, folder.filePath(u"none/text"_s));
    QTRY_COMPARE(saved.count(), 2);
    QVERIFY(!saved.at(1).at(1).toBool());
}

void TestConsole::panelSaysWhatTheLogLacks()
{
    Flight flight;
    flight.print("before\n");
    Q_EMIT flight.bench.jobs.last->gap({workers::Gap::Cause::Limit, 7, 3'000'000, 12'345});
    flight.print("after\n");
    const QString text = flight.view().textToCopy();
    QVERIFY2(text.contains(QLocale().toString(12'345)), qPrintable(text));
    QVERIFY(text.indexOf(u"before"_s) < text.indexOf(u"12"_s));
    QVERIFY(text.endsWith(u"after"_s));
}

void TestConsole::panelKeepsTheStepsApart()
{
    Flight flight;
    flight.print(numbered(0, 100'000)); // more than a window's memory of a command elsewhere
    flight.panel.showStep(u"s1"_s);
    QVERIFY(!flight.view().textToCopy().contains(u"line 99999"_s));
    flight.print("meanwhile\n");
    flight.panel.showStep(u"s3"_s);
    const QString text = flight.view().textToCopy();
    QVERIFY(text.contains(u"line 0\n"_s));
    QVERIFY(text.endsWith(u"line 99999\nmeanwhile"_s));
}

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
