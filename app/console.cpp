// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

} // namespace

void print(const QByteArray& utf8)
{
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), stdout);
    std::fflush(stdout);
}

void print(const QString& line)
{
    print((line + QLatin1Char('\n')).toUtf8());
}

void complain(const QString& line)
{
    const QByteArray text = QStringLiteral("release-cockpit: %1\n").arg(line).toUtf8();
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
}

void printJson(const QJsonObject& object)
{
    print(QJsonDocument(object).toJson());
}

void printJson(const QJsonArray& array)
{
    print(QJsonDocument(array).toJson());
}

int couldNot(const Error& error)
{
    complain(error.sentence);
    if (!error.detail.isEmpty())
        complain(error.detail);
    return CouldNotRun;
}

CommandParser::CommandParser(const QString& name, const QString& description)
    : m_name(name)
{
    m_parser.setApplicationDescription(description);
    m_parser.addHelpOption();
    m_parser.addPositionalArgument(name, QString(), name);
}

void CommandParser::addArgument(const QString& name, const QString& description, const QString& syntax)
{
    m_parser.addPositionalArgument(name, description, syntax);
}

void CommandParser::addOption(const QString& name, const QString& description, const QString& value,
                              const QString& otherwise)
{
    m_parser.addOption(QCommandLineOption(name, description, value, otherwise));
}

void CommandParser::addFormat(const QStringList& formats)
{
    m_formats = formats;
    addOption(QStringLiteral("format"),
              Tr::tr("How it is printed: %1.").arg(formats.join(QStringLiteral(", "))),
              QStringLiteral("FORMAT"), formats.first());
}

int CommandParser::usage(const QString& sentence) const
{
    complain(sentence);
    complain(Tr::tr("release-cockpit %1 --help says how it is used.").arg(m_name));
    return Usage;
}

std::optional<int> CommandParser::parse(const QStringList& arguments, int least, int most)
{
    QStringList all{QStringLiteral("release-cockpit"), m_name};
    all.append(arguments);
    if (!m_parser.parse(all))
        return usage(m_parser.errorText());
    if (m_parser.isSet(QStringLiteral("help"))) {
        print(m_parser.helpText());
        return Fine;
    }
    const qsizetype count = positional().size();
    if (count < least)
        return usage(Tr::tr("Something is missing after \"%1\".").arg(m_name));
    if (most >= 0 && count > most)
        return usage(Tr::tr("\"%1\" is one argument too many.").arg(positional().at(most)));
    if (!m_formats.isEmpty() && !m_formats.contains(value(QStringLiteral("format"))))
        return usage(Tr::tr("There is no format \"%1\"; there are: %2.")
                         .arg(value(QStringLiteral("format")), m_formats.join(QStringLiteral(", "))));
    return std::nullopt;
}

QStringList CommandParser::positional() const
{
    return m_parser.positionalArguments().mid(1);
}

} // namespace cockpit::app
