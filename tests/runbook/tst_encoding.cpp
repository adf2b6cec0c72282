// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/encoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace cockpit::runbook;

class tst_Encoding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sources_data();
    void sources();
    void endings_data();
    void endings();
    void repairs_data();
    void repairs();
    void honestAccentsStay();
    void refuses_data();
    void refuses();
};

namespace {

QByteArray encoded(QStringConverter::Encoding encoding, const QString& text)
{
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

} // namespace

void tst_Encoding::sources_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("source");
    const QString text = u"# Größe\nzwei – drei\n"_s;
    const auto row = [](const char* name, const QByteArray& bytes, SourceEncoding source) {
        QTest::newRow(name) << bytes << static_cast<int>(source);
    };
    row("utf-8", text.toUtf8(), SourceEncoding::Utf8);
    row("utf-8 with mark", "\xEF\xBB\xBF" + text.toUtf8(), SourceEncoding::Utf8Bom);
    row("utf-16le", encoded(QStringConverter::Utf16LE, text), SourceEncoding::Utf16Le);
    row("utf-16be", encoded(QStringConverter::Utf16BE, text), SourceEncoding::Utf16Be);
    row("utf-16le without mark", encoded(QStringConverter::Utf16LE, text).sliced(2),
        SourceEncoding::Utf16Le);
    row("windows-1252",
        "# Gr\xF6\xDF"
        "e\nzwei \x96 drei\n",
        SourceEncoding::Windows1252);
}

void tst_Encoding::sources()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, source);
    const auto decoded = decode(bytes);
    QVERIFY(decoded);
    QCOMPARE(static_cast<int>(decoded->encoding.source), source);
    QCOMPARE(decoded->lines, QStringList({u"# Größe"_s, u"zwei – drei"_s}));
    QVERIFY(!decoded->encoding.repaired);
}

void tst_Encoding::endings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("endings");
    QTest::newRow("lf") << QByteArray("a\n\nb\n") << static_cast<int>(LineEndings::Lf);
    QTest::newRow("lf, open end") << QByteArray("a\n\nb") << static_cast<int>(LineEndings::Lf);
    QTest::newRow("crlf") << QByteArray("a\r\n\r\nb\r\n") << static_cast<int>(LineEndings::CrLf);
    QTest::newRow("cr") << QByteArray("a\r\rb\r") << static_cast<int>(LineEndings::Mixed);
    QTest::newRow("mixed") << QByteArray("a\r\n\nb\n") << static_cast<int>(LineEndings::Mixed);
}

void tst_Encoding::endings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, endings);
    const auto decoded = decode(bytes);
    QVERIFY(decoded);
    QCOMPARE(static_cast<int>(decoded->encoding.lineEndings), endings);
    QCOMPARE(decoded->lines, QStringList({u"a"_s, QString(), u"b"_s}));
}

void tst_Encoding::repairs_data()
{
    QTest::addColumn<QString>("broken");
    QTest::addColumn<QString>("mended");
    QTest::newRow("sign") << u"at least â‰¥ 80%"_s << u"at least ≥ 80%"_s;
    QTest::newRow("picture") << u"ðŸŽ‰ done"_s << u"🎉 done"_s;
    QTest::newRow("hook") << u"âœ… done"_s << u"✅ done"_s;
    QTest::newRow("dash") << u"a â€“ b"_s << u"a – b"_s;
    QTest::newRow("short ones") << u"GrÃ¶ÃŸe"_s << u"Größe"_s;
    QTest::newRow("nothing") << u"nothing ≥ to mend"_s << u"nothing ≥ to mend"_s;
}

void tst_Encoding::repairs()
{
    QFETCH(QString, broken);
    QFETCH(QString, mended);
    const auto decoded = decode(broken.toUtf8());
    QVERIFY(decoded);
    QCOMPARE(decoded->lines, QStringList{mended});
    QCOMPARE(decoded->encoding.repaired, broken != mended);
}

void tst_Encoding::honestAccentsStay()
{
    const auto decoded = decode(u"Ação «MAÇÃ”»\nâ‰¥ 3"_s.toUtf8());
    QVERIFY(decoded);
    QCOMPARE(decoded->lines, QStringList({u"Ação «MAÇÃ”»"_s, u"≥ 3"_s}));
}

void tst_Encoding::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n\t\r\n");
    QTest::newRow("nul") << QByteArray("# a\0b", 5);
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16);
    QTest::newRow("controls") << QByteArray(200, '\x01');
}

void tst_Encoding::refuses()
{
    QFETCH(QByteArray, bytes);
    const auto decoded = decode(bytes);
    QVERIFY(!decoded);
    QVERIFY(decoded.error().sentence.endsWith(u'.'));
}

QTEST_GUILESS_MAIN(tst_Encoding)
#include "tst_encoding.moc"
