// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/secretprompts.h"

#include <QTest>

using namespace cockpit::items;
using namespace Qt::StringLiterals;

class TestSecretPrompts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThePrompt_data();
    void findsThePrompt();
    void knowsWhatIsSecret_data();
    void knowsWhatIsSecret();
};

void TestSecretPrompts::findsThePrompt_data()
{
    QTest::addColumn<QByteArray>("output");
    QTest::addColumn<QString>("prompt");
    QTest::newRow("nothing") << QByteArray() << QString();
    QTest::newRow("a whole line") << QByteArray("Password:\n") << QString();
    QTest::newRow("open") << QByteArray("one\nGo on? [y/N] ") << u"Go on? [y/N]"_s;
    QTest::newRow("coloured") << QByteArray("one\n\x1b[1mPassword\x1b[0m: ") << u"Password:"_s;
    QTest::newRow("overwritten") << QByteArray("10 %\rName: ") << u"Name:"_s;
    QTest::newRow("at the end of much") << QByteArray(5000, 'x') + "\rPIN: " << u"PIN:"_s;
}

void TestSecretPrompts::findsThePrompt()
{
    QFETCH(const QByteArray, output);
    QTEST(promptIn(output), "prompt");
}

void TestSecretPrompts::knowsWhatIsSecret_data()
{
    QTest::addColumn<QString>("prompt");
    QTest::addColumn<bool>("secret");
    for (const QString& prompt :
         {u"Password:"_s, u"[sudo] password for deploy:"_s, u"Password for user app:"_s,
          u"Enter passphrase for key '/home/deploy/.ssh/id_ed25519':"_s, u"PIN:"_s, u"Passwort:"_s,
          u"Mot de passe :"_s, u"Contraseña:"_s, u"Verification code:"_s, u"API key:"_s,
          u"Vault token (will be hidden):"_s})
        QTest::newRow(qPrintable(prompt)) << prompt << true;
    for (const QString& prompt : {QString(), u"Do you want to continue? [Y/n]"_s, u"app=>"_s,
                                  u"Username:"_s, u"Pinning version 2:"_s, u"Spinner:"_s})
        QTest::newRow(qPrintable(u'"' + prompt + u'"')) << prompt << false;
}

void TestSecretPrompts::knowsWhatIsSecret()
{
    QFETCH(const QString, prompt);
    QTEST(asksForSecret(prompt), "secret");
}

QTEST_GUILESS_MAIN(TestSecretPrompts)
#include "tst_secretprompts.moc"
