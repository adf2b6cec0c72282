// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/prompts.h"

#include "models/workers/routes/database.h"

#include <QCoreApplication>
#include <QProcess>
#include <QRegularExpression>

namespace cockpit::conductor {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::conductor)
};

bool isShell(const QString& word)
{
    static const QStringList shells{u"sh"_s, u"bash"_s, u"ash"_s, u"dash"_s, u"zsh"_s, u"ksh"_s};
    return shells.contains(word.section(u'/', -1));
}

/// "-it" and "-ti" ask for a terminal, which there is none of; "-i" stays.
QString withoutTerminal(const QString& word)
{
    static const QRegularExpression flags(u"^-[itdT]+$"_s);
    if (word == "--tty"_L1)
        return {};
    if (!flags.match(word).hasMatch())
        return word;
    return word.contains(u'i') ? u"-i"_s : QString();
}

} // namespace

std::optional<QStringList> containerClient(const QString& opener)
{
    QStringList words = QProcess::splitCommand(opener);
    const qsizetype exec = words.indexOf(u"exec"_s);
    if (exec < 1 || words.size() < exec + 3 || !isShell(words.last()))
        return std::nullopt;
    words.removeLast();
    const bool isCompose =
        words.mid(0, exec).contains(u"compose"_s) || words.first() == "docker-compose"_L1;
    QStringList client;
    bool asksForInput = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString word = i > exec ? withoutTerminal(words[i]) : words[i];
        asksForInput = asksForInput || word == "-i"_L1 || word == "--stdin"_L1;
        if (!word.isEmpty())
            client.append(word);
    }
    if (isCompose) {
        client.removeAll(u"-i"_s);
        client.insert(client.indexOf(u"exec"_s) + 1, u"-T"_s); // it takes input by itself
    } else if (!asksForInput) {
        client.insert(client.indexOf(u"exec"_s) + 1, u"-i"_s);
    }
    return client;
}

Result<workers::Errand> typedAtPrompt(const QString& opener, const QString& text)
{
    static const QRegularExpression client(u"(?:^|[\\s/])(psql|mysql|mariadb)(?:\\s|$)"_s);
    static const QRegularExpression several(u"[;|&<>\\n]"_s);
    const QRegularExpressionMatch found = client.match(opener);
    if (opener.isEmpty())
        return failure(Tr::tr("No line above it says how the database prompt is opened."));
    if (!found.hasMatch() || several.match(opener).hasMatch())
        return failure(Tr::tr("Lines for the prompt of \"%1\" are not typed by the cockpit yet: "
                              "put each on a line "
                              "of its own for the shell, or mark it done outside.")
                           .arg(opener));
    workers::Database database;
    const bool isPsql = found.captured(1) == "psql"_L1;
    database.client = isPsql ? workers::Database::Client::Psql : workers::Database::Client::MySql;
    auto errand = workers::sqlErrand(database, text);
    if (!errand)
        return errand;
    errand->line = opener.trimmed()
        + (isPsql ? u" -X -v ON_ERROR_STOP=1 --no-password --pset=pager=off -f -"_s
                  : u" --batch --table"_s);
    return errand;
}

} // namespace cockpit::conductor
