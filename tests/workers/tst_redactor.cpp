// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/redactor.h"

#include <QRandomGenerator>
#include <QTest>
#include <QUrl>

using namespace cockpit::workers;
using namespace Qt::StringLiterals;

namespace {

const QString secret = u"p\u00e4ss/w\"o'r d$&"_s;

Redactor redactorOf(const QString& value)
{
    return Redactor({{u"TOKEN"_s, value}});
}

} // namespace

class TestRedactor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void masksEveryDisguise_data()
    {
        QTest::addColumn<QByteArray>("form");
        const QByteArray bytes = secret.toUtf8();
        QTest::newRow("plain") << bytes;
        QTest::newRow("base64") << bytes.toBase64();
        QTest::newRow("base64 for URLs") << bytes.toBase64(QByteArray::Base64UrlEncoding);
        QTest::newRow("URL") << bytes.toPercentEncoding();
        QTest::newRow("URL small") << QByteArrayLiteral("p%c3%a4ss%2fw%22o%27r%20d%24%26");
        QTest::newRow("URL form") << QByteArrayLiteral("p%C3%A4ss%2Fw%22o%27r+d%24%26");
        QTest::newRow("JSON") << QByteArrayLiteral("p\xc3\xa4ss/w\\\"o'r d$&");
        QTest::newRow("JSON slash") << QByteArrayLiteral("p\xc3\xa4ss\\/w\\\"o'r d$&");
        QTest::newRow("JSON ASCII") << QByteArrayLiteral("p\\u00e4ss/w\\\"o'r d$&");
        QTest::newRow("XML") << QByteArrayLiteral("p\xc3\xa4ss/w&quot;o'r d$&amp;");
        QTest::newRow("XML quote") << QByteArrayLiteral("p\xc3\xa4ss/w&quot;o&#39;r d$&amp;");
        QTest::newRow("single quotes") << QByteArrayLiteral("p\xc3\xa4ss/w\"o'\\''r d$&");
        QTest::newRow("double quotes") << QByteArrayLiteral("p\xc3\xa4ss/w\\\"o'r d\\$&");
        QTest::newRow("printf %q") << QByteArrayLiteral("p\xc3\xa4ss/w\\\"o\\'r\\ d\\$\\&");
        QTest::newRow("hexadecimal") << bytes.toHex();
        QTest::newRow("HEXADECIMAL") << bytes.toHex().toUpper();
    }
    void masksEveryDisguise()
    {
        QFETCH(QByteArray, form);
        Redactor redactor = redactorOf(secret);
        QVERIFY(redactor.warnings().isEmpty());
        QCOMPARE(redactor.redacted("before [" + form + "] after"),
                 "before [" + Redactor::mask() + "] after");
    }

    void masksBase64InTheMiddle_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::newRow("aligned") << QByteArray("abc");
        QTest::newRow("one later") << QByteArray("abcd");
        QTest::newRow("two later") << QByteArray("abcde");
    }
    void masksBase64InTheMiddle()
    {
        QFETCH(QByteArray, before);
        const QByteArray value = QByteArrayLiteral("correct-horse-battery");
        Redactor redactor = redactorOf(QString::fromLatin1(value));
        for (const char* after : {"", "x", "xy", "xyz"}) {
            const QByteArray shown = redactor.redacted((before + value + after).toBase64());
            QVERIFY2(shown.contains(Redactor::mask()), shown.constData());
            // What stays is the surroundings and at most the bits that share a character with them.
            QVERIFY2(shown.size() <= 16, shown.constData());
        }
    }

    void masksAcrossEveryCut()
    {
        Redactor redactor({{u"A"_s, secret}, {u"B"_s, u"tokentoken2"_s}});
        const QByteArray text =
            "x tokentokentoken2 " + secret.toUtf8() + secret.toUtf8().toHex() + " end tokento";
        const QByteArray whole = redactor.redacted(text);
        const QByteArray mask = Redactor::mask();
        QCOMPARE(whole, "x token" + mask + ' ' + mask + mask + " end tokento");
        for (qsizetype cut = 0; cut <= text.size(); ++cut) {
            QByteArray shown = redactor.feed(text.left(cut));
            shown += redactor.feed(text.mid(cut));
            shown += redactor.flush();
            QCOMPARE(shown, whole);
        }
        QByteArray single;
        for (const char byte : text)
            single += redactor.feed(QByteArray(1, byte));
        single += redactor.flush();
        QCOMPARE(single, whole);
    }

    void holdsNoMoreThanItMust()
    {
        Redactor redactor = redactorOf(u"swordfish"_s);
        QCOMPARE(redactor.feed("password: sword"), QByteArrayLiteral("password: "));
        QCOMPARE(redactor.feed("smith"), QByteArrayLiteral("swordsmith"));
        QCOMPARE(redactor.flush(), QByteArray());
    }

    void overlappingSecretsLeaveNothing()
    {
        Redactor redactor({{u"A"_s, u"abcdef"_s}, {u"B"_s, u"defghi"_s}, {u"C"_s, u"abcdefgh"_s}});
        QCOMPARE(redactor.redacted("<abcdefghi>"), "<" + Redactor::mask() + ">");
        QCOMPARE(redactor.redacted("<abcdefgh>"), "<" + Redactor::mask() + ">");
        QCOMPARE(redactor.redacted("<abcdefg>"), "<" + Redactor::mask() + "g>");
    }

    void anEndlessRepetitionIsNotHeldForEver()
    {
        Redactor redactor = redactorOf(u"aaaa"_s);
        QByteArray shown;
        for (int i = 0; i < 1000; ++i)
            shown += redactor.feed(QByteArray(100, 'a'));
        shown += redactor.feed("b");
        QVERIFY(!shown.contains('a') && shown.endsWith('b'));
    }

    void everyLineOfAKeyIsMasked()
    {
        Redactor redactor =
            redactorOf(u"-----BEGIN-----\r\nMIIEabcdef\r\nxyz\r\n-----END-----\r\n"_s);
        QCOMPARE(redactor.redacted("+ echo MIIEabcdef;"), "+ echo " + Redactor::mask() + ";");
        QCOMPARE(redactor.redacted("xyz"), QByteArrayLiteral("xyz")); // a line too short to mask
    }

    void shortValuesAreRefusedAloud()
    {
        Redactor redactor({{u"PIN"_s, u"123"_s}, {u"EMPTY"_s, QString()}, {u"GOOD"_s, u"1234"_s}});
        QCOMPARE(redactor.warnings().size(), 2);
        QVERIFY(redactor.warnings()[0].contains(u"EMPTY"_s)
                && redactor.warnings()[1].contains(u"PIN"_s));
        QVERIFY(!redactor.warnings()[1].contains(u"123"_s));
        QCOMPARE(redactor.redacted("123 { 1234"), "123 { " + Redactor::mask());
    }

    void otherBytesPassUnchanged()
    {
        Redactor redactor = redactorOf(secret);
        QRandomGenerator random(7);
        QByteArray bytes;
        for (int i = 0; i < 100'000; ++i)
            bytes += static_cast<char>(random.generate());
        QCOMPARE(redactor.redacted(bytes), bytes);
        QCOMPARE(Redactor({}).redacted(bytes), bytes);
    }
};

QTEST_GUILESS_MAIN(TestRedactor)
#include "tst_redactor.moc"
