// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/input.h"

#include <algorithm>

namespace cockpit::plan {

namespace {

/// Words are separated by blanks; an empty list asks for nothing. A word of `with` or `without` that ends
/// in * is the beginning of an option; "-t+i" are short options that may stand together ("-it").
struct InputRow {
    QLatin1String tools;
    QLatin1String verbs;   ///< one of them stands among the words
    QLatin1String with;    ///< one of these options is given
    QLatin1String without; ///< and none of these
    Input input;
};

constexpr QLatin1String any{""};

constexpr InputRow rows[] = {
    {QLatin1String("vi vim nvim nano emacs ed visudo vipw vigr mc tmux screen dialog whiptail"),
     any, any, any, Input::Terminal},
    {QLatin1String("passwd chsh su dpkg-reconfigure aptitude cryptsetup mysql_secure_installation"),
     any, any, any, Input::Terminal},
    {QLatin1String("crontab"), any, QLatin1String("-e"), any, Input::Terminal},
    {QLatin1String("systemctl kubectl oc"), QLatin1String("edit"), any, any, Input::Terminal},
    {QLatin1String("git"), QLatin1String("rebase add"),
     QLatin1String("-i -p --interactive --patch"), any, Input::Terminal},
    {QLatin1String("git"), QLatin1String("commit"), any,
     QLatin1String("-m* -F* -C* -am* --message* --file* --no-edit --fixup* --squash*"),
     Input::Terminal},
    {QLatin1String("docker podman nerdctl kubectl oc docker-compose"), QLatin1String("exec run"),
     QLatin1String("-t+i -t --tty"), any, Input::Terminal},
    {QLatin1String("mysql mysqldump mariadb"), any, QLatin1String("-p --password"), any,
     Input::Terminal},
    {QLatin1String("psql pg_dump pg_restore"), any, QLatin1String("-W --password"), any,
     Input::Terminal},
    {QLatin1String("docker podman"), QLatin1String("login"), any,
     QLatin1String("--password-stdin -p* --password*"), Input::Terminal},
    {QLatin1String("npm gh heroku"), QLatin1String("login"), any, QLatin1String("--with-token"),
     Input::Terminal},
    {QLatin1String("rails"), QLatin1String("console c"), any, any, Input::Terminal},
    {QLatin1String("certbot"), any, any,
     QLatin1String("-n --non-interactive --noninteractive certificates"), Input::Terminal},
    {QLatin1String("read select"), any, any, any, Input::Typed},
    {QLatin1String("rm cp mv"), any, QLatin1String("-i -I --interactive"), any, Input::Typed},
    {QLatin1String("terraform tofu terragrunt"), QLatin1String("apply destroy"), any,
     QLatin1String("-auto-approve --auto-approve *.tfplan"), Input::Typed},
    {QLatin1String("pulumi"), QLatin1String("up destroy"), any, QLatin1String("-y --yes"),
     Input::Typed},
    {QLatin1String("apt apt-get yum dnf"),
     QLatin1String("install upgrade dist-upgrade full-upgrade update remove autoremove purge"), any,
     QLatin1String("-y* -qy --yes --assume-yes --assumeyes --dry-run -s"), Input::Typed},
    {QLatin1String("npm"), QLatin1String("init"), any, QLatin1String("-y --yes"), Input::Typed},
    {QLatin1String("cdk"), QLatin1String("deploy destroy"), any,
     QLatin1String("--require-approval* -f --force"), Input::Typed},
};

bool isShortOption(const QString& word)
{
    return word.size() > 1 && word[0] == QLatin1Char('-') && word[1] != QLatin1Char('-');
}

bool fits(const QString& word, const QString& pattern)
{
    if (pattern == QLatin1String("-t+i"))
        return isShortOption(word) && word.contains(QLatin1Char('t'))
            && word.contains(QLatin1Char('i'));
    if (pattern.startsWith(QLatin1Char('*')))
        return word.endsWith(pattern.mid(1));
    if (pattern.endsWith(QLatin1Char('*')))
        return word.startsWith(pattern.chopped(1));
    return word == pattern;
}

/// One of the patterns stands among the words behind the tool.
bool has(const QStringList& words, QLatin1String patterns)
{
    const QStringList wanted = QString(patterns).split(QLatin1Char(' '));
    return std::any_of(words.begin() + 1, words.end(), [&wanted](const QString& word) {
        return std::any_of(wanted.begin(), wanted.end(),
                           [&word](const QString& pattern) { return fits(word, pattern); });
    });
}

bool fits(const QStringList& words, const InputRow& row)
{
    const QStringList tools = QString(row.tools).split(QLatin1Char(' '));
    return tools.contains(words.front().section(QLatin1Char('/'), -1))
        && (row.verbs.isEmpty() || has(words, row.verbs))
        && (row.with.isEmpty() || has(words, row.with))
        && (row.without.isEmpty() || !has(words, row.without));
}

Input inputOf(const ShellCommand& command)
{
    const QStringList& words = command.plain();
    const bool isFed = command.piped || !command.inputs.empty() || !command.fedText.isEmpty();
    if (words.isEmpty())
        return Input::None;
    for (const InputRow& row : rows) {
        if (fits(words, row))
            return row.input == Input::Typed && isFed ? Input::None : row.input;
    }
    return Input::None;
}

} // namespace

Input inputOf(const ShellLine& line)
{
    Input most = Input::None;
    for (const ShellCommand& command : line.commands)
        most = std::max(most, inputOf(command));
    return most;
}

} // namespace cockpit::plan
