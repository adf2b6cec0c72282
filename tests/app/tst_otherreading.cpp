// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/eventstore.h"
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace cockpit;
using namespace Qt::StringLiterals;
using cockpit::test::Ran;
using cockpit::test::runCockpit;

namespace {

const QString id = u"20260101-000000-00000000"_s;

run::Event event(qint64 seq, const QString& actor, run::Body body)
{
    return {seq,
            {milliseconds{1'790'000'000'000 + seq * 1'000}, milliseconds{seq * 1'000}},
            actor,
            std::move(body)};
}

std::vector<run::Event> flownByAnother()
{
    run::RunOpened opened;
    opened.title = u"A release"_s;
    opened.kind = u"staging"_s;
    opened.environment = u"staging"_s;
    opened.planSha256 = QString(64, u'0'); // what another version made of the same documents
    opened.run = id;
    const auto intended = [](const QString& action) {
        return run::CommandIntended{action, 1, id + u'/' + action, {}, u"app-01"_s};
    };
    run::CommandFinished finished;
    finished.action = u"s1.a1"_s;
    finished.outcome = run::Outcome::Passed;
    return {event(1, u"lead"_s, opened),
            event(2, u"lead"_s, run::RunStarted{}),
            event(3, u"lead"_s, run::StepStarted{u"s1"_s}),
            event(4, u"cockpit"_s, intended(u"s1.a1"_s)),
            event(5, u"cockpit"_s, finished),
            event(6, u"cockpit"_s, intended(u"s1.a2"_s))};
}

} // namespace

/// A run whose documents another version of the program read otherwise: nothing is told of it that may be
/// wrong, and what is certain can be seen.
class TestOtherReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isNotTakenUp_data();
    void isNotTakenUp();
    void logIsListed();
    void logIsProved();

private:
    [[nodiscard]] Ran ran(const QStringList& words) const
    {
        return runCockpit(words + QStringList{u"--data"_s, m_folder.path()});
    }
    QTemporaryDir m_folder;
};

void TestOtherReading::initTestCase()
{
    QFile sample(QStringLiteral(COCKPIT_SOURCE_DIR "/resources/samples/timeline.md"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    auto opened = store::EventStore::open(m_folder.filePath(u"runs.sqlite"_s));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
    int written = 0;
    const auto count = [&written](const Result<void>& result) { written += result ? 1 : 0; };
    (*opened)->createRun(id, {sample.readAll(), {}}, count);
    (*opened)->append(id, flownByAnother(), count);
    QTRY_COMPARE_WITH_TIMEOUT(written, 2, 30'000);
}

void TestOtherReading::isNotTakenUp_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("rehearse") << QStringList{u"rehearse"_s, u"--resume"_s, id, u"--headless"_s};
    QTest::newRow("report") << QStringList{u"report"_s, id};
    QTest::newRow("patch") << QStringList{u"patch"_s, id};
}

void TestOtherReading::isNotTakenUp()
{
    QFETCH(QStringList, words);
    const Ran refused = ran(words);
    QCOMPARE(refused.exitCode, 3);
    for (const char* said : {"another plan", "000000000000", "runs show", "verify"})
        QVERIFY2(refused.err.contains(said), refused.err.constData());
    QVERIFY(refused.out.isEmpty());
    // Nothing was added to it.
    const Ran after = ran({u"verify"_s, id, u"--format"_s, u"json"_s});
    QCOMPARE(QJsonDocument::fromJson(after.out)[u"records"_s].toInt(), 6);
}

void TestOtherReading::logIsListed()
{
    const Ran shown = ran({u"runs"_s, u"show"_s, id});
    QCOMPARE(shown.exitCode, 3); // its state could not be shown
    QVERIFY2(shown.out.contains("another plan"), shown.out.constData());
    QVERIFY2(shown.out.contains("no end on record: s1.a2 on app-01"), shown.out.constData());
    QVERIFY(!shown.out.contains("Plan clock") && !shown.out.contains("Last safe"));
    const Ran asJson = ran({u"runs"_s, u"show"_s, id, u"--format"_s, u"json"_s});
    const QJsonDocument said = QJsonDocument::fromJson(asJson.out);
    QCOMPARE(said[u"events"_s].toArray().size(), 6);
    QCOMPARE(said[u"without_end"_s].toArray().size(), 1);
    QVERIFY(said[u"steps"_s].isUndefined());
    const Ran before = ran({u"runs"_s, u"show"_s, id, u"--at"_s, u"2026-09-21T14:13:25Z"_s});
    QVERIFY2(!before.out.contains("no end on record"), before.out.constData());
}

void TestOtherReading::logIsProved()
{
    QCOMPARE(ran({u"verify"_s, id}).exitCode, 0);
    QVERIFY(ran({u"runs"_s}).out.contains(id.toUtf8()));
}

QTEST_GUILESS_MAIN(TestOtherReading)
#include "tst_otherreading.moc"
