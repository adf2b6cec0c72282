// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/styledtext.h"

#include <QRandomGenerator>
#include <QTest>

using namespace cockpit::items;
using namespace Qt::StringLiterals;
using Kind = TextColour::Kind;

class TestStyledText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesHarmless_data();
    void makesHarmless();
    void readsStyles_data();
    void readsStyles();
    void anyStyleSurvivesItsSequence();
    void tracksStylesOverPieces();
    void tracksStylesByTheShortWay();
    void nothingHasPower();
};

void TestStyledText::makesHarmless_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::newRow("plain") << QByteArray("all is well") << u"all is well"_s;
    QTest::newRow("colours") << QByteArray("\x1b[1;31mred\x1b[0m end") << u"red end"_s;
    QTest::newRow("window title") << QByteArray("\x1b]0;evil\x07rest") << u"rest"_s;
    QTest::newRow("clipboard") << QByteArray("\x1b]52;c;ZXZpbA==\x1b\\rest") << u"rest"_s;
    QTest::newRow("hyperlink") << QByteArray("\x1b]8;;http://x\x1b\\name\x1b]8;;\x1b\\") << u"name"_s;
    QTest::newRow("device queries") << QByteArray("a\x1b[c\x1b[6n\x1b[>q\x1bPq#0\x1b\\b") << u"ab"_s;
    QTest::newRow("cursor and screen")
        << QByteArray("a\x1b[2J\x1b[1;1H\x1b[?1049h\x1b(0\x1b=\x1b[2Kb\x1b[3A") << u"ab"_s;
    QTest::newRow("bell") << QByteArray("a\x07") << u"a␇"_s;
    QTest::newRow("unfinished sequence") << QByteArray("start\x1b[12") << u"start"_s;
    QTest::newRow("escape at the end") << QByteArray("start\x1b") << u"start"_s;
    QTest::newRow("eight bit control") << QByteArray("a\xc2\x9b"
                                                     "31mb")
                                       << u"ab"_s;
    QTest::newRow("control characters") << QByteArray("a\x01"
                                                      "b\x08"
                                                      "c\x7f")
                                        << u"a␁b␈c␡"_s;
    QTest::newRow("nul") << QByteArray("a\0b", 3) << u"a␀b"_s;
    QTest::newRow("carriage return") << QByteArray("10 %\r50 %\r100 %") << u"100 %"_s;
    QTest::newRow("erased progress") << QByteArray("10 %\r\x1b[K100 %\r") << u"100 %"_s;
    QTest::newRow("windows line end") << QByteArray("line\r") << u"line"_s;
    QTest::newRow("right to left override") << QByteArray("a\xe2\x80\xae"
                                                          "b")
                                            << u"a⟨U+202e⟩b"_s;
    QTest::newRow("isolate") << QByteArray("a\xe2\x81\xa6"
                                           "b")
                             << u"a⟨U+2066⟩b"_s;
    QTest::newRow("line separator") << QByteArray("a\xe2\x80\xa8"
                                                  "b")
                                    << u"a⟨U+2028⟩b"_s;
    QTest::newRow("invisible tag") << QByteArray("a\xf3\xa0\x81\x81"
                                                 "b")
                                   << u"a⟨U+e0041⟩b"_s;
    QTest::newRow("not utf-8") << QByteArray("a\xff"
                                             "b")
                               << u"a\ufffdb"_s;
    QTest::newRow("beyond the first plane") << QByteArray("a\xf0\x9f\x9a\x80"
                                                          "b")
                                            << u"a🚀b"_s;
    QTest::newRow("tab") << QByteArray("a\tb") << u"a    b"_s;
}

void TestStyledText::makesHarmless()
{
    QFETCH(const QByteArray, bytes);
    QTEST(styledText(bytes).text, "text");
}

void TestStyledText::readsStyles_data()
{
    QTest::addColumn<QByteArray>("parameters");
    QTest::addColumn<TextStyle>("style");
    const auto with = [](auto change) {
        TextStyle style;
        change(style);
        return style;
    };
    const TextColour red{Kind::Indexed, 1};
    QTest::newRow("nothing") << QByteArray() << TextStyle{};
    QTest::newRow("bold red") << QByteArray("1;31") << with([&](TextStyle& style) {
        style.bold = true;
        style.foreground = red;
    });
    QTest::newRow("bright on dark") << QByteArray("97;40") << with([](TextStyle& style) {
        style.foreground = {Kind::Indexed, 15};
        style.background = {Kind::Indexed, 0};
    });
    QTest::newRow("256") << QByteArray("38;5;208;7") << with([](TextStyle& style) {
        style.foreground = {Kind::Indexed, 208};
        style.inverse = true;
    });
    QTest::newRow("true") << QByteArray("48;2;1;2;255;4") << with([](TextStyle& style) {
        style.background = {Kind::Rgb, 0x0102ff};
        style.underlined = true;
    });
    QTest::newRow("true with colons") << QByteArray("38:2::10:20:30") << with([](TextStyle& style) {
        style.foreground = {Kind::Rgb, 0x0a141e};
    });
    QTest::newRow("256 with colons") << QByteArray("38:5:9;3") << with([](TextStyle& style) {
        style.foreground = {Kind::Indexed, 9};
        style.italic = true;
    });
    QTest::newRow("back again") << QByteArray("1;3;4;7;9;31;41;22;23;24;27;29;39;49") << TextStyle{};
    QTest::newRow("hidden is shown") << QByteArray("8;5") << TextStyle{};
    QTest::newRow("curly") << QByteArray("4:3")
                           << with([](TextStyle& style) { style.underlined = true; });
    QTest::newRow("cut short") << QByteArray("38;2;1") << with([](TextStyle& style) {
        style.foreground = {Kind::Rgb, 0x010000};
    });
    QTest::newRow("private") << QByteArray("?25") << TextStyle{};
    QTest::newRow("huge") << QByteArray("99999999999999999999") << TextStyle{};
}

