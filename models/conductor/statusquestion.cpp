// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/statusquestion.h"

#include "models/plan/shell.h"

#include <algorithm>

namespace cockpit::conductor {

using namespace Qt::StringLiterals;

namespace {

/// Options that change how the answer is fetched and shown, not what is asked for. Anything else (a method,
/// a body, a file, an upload) is left to a person.
bool isHarmless(const QString& word)
{
    static const QStringList known{u"-s"_s,         u"-S"_s,         u"-sS"_s,          u"-f"_s,
                                   u"-fs"_s,        u"-sf"_s,        u"-fsS"_s,         u"-sSf"_s,
                                   u"-k"_s,         u"-sk"_s,        u"-L"_s,           u"-sL"_s,
                                   u"-fsSL"_s,      u"-sSL"_s,       u"-v"_s,           u"-4"_s,
                                   u"-6"_s,         u"--silent"_s,   u"--show-error"_s, u"--fail"_s,
                                   u"--insecure"_s, u"--location"_s, u"--compressed"_s};
    return known.contains(word);
}

bool takesValue(const QString& word)
{
    static const QStringList known{u"-H"_s,
                                   u"--header"_s,
                                   u"-u"_s,
                                   u"--user"_s,
                                   u"-m"_s,
                                   u"--max-time"_s,
                                   u"--connect-timeout"_s,
                                   u"--resolve"_s,
                                   u"-A"_s,
                                   u"--user-agent"_s,
                                   u"--cacert"_s,
                                   u"-x"_s,
                                   u"--proxy"_s};
    return known.contains(word);
}

bool isPlainRequest(const QStringList& words)
{
    int addresses = 0;
    for (qsizetype i = 1; i < words.size(); ++i) {
        if (takesValue(words[i]))
            ++i;
        else if (words[i].startsWith(u'-') && !isHarmless(words[i]))
            return false;
        else if (!words[i].startsWith(u'-'))
            ++addresses;
    }
    return addresses == 1;
}

} // namespace

std::optional<QString> statusQuestion(const plan::Action& action)
{
    const bool isAsked = std::any_of(action.expectations.begin(), action.expectations.end(),
                                     [](const plan::Expectation& one) {
                                         return one.kind == plan::Expectation::Kind::HttpStatus;
                                     });
    if (!isAsked || action.blast != plan::Blast::ReadOnly || action.poll
        || action.resolved.contains(u'\n') || action.resolved.contains(u'#'))
        return std::nullopt;
    const plan::ShellLine line(action.resolved);
    if (line.commands.size() != 1)
        return std::nullopt;
    const plan::ShellCommand& command = line.commands.front();
    const QStringList words = command.plain();
    const bool isAlone = !command.piped && command.inputs.empty() && command.outputs.empty()
        && command.fedText.isEmpty() && !action.resolved.contains(u'>');
    if (words.isEmpty() || words.front() != u"curl"_s || !isAlone || !isPlainRequest(words))
        return std::nullopt;
    return action.resolved.trimmed() + u" -s -o /dev/null -w '%{http_code}'"_s;
}

} // namespace cockpit::conductor
