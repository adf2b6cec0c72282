// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/actions.h"

#include "models/runbook/commandwords.h"
#include "models/runbook/comparisons.h"
#include "models/runbook/remarks.h"
#include "models/runbook/runnable.h"
#include "models/runbook/script.h"
#include "models/runbook/words.h"

#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

/// Walks the lines of a script; comments wait until it shows what they belong to.
class ScriptReader
{
public:
    explicit ScriptReader(ContextTracker* contexts)
        : m_contexts(contexts)
    {}

    void take(const ScriptLine& line)
    {
        switch (line.kind) {
        case ScriptLine::Kind::Blank:
            flush();
            m_expectation = false;
            break;
        case ScriptLine::Kind::Comment:
            comment(line);
            break;
        case ScriptLine::Kind::Bullet:
            bullet(line);
            break;
        case ScriptLine::Kind::Command:
            command(line);
            break;
        }
    }

    FenceActions finish()
    {
        flush();
        m_contexts->leave();
        return std::move(m_result);
    }

private:
    void command(const ScriptLine& line)
    {
        if (continuesStatement(line)) {
            m_result.actions.back().text += u'\n' + line.text;
            m_result.commandLines += line.physical;
            return;
        }
        if (!m_contexts->inSql() && !looksLikeSql(line.text) && !isRunnable(line.text)) {
            said(line);
            return;
        }
        Action action;
        action.kind = ActionKind::Command;
        const QStringList words = commandWords(line.text);
        action.context = m_contexts->next(line.text, words);
        action.text = line.text;
        action.line = line.line;
        action.endless = isEndless(line.text, words);
        action.note = m_pending.join(u'\n');
        m_pending.clear();
        m_bulleted = false;
        m_expectation = false;
        m_result.commandLines += line.physical;
        m_result.actions.push_back(std::move(action));
        m_lastCommand = static_cast<int>(m_result.actions.size()) - 1;
    }

    /// What the author set among commands and no shell takes: shown, never run. It is a line of the
    /// script all the same.
    void said(const ScriptLine& line)
    {
        m_result.commandLines += line.physical;
        Action& action = add(ActionKind::Note, line.text, line.line);
        action.aside = true;
        action.note = m_pending.join(u'\n');
        m_pending.clear();
        m_bulleted = false;
        m_expectation = false;
    }

    /// In a database session a statement goes on to its semicolon.
    bool continuesStatement(const ScriptLine& line) const
    {
        if (m_result.actions.empty() || !m_pending.isEmpty())
            return false;
        const Action& last = m_result.actions.back();
        if (!last.context || last.context->kind != ContextKind::Sql || !looksLikeSql(last.text)
            || looksLikeShell(line.text))
            return false;
        const bool adjacent = last.line + static_cast<int>(last.text.count(u'\n')) + 1 == line.line;
        return adjacent && !last.text.startsWith(u'\\') && !last.text.endsWith(u';')
            && !line.text.startsWith(u'\\');
    }

    void comment(const ScriptLine& line)
    {
        if (line.text.isEmpty())
            return;
        if (m_bulleted)
            flush();
        const auto expected =
            m_pending.isEmpty() && m_lastCommand >= 0 ? expectationIn(line.text) : std::nullopt;
        if (expected || m_expectation) {
            expect(expected.value_or(line.text));
            m_expectation = m_expectation || line.text.endsWith(u':');
            return;
        }
        if (const auto wait = waitIn(line.text)) {
            flush();
            add(ActionKind::Wait, line.text, line.line).wait = std::chrono::ceil<minutes>(*wait);
            return;
        }
        if (m_pending.isEmpty())
            m_pendingLine = line.line;
        m_pending.append(line.text);
    }

    /// A list under a comment: what to look at while the release goes on.
    void bullet(const ScriptLine& line)
    {
        const QString heading = m_pending.isEmpty() ? lastText() : m_pending.join(u'\n');
        const bool metric =
            mentions(heading, {u"metric", u"monitor", u"dashboard", u"verify", u"watch", u"grafana"})
            || !findComparisons(line.text).empty();
        add(metric ? ActionKind::Metric : ActionKind::Check, line.text, line.line).note =
            m_pending.join(u'\n');
        m_bulleted = true;
    }

    void expect(const QString& text)
    {
        auto& expected = m_result.actions[static_cast<size_t>(m_lastCommand)].expected;
        expected = expected ? *expected + u'\n' + text : text;
    }

    /// Comments that no command follows are for a person; where they count, each number is a thing to do.
    void flush()
    {
        if (!m_bulleted) {
            const auto counted = std::count_if(m_pending.begin(), m_pending.end(), isCounted);
            for (qsizetype from = 0; from < m_pending.size();) {
                qsizetype end = from + 1;
                while (end < m_pending.size() && (counted < 2 || !isCounted(m_pending[end])))
                    ++end;
                add(kindOfRemark(m_pending[from]), m_pending.sliced(from, end - from).join(u'\n'),
                    m_pendingLine + static_cast<int>(from));
                from = end;
            }
        }
        m_pending.clear();
        m_bulleted = false;
    }

    static bool isCounted(const QString& remark) { return numberOfRemark(remark) > 0; }

