// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/keychain.h"
#include "models/secrets/secretreader.h"

#include <QDirIterator>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace cockpit;
using namespace Qt::StringLiterals;
using secrets::Found;
using secrets::Keychain;
using secrets::SecretReader;

/// Secrets from a real gnome-keyring on a bus of the test's own, and from environment variables.
class TestSecrets : public QObject
{
    Q_OBJECT

    static Found readAll(const std::vector<secrets::Wanted>& wanted)
    {
        SecretReader reader(u"staging"_s);
        Found all;
        bool isThere = false;
        connect(&reader, &SecretReader::found, &reader, [&](const Found& found) {
            all = found;
            isThere = true;
        });
        reader.read(wanted);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(isThere, 30'000); }();
        return all;
    }
    static bool isInner() { return qEnvironmentVariableIsSet("COCKPIT_TEST_KEYRING"); }
    /// Waits for what `begin` begins.
    static Result<void> end(const std::function<void(QObject*, Keychain::Done)>& begin)
    {
        QObject context;
        std::optional<Result<void>> done;
        begin(&context, [&done](const Result<void>& result) { done = result; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(done.has_value(), 30'000); }();
        return done.value_or(Result<void>(failure(u"no answer"_s)));
    }

private Q_SLOTS:
    void variablesAreReadAndSaidOutLoud();
    void shortValuesAreRefused();
    void withoutABusASentence();
    void keyringOfItsOwn();
    void keepsReadsAndForgets();
};

void TestSecrets::variablesAreReadAndSaidOutLoud()
{
    qputenv("COCKPIT_TEST_TOKEN", "s3cret of the day");
    const Found found =
        readAll({{u"token"_s, u"COCKPIT_TEST_TOKEN"_s}, {u"other"_s, u"COCKPIT_TEST_NONE"_s}});
    QCOMPARE(found.values, (QMap<QString, QString>{{u"token"_s, u"s3cret of the day"_s}}));
    QCOMPARE(found.notices.size(), 1);
    QVERIFY(found.notices[0].contains(u"COCKPIT_TEST_TOKEN"_s));
    QVERIFY(!found.notices[0].contains(u"s3cret"_s));
    QCOMPARE(found.missing.size(), 1);
    QVERIFY(found.missing[0].contains(u"COCKPIT_TEST_NONE"_s));
}

void TestSecrets::shortValuesAreRefused()
{
    qputenv("COCKPIT_TEST_TOKEN", "abc");
    const Found found = readAll({{u"token"_s, u"COCKPIT_TEST_TOKEN"_s}});
    QVERIFY(found.values.isEmpty());
    QCOMPARE(found.missing.size(), 1);
    QVERIFY(found.missing[0].contains(u"fewer than 4"_s));
}

void TestSecrets::withoutABusASentence()
{
    if (isInner())
        QSKIP("this is about a machine without a keyring");
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent");
    const Found found = readAll({{u"token"_s, {}}});
    QVERIFY(found.values.isEmpty());
    QCOMPARE(found.missing.size(), 1);
    QVERIFY2(found.missing[0].contains(u"keychain"_s), qPrintable(found.missing[0]));
}

/// Runs the next function again inside a session bus with an unlocked gnome-keyring and an empty home.
void TestSecrets::keyringOfItsOwn()
{
    if (isInner())
        QSKIP("inside already");
    for (const char* program : {"dbus-run-session", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
            QSKIP("gnome-keyring or dbus-run-session is not installed (packages gnome-keyring, "
                  "dbus)");
    }
    const QTemporaryDir home;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, home.path());
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    environment.insert(u"COCKPIT_TEST_KEYRING"_s, home.path());
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    QProcess session;
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::MergedChannels);
    const QString script = u"printf 'test\\n' | gnome-keyring-daemon --unlock --components=secrets "
                           ">/dev/null && exec \"$0\" keepsReadsAndForgets"_s;
    session.start(u"dbus-run-session"_s,
                  {u"--"_s, u"sh"_s, u"-c"_s, script, QCoreApplication::applicationFilePath()});
    QVERIFY(session.waitForFinished(120'000));
    const QByteArray said = session.readAll();
    QVERIFY2(session.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("3 passed"), said.constData()); // it, and Qt Test's own two
    // The keyring is encrypted; nothing else of the home knows the value.
    QDirIterator it(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    int files = 0;
    while (it.hasNext()) {
        QFile file(it.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        QVERIFY2(!file.readAll().contains("päss wörd"), qPrintable(file.fileName()));
    }
    QVERIFY(files > 0);
}

void TestSecrets::keepsReadsAndForgets()
{
    if (!isInner())
        QSKIP("runs inside keyringOfItsOwn");
    const QString value = u"päss wörd \"of\" the $day\nin two lines"_s;
    const auto name = u"API token"_s;
    const auto write = [&](QObject* context, Keychain::Done done) {
        Keychain::write(u"staging"_s, name, value, context, std::move(done));
    };
    const auto forget = [&](QObject* context, Keychain::Done done) {
        Keychain::forget(u"staging"_s, name, context, std::move(done));
    };
    QVERIFY(readAll({{name, {}}}).values.isEmpty());
    const auto written = end(write);
    QVERIFY2(written, written ? "" : qPrintable(written.error().sentence));
    const Found found = readAll({{name, {}}});
    QCOMPARE(found.values.value(name), value);
    QVERIFY(found.notices.isEmpty());
    // What another environment calls so is another secret.
    SecretReader elsewhere(u"production"_s);
    QSignalSpy spy(&elsewhere, &SecretReader::found);
    elsewhere.read({{name, {}}});
    QTRY_COMPARE_WITH_TIMEOUT(spy.size(), 1, 30'000);
    QVERIFY(spy[0][0].value<Found>().values.isEmpty());
    QVERIFY(end(forget));
    QVERIFY(readAll({{name, {}}}).values.isEmpty());
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
