// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/script.h"

#include "models/runbook/compound.h"
#include "models/runbook/contexts.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestPrompt = 200;

/// What is still open at the end of a physical line: a quote, a heredoc, or a trailing backslash.
class Open
{
public:
    explicit Open(Shell shell)
        : m_shell(shell)
    {}

    /// Takes a further physical line; whether the logical line goes on after it.
    bool goesOnAfter(QStringView line)
    {
        if (!m_heredoc.isEmpty()) {
            if (line.trimmed() == m_heredoc)
                m_heredoc.clear();
            return !m_heredoc.isEmpty();
        }
        bool escaped = false;
        for (qsizetype i = 0; i < line.size(); ++i)
            escaped = take(line, i, escaped);
        if (m_shell == Shell::Windows)
            escaped = line.endsWith(u" `") || line.endsWith(u" ^");
        return escaped || !m_quote.isNull() || !m_heredoc.isEmpty();
    }

private:
    bool take(QStringView line, qsizetype i, bool escaped)
    {
        const QChar c = line[i];
        if (escaped)
            return false;
        if (m_quote == u'\'') {
            if (c == u'\'')
                m_quote = QChar();
            return false;
        }
        if (c == u'\\' && m_shell == Shell::Posix)
            return true;
        if (!m_quote.isNull()) {
            if (c == m_quote)
                m_quote = QChar();
        } else if (c == u'"' || (c == u'\'' && !isApostrophe(line, i))) {
            m_quote = c;
        } else if (c == u'<' && line.sliced(i).startsWith(u"<<")
                   && !line.sliced(i).startsWith(u"<<<") && (i == 0 || line[i - 1] != u'<')) {
            openHeredoc(line.sliced(i + 2));
        }
        return false;
    }

    /// "don't" between letters is no quote.
    static bool isApostrophe(QStringView line, qsizetype i)
    {
        return i > 0 && i + 1 < line.size() && line[i - 1].isLetter() && line[i + 1].isLetter()
            && line.indexOf(u'\'', i + 1) < 0;
    }

    void openHeredoc(QStringView rest)
    {
        qsizetype i = rest.startsWith(u'-') ? 1 : 0;
        while (i < rest.size() && rest[i] == u' ')
            ++i;
        const bool quoted = i < rest.size() && (rest[i] == u'\'' || rest[i] == u'"');
        i += quoted ? 1 : 0;
        const qsizetype begin = i;
        while (i < rest.size() && (rest[i].isLetterOrNumber() || rest[i] == u'_'))
            ++i;
        if (i > begin && !rest[begin].isDigit())
            m_heredoc = rest.sliced(begin, i - begin).toString();
    }

    Shell m_shell;
    QChar m_quote;
    QString m_heredoc;
};

/// Cheap, for the many lines without a prompt: its mark has a space behind it, and what stands before is
/// nothing, a name with an @, or joined to it.
bool mayPrompt(QStringView line)
{
    const qsizetype most = std::min<qsizetype>(line.size() - 1, longestPrompt);
    bool text = false;
    bool named = false;
    for (qsizetype i = 0; i < most; ++i) {
        const QChar c = line[i];
        const bool mark = c == u'$' || c == u'%' || c == u'>' || c == u'#';
        if (mark && line[i + 1].isSpace() && (text ? named || !line[i - 1].isSpace() : c != u'#'))
            return true;
        text = text || !c.isSpace();
        named = named || c == u'@';
    }
    return false;
}

QString withoutPrompt(const QString& line)
{
    if (!mayPrompt(line))
        return line;
    static const QRegularExpression prompt(
        uR"(^\s*(?:[\w.-]+@[\w….-]+:?[^$#\s]*\s*)?(?:\$|%|>)\s+(?=\S))"_s);
    // "root@app-01:~# " needs its name: a bare "# " is a comment. Database prompts have theirs.
    static const QRegularExpression named(
        uR"(^\s*(?:\[?[\w.-]+@[\w….-]+[: ][^$#\s]*\]?#|(?:mysql|MariaDB \[[^\]]*\]|sqlite|(?:[\d.]+:\d+|redis)(?:\[\d+\])?)>|[\w-]+=[#>]|cqlsh(?::\w+)?>)\s+(?=\S))"_s);
    const QString begin = line.left(longestPrompt);
    const auto match = prompt.match(begin);
    if (match.hasMatch())
        return line.sliced(match.capturedEnd());
    const auto other = begin.contains(u'#') || begin.contains(u'>') ? named.match(begin)
                                                                    : QRegularExpressionMatch();
    return other.hasMatch() ? line.sliced(other.capturedEnd()) : line;
}

