// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/shell.h"

#include <QRegularExpression>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

constexpr int deepestSubstitution = 8;

class Splitter
{
public:
    Splitter(const QString& line, int depth)
        : m_line(line)
        , m_depth(depth)
    {}

    std::vector<ShellCommand> split()
    {
        while (m_at < m_line.size())
            step(m_line[m_at]);
        endCommand();
        return std::move(m_commands);
    }

private:
    void step(QChar c)
    {
        if (c == u'\\')
            escape();
        else if (c == u'\'')
            singleQuoted();
        else if (c == u'"')
            doubleQuoted();
        else if (c == u'`' || (c == u'$' && next() == u'('))
            substitution();
        else if (c == u'#' && !m_inWord)
            skipComment();
        else if (c == u'\n')
            newline();
        else if (c == u'|' || c == u'&' || c == u';' || c == u'(' || c == u')')
            separator(c);
        else if (c == u'<' || c == u'>')
            redirection(c);
        else if (c.isSpace())
            endWord();
        else
            plainCharacter(c);
    }

    [[nodiscard]] QChar next(int by = 1) const
    {
        return m_at + by < m_line.size() ? m_line[m_at + by] : QChar();
    }

    void add(QStringView text)
    {
        m_word.text += text;
        m_inWord = true;
    }

    void plainCharacter(QChar c)
    {
        if (c == u'*' || c == u'?')
            m_word.glob = true;
        add(QStringView(&c, 1));
        ++m_at;
    }

    void escape()
    {
        const QChar after = next();
        m_at += 2;
        if (after == u'\n')
            return; // a continued line
        if (!after.isNull())
            add(QStringView(&after, 1));
    }

    void singleQuoted()
    {
        const qsizetype end = m_line.indexOf(u'\'', m_at + 1);
        const qsizetype stop = end < 0 ? m_line.size() : end;
        add(QStringView(m_line).mid(m_at + 1, stop - m_at - 1));
        m_word.quoted = true;
        m_at = stop + 1;
    }

    void doubleQuoted()
    {
        m_word.quoted = true;
        m_inWord = true;
        for (++m_at; m_at < m_line.size() && m_line[m_at] != u'"';) {
            const QChar c = m_line[m_at];
            if (c == u'`' || (c == u'$' && next() == u'('))
                substitution();
            else if (c == u'\\' && u"$`\"\\\n"_s.contains(next()))
                escape(); // in quotes any other backslash stands for itself
            else {
                add(QStringView(&c, 1));
                ++m_at;
            }
        }
        ++m_at;
    }

    /// Keeps $( ) as written in the word and reads what is inside as commands of its own.
    void substitution()
    {
        const bool backtick = m_line[m_at] == u'`';
        const qsizetype from = m_at + (backtick ? 1 : 2);
        const qsizetype end = backtick ? m_line.indexOf(u'`', from) : closing(from);
        const qsizetype stop = end < 0 ? m_line.size() : end;
        const QString inside = m_line.mid(from, stop - from);
        add(QStringView(m_line).mid(m_at, stop - m_at + 1));
        m_at = stop + 1;
        if (m_depth >= deepestSubstitution || inside.startsWith(u'('))
            return; // $(( )) is arithmetic
        for (ShellCommand& command : Splitter(inside, m_depth + 1).split()) {
            command.substituted = true;
            m_inner.push_back(std::move(command));
        }
    }

    [[nodiscard]] qsizetype closing(qsizetype from) const
    {
        int open = 1;
        for (qsizetype i = from; i < m_line.size(); ++i) {
            if (m_line[i] == u'(')
                ++open;
            else if (m_line[i] == u')' && --open == 0)
                return i;
        }
        return -1;
    }

    void skipComment()
    {
        const qsizetype end = m_line.indexOf(u'\n', m_at);
        m_at = end < 0 ? m_line.size() : end;
    }

    void newline()
    {
        endWord();
        if (!m_heredoc.isEmpty())
            skipHeredoc();
        else
            endCommand();
    }

    void skipHeredoc()
    {
        const QRegularExpression last(u"^\\s*"_s + QRegularExpression::escape(m_heredoc) + u"\\s*$"_s,
                                      QRegularExpression::MultilineOption);
        const QRegularExpressionMatch match = last.match(m_line, m_at);
        m_at = match.hasMatch() ? match.capturedEnd() : m_line.size();
        m_heredoc.clear();
        endCommand();
    }

