// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/shell.h"

#include <algorithm>

namespace cockpit::plan {

namespace {

bool isAssignment(QStringView word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals <= 0 || word[0].isDigit())
        return false;
    const QStringView name = word.first(equals);
    return std::all_of(name.begin(), name.end(), [](QChar c) {
        return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
    });
}

bool isOneOf(QStringView word, std::initializer_list<QStringView> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// Words that only say how to run the command behind them.
bool isBareWrapper(QStringView word)
{
    return isAssignment(word)
        || isOneOf(word,
                   {u"time", u"nohup", u"exec", u"command", u"then", u"do", u"else", u"elif", u"if",
                    u"while", u"until", u"!", u"{", u"setsid", u"unbuffer", u"builtin"});
}

/// The same with options of their own: those that take the next word as their value.
struct Wrapper {
    QStringView name;
    QStringView withValue;
    std::size_t arguments = 0; ///< further words of its own
};

const Wrapper* wrapperNamed(QStringView word)
{
    static constexpr Wrapper all[] = {{u"sudo", u" -u -g -h -p -C -D -R -T -U -r -t ", 0},
                                      {u"doas", u" -u -C ", 0},
                                      {u"timeout", u" -k -s --kill-after --signal ", 1},
                                      {u"nice", u" -n ", 0},
                                      {u"ionice", u" -c -n ", 0},
                                      {u"stdbuf", u" -i -o -e ", 0},
                                      {u"env", u" -u -C ", 0}};
    const auto found = std::find_if(std::begin(all), std::end(all),
                                    [word](const Wrapper& one) { return one.name == word; });
    return found == std::end(all) ? nullptr : found;
}

/// How many words from `at` on only say how to run what follows ("sudo -u postgres", "timeout 30").
std::size_t wrapperAt(const std::vector<ShellWord>& words, std::size_t at)
{
    if (isBareWrapper(words[at].text))
        return 1;
    const Wrapper* wrapper = wrapperNamed(words[at].text);
    if (!wrapper)
        return 0;
    std::size_t count = 1;
    while (at + count < words.size() && words[at + count].text.startsWith(u'-')) {
        const QString option = u' ' + words[at + count].text + u' ';
        count += wrapper->withValue.contains(option) ? 2 : 1;
    }
    return count + wrapper->arguments;
}

} // namespace

std::size_t ShellCommand::plainFrom() const
{
    std::size_t at = 0;
    while (at < words.size()) {
        const std::size_t count = wrapperAt(words, at);
        if (count == 0)
            break;
        at += count;
    }
    return std::min(at, words.size());
}

QString ShellCommand::user() const
{
    const std::size_t till = plainFrom();
    for (std::size_t i = 0; i < till; ++i) {
        if (words[i].text != u"sudo" && words[i].text != u"doas")
            continue;
        for (std::size_t k = i + 1; k + 1 < till; ++k) {
            if (words[k].text == u"-u" || words[k].text == u"--user")
                return words[k + 1].text;
        }
        return QStringLiteral("root");
    }
    return {};
}

void ShellCommand::settle()
{
    m_plain.clear();
    const std::size_t from = plainFrom();
    m_plain.reserve(qsizetype(words.size() - from));
    for (std::size_t i = from; i < words.size(); ++i)
        m_plain.append(words[i].text);
}

} // namespace cockpit::plan
