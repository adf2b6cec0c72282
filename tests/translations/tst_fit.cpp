// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/messages.h"
#include "tests/ui/bench.h"
#include "ui/mainwindow.h"
#include "ui/start/startwindow.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QTest>
#include <QTranslator>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace cockpit::test {

namespace {

/// The captions that are wider than their buttons.
QString cutCaptions(const QWidget& window)
{
    QStringList cut;
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const QString caption = button->text().remove(u'&');
        const int needed = button->fontMetrics().horizontalAdvance(caption);
        if (button->isVisible() && button->width() < needed)
            cut.append(u"%1 (%2 of %3 px)"_s.arg(caption).arg(button->width()).arg(needed));
    }
    return cut.join(u"; "_s);
}

/// The labels of one line that are narrower than their words.
QString cutLabels(const QWidget& window)
{
    QStringList cut;
    for (const auto* label : window.findChildren<QLabel*>()) {
        const bool isOneLine = !label->wordWrap() && !label->text().contains(u'\n')
            && label->textFormat() != Qt::RichText && !Qt::mightBeRichText(label->text());
        const int needed = label->fontMetrics().horizontalAdvance(label->text().remove(u'&'));
        if (label->isVisible() && isOneLine && label->contentsRect().width() + 1 < needed)
            cut.append(u"%1 (%2 of %3 px)"_s.arg(label->text()).arg(label->width()).arg(needed));
    }
    return cut.join(u"; "_s);
}

/// The headings of columns that are cut.
QString cutHeadings(const QWidget& window)
{
    QStringList cut;
    for (const auto* header : window.findChildren<QHeaderView*>()) {
        if (!header->isVisible() || header->orientation() != Qt::Horizontal)
            continue;
        for (int at = 0; at < header->count(); ++at) {
            const QString caption =
                header->model()->headerData(at, Qt::Horizontal, Qt::DisplayRole).toString();
            const int needed = header->fontMetrics().horizontalAdvance(caption);
            if (!header->isSectionHidden(at) && header->sectionSize(at) < needed)
                cut.append(
                    u"%1 (%2 of %3 px)"_s.arg(caption).arg(header->sectionSize(at)).arg(needed));
        }
    }
    return cut.join(u"; "_s);
}

/// Every panel as it is seen when it is chosen; behind another it is as wide as that.
void raiseAll(QWidget& window, const std::function<void()>& look)
{
    look();
    for (auto* dock : window.findChildren<QDockWidget*>()) {
        if (dock->isHidden())
            continue;
        dock->raise();
        QCoreApplication::sendPostedEvents();
        look();
    }
}

void flyTo(fake::Bench& bench, const QString& scene)
{
    if (scene == u"prepared")
        return;
    bench.start();
    if (scene == u"gate") {
        bench.flyStep();
        return;
    }
    bench.flyTo(u"s3"_s);
    bench.lead(run::StartStep{u"s3"_s});
    if (scene == u"held")
        bench.lead(run::BeginHold{u"the disk fills up"_s});
    if (!bench.jobs.last || scene != u"failed")
        return;
    bench.jobs.last->begin();
    bench.jobs.last->end(1);
    bench.settle();
}

} // namespace

/// The window has room for every language on a small screen.
class TestFit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void window_data();
    void window();
    void start_data();
    void start();

private:
    /// From now on the window speaks this language.
    void speak(const QString& language);

    std::unique_ptr<QTranslator> m_words;
};

void TestFit::init()
{
    m_words = std::make_unique<QTranslator>();
}

void TestFit::cleanup()
{
    QCoreApplication::removeTranslator(m_words.get());
    QLocale::setDefault(QLocale::c());
}

void TestFit::speak(const QString& language)
{
    QVERIFY(m_words->load(u":/i18n/release-cockpit_%1.qm"_s.arg(language)));
    QVERIFY(QCoreApplication::installTranslator(m_words.get()));
    QLocale::setDefault(QLocale(language));
}

void TestFit::window_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("scene");
    for (const QString& language : languages()) {
        for (const char* scene : {"prepared", "gate", "running", "held", "failed"})
            QTest::addRow("%s-%s", qPrintable(language), scene)
                << language << QString::fromLatin1(scene);
    }
}

void TestFit::window()
{
    QFETCH(const QString, language);
    QFETCH(const QString, scene);
    speak(language);
    const QSize small(1280, 800);
    fake::Bench bench(plan::RunKind::Live);
    ui::MainWindow window(*bench.conductor, {{}, &bench.prompts});
    window.resize(small);
    window.show();
    flyTo(bench, scene);
    window.refresh();
    QVERIFY(!window.grab().isNull()); // lays everything out
    QCOMPARE(window.size(), small);
    QStringList cut;
    raiseAll(window, [&window, &cut] {
        for (const QString& what : {cutCaptions(window), cutLabels(window), cutHeadings(window)}) {
            if (!what.isEmpty())
                cut.append(what);
        }
    });
    cut.removeDuplicates();
    QCOMPARE(cut.join(u'\n'), QString());
}

void TestFit::start_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : languages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void TestFit::start()
{
    QFETCH(const QString, language);
    speak(language);
    ui::StartWindow window;
    window.show();
    QVERIFY(!window.grab().isNull());
    QVERIFY2(window.width() <= 1280 && window.height() <= 800,
             qPrintable(u"%1 x %2"_s.arg(window.width()).arg(window.height())));
    QCOMPARE(cutCaptions(window), QString());
}

} // namespace cockpit::test

QTEST_MAIN(cockpit::test::TestFit)

#include "tst_fit.moc"