    Action& add(ActionKind kind, const QString& text, int line)
    {
        Action& action = m_result.actions.emplace_back();
        action.kind = kind;
        action.text = text;
        action.line = line;
        return action;
    }

    QString lastText() const
    {
        return m_result.actions.empty() ? QString() : m_result.actions.back().text;
    }

    ContextTracker* m_contexts;
    FenceActions m_result;
    QStringList m_pending; // comments not yet placed
    int m_pendingLine = 0;
    int m_lastCommand = -1;
    bool m_bulleted = false;    // the pending comments head a list
    bool m_expectation = false; // comment lines go on with what is expected
};

/// A tree of folders, drawn in a fence that calls itself a script.
bool isTree(const QString& literal)
{
    return literal.contains(u"├──"_s) || literal.contains(u"└──"_s);
}

/// A fence that was opened again before it was closed: its parts, each with a language of its own. What
/// follows a title there is not the fence's any more.
std::vector<Block> partsOf(const Block& fence)
{
    std::vector<Block> parts{fence};
    parts.front().literal.clear();
    bool title = false;
    int line = fence.line;
    for (const QString& each : fence.literal.split(u'\n')) {
        ++line;
        const QStringView trimmed = QStringView(each).trimmed();
        if (trimmed.startsWith(u"```")) {
            Block& part = parts.emplace_back();
            part.kind = BlockKind::Fence;
            part.line = line;
            part.language = trimmed.sliced(3).trimmed().toString().toLower();
            title = part.language.isEmpty(); // closed: prose until the next one opens
            continue;
        }
        title = title || (parts.size() > 1 && trimmed.startsWith(u"##"));
        if (!title)
            parts.back().literal += each + u'\n';
    }
    for (size_t i = 1; i < parts.size(); ++i)
        parts[i].fence = classifyFence(parts[i]);
    return parts;
}

} // namespace

bool isScriptLanguage(const QString& language)
{
    static const QSet<QString> shells{
        u"bash"_s,         u"sh"_s,         u"shell"_s,    u"zsh"_s,
        u"fish"_s,         u"powershell"_s, u"pwsh"_s,     u"ps1"_s,
        u"cmd"_s,          u"bat"_s,        u"batch"_s,    u"shell-session"_s,
        u"shellsession"_s, u"console"_s,    u"terminal"_s, u"bash-session"_s};
    return shells.contains(language);
}

FenceKind classifyFence(const Block& fence)
{
    static const QSet<QString> sql{u"sql"_s,   u"psql"_s,  u"postgresql"_s, u"postgres"_s,
                                   u"mysql"_s, u"plsql"_s, u"pgsql"_s};
    if (sql.contains(fence.language))
        return FenceKind::Sql;
    const bool session = fence.language == u"console"_s || fence.language.contains(u"session"_s)
        || fence.language == u"terminal"_s || fence.language.isEmpty() || fence.language == u"text"_s;
    if (!isScriptLanguage(fence.language) && !session)
        return FenceKind::Other;
    if (isJson(fence.literal) || isTree(fence.literal))
        return FenceKind::Other;
    const bool called = session && !fence.language.isEmpty() && fence.language != u"text"_s;
    if (hasPrompts(fence.literal) || (session && hasRootPrompts(fence.literal, called)))
        return FenceKind::Prompted;
    // A fence that does not say it is a script is one only if it begins like one.
    return !session || looksLikeShell(firstCommandOf(fence.literal)) ? FenceKind::Shell
                                                                     : FenceKind::Other;
}

namespace {

FenceActions readPart(const Block& fence, ContextTracker* contexts)
{
    ScriptReader reader(contexts);
    const int first = fence.line + 1;
    if (fence.fence == FenceKind::Sql) {
        for (const ScriptLine& line : readSql(fence.literal, first))
            reader.take(line);
        FenceActions result = reader.finish();
        for (Action& action : result.actions) {
            if (action.kind == ActionKind::Command && action.context->kind != ContextKind::Sql)
                action.context = Context{ContextKind::Sql, std::nullopt};
        }
        return result;
    }
    if (fence.fence != FenceKind::Other) {
        const bool prompted = fence.fence == FenceKind::Prompted;
        static const QSet<QString> windows{u"powershell"_s, u"ps1"_s, u"pwsh"_s,
                                           u"cmd"_s,        u"bat"_s, u"batch"_s};
        const Shell shell = windows.contains(fence.language) ? Shell::Windows : Shell::Posix;
        for (const ScriptLine& line : readScript(fence.literal, first, prompted, shell))
            reader.take(line);
    }
    return reader.finish();
}

} // namespace

FenceActions readFence(const Block& fence, ContextTracker* contexts)
{
    if (fence.fence == FenceKind::Other || !fence.literal.contains(u"```"_s))
        return readPart(fence, contexts);
    FenceActions all;
    for (const Block& part : partsOf(fence)) {
        FenceActions read = readPart(part, contexts);
        all.commandLines += read.commandLines;
        std::move(read.actions.begin(), read.actions.end(), std::back_inserter(all.actions));
    }
    return all;
}

} // namespace cockpit::runbook
