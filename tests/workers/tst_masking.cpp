// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/jobfolder.h"
#include "models/workers/workerrunner.h"
#include "tests/workers/follow.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

#include <memory>

using namespace cockpit;
using namespace cockpit::workers;
using namespace Qt::StringLiterals;

namespace {

using Encodings = QMap<QByteArray, QByteArray>;

const QByteArray secret = "p\xc3\xa4ss/w\"o'rd $&<2026>\\end";
const QByteArray key = "-----BEGIN KEY-----\nMIIEowIBAAKCAQEA\nzq8Yh3Wc==\n-----END KEY-----\n";

QByteArray between(const QByteArray& text, qsizetype before, qsizetype after)
{
    return text.mid(before, text.size() - before - after);
}

QByteArray escaped(const QByteArray& value, const char* before, const char* between = "")
{
    QByteArrayList words;
    for (const char each : value)
        words += before + QByteArray(1, each).toHex();
    return words.join(between);
}

/// As other programs write it, made without the code that is tested.
Encodings encodingsOf(const QByteArray& value)
{
    const QByteArray json = between(
        QJsonDocument(QJsonArray{QString::fromUtf8(value)}).toJson(QJsonDocument::Compact), 2, 2);
    const QByteArray url = value.toPercentEncoding();
    QByteArray quoted(value);
    QByteArray xml = QString::fromUtf8(value).toHtmlEscaped().toUtf8();
    Encodings all{
        {"plain", value},
        {"base64", value.toBase64()},
        {"base64, no padding", value.toBase64(QByteArray::OmitTrailingEquals)},
        {"base64 for URLs", value.toBase64(QByteArray::Base64UrlEncoding)},
        {"URL", url},
        {"URL, small",
         QByteArray(url)
             .replace("%C3%A4", "%c3%a4")
             .replace("%2F", "%2f")
             .replace("%3C", "%3c")
             .replace("%3E", "%3e")
             .replace("%5C", "%5c")
             .replace("%0A", "%0a")
             .replace("%3D", "%3d")},
        {"URL, form", QByteArray(url).replace("%20", "+")},
        {"URL, twice", QByteArray(url).toPercentEncoding()},
        {"JSON", json},
        {"JSON, slash", QByteArray(json).replace("/", "\\/")},
        {"JSON, ASCII", QByteArray(json).replace("\xc3\xa4", "\\u00e4")},
        {"JSON, ASCII, large", QByteArray(json).replace("\xc3\xa4", "\\u00E4")},
        {"JSON in JSON", QByteArray(json).replace("\\", "\\\\").replace("\"", "\\\"")},
        {"JSON for the web",
         QByteArray(json).replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")},
        {"XML", xml},
        {"XML, apostrophe", QByteArray(xml).replace("'", "&#39;")},
        {"XML, apos", QByteArray(xml).replace("'", "&apos;")},
        {"shell, single quotes", QByteArray(value).replace("'", "'\\''")},
        {"shell, both quotes", QByteArray(value).replace("'", "'\"'\"'")},
        {"SQL", QByteArray(value).replace("'", "''")},
        {"CSV", QByteArray(value).replace("\"", "\"\"")},
        {"hex", value.toHex()},
        {"HEX", value.toHex().toUpper()},
        {"hex, colons", value.toHex(':')},
        {"hex, spaces", value.toHex(' ')},
        {"HEX, spaces", value.toHex(' ').toUpper()},
        {"C", escaped(value, "\\x")},
        {"C array", escaped(value, "0x", ", ")},
        {"terminal", QByteArray(value).replace("\n", "\r\n")},
    };
    quoted.replace("\\", "\\\\").replace("\"", "\\\"").replace("$", "\\$");
    all.insert("shell, double quotes", quoted);
    return all;
}

/// In the middle of something else: what depends on the surroundings need not be hidden.
struct Shifted {
    QByteArray written;
    QByteArray core;
};
Shifted shifted(const QByteArray& value, int before)
{
    const QByteArray text = (QByteArray(before, 'u') + value + "zz").toBase64();
    return {text, between(text, before == 0 ? 0 : 4, 8)};
}

} // namespace

/// Secrets do not reach the disk.
class TestMasking : public QObject
{
    Q_OBJECT

private:
    QString folder() const { return m_place->filePath(u"job"_s); }
    /// The files below the job's folder that hold it.
    QStringList filesWith(const QByteArray& bytes) const
    {
        QStringList found;
        QDirIterator files(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            if (contents(files.next()).contains(bytes))
                found += files.fileName();
        }
        return found;
    }
    std::unique_ptr<Follow> run(const JobSpec& spec)
    {
        const auto job = m_runner.start(spec, folder(), this);
        return job ? std::make_unique<Follow>(*job) : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_place;
    WorkerRunner m_runner{program("COCKPIT_TEST_WORKER")};

private Q_SLOTS:
    void init() { m_place = std::make_unique<QTemporaryDir>(); }
    void cleanup() { qDeleteAll(findChildren<Job*>()); }

    void noEncodingIsInAnyFile_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("masked");
        QTest::newRow("a password") << secret << true;
        QTest::newRow("a key of several lines") << key << true;
        QTest::newRow("unmasked, to see that they are found") << secret << false;
    }
    void noEncodingIsInAnyFile()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, masked);
        const Encodings all = encodingsOf(value);
        JobSpec spec;
        spec.arguments = {u"tee"_s, u"/dev/stderr"_s};
        for (const QByteArray& form : all)
            spec.input += "begin " + form + " end\n" + form + '\n';
        Encodings wanted = all;
        for (int before = 0; before < 3; ++before) {
            const Shifted text = shifted(value, before);
            spec.input += text.written + '\n';
            wanted.insert("base64, shifted by " + QByteArray::number(before), text.core);
        }
        if (masked)
            spec.secrets = {QString::fromUtf8(value), u"another-one"_s};
        const auto follow = run(spec);
        QVERIFY(follow);
        QTRY_VERIFY(follow->exit);
        QCOMPARE(follow->exit->code, std::optional(0));
        QCOMPARE(follow->exit->outputSha256, follow->sha256());
        int hits = 0;
        for (auto it = wanted.begin(); it != wanted.end(); ++it) {
            const QStringList files = filesWith(it.value());
            hits += files.isEmpty() ? 0 : 1;
            if (masked)
                QVERIFY2(files.isEmpty(),
                         (it.key() + " in " + files.join(u", "_s).toUtf8()).constData());
        }
        qInfo("%d encodings, %d found in the files of the job", static_cast<int>(wanted.size()), hits);
        QVERIFY(wanted.size() >= 30);
        QCOMPARE(hits, masked ? 0 : static_cast<int>(wanted.size()));
        QCOMPARE(follow->out.count("begin"), all.size());
    }

    void splitOverReads()
    {
        JobSpec spec = shell(u"printf 'x%s' \"$A\"; sleep 0.1; printf '%s' \"$B\"; sleep 0.1; "
                             "printf '%s y\n' \"$C\""_s);
        spec.environment = {{u"A"_s, u"tiger"_s}, {u"B"_s, u"lily-in-"_s}, {u"C"_s, u"bloom"_s}};
        spec.secrets = {u"tigerlily-in-bloom"_s};
        const auto follow = run(spec);
        QTRY_VERIFY(follow->exit);
        QCOMPARE(follow->out, QByteArrayLiteral("x*** y\n"));
        QVERIFY(filesWith("tiger").isEmpty() && filesWith("lily").isEmpty());
    }

    void whatIsHeldBackComesAtTheEnd()
    {
        JobSpec spec = shell(u"printf tigerlily-in; printf tiger >&2"_s);
        spec.secrets = {u"tigerlily-in-bloom"_s};
        const auto follow = run(spec);
        QTRY_VERIFY(follow->exit);
        QCOMPARE(follow->out, QByteArrayLiteral("tigerlily-in"));
        QCOMPARE(follow->err, QByteArrayLiteral("tiger"));
        QCOMPARE(follow->exit->outputBytes, 17);
    }

    void argumentsAreRecordedMaskedAndRunAsTheyAre()
    {
        JobSpec spec = shell(u"printf %s tigerlily-in-bloom | sha256sum; echo \"$1\""_s);
        spec.arguments << u"sh"_s << u"p=tigerlily-in-bloom;"_s;
        spec.secrets = {u"tigerlily-in-bloom"_s};
        const auto follow = run(spec);
        QTRY_VERIFY(follow->exit);
        QVERIFY(follow->out.startsWith(
            QCryptographicHash::hash("tigerlily-in-bloom", QCryptographicHash::Sha256).toHex()));
        QVERIFY(follow->out.endsWith("p=***;\n"));
        QVERIFY(filesWith("tigerlily").isEmpty());
        QVERIFY(JobFolder(folder()).order()->arguments.contains(u"p=***;"_s));
    }

    void aProgramWithASecretNameIsNamedMasked()
    {
        JobSpec spec;
        spec.arguments = {u"/no/tigerlily-in-bloom"_s};
        spec.secrets = {u"tigerlily-in-bloom"_s};
        const auto follow = run(spec);
        QTRY_VERIFY(follow->exit);
        QVERIFY(follow->exit->startFailure && follow->exit->startFailure->contains(u"/no/***"_s));
        QVERIFY(filesWith("tigerlily").isEmpty());
    }

    void aWorkerWithoutItsSecretsRunsNothing()
    {
        JobSpec spec = shell(u"echo ran"_s);
        spec.secrets = {u"tigerlily"_s};
        QVERIFY(JobFolder(folder()).create(spec));
        QCOMPARE(QProcess::execute(program("COCKPIT_TEST_WORKER"), {folder()}), 0);
        Follow follow(m_runner.attach(folder(), this));
        QTRY_VERIFY(follow.exit);
        QVERIFY(follow.exit->startFailure && follow.bytes.isEmpty());
    }

    void shortValuesAreNotMasked()
    {
        JobSpec spec = shell(u"echo 123 abc"_s);
        spec.secrets = {u"123"_s, u"ab"_s, QString()};
        const auto follow = run(spec);
        QTRY_VERIFY(follow->exit);
        QCOMPARE(follow->out, QByteArrayLiteral("123 abc\n"));
    }
};

QTEST_GUILESS_MAIN(TestMasking)
#include "tst_masking.moc"