    void separator(QChar c)
    {
        if (c == u'&' && next() == u'>') { // &> file
            ++m_at;
            return;
        }
        endCommand();
        ++m_at;
    }

    void redirection(QChar c)
    {
        static const QRegularExpression descriptor(u"^\\d$"_s);
        if (m_inWord && !m_word.quoted && descriptor.match(m_word.text).hasMatch())
            m_word = {}, m_inWord = false;
        endWord();
        if (c == u'<' && next() == u'<') {
            const bool hereString = next(2) == u'<';
            m_target = hereString ? Target::Data : Target::Heredoc;
            m_at += hereString ? 3 : 2;
            if (m_at < m_line.size() && m_line[m_at] == u'-')
                ++m_at;
            return;
        }
        m_target = c == u'<' ? Target::Input : Target::Output;
        ++m_at;
        while (m_at < m_line.size() && (m_line[m_at] == u'>' || m_line[m_at] == u'|'))
            ++m_at;
        if (m_at < m_line.size() && m_line[m_at] == u'&') { // 2>&1
            m_target = Target::Data;
            ++m_at;
        }
    }

    void endWord()
    {
        if (m_inWord) {
            place();
            m_word = {};
            m_inWord = false;
            m_target = Target::Argument;
        }
        if (m_at < m_line.size() && m_line[m_at].isSpace())
            ++m_at;
    }

    void place()
    {
        switch (m_target) {
        case Target::Argument:
            m_command.words.push_back(m_word);
            break;
        case Target::Input:
            m_command.inputs.push_back(m_word);
            break;
        case Target::Output:
            if (m_word.text != u"/dev/null"_s)
                m_command.outputs.push_back(m_word);
            break;
        case Target::Heredoc:
            m_heredoc = m_word.text;
            break;
        case Target::Data:
            break;
        }
    }

    void endCommand()
    {
        if (m_inWord) {
            place();
            m_word = {};
            m_inWord = false;
        }
        m_target = Target::Argument;
        if (!m_command.words.empty() || !m_command.outputs.empty() || !m_command.inputs.empty())
            m_commands.push_back(std::move(m_command));
        m_command = {};
        for (ShellCommand& command : m_inner)
            m_commands.push_back(std::move(command));
        m_inner.clear();
    }

    enum class Target { Argument, Input, Output, Heredoc, Data };

    const QString& m_line;
    int m_depth;
    qsizetype m_at = 0;
    std::vector<ShellCommand> m_commands;
    std::vector<ShellCommand> m_inner;
    ShellCommand m_command;
    ShellWord m_word;
    bool m_inWord = false;
    Target m_target = Target::Argument;
    QString m_heredoc;
};

bool isAssignment(const QString& word)
{
    static const QRegularExpression assignment(u"^[A-Za-z_][A-Za-z0-9_]*="_s);
    return assignment.match(word).hasMatch();
}

/// How many words at the front only say how to run what follows ("sudo -u postgres", "timeout 30").
qsizetype wrapper(const QStringList& words)
{
    static const QStringList bare{u"env"_s,   u"time"_s,  u"nohup"_s, u"exec"_s, u"command"_s,
                                  u"nice"_s,  u"then"_s,  u"do"_s,    u"else"_s, u"if"_s,
                                  u"while"_s, u"until"_s, u"!"_s,     u"{"_s};
    static const QStringList withValue{u"-u"_s, u"-g"_s, u"-h"_s, u"-p"_s,
                                       u"-n"_s, u"-k"_s, u"-s"_s};
    const QString& first = words.first();
    if (bare.contains(first) || isAssignment(first))
        return 1;
    if (first != u"sudo"_s && first != u"doas"_s && first != u"timeout"_s)
        return 0;
    qsizetype count = 1;
    while (count < words.size() && words[count].startsWith(u'-')) {
        const bool takesValue = withValue.contains(words[count])
            && !(first == u"sudo"_s
                 && (words[count] == u"-n"_s || words[count] == u"-k"_s || words[count] == u"-s"_s));
        count += takesValue ? 2 : 1;
    }
    return first == u"timeout"_s ? count + 1 : count;
}

} // namespace

QStringList ShellCommand::plain() const
{
    QStringList texts;
    for (const ShellWord& word : words)
        texts.append(word.text);
    while (!texts.isEmpty()) {
        const qsizetype count = wrapper(texts);
        if (count == 0)
            break;
        texts = texts.mid(count);
    }
    return texts;
}

std::vector<ShellCommand> shellCommands(const QString& line)
{
    return Splitter(line, 0).split();
}

} // namespace cockpit::plan
