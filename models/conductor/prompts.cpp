// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/prompts.h"

#include "models/plan/sqlsession.h"
#include "models/plan/sqltext.h"
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

bool isSeveral(const QString& line)
{
    static const QRegularExpression joined(u"[;|&<>\\n]"_s);
    return joined.match(line).hasMatch();
}

/// "docker exec -it db psql …": the words before the client ask for a terminal.
QString inContainerWithoutTerminal(const QString& call)
{
    static const QRegularExpression entering(
        uR"(^(.*\b(?:docker|docker-compose|podman|nerdctl|kubectl|oc)\b.*?\sexec)(\s.*?)((?:\s|/)(?:psql|mysql|mariadb)(?:\s.*)?)$)"_s);
    static const QRegularExpression terminal(
        uR"(\s(?:-(?:it|ti|t|T|i)|--tty|--stdin|--interactive)(?=\s|$))"_s);
    static const QRegularExpression compose(uR"(\b(?:docker-compose|compose)\b)"_s);
    const auto found = entering.match(call);
    if (!found.hasMatch())
        return call;
    const QString flag = compose.match(found.captured(1)).hasMatch() ? u" -T"_s : u" -i"_s;
    return found.captured(1) + flag + found.captured(2).remove(terminal) + found.captured(3);
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

std::optional<QString> psqlCall(const QString& opener)
{
    static const QRegularExpression client(u"(?:^|[\\s/])psql(?:\\s|$)"_s);
    if (!client.match(opener).hasMatch() || isSeveral(opener))
        return std::nullopt;
    return inContainerWithoutTerminal(opener.trimmed());
}

Result<workers::Errand> typedAtPrompt(const QString& opener, const QString& text)
{
    static const QRegularExpression client(u"(?:^|[\\s/])(?:mysql|mariadb)(?:\\s|$)"_s);
    if (opener.isEmpty())
        return failure(Tr::tr("No line above it says how the database prompt is opened."));
    if (!client.match(opener).hasMatch() || isSeveral(opener))
        return failure(Tr::tr("Lines for the prompt of \"%1\" are not typed by the cockpit yet: "
                              "put each on a line "
                              "of its own for the shell, or mark it done outside.")
                           .arg(opener));
    const std::vector<plan::SqlLine> alone{{u"1"_s, text}};
    const QString bare = plan::bareSql(text).text;
    const bool closes = plan::endsTransaction(text);
    if (closes || !plan::after(alone).transaction.isEmpty())
        return failure(
            Tr::tr("Each line has a session of its own at this database, so a transaction must be "
                   "begun and ended in one: put the statements on one line, or in a file."));
    static const QRegularExpression uses(u"^\\s*use\\b[^;]*;?\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (plan::isSqlSetting(text) || uses.match(bare).hasMatch())
        return failure(
            Tr::tr("This changes the session only, and each line has one of its own at this "
                   "database: put it on one line with the statement that needs it."));
    return workers::mysqlErrand(inContainerWithoutTerminal(opener), text);
}

} // namespace cockpit::conductor
