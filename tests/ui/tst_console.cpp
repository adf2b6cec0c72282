// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consoleview.h"
#include "ui/console/outputbuffer.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace cockpit;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;
using workers::Stream;

class TestConsole : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesHarmless_data();
    void makesHarmless();
    void splitsLinesAcrossPieces();
    void keepsTheStreamsApart();
    void keepsCharactersSplitBetweenPieces();
    void isBoundedInLines();
    void isBoundedInLength();
    void followsTheEndUntilAPersonScrolls();
    void copiesWhatIsSelected();
};

void TestConsole::makesHarmless_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("all is well") << u"all is well"_s;
    QTest::newRow("colours") << QByteArray("\x1b[1;31mred\x1b[0m end") << u"red end"_s;
    QTest::newRow("window title") << QByteArray("\x1b]0;evil\x07rest") << u"rest"_s;
    QTest::newRow("clipboard") << QByteArray("\x1b]52;c;ZXZpbA==\x1b\\rest") << u"rest"_s;
    QTest::newRow("hyperlink") << QByteArray("\x1b]8;;http://x\x1b\\name\x1b]8;;\x1b\\") << u"name"_s;
    QTest::newRow("unfinished sequence") << QByteArray("start\x1b[12") << u"start"_s;
    QTest::newRow("escape at the end") << QByteArray("start\x1b") << u"start"_s;
    QTest::newRow("control characters") << QByteArray("a\x01"
                                                      "b\x08"
                                                      "c\x7f")
                                        << u"a␁b␈c␡"_s;
    QTest::newRow("nul") << QByteArray("a\0b", 3) << u"a␀b"_s;
    QTest::newRow("carriage return") << QByteArray("10 %\r50 %\r100 %") << u"100 %"_s;
    QTest::newRow("windows line end") << QByteArray("line\r") << u"line"_s;
    QTest::newRow("right to left override") << QByteArray("a\xe2\x80\xae"
                                                          "b")
                                            << u"a⟨U+202e⟩b"_s;
    QTest::newRow("not utf-8") << QByteArray("a\xff"
                                             "b")
                               << u"a\ufffdb"_s;
    QTest::newRow("tab") << QByteArray("a\tb") << u"a    b"_s;
}

void TestConsole::makesHarmless()
{
    QFETCH(const QByteArray, bytes);
    QTEST(OutputBuffer::harmless(bytes), "text");
}

void TestConsole::splitsLinesAcrossPieces()
{
    OutputBuffer buffer;
    buffer.append(Stream::Out, "one\ntw");
    QCOMPARE(buffer.size(), std::size_t{2});
    buffer.append(Stream::Out, "o\n\nlast");
    QCOMPARE(buffer.size(), std::size_t{4});
    QCOMPARE(buffer.text(1), u"two"_s);
    QCOMPARE(buffer.text(2), QString());
    QCOMPARE(buffer.text(3), u"last"_s);
}

void TestConsole::keepsTheStreamsApart()
{
    OutputBuffer buffer;
    buffer.append(Stream::Out, "out");
    buffer.append(Stream::Err, "err\n");
    buffer.append(Stream::Out, "more\n");
    buffer.appendHeading(u"next"_s);
    QCOMPARE(buffer.size(), std::size_t{4});
    QCOMPARE(buffer.kind(0), OutputKind::Out);
    QCOMPARE(buffer.kind(1), OutputKind::Err);
    QCOMPARE(buffer.text(2), u"more"_s);
    QCOMPARE(buffer.kind(3), OutputKind::Heading);
}

void TestConsole::keepsCharactersSplitBetweenPieces()
{
    const QByteArray euro = "\xe2\x82\xac";
    OutputBuffer buffer;
    buffer.append(Stream::Out, euro.left(1));
    buffer.append(Stream::Out, euro.mid(1) + "\n");
    QCOMPARE(buffer.text(0), u"€"_s);
}

void TestConsole::isBoundedInLines()
{
    OutputBuffer buffer(100);
    for (int line = 0; line < 1000; ++line)
        buffer.append(Stream::Out, QByteArray::number(line) + "\n");
    QCOMPARE(buffer.size(), std::size_t{100});
    QCOMPARE(buffer.dropped(), 900);
    QCOMPARE(buffer.text(0), u"900"_s);
}

void TestConsole::isBoundedInLength()
{
    OutputBuffer buffer;
    const QByteArray much(1'000'000, 'x');
    buffer.append(Stream::Out, much);
    buffer.append(Stream::Out, much + "\nnext\n");
    QCOMPARE(buffer.size(), std::size_t{2});
    QVERIFY(buffer.text(0).size() < 2 * OutputBuffer::longestLine);
    QVERIFY(buffer.text(0).contains(QString::number(2'000'000 - OutputBuffer::longestLine)));
    QCOMPARE(buffer.text(1), u"next"_s);
}

void TestConsole::followsTheEndUntilAPersonScrolls()
{
    ConsoleView view;
    view.resize(400, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy changed(&view, &ConsoleView::followChanged);
    view.buffer().append(Stream::Out, QByteArray("line\n").repeated(500));
    view.contentChanged();
    QScrollBar* bar = view.verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    QCOMPARE(bar->value(), bar->maximum());
    bar->setValue(10);
    QVERIFY(!view.follows());
    QCOMPARE(changed.count(), 1);
    view.buffer().append(Stream::Out, QByteArray("line\n").repeated(500));
    view.contentChanged();
    QCOMPARE(bar->value(), 10);
    QTest::keyClick(&view, Qt::Key_End);
    QVERIFY(view.follows());
    QCOMPARE(bar->value(), bar->maximum());
}

void TestConsole::copiesWhatIsSelected()
{
    ConsoleView view;
    view.resize(400, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.buffer().append(Stream::Out, "one\n\x1b[31mtwo\x1b[0m\nthree\n");
    view.contentChanged();
    QCOMPARE(view.textToCopy(), u"one\ntwo\nthree"_s);
    const int height = view.fontMetrics().lineSpacing();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, {5, height + height / 2});
    QCOMPARE(view.textToCopy(), u"two"_s);
}

QTEST_MAIN(TestConsole)
#include "tst_console.moc"