bool hasPrompt(const QString& line)
{
    if (!mayPrompt(line))
        return false;
    static const QRegularExpression prompt(
        uR"(^\s*(?:(?:[\w.-]+@[\w….-]+:?[^$#\s]*\s*)?\$|\[?[\w.-]+@[\w….-]+[: ][^$#\s]*\]?#|(?:mysql|MariaDB \[[^\]]*\])>|[\w-]+=[#>])\s+\S)"_s);
    return prompt.match(line.left(longestPrompt)).hasMatch();
}

/// A command is sometimes set in backticks though it stands in a fence already.
QString withoutBackticks(const QString& command)
{
    const bool set = command.size() > 2 && command.startsWith(u'`') && command.endsWith(u'`')
        && command.count(u'`') == 2;
    return set ? command.sliced(1).chopped(1).trimmed() : command;
}

/// "# systemctl restart shop", typed by root.
bool hasRootPrompt(QStringView trimmed)
{
    return trimmed.startsWith(u"# ") && trimmed.size() > 2 && trimmed[2].isLower()
        && looksLikeShell(trimmed.sliced(2).toString());
}

bool isBullet(QStringView trimmed)
{
    return trimmed.size() > 2 && (trimmed[0] == u'-' || trimmed[0] == u'*' || trimmed[0] == u'•')
        && trimmed[1] == u' ';
}

ScriptLine comment(QStringView trimmed, int line)
{
    qsizetype i = 0;
    while (i < trimmed.size() && (trimmed[i] == u'#' || trimmed[i] == u'-' || trimmed[i] == u'/'))
        ++i;
    ScriptLine result{ScriptLine::Kind::Comment, trimmed.sliced(i).trimmed().toString(), line, 1};
    // "# - error rate" keeps its bullet: it is one of a list.
    if (i > 0 && isBullet(trimmed.sliced(i).trimmed())) {
        result.kind = ScriptLine::Kind::Bullet;
        result.text = result.text.sliced(2).trimmed();
    }
    return result;
}

/// Long quotes are a slip of the pen, not a command: an unclosed one must not swallow the fence.
constexpr int longestCommand = 200;

qsizetype commandEnd(const QStringList& lines, qsizetype first, Shell shell = Shell::Posix)
{
    Open open(shell);
    const qsizetype most = std::min(lines.size(), first + longestCommand);
    for (qsizetype i = first; i < most; ++i) {
        if (!open.goesOnAfter(lines[i]))
            return i;
    }
    return most == lines.size() && most - first < longestCommand ? most - 1 : first;
}

/// Where the loop or the branch that begins at `first` ends; where `last` says when it never does.
qsizetype compoundEnd(const QStringList& lines, qsizetype first, qsizetype last)
{
    if (!opensCompound(lines[first]))
        return last;
    Compound compound;
    const qsizetype most = std::min(lines.size(), first + longestCommand);
    for (qsizetype i = first; i < most;) {
        const qsizetype end = i == first ? last : commandEnd(lines, i);
        // What a heredoc feeds is text, whatever its words.
        const bool feeds = end > i && lines[i].contains(u"<<"_s);
        for (qsizetype j = i; j <= (feeds ? i : end); ++j)
            compound.take(lines[j]);
        if (compound.isClosed())
            return end;
        i = end + 1;
        while (i < most && QStringView(lines[i]).trimmed().startsWith(u'#'))
            ++i;
    }
    return last;
}

/// The comments in a loop are none of its commands.
int commentsIn(const QStringList& lines, qsizetype first, qsizetype last)
{
    return static_cast<int>(
        std::count_if(lines.begin() + first, lines.begin() + last + 1, [](const QString& line) {
            return QStringView(line).trimmed().startsWith(u'#');
        }));
}

qsizetype statementEnd(const QStringList& lines, qsizetype first)
{
    qsizetype i = first;
    while (i + 1 < lines.size() && !lines[i].trimmed().endsWith(u';')
           && !lines[i + 1].trimmed().isEmpty() && !lines[i + 1].trimmed().startsWith(u"--")
           && !lines[i + 1].trimmed().startsWith(u'\\'))
        ++i;
    return i;
}

