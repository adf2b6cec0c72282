// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/palettes.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QMetaEnum>
#include <QSet>
#include <QTest>
#include <QWidget>

using namespace cockpit;
using namespace cockpit::ui;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheRatioOfBlackAndWhite();
    void textCanBeRead_data();
    void textCanBeRead();
    void filledAreasCanBeRead();
    void statusesDifferWithoutColour();
    void windowsGetReadableQuietText();
};

void TestTheme::knowsTheRatioOfBlackAndWhite()
{
    QCOMPARE(qRound(theme::contrast(Qt::black, Qt::white) * 10), 210);
    QCOMPARE(qRound(theme::contrast(Qt::white, Qt::white) * 10), 10);
    QVERIFY(!theme::isDark(QPalette(Qt::white)));
    QVERIFY(theme::isDark(fake::darkPalette()));
}

void TestTheme::textCanBeRead_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << QApplication::palette();
    QTest::newRow("dark") << fake::darkPalette();
    QPalette selected = QApplication::palette();
    for (const QPalette::ColorRole role : {QPalette::Base, QPalette::Window, QPalette::AlternateBase})
        selected.setColor(role, selected.color(QPalette::Highlight));
    QTest::newRow("on the highlight") << selected;
}

void TestTheme::textCanBeRead()
{
    QFETCH(const QPalette, palette);
    QList<QColor> texts{theme::quietText(palette), theme::errorText(palette)};
    const QMetaEnum statuses = QMetaEnum::fromType<items::Status>();
    for (int i = 0; i < statuses.keyCount(); ++i)
        texts << theme::lookOf(static_cast<items::Status>(statuses.value(i)), palette).text;
    QCOMPARE(texts.size(), 10);
    for (const QColor& text : std::as_const(texts)) {
        for (const QPalette::ColorRole role :
             {QPalette::Base, QPalette::Window, QPalette::AlternateBase})
            QVERIFY2(theme::contrast(text, palette.color(role)) >= 4.5, qPrintable(text.name()));
    }
}

void TestTheme::filledAreasCanBeRead()
{
    for (const auto kind : {plan::RunKind::Live, plan::RunKind::Staging, plan::RunKind::Simulated})
        QVERIFY(theme::contrast(theme::onFilled(), theme::kindColour(kind)) >= 4.5);
    QVERIFY(theme::contrast(theme::onFilled(), theme::dangerColour()) >= 4.5);
}

void TestTheme::statusesDifferWithoutColour()
{
    QSet<QString> shapes;
    const QMetaEnum statuses = QMetaEnum::fromType<items::Status>();
    for (int i = 0; i < statuses.keyCount(); ++i)
        shapes.insert(
            theme::lookOf(static_cast<items::Status>(statuses.value(i)), QApplication::palette()).shape);
    QCOMPARE(shapes.size(), statuses.keyCount());
}

void TestTheme::windowsGetReadableQuietText()
{
    QWidget window;
    theme::apply(&window);
    const QPalette palette = window.palette();
    QVERIFY(theme::contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Window))
            >= 4.5);
    QVERIFY(theme::contrast(palette.color(QPalette::BrightText), palette.color(QPalette::Window))
            >= 4.5);
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
