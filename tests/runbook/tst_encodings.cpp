// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/codepage.h"
#include "models/runbook/reader.h"
#include "models/runbook/readjson.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cockpit::runbook;

namespace {

/// What a runbook says, without what its bytes say: encoding, hash, and guesses about the encoding.
QJsonObject factsOf(const QByteArray& bytes)
{
    const auto runbook = read(bytes);
    if (!runbook)
        return {{u"error"_s, runbook.error().sentence}};
    QJsonObject json = toJson(*runbook);
    json.remove(u"encoding"_s);
    json.remove(u"sha256"_s);
    QJsonArray guesses;
    for (const auto& each : json.value(u"guesses"_s).toArray()) {
        if (!each.toObject().value(u"rule"_s).toString().startsWith(u"encoding-"_s))
            guesses.append(each);
    }
    json.insert(u"guesses"_s, guesses);
    return json;
}

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray withCrLf(QByteArray bytes)
{
    return bytes.replace("\r\n", "\n").replace("\n", "\r\n");
}

QByteArray utf16(QStringConverter::Encoding encoding, const QByteArray& bytes)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(QString::fromUtf8(bytes));
}

/// Nothing where a character has no place in the code page, or where the bytes would be UTF-8 again.
std::optional<QByteArray> windows1252(const QByteArray& bytes)
{
    QByteArray result;
    for (const QChar c : QString::fromUtf8(bytes)) {
        const uchar byte = windows1252Byte(c);
        if (byte == 0 || (c.unicode() >= 0x80 && c.unicode() < 0xA0))
            return std::nullopt;
        result.append(static_cast<char>(byte));
    }
    return result;
}

QByteArray twice(const QByteArray& bytes)
{
    return fromWindows1252(bytes).toUtf8();
}

QByteArray own()
{
    return u"# Größere Umstellung – „Laden“\n\n**Owner:** [NAME]\n\n## Zeitplan\n\n"
           "| Time | Activity | Duration |\n|------|----------|----------|\n"
           "| T-0:00 | Prüfen | 10 min |\n| T-0:10 | Über­nahme | 20 min |\n\n"
           "## Ablauf\n\n### Schritt 1: Prüfen (T-0:00, 10 Minuten)\n\n- [ ] Läuft ≥ 99 % "
           "stabil\n\n"
           "### Schritt 2: Übernahme (T-0:10, 20 Minuten)\n\n```bash\n# Öffnen\nmake "
           "öffnen\n```\n\n"
           "**Rollback:** `make zurück`\n\n## Rollback Triggers\n\n- Fehlerrate > 5 % für 3 "
           "Minuten\n\n"
           "✅ 完了 🎉\n"_s.toUtf8();
}

/// The same with nothing that a code page of 256 characters lacks.
QByteArray western()
{
    return u"# Mise à jour – l’été\n\n## Procédure de release\n\n### Étape 1 : Vérifier (5 min)\n\n"
           "- [ ] Café prêt\n- [x] Été\n\n### Étape 2 : Déployer (1 heure)\n\n```sh\nmake déployer\n```\n"_s
               .toUtf8();
}

} // namespace

/// A runbook says the same in every encoding that can carry it.
class tst_Encodings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameFacts_data();
    void sameFacts();
    void carriesAccents();
    void saysWhatItGuessed();
};

void tst_Encodings::sameFacts_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("own") << own();
    QTest::newRow("western") << western();
    const QDir corpus(QStringLiteral(COCKPIT_SHARED_DIR "/runbooks/corpus"));
    const QDir whole(QStringLiteral(COCKPIT_SHARED_DIR "/runbooks"));
    for (const QDir& folder : {corpus, whole}) {
        for (const QString& name : folder.entryList({u"*.md"_s, u"*.txt"_s}, QDir::Files)) {
            if (name != u"README.md"_s)
                QTest::newRow(qPrintable(name)) << content(folder.filePath(name));
        }
    }
    if (!corpus.exists())
        qInfo("The shared documents are absent: own samples only.");
}

void tst_Encodings::sameFacts()
{
    QFETCH(QByteArray, bytes);
    const QJsonObject facts = factsOf(bytes);
    QVERIFY(!facts.contains(u"error"_s));
    QCOMPARE(factsOf(withCrLf(bytes)), facts);
    QCOMPARE(factsOf("\xEF\xBB\xBF" + bytes), facts);
    QCOMPARE(factsOf(utf16(QStringConverter::Utf16LE, bytes)), facts);
    QCOMPARE(factsOf(utf16(QStringConverter::Utf16BE, bytes)), facts);
    if (const auto page = windows1252(bytes))
        QCOMPARE(factsOf(*page), facts);
    // What is spelled twice already would be spelled three times.
    if (!read(bytes)->encoding.repaired)
        QCOMPARE(factsOf(twice(bytes)), facts);
}

void tst_Encodings::carriesAccents()
{
    QVERIFY(windows1252(western()));
    QVERIFY(!windows1252(own()));
    QCOMPARE(read(*windows1252(western()))->encoding.source, SourceEncoding::Windows1252);
    QVERIFY(read(twice(own()))->encoding.repaired);
    const QJsonObject facts = factsOf(western());
    QCOMPARE(facts.value(u"steps"_s).toArray().size(), 2);
    QCOMPARE(facts.value(u"steps"_s)[1][u"minutes"_s].toInt(), 60);
}

void tst_Encodings::saysWhatItGuessed()
{
    const auto page = read(*windows1252(western()));
    QCOMPARE(page->guesses.size(), size_t{1});
    QCOMPARE(page->guesses[0].rule, u"encoding-windows-1252"_s);
    QCOMPARE(page->guesses[0].written, u"à"_s);
    QCOMPARE(page->guesses[0].line, 1);
    const auto repaired = read(twice(western()));
    QCOMPARE(repaired->guesses.size(), size_t{1});
    QCOMPARE(repaired->guesses[0].rule, u"encoding-repaired"_s);
    QCOMPARE(repaired->guesses[0].written, u"à"_s);
    QVERIFY(read(western())->guesses.empty());
}

QTEST_GUILESS_MAIN(tst_Encodings)
#include "tst_encodings.moc"
