// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/messages.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <iterator>
#include <set>

using namespace Qt::StringLiterals;

namespace cockpit::test {

namespace {

std::set<QString> keysOf(const QString& file)
{
    std::set<QString> keys;
    for (const Message& message : messagesOf(file))
        keys.insert(message.key());
    return keys;
}

/// What is in one set and not in the other, for a message.
QString without(const std::set<QString>& some, const std::set<QString>& others)
{
    QStringList missing;
    std::set_difference(some.begin(), some.end(), others.begin(), others.end(),
                        std::back_inserter(missing));
    return u'\n' + missing.join(u'\n');
}

/// Brings the files up to date with the sources, as the target update_translations does.
bool update(const QStringList& files, const QStringList& options)
{
    const QString top = QStringLiteral(COCKPIT_SOURCE_DIR);
    QProcess lupdate;
    lupdate.start(
        QStringLiteral(COCKPIT_LUPDATE),
        QStringList{u"-silent"_s, u"-I"_s, top, u"-locations"_s, u"none"_s, u"-no-obsolete"_s} + options
            + QStringList{top + u"/models"_s, top + u"/ui"_s, top + u"/app"_s, u"-ts"_s} + files);
    return lupdate.waitForFinished(300'000) && lupdate.exitStatus() == QProcess::NormalExit
        && lupdate.exitCode() == 0;
}

} // namespace

/// Every sentence of the sources has its place in every language, and no other sentence has.
class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isUpToDate_data();
    void isUpToDate();

private:
    [[nodiscard]] QString updated(const QString& language) const;

    QTemporaryDir m_folder;
};

QString TestSentences::updated(const QString& language) const
{
    return m_folder.filePath(QFileInfo(fileOf(language)).fileName());
}

void TestSentences::initTestCase()
{
    if (!QFile::exists(QStringLiteral(COCKPIT_LUPDATE)))
        QSKIP("lupdate is not installed (package qt6-l10n-tools).");
    QVERIFY(m_folder.isValid());
    QStringList files;
    for (const QString& language : languages()) {
        QVERIFY(QFile::copy(fileOf(language), updated(language)));
        if (language != u"en")
            files.append(updated(language));
    }
    QVERIFY(update({updated(u"en"_s)}, {u"-pluralonly"_s}));
    QVERIFY(update(files, {}));
}

void TestSentences::isUpToDate_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : languages())
        QTest::addRow("%s", qPrintable(language)) << language;
}

void TestSentences::isUpToDate()
{
    QFETCH(const QString, language);
    const auto now = keysOf(updated(language));
    const auto kept = keysOf(fileOf(language));
    QVERIFY(!kept.empty());
    const QString missing = without(now, kept);
    const QString left = without(kept, now);
    QVERIFY2(now == kept,
             qPrintable(u"Build the target update_translations and fill in what is unfinished.\n"
                        "Missing:%1\nNot in the sources any more:%2"_s.arg(missing, left)));
}

} // namespace cockpit::test

QTEST_GUILESS_MAIN(cockpit::test::TestSentences)

#include "tst_sentences.moc"
