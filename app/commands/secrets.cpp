// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/secrets.h"

#include "app/commands/commands.h"
#include "app/console.h"
#include "models/secrets/keychain.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

QString valueFromInput()
{
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return {};
    QString value = QString::fromUtf8(input.readAll());
    while (value.endsWith(QLatin1Char('\n')) || value.endsWith(QLatin1Char('\r')))
        value.chop(1);
    return value;
}

/// Runs the event loop until the keychain has answered.
int ended(const std::function<void(QObject* context, secrets::Keychain::Done done)>& begin,
          const QString& fine)
{
    QObject context;
    Result<void> outcome = failure({});
    begin(&context, [&outcome](const Result<void>& done) {
        outcome = done;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    if (!outcome)
        return couldNot(outcome.error());
    print(fine);
    return Fine;
}

int put(const plan::Environment& environment, const QString& name)
{
    const QString value = valueFromInput();
    if (value.size() < secrets::SecretReader::shortest) {
        complain(Tr::tr("A secret has at least %1 characters; it is read from standard input.")
                     .arg(secrets::SecretReader::shortest));
        return Usage;
    }
    return ended(
        [&](QObject* context, secrets::Keychain::Done done) {
            secrets::Keychain::write(environment.name, name, value, context, std::move(done));
        },
        Tr::tr("The keychain holds \"%1\" of %2 now.").arg(name, environment.name));
}

int forget(const plan::Environment& environment, const QString& name)
{
    return ended(
        [&](QObject* context, secrets::Keychain::Done done) {
            secrets::Keychain::forget(environment.name, name, context, std::move(done));
        },
        Tr::tr("The keychain does not hold \"%1\" of %2 any more.").arg(name, environment.name));
}

int list(const plan::Environment& environment)
{
    const secrets::Found found = secretsOf(environment);
    for (const QString& name : environment.secrets)
        print(Tr::tr("%1  %2").arg(
            found.values.contains(name) ? Tr::tr("found  ") : Tr::tr("missing"), name));
    for (const QString& sentence : found.notices + found.missing)
        complain(sentence);
    return found.missing.isEmpty() ? Fine : Findings;
}

} // namespace

int secretsCommand(const QStringList& arguments)
{
    CommandParser parser(QStringLiteral("secrets"),
                         Tr::tr("Which secrets of an environment have a value. Never prints one."));
    parser.addArgument(QStringLiteral("ENVIRONMENT"), Tr::tr("The environment's YAML file."));
    parser.addOption(QStringLiteral("set"),
                     Tr::tr("Puts the value on standard input into your keychain."),
                     QStringLiteral("NAME"));
    parser.addOption(QStringLiteral("forget"), Tr::tr("Takes it out of your keychain."),
                     QStringLiteral("NAME"));
    if (const auto code = parser.parse(arguments, 1, 1))
        return *code;
    const auto environment = plan::readEnvironmentFile(parser.positional().constFirst());
    if (!environment)
        return couldNot(environment.error());
    for (const QString& option : {QStringLiteral("set"), QStringLiteral("forget")}) {
        const QString name = parser.value(option);
        if (!parser.isSet(option) || environment->secrets.contains(name))
            continue;
        complain(Tr::tr("The environment names no secret \"%1\".").arg(name));
        return Usage;
    }
    if (parser.isSet(QStringLiteral("set")))
        return put(*environment, parser.value(QStringLiteral("set")));
    if (parser.isSet(QStringLiteral("forget")))
        return forget(*environment, parser.value(QStringLiteral("forget")));
    return list(*environment);
}

} // namespace cockpit::app
