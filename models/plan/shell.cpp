// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/shell.h"

#include <array>

namespace cockpit::plan {

namespace {

constexpr int deepestSubstitution = 8;

/// The characters below 128 that mean something to the shell; all others are carried over in runs.
constexpr std::array<bool, 128> meaningTable()
{
    std::array<bool, 128> table{};
    for (const char c : {'\\', '\'', '"', '`', '$',  '#',  '\n', '|',  '&', ';', '(',
                         ')',  '<',  '>', ' ', '\t', '\r', '\v', '\f', '*', '?'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}

bool meansSomething(QChar c)
{
    static constexpr std::array<bool, 128> table = meaningTable();
    return c.unicode() < table.size() ? table[c.unicode()] : c.isSpace();
}

bool isNameStart(QChar c)
{
    return c == u'{' || c == u'_' || (c.unicode() < 128 && c.isLetter());
}

class Splitter
{
public:
    Splitter(QStringView line, int depth)
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
        if (!meansSomething(c))
            run();
        else if (c == u'\\')
            escape();
        else if (c == u'\'')
            singleQuoted();
        else if (c == u'"')
            doubleQuoted();
        else if (c == u'`' || c == u'$')
            dollar();
        else if (c == u'#')
            hash();
        else if (c == u'\n')
            newline();
        else if (c == u'|' || c == u'&' || c == u';' || c == u'(' || c == u')')
            separator(c);
        else if (c == u'<' || c == u'>')
            redirection(c);
        else if (c == u'*' || c == u'?')
            wildcard();
        else
            blank();
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

    void run()
    {
        const qsizetype from = m_at;
        while (m_at < m_line.size() && !meansSomething(m_line[m_at]))
            ++m_at;
        add(m_line.mid(from, m_at - from));
    }

    void one()
    {
        add(m_line.mid(m_at, 1));
        ++m_at;
    }

    void wildcard()
    {
        m_word.glob = true;
        one();
    }

    void hash()
    {
        if (m_inWord) {
            one();
            return;
        }
        const qsizetype end = m_line.indexOf(u'\n', m_at);
        m_at = end < 0 ? m_line.size() : end;
    }

    void blank()
    {
        endWord();
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
        add(m_line.mid(m_at + 1, stop - m_at - 1));
        m_word.quoted = true;
        m_at = stop + 1;
    }

    void doubleQuoted()
    {
        m_word.quoted = true;
        m_inWord = true;
        qsizetype from = ++m_at;
        const auto flush = [&] { add(m_line.mid(from, m_at - from)); };
        while (m_at < m_line.size() && m_line[m_at] != u'"') {
            const QChar c = m_line[m_at];
            // In quotes any other backslash stands for itself.
            const bool escaped =
                c == u'\\' && QStringView(u"$`\"\\\n").contains(next(), Qt::CaseSensitive);
            if (!escaped && c != u'`' && c != u'$') {
                ++m_at;
                continue;
            }
            flush();
            if (escaped)
                escape();
            else
                dollar();
            from = m_at;
        }
        flush();
        ++m_at;
    }

    /// Keeps $( ) and backticks as written in the word and reads what is inside as commands of its own.
    void dollar()
    {
        const bool backtick = m_line[m_at] == u'`';
        if (!backtick && next() != u'(') {
            m_word.expands = m_word.expands || isNameStart(next());
            one();
            return;
        }
        const qsizetype from = m_at + (backtick ? 1 : 2);
        const qsizetype end = backtick ? m_line.indexOf(u'`', from) : closing(from);
        const qsizetype stop = end < 0 ? m_line.size() : end;
        const QStringView inside = m_line.mid(from, stop - from);
        add(m_line.mid(m_at, stop - m_at + 1));
        m_at = stop + 1;
        if (m_depth >= deepestSubstitution || inside.startsWith(u'('))
            return; // $(( )) is arithmetic
        for (ShellCommand& command : Splitter(inside, m_depth + 1).split()) {
            command.substituted = true;
            m_inner.push_back(std::move(command));
        }
    }

    /// The parenthesis that closes a substitution; those in quotes do not count.
    [[nodiscard]] qsizetype closing(qsizetype from) const
    {
        int open = 1;
        QChar quote;
        for (qsizetype i = from; i < m_line.size(); ++i) {
            const QChar c = m_line[i];
            if (c == u'\\' && quote != u'\'')
                ++i;
            else if (!quote.isNull())
                quote = c == quote ? QChar() : quote;
            else if (c == u'\'' || c == u'"')
                quote = c;
            else if (c == u'(')
                ++open;
            else if (c == u')' && --open == 0)
                return i;
        }
        return -1;
    }

    void newline()
    {
        endWord();
        ++m_at;
        if (!m_heredoc.isEmpty())
            takeHeredoc();
        endCommand();
    }

    void takeHeredoc()
    {
        const qsizetype from = m_at;
        qsizetype till = m_line.size();
        while (m_at < m_line.size()) {
            const qsizetype newline = m_line.indexOf(u'\n', m_at);
            const qsizetype end = newline < 0 ? m_line.size() : newline;
            const bool last = m_line.mid(m_at, end - m_at).trimmed() == m_heredoc;
            till = last ? m_at : till;
            m_at = end + 1;
            if (last)
                break;
        }
        heredocReader().fedText = m_line.mid(from, till - from).toString();
        m_heredoc.clear();
        m_heredocOwner = -1;
    }

    /// The command that the here-document is for: further ones may follow it in the same line.
    ShellCommand& heredocReader()
    {
        const bool isBefore = m_heredocOwner >= 0 && m_heredocOwner < qsizetype(m_commands.size());
        return isBefore ? m_commands[size_t(m_heredocOwner)] : m_command;
    }

    void separator(QChar c)
    {
        if (c == u'&' && next() == u'>') { // &> file
            ++m_at;
            return;
        }
        const bool doubled = next() == c;
        endCommand();
        m_command.piped = c == u'|' && !doubled;
        const bool pair = (doubled && c != u'(' && c != u')') || (c == u'|' && next() == u'&');
        m_at += pair ? 2 : 1;
    }

    void redirection(QChar c)
    {
        const bool descriptor =
            m_inWord && !m_word.quoted && m_word.text.size() == 1 && m_word.text[0].isDigit();
        if (descriptor)
            dropWord();
        endWord();
        if (c == u'<' && next() == u'<') {
            const bool hereString = next(2) == u'<';
            m_target = hereString ? Target::HereString : Target::Heredoc;
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
            m_target = Target::Descriptor;
            ++m_at;
        }
    }

    void dropWord()
    {
        m_word = {};
        m_inWord = false;
    }

    void endWord()
    {
        if (!m_inWord)
            return;
        place();
        dropWord();
        m_target = Target::Argument;
    }

    void place()
    {
        switch (m_target) {
        case Target::Argument:
            m_command.words.push_back(std::move(m_word));
            break;
        case Target::Input:
            m_command.inputs.push_back(std::move(m_word));
            break;
        case Target::Output:
            if (m_word.text != u"/dev/null")
                m_command.outputs.push_back(std::move(m_word));
            break;
        case Target::Heredoc:
            m_heredoc = m_word.text;
            m_heredocOwner = qsizetype(m_commands.size());
            break;
        case Target::HereString:
            m_command.fedText = m_word.text;
            break;
        case Target::Descriptor:
            break;
        }
    }

    void endCommand()
    {
        endWord();
        m_target = Target::Argument;
        const bool any =
            !m_command.words.empty() || !m_command.outputs.empty() || !m_command.inputs.empty();
        if (any) {
            m_command.settle();
            m_commands.push_back(std::move(m_command));
            m_command = {};
        } // else a pipe at the end of a line is still for the command to come
        for (ShellCommand& command : m_inner)
            m_commands.push_back(std::move(command));
        m_inner.clear();
    }

    enum class Target { Argument, Input, Output, Heredoc, HereString, Descriptor };

    QStringView m_line;
    int m_depth;
    qsizetype m_at = 0;
    std::vector<ShellCommand> m_commands;
    std::vector<ShellCommand> m_inner;
    ShellCommand m_command;
    ShellWord m_word;
    bool m_inWord = false;
    Target m_target = Target::Argument;
    QString m_heredoc;
    qsizetype m_heredocOwner = -1; // where the command that reads it is placed, or will be
};

} // namespace

std::vector<ShellCommand> shellCommands(QStringView line)
{
    return Splitter(line, 0).split();
}

} // namespace cockpit::plan