void TestStyledText::readsStyles()
{
    QFETCH(const QByteArray, parameters);
    QFETCH(const TextStyle, style);
    const StyledText text = styledText("\x1b[" + parameters + "mx");
    QCOMPARE(text.text, u"x"_s);
    QCOMPARE(text.runs.empty(), style.isPlain());
    if (!style.isPlain())
        QVERIFY(text.runs.front().style == style);
}

void TestStyledText::anyStyleSurvivesItsSequence()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const auto colour = [&random]() -> TextColour {
        switch (random.bounded(3)) {
        case 0:
            return {};
        case 1:
            return {Kind::Indexed, random.bounded(256U)};
        default:
            return {Kind::Rgb, random.bounded(0x1000000U)};
        }
    };
    const auto coin = [&random] { return random.bounded(2) == 1; };
    constexpr int count = 10'000;
    for (int i = 0; i < count; ++i) {
        const TextStyle style{colour(), colour(), coin(), coin(), coin(), coin(), coin(), coin()};
        TextStyle again{colour(), colour(), coin(), coin(), coin(), coin(), coin(), coin()};
        const QByteArray sequence = style.sequence();
        again.apply(sequence.mid(2, sequence.size() - 3));
        QVERIFY2(again == style, sequence.mid(1).constData());
    }
    qInfo("%d styles, seed %u", count, seed);
}

void TestStyledText::tracksStylesOverPieces()
{
    const QByteArray bytes = "a\x1b[1mb\x1b]0;t\x07\x1b[31;4mc\x1b[2Jd";
    TextStyle expected;
    expected.bold = true;
    expected.underlined = true;
    expected.foreground = {Kind::Indexed, 1};
    for (int cut = 0; cut <= bytes.size(); ++cut) {
        StyleTracker tracker;
        tracker.feed(QByteArrayView(bytes).first(cut));
        tracker.feed(QByteArrayView(bytes).sliced(cut));
        QVERIFY2(tracker.style() == expected, QByteArray::number(cut).constData());
    }
}

/// What takes a short way at the end of a line comes to the same as byte after byte.
void TestStyledText::tracksStylesByTheShortWay()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const QList<QByteArray> words{"\x1b", "[",       "\x1b[0m", "\x1b[m", "\x1b[31m", "\x1b[1",
                                  ";4",   "m",       "0",       "a",      " ",        "\xc3\xa4",
                                  "%",    "\x1b]0;", "\x1b[2K", "\x07"};
    constexpr int count = 50'000;
    int plain = 0;
    for (int i = 0; i < count; ++i) {
        StyleTracker whole;
        StyleTracker single;
        for (int piece = random.bounded(1, 4); piece > 0; --piece) {
            QByteArray bytes;
            for (int length = random.bounded(10); length > 0; --length)
                bytes += words[random.bounded(words.size())];
            whole.feed(bytes);
            for (qsizetype at = 0; at < bytes.size(); ++at)
                single.feed(QByteArrayView(bytes).sliced(at, 1));
            QVERIFY2(whole.style() == single.style(), bytes.toHex(' ').constData());
            QCOMPARE(whole.isWithin(), single.isWithin());
        }
        plain += whole.style().isPlain() ? 1 : 0;
    }
    qInfo("%d streams, %d of them plain at the end, seed %u", count, plain, seed);
    QVERIFY(plain > 0 && plain < count);
}

void TestStyledText::nothingHasPower()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    QRandomGenerator random(seed);
    const QByteArray letters =
        "\x1b\x1b\x1b[]P^_?;:0123456789mHJKhlc\x07\r\x08\\ab\xc2\x9b\xe2\x80\xae\xff\t";
    constexpr int count = 50'000;
    for (int i = 0; i < count; ++i) {
        QByteArray bytes;
        for (int length = random.bounded(30); length > 0; --length)
            bytes += letters[random.bounded(static_cast<int>(letters.size()))];
        const StyledText text = styledText(bytes);
        for (const QChar c : text.text)
            QVERIFY2(c.unicode() >= 0x20 && c.unicode() != 0x7f
                         && !(c.unicode() >= 0x80 && c.unicode() < 0xa0) && c.unicode() != 0x202e,
                     bytes.toHex(' ').constData());
        int end = 0;
        for (const StyledText::Run& run : text.runs) {
            QVERIFY(run.start >= end && run.length > 0);
            end = run.start + run.length;
        }
        QVERIFY(end <= text.text.size());
    }
    qInfo("%d lines, seed %u", count, seed);
}

QTEST_GUILESS_MAIN(TestStyledText)
#include "tst_styledtext.moc"
