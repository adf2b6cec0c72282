// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/jobfolder.h"
#include "models/workers/workerrunner.h"
#include "tests/workers/follow.h"

#include <QScopeGuard>
#include <QSet>

#include <array>
#include <cerrno>
#include <clocale>
#include <cstring>
#include <memory>

using namespace cockpit;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::optional<cockpit::workers::Reason>)

/// Why a command did not succeed, in one word; and the limits that end it.
class TestReasons : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Follow> run(const JobSpec& spec)
    {
        const auto job = m_runner.start(spec, m_place->filePath(u"job"_s), this);
        return job ? std::make_unique<Follow>(*job) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_place;
    WorkerRunner m_runner{program("COCKPIT_TEST_WORKER")};

private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void cleanup() { qDeleteAll(findChildren<Job*>()); }

    void everyCommandHasOne_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<std::optional<Reason>>("reason");
        using Maybe = std::optional<Reason>;
        QTest::newRow("success") << u"true"_s << Maybe();
        QTest::newRow("exit code") << u"exit 3"_s << Maybe(Reason::NonZero);
        QTest::newRow("no such command") << u"no-such-command"_s << Maybe(Reason::NotFound);
        QTest::newRow("not for running") << u"/etc/passwd"_s << Maybe(Reason::Refused);
        QTest::newRow("signal") << u"kill -9 $$"_s << Maybe(Reason::Signal);
        QTest::newRow("full disk") << u"cat /etc/passwd > /dev/full"_s << Maybe(Reason::DiskFull);
        QTest::newRow("words of success") << u"echo No space left on device >&2"_s << Maybe();
        QTest::newRow("log-in") << u"echo 'FATAL: password authentication failed' >&2; exit 2"_s
                                << Maybe(Reason::Authentication);
        QTest::newRow("log-in at a server that speaks German")
            << u"echo 'FATAL:  Passwort-Authentifizierung für Benutzer »shop« fehlgeschlagen' >&2; exit 2"_s
            << Maybe(Reason::Authentication);
        QTest::newRow("link lost, in Japanese")
            << u"echo 'サーバーへの接続が失われました' >&2; exit 2"_s << Maybe(Reason::LostLink);
        QTest::newRow("the last words count")
            << u"echo 'Aucun espace disponible sur le périphérique' >&2; echo 'Verbindungsaufbau "
               "abgelehnt' >&2; exit 1"_s
            << Maybe(Reason::Refused);
        QTest::newRow("refused") << u"echo 'curl: (7) Connection refused' >&2; exit 7"_s
                                 << Maybe(Reason::Refused);
    }
    void everyCommandHasOne()
    {
        QFETCH(QString, script);
        QFETCH(std::optional<Reason>, reason);
        const auto follow = run(shell(script));
        QTRY_VERIFY(follow->exit);
        QVERIFY(follow->exit->reason == reason);
        Follow again(m_runner.attach(m_place->filePath(u"job"_s), this));
        QTRY_VERIFY(again.exit);
        QVERIFY(*again.exit == *follow->exit);
    }

    /// The C library's own words in each language that it has here, as a host's people may have set it.
    void everyLanguageHasTheSameReason()
    {
        if (!::setlocale(LC_ALL, "C.UTF-8"))
            QSKIP("There is no locale C.UTF-8.");
        const auto back = qScopeGuard([] {
            qunsetenv("LANGUAGE");
            ::setlocale(LC_ALL, "C");
        });
        const std::array reasons{
            std::pair{ENOSPC, Reason::DiskFull}, std::pair{EDQUOT, Reason::DiskFull},
            std::pair{EROFS, Reason::DiskFull}, std::pair{ECONNREFUSED, Reason::Refused}};
        Exit exit;
        exit.code = 1;
        QSet<QByteArray> texts;
        int languages = 0;
        const QDir locales(u"/usr/share/locale"_s);
        for (const QString& language : locales.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (!locales.exists(language + u"/LC_MESSAGES/libc.mo"_s))
                continue;
            ++languages;
            qputenv("LANGUAGE", language.toLatin1());
            ::setlocale(LC_ALL, "C"); // what was translated before is forgotten
            ::setlocale(LC_ALL, "C.UTF-8");
            for (const auto& [number, reason] : reasons) {
                const QByteArray text = ::strerror(number);
                texts.insert(text);
                QVERIFY2(reasonOf(exit, "cp: /srv/a: " + text + '\n') == reason,
                         (language.toLatin1() + ": " + text).constData());
            }
        }
        if (languages == 0)
            QSKIP("The C library speaks English only (package libc-l10n).");
        qInfo("%d languages, %d different texts", languages, int(texts.size()));
        QVERIFY2(texts.size() > languages, "nothing was translated");
    }

    void notStarted()
    {
        JobSpec spec;
        spec.arguments = {u"/no/such/program"_s};
        const auto follow = run(spec);
        QTRY_VERIFY(follow->exit);
        QVERIFY(follow->exit->startFailure && follow->exit->reason == Reason::NotFound);
    }

    void silenceEndsIt()
    {
        JobSpec spec = shell(u"for i in 1 2 3 4 5 6; do echo $i; sleep 0.2; done; sleep 300"_s);
        spec.silenceLimit = 1s;
        const auto follow = run(spec);
        QTRY_VERIFY_WITH_TIMEOUT(follow->exit, 20'000);
        QVERIFY(follow->exit->silent && !follow->exit->timedOut && !follow->exit->stopped);
        QVERIFY(follow->exit->reason == Reason::Silence);
        QCOMPARE(follow->out, QByteArrayLiteral("1\n2\n3\n4\n5\n6\n"));
        QVERIFY(follow->exit->duration >= 2s);
        QVERIFY(follow->exit->leftBehind.isEmpty());
    }

    void oneThatTalksIsNotSilent()
    {
        JobSpec spec = shell(u"for i in 1 2 3 4 5 6 7 8; do echo $i >&2; sleep 0.2; done; exit 4"_s);
        spec.silenceLimit = 1500ms;
        const auto follow = run(spec);
        QTRY_VERIFY_WITH_TIMEOUT(follow->exit, 20'000);
        QVERIFY(!follow->exit->silent);
        QCOMPARE(follow->exit->code, std::optional(4));
    }

    void theTimeLimitHasItsWord()
    {
        JobSpec spec = shell(u"trap '' TERM; sleep 300 & wait; sleep 300"_s);
        spec.timeLimit = 500ms;
        spec.stopGrace = 200ms;
        const auto follow = run(spec);
        QTRY_VERIFY_WITH_TIMEOUT(follow->exit, 20'000);
        QVERIFY(follow->exit->timedOut && follow->exit->reason == Reason::Timeout);
    }

    void wordsAreDistinctAndComeBack()
    {
        QStringList keys;
        QStringList words;
        for (int i = 0; i <= static_cast<int>(Reason::DiskFull); ++i) {
            const auto reason = static_cast<Reason>(i);
            keys += keyOf(reason);
            words += wordFor(reason);
            QVERIFY(reasonFromKey(keyOf(reason)) == reason);
            QVERIFY(meaningOf(reason).endsWith(u'.'));
        }
        QCOMPARE(keys.removeDuplicates(), 0);
        QCOMPARE(words.removeDuplicates(), 0);
        QCOMPARE(words.size(), 11);
        QVERIFY(!reasonFromKey(u"other"_s));
    }
};

QTEST_GUILESS_MAIN(TestReasons)
#include "tst_reasons.moc"
