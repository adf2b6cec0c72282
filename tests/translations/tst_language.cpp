// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace cockpit::test {

namespace {

const QString sample = QStringLiteral(COCKPIT_SOURCE_DIR "/resources/samples/timeline.md");

/// The words of Qt's dialogs are a package of their own.
bool hasWordsOfQt()
{
    return runCockpit({u"--language"_s, u"de"_s, u"lint"_s, u"--help"_s}).out.startsWith("Aufruf");
}

} // namespace

/// Which language the program speaks, and what never changes with it.
class TestLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void speaks_data();
    void speaks();
    void followsTheLocale_data();
    void followsTheLocale();
    void refusesOthers_data();
    void refusesOthers();
    void translatesQtToo();
    void keepsMachineFormats_data();
    void keepsMachineFormats();
    void readsARunOfAnotherLanguage();
};

void TestLanguage::init()
{
    for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES"})
        qunsetenv(name);
    qputenv("LANG", "C.UTF-8");
}

void TestLanguage::speaks_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("en") << u"en"_s << u"a simulated run"_s;
    QTest::newRow("de") << u"de"_s << u"ein simulierter Lauf"_s;
    QTest::newRow("de_AT") << u"de_AT"_s << u"ein simulierter Lauf"_s;
    QTest::newRow("es") << u"es"_s << u"ejecución simulada"_s;
    QTest::newRow("fr") << u"fr"_s << u"une exécution simulée"_s;
    QTest::newRow("ja") << u"ja"_s << u"シミュレーション"_s;
    QTest::newRow("zh") << u"zh"_s << u"模拟"_s;
    QTest::newRow("zh_CN") << u"zh_CN"_s << u"模拟"_s;
}

void TestLanguage::speaks()
{
    QFETCH(const QString, language);
    QFETCH(const QString, words);
    for (const QStringList& arguments : {QStringList{u"--language"_s, language, u"--help"_s},
                                         QStringList{u"--help"_s, u"--language=%1"_s.arg(language)}}) {
        const Ran ran = runCockpit(arguments);
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(QString::fromUtf8(ran.out).contains(words), ran.out.constData());
    }
}

void TestLanguage::followsTheLocale_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("LANG") << "LANG"_ba
                          << "de_DE.UTF-8"_ba << u"ein simulierter Lauf"_s;
    QTest::newRow("LC_ALL") << "LC_ALL"_ba
                            << "fr_FR.UTF-8"_ba << u"une exécution simulée"_s;
    QTest::newRow("LANGUAGE") << "LANGUAGE"_ba
                              << "fr:de"_ba << u"une exécution simulée"_s;
    QTest::newRow("not spoken") << "LANG"_ba
                                << "fi_FI.UTF-8"_ba << u"a simulated run"_s;
    QTest::newRow("second choice") << "LANGUAGE"_ba
                                   << "fi:de"_ba << u"ein simulierter Lauf"_s;
}

void TestLanguage::followsTheLocale()
{
    QFETCH(const QByteArray, variable);
    QFETCH(const QByteArray, value);
    QFETCH(const QString, words);
    qputenv(variable.constData(), value);
    const Ran ran = runCockpit({u"--help"_s});
    QVERIFY2(QString::fromUtf8(ran.out).contains(words), ran.out.constData());
}

void TestLanguage::refusesOthers_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("unknown") << QStringList{u"--language"_s, u"tlh"_s, u"--help"_s};
    QTest::newRow("not spoken") << QStringList{u"--language=fi"_s, u"--help"_s};
    QTest::newRow("missing") << QStringList{u"--help"_s, u"--language"_s};
}

void TestLanguage::refusesOthers()
{
    QFETCH(const QStringList, arguments);
    const Ran ran = runCockpit(arguments);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY2(ran.err.contains("de, en, es, fr, ja, zh_CN"), ran.err.constData());
    QCOMPARE(ran.out, QByteArray());
}

void TestLanguage::translatesQtToo()
{
    if (!hasWordsOfQt())
        QSKIP("Qt's own words are not installed (package qt6-translations-l10n).");
    const Ran ran = runCockpit({u"--language"_s, u"fr"_s, u"lint"_s, u"--help"_s});
    QVERIFY2(ran.out.startsWith("Utilisation"), ran.out.constData());
}

void TestLanguage::keepsMachineFormats_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("read") << QStringList{u"read"_s, sample, u"--format"_s, u"json"_s};
    QTest::newRow("lint") << QStringList{u"lint"_s, sample, u"--format=json"_s};
    QTest::newRow("sarif") << QStringList{u"lint"_s, sample, u"--format"_s, u"sarif"_s};
    QTest::newRow("plan") << QStringList{u"plan"_s, sample, u"--format"_s, u"json"_s};
}

void TestLanguage::keepsMachineFormats()
{
    QFETCH(const QStringList, arguments);
    const Ran english = runCockpit(arguments);
    QVERIFY(QJsonDocument::fromJson(english.out).isObject()
            || QJsonDocument::fromJson(english.out).isArray());
    qputenv("LC_ALL", "de_DE.UTF-8");
    QCOMPARE(runCockpit(arguments).out, english.out);
    QCOMPARE(runCockpit(arguments + QStringList{u"--language"_s, u"ja"_s}).out, english.out);
}

/// A run is flown in one language and reported in another: it is the same run.
void TestLanguage::readsARunOfAnotherLanguage()
{
    const QTemporaryDir folder;
    const QStringList data{u"--data"_s, folder.path()};
    const Ran flown = runCockpit(QStringList{u"--language"_s, u"de"_s, u"rehearse"_s, sample,
                                             u"--headless"_s, u"--speed"_s, u"max"_s}
                                 + data);
    QCOMPARE(flown.exitCode, 0);
    const QJsonArray runs =
        QJsonDocument::fromJson(runCockpit(QStringList{u"runs"_s, u"--format"_s, u"json"_s} + data).out)
            .array();
    QCOMPARE(runs.size(), 1);
    const QString run = runs.first().toObject().value("id"_L1).toString();
    const Ran report = runCockpit(QStringList{u"--language"_s, u"fr"_s, u"report"_s, run} + data);
    QCOMPARE(report.exitCode, 0);
    QVERIFY(QString::fromUtf8(report.out).startsWith(u"# Rapport d’exécution"));
    QCOMPARE(runCockpit(QStringList{u"verify"_s, run} + data).exitCode, 0);
}

} // namespace cockpit::test

QTEST_GUILESS_MAIN(cockpit::test::TestLanguage)

#include "tst_language.moc"
