// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exitcode.h"
#include "models/core/result.h"

#include <QByteArray>
#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

/// What the commands of the command line share.
namespace cockpit::app {

void print(const QByteArray& utf8); ///< standard output, with what is there flushed
void print(const QString& line);    ///< a line
void complain(const QString& line); ///< a line on standard error, after the program's name
void printJson(const QJsonObject& object);
void printJson(const QJsonArray& array);

/// Reports the error's sentence (and its detail, when there is one) and gives CouldNotRun.
[[nodiscard]] int couldNot(const Error& error);

/// A parser with --help that describes one command, e.g. "read FILE".
class CommandParser
{
public:
    CommandParser(const QString& name, const QString& description);

    void addArgument(const QString& name, const QString& description, const QString& syntax = {});
    void addOption(const QString& name, const QString& description, const QString& value = {},
                   const QString& otherwise = {});
    void addFormat(const QStringList& formats); ///< --format, the first is the default

    /// Nothing: go on. Else the program ends with this code: help was printed, or a usage error.
    /// `least` and `most` bound the number of positional arguments (most < 0: no bound).
    [[nodiscard]] std::optional<int> parse(const QStringList& arguments, int least, int most);

    [[nodiscard]] QStringList positional() const;
    [[nodiscard]] bool isSet(const QString& option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString& option) const { return m_parser.value(option); }

private:
    [[nodiscard]] int usage(const QString& sentence) const;

    QString m_name;
    QStringList m_formats;
    QCommandLineParser m_parser;
};

} // namespace cockpit::app