ScriptLine command(const QStringList& lines, qsizetype first, qsizetype last, int firstLine)
{
    ScriptLine result{ScriptLine::Kind::Command, {}, firstLine + static_cast<int>(first), 0};
    for (qsizetype i = first; i <= last; ++i)
        result.physical += lines[i].trimmed().isEmpty() ? 0 : 1;
    QStringList kept = lines.sliced(first, last - first + 1);
    while (!kept.isEmpty() && kept.back().trimmed().isEmpty())
        kept.removeLast();
    kept.front() = withoutBackticks(withoutPrompt(kept.front()).trimmed());
    result.text = kept.join(u'\n');
    while (result.text.back().isSpace())
        result.text.chop(1);
    return result;
}

QStringList linesOf(const QString& script)
{
    QStringList lines = script.split(u'\n');
    if (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

bool hasPrompts(const QString& script)
{
    const QStringView text(script);
    for (qsizetype begin = 0, end = 0; begin < text.size(); begin = end + 1) {
        end = text.indexOf(u'\n', begin);
        end = end < 0 ? text.size() : end;
        const QStringView line = text.sliced(begin, end - begin);
        if (mayPrompt(line) && hasPrompt(line.toString()))
            return true;
    }
    return false;
}

bool hasRootPrompts(const QString& script, bool called)
{
    if (!script.contains(u'#') || hasPrompts(script))
        return false;
    bool prompts = false;
    bool output = false;
    for (const QString& line : linesOf(script)) {
        const QStringView trimmed = QStringView(line).trimmed();
        if (trimmed.isEmpty())
            continue;
        const bool prompt = hasRootPrompt(trimmed);
        if (!prompt && (trimmed[0] == u'#' || looksLikeShell(trimmed.toString())))
            return false;
        prompts = prompts || prompt;
        output = output || !prompt;
    }
    return prompts && (called || output);
}

std::vector<ScriptLine> readScript(const QString& script, int firstLine, bool prompted, Shell shell)
{
    std::vector<ScriptLine> result;
    const QStringList lines = linesOf(script);
    const bool root = prompted && !std::any_of(lines.begin(), lines.end(), hasPrompt);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView trimmed = QStringView(lines[i]).trimmed();
        const int line = firstLine + static_cast<int>(i);
        if (trimmed.isEmpty()) {
            result.push_back({ScriptLine::Kind::Blank, {}, line, 0});
        } else if (root) {
            if (hasRootPrompt(trimmed))
                result.push_back(
                    {ScriptLine::Kind::Command, trimmed.sliced(2).trimmed().toString(), line, 1});
        } else if (trimmed[0] == u'#') {
            result.push_back(comment(trimmed, line));
        } else if (isBullet(trimmed)) {
            result.push_back(
                {ScriptLine::Kind::Bullet, trimmed.sliced(2).trimmed().toString(), line, 1});
        } else if (!prompted || hasPrompt(lines[i])) {
            const qsizetype whole = commandEnd(lines, i, shell);
            const bool posix = !prompted && shell == Shell::Posix;
            const qsizetype last = posix ? compoundEnd(lines, i, whole) : whole;
            result.push_back(command(lines, i, last, firstLine));
            if (last != whole)
                result.back().physical -= commentsIn(lines, i, last);
            i = last;
        }
    }
    return result;
}

QString firstCommandOf(const QString& script)
{
    const QStringList lines = linesOf(script);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView trimmed = QStringView(lines[i]).trimmed();
        if (!trimmed.isEmpty() && trimmed[0] != u'#' && !isBullet(trimmed))
            return command(lines, i, commandEnd(lines, i), 0).text;
    }
    return {};
}

std::vector<ScriptLine> readSql(const QString& script, int firstLine)
{
    std::vector<ScriptLine> result;
    const QStringList lines = linesOf(script);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QStringView trimmed = QStringView(lines[i]).trimmed();
        const int line = firstLine + static_cast<int>(i);
        if (trimmed.isEmpty()) {
            result.push_back({ScriptLine::Kind::Blank, {}, line, 0});
        } else if (trimmed.startsWith(u"--")) {
            result.push_back(comment(trimmed, line));
        } else {
            const qsizetype last = trimmed[0] == u'\\' ? i : statementEnd(lines, i);
            result.push_back(command(lines, i, last, firstLine));
            i = last;
        }
    }
    return result;
}

} // namespace cockpit::runbook
