// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/frame.h"
#include "models/workers/jobfolder.h"
#include "models/workers/journalreader.h"
#include "models/workers/process.h"
#include "models/workers/worker/json.h"
#include "models/workers/worker/outputlog.h"
#include "models/workers/worker/sha256.h"
#include "models/workers/worker/spec.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>

using namespace cockpit::workers;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// JSON written with single quotes.
QByteArray json(const char* text)
{
    return QByteArray(text).replace('\'', '"');
}

constexpr char wholeSpec[] = "{'version':1,'key':'k','hash':'h','arguments':['echo','a'],"
                             "'environment':['A','B'],'workingDirectory':'/tmp','inputBytes':4,"
                             "'timeLimitMs':90000,'stopGraceMs':5000}";

} // namespace

/// What the worker is made of, as far as it needs no second process.
class TestWorkerParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatQtWrites_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"abc"_s;
        QTest::newRow("empty") << u""_s;
        QTest::newRow("escapes") << u"\"\\/\b\f\n\r\t\u0001\u001f\u007f"_s;
        QTest::newRow("two bytes") << u"\u00e4\u0416"_s;
        QTest::newRow("three bytes") << u"\u4e2d\ufffd"_s;
        QTest::newRow("four bytes") << u"\U0001F600"_s;
        QTest::newRow("like JSON") << u"{\"a\":[1]}"_s;
    }
    void readsWhatQtWrites()
    {
        QFETCH(QString, text);
        const QByteArray json = QJsonDocument(QJsonObject{{u"x"_s, text}}).toJson();
        const auto object = readJson(json.constData());
        QVERIFY(object);
        QCOMPARE(QString::fromStdString(std::get<std::string>(object->at("x"))), text);
    }

    void readsEveryUnicodeEscape()
    {
        const auto object = readJson(json("{'x':'\\u0041\\u00e4\\u4e2d\\ud83d\\ude00'}").constData());
        QVERIFY(object);
        QCOMPARE(QString::fromStdString(std::get<std::string>(object->at("x"))),
                 u"A\u00e4\u4e2d\U0001F600"_s);
    }

    void refusesWhatIsNotWhole_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text : {"",
                                 "{",
                                 "[]",
                                 "{'a':1",
                                 "{'a':1,}",
                                 "{'a':1}x",
                                 "{'a':'x",
                                 "{'a':'\\q'}",
                                 "{'a':'\\u00'}",
                                 "{'a':'\\u0000'}",
                                 "{'a':'\\ud800'}",
                                 "{'a':'\\udc00'}",
                                 "{'a':'\\ud800\\u0041'}",
                                 "{'a':true}",
                                 "{'a':{}}",
                                 "{'a':[1]}",
                                 "{'a':1,'a':2}",
                                 "{'a':['x'",
                                 "{a:1}",
                                 "{'a':99999999999999999999}",
                                 "{'a':1.5}"})
            QTest::newRow(text[0] ? text : "nothing") << json(text);
    }
    void refusesWhatIsNotWhole()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!readJson(text.constData()));
    }

    void readsASpec()
    {
        const auto spec = readSpec(json(wholeSpec).constData());
        QVERIFY(spec);
        const Spec expected{{"echo", "a"}, {"A", "B"}, "/tmp", 4, 90s, 5s};
        QVERIFY(*spec == expected);
    }

    void readsWhatNewerWindowsAdd()
    {
        QByteArray text(wholeSpec);
        text.replace("'inputBytes'",
                     "'silenceLimitMs':7000,'logLimitBytes':4096,'maskedValues':2,"
                     "'privateArguments':3,'interactive':1,'terminal':1,'inputBytes'");
        const auto spec = readSpec(json(text.constData()).constData());
        QVERIFY(spec);
        QCOMPARE(spec->silenceLimit, 7s);
        QCOMPARE(spec->logLimit, 4096U);
        QVERIFY(spec->secrets == 2 && spec->privateArguments == 3);
        QVERIFY(spec->interactive && spec->terminal);
        QVERIFY(!readSpec(json(text.replace("4096", "-1").constData()).constData()));
    }

    void refusesASpecThatLacksSomething_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("newer version") << QByteArray("\"version\":1") << QByteArray("\"version\":2");
        QTest::newRow("no arguments") << QByteArray("[\"echo\",\"a\"]") << QByteArray("[]");
        QTest::newRow("empty program") << QByteArray("\"echo\"") << QByteArray("\"\"");
        QTest::newRow("limit below zero") << QByteArray("90000") << QByteArray("-1");
        QTest::newRow("wrong type") << QByteArray("\"/tmp\"") << QByteArray("7");
        QTest::newRow("missing name") << QByteArray("inputBytes") << QByteArray("inputbytes");
    }
    void refusesASpecThatLacksSomething()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QByteArray text = json(wholeSpec);
        QVERIFY(text.contains(from));
        QVERIFY(!readSpec(text.replace(from, to).constData()));
    }

    void writesJsonThatQtReads()
    {
        std::string text = "a\"\\\n\t\x01\x7f";
        text += "\xff";
        const std::string json = "{\"x\":" + jsonString(text) + '}';
        const auto object = QJsonDocument::fromJson(QByteArray::fromStdString(json)).object();
        QCOMPARE(object["x"_L1].toString(), u"a\"\\\n\t\u0001\u007f\ufffd"_s);
    }

    void sumsLikeEverybodyElse()
    {
        for (int size = 0; size < 1000; ++size) {
            const QByteArray bytes(size, static_cast<char>(size));
            Sha256 sum;
            sum.add({bytes.constData(), static_cast<std::size_t>(size / 3)});
            sum.add({bytes.constData() + size / 3, static_cast<std::size_t>(size - size / 3)});
            QCOMPARE(QByteArray::fromStdString(sum.hex()),
                     QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        }
    }

    void framesAreLittleEndian()
    {
        const FrameHeader header{0x0102030405060708U, 2, 0x0A0B0C0DU};
        const auto bytes = encoded(header);
        QCOMPARE(QByteArray(bytes.data(), bytes.size()).toHex(),
                 QByteArrayLiteral("0807060504030201020d0c0b0a"));
        QVERIFY(decoded(bytes.data()) == header);
    }

    void knowsThisProcess()
    {
        const auto self = process(static_cast<pid_t>(QCoreApplication::applicationPid()));
        QVERIFY(self && !self->over && self->startTime > 0);
        QCOMPARE(self->parent, ::getppid());
        QVERIFY(!process(0));
        QVERIFY(!bootId().empty());
        QCOMPARE(bootId(), bootId());
    }

    void aZombieIsOver()
    {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(0);
        siginfo_t info{};
        QCOMPARE(::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOWAIT), 0);
        const auto found = process(child);
        QVERIFY(found && found->over);
        QVERIFY(!isAlive({child, found->startTime}));
        QVERIFY(descendants(::getpid()).empty());
        QCOMPARE(::waitpid(child, nullptr, 0), child);
        QVERIFY(!process(child));
    }

    void aLogGoesOnAfterAGap()
    {
        const QTemporaryDir place;
        const Folder folder(QFile::encodeName(place.path()).constData());
        OutputLog log(folder);
        log.append(1, FrameHeader::outStream, "before");
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &limit), 0);
        const rlimit full{60, limit.rlim_max}; // in the middle of the next frame
        ::signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &full), 0);
        log.append(2, FrameHeader::outStream, std::string(99, 'x') + '\n');
        log.append(3, FrameHeader::errStream, std::string(50, 'y'));
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &limit), 0);
        log.append(4, FrameHeader::errStream, "after");
        log.close();
        QVERIFY(log.kept() == (Counts{11, 0}));
        QVERIFY(log.lost() == (Counts{150, 1}));
        QCOMPARE(QByteArray::fromStdString(log.sha256()),
                 QCryptographicHash::hash("beforeafter", QCryptographicHash::Sha256).toHex());
        JournalReader reader(place.filePath(u"out.log"_s));
        using Pieces = std::vector<JournalReader::Piece>;
        QCOMPARE(reader.read(1000),
                 (Pieces{{Stream::Out, "before", 0, {}},
                         {Stream::Err, "after", 156, {{Gap::Cause::Disk, 6, 150, 1}}}}));
    }

    void findsDescendantsWithHardNames()
    {
        QProcess child;
        child.start(u"/bin/sh"_s,
                    {u"-c"_s, u"printf ') S (' > /proc/$$/comm; echo ready; read line"_s});
        QVERIFY(child.waitForReadyRead());
        const auto found = descendants(::getpid());
        const auto it = std::find_if(found.begin(), found.end(), [&child](const Process& each) {
            return each.pid == child.processId();
        });
        QVERIFY(it != found.end());
        QCOMPARE(QByteArray::fromStdString(it->name), QByteArrayLiteral(") S ("));
        child.write("\n");
        QVERIFY(child.waitForFinished());
    }
};

QTEST_GUILESS_MAIN(TestWorkerParts)
#include "tst_workerparts.moc"
