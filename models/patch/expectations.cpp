// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patch/proposal.h"
#include "models/patch/table.h"
#include "models/patch/tr.h"
#include "models/plan/elision.h"
#include "models/plan/session.h"

#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace cockpit::patch {

namespace {

using namespace Qt::StringLiterals;
using runbook::Action;
using runbook::Runbook;

/// The last line of a command, of which continued lines and heredocs are kept.
int lastLineOf(const Action& action)
{
    return action.line + static_cast<int>(action.text.count(u'\n'));
}

template <class F>
void forEachCommand(const Runbook& runbook, const F& take)
{
    const auto each = [&take](const std::vector<Action>& actions) {
        for (const Action& action : actions) {
            if (action.kind == runbook::ActionKind::Command)
                take(action);
        }
    };
    for (const runbook::Step& step : runbook.steps)
        each(step.actions);
    for (const runbook::RollbackStep& step : runbook.rollback.steps)
        each(step.actions);
}

/// What the document writes before an expectation, most often: "# Expected: ".
QString wordingOf(const Runbook& runbook)
{
    static const QRegularExpression label(
        u"^\\s*(#+\\s*(?:expected?|expected (?:output|result)|output|returns?|should (?:be|return|show|print|output)|erwartet|esperado|attendu|预期|期待)\\s*[:：]\\s*)\\S"_s,
        QRegularExpression::CaseInsensitiveOption);
    QMap<QString, int> counts;
    QString most = u"# Expected: "_s;
    int highest = 0;
    forEachCommand(runbook, [&](const Action& action) {
        const auto match = label.match(runbook.lines.value(lastLineOf(action)).left(200));
        if (!action.expected || !match.hasMatch())
            return;
        const int count = ++counts[match.captured(1)];
        if (count > highest) {
            highest = count;
            most = match.captured(1);
        }
    });
    return most;
}

/// "cd /srv", "echo done", "NAME=shop": whether these end well is of no interest to who reads them.
bool saysLittle(const plan::ShellLine& line)
{
    static const QSet<QString> little{u"cd"_s,     u"echo"_s, u"printf"_s, u"sleep"_s,
                                      u"export"_s, u"set"_s,  u"pwd"_s,    u"clear"_s,
                                      u"pushd"_s,  u"popd"_s, u"alias"_s,  u"unset"_s};
    return line.commands.size() == 1 && line.commands.front().outputs.empty()
        && (line.commands.front().plain().isEmpty()
            || little.contains(line.commands.front().plain().first()));
}

/// A line that opens a session, or leaves one, ends with the code of another line; an observer with that
/// of the person who ended it.
bool canSay(const Action& action)
{
    const bool sql = action.context && action.context->kind == runbook::ContextKind::Sql;
    if (action.expected || action.endless || sql || plan::leavesSession(action.text))
        return false;
    const plan::ShellLine line(action.text);
    return !plan::opensSession(line) && !saysLittle(line)
        && plan::elisionIn(line, action.context) == plan::Elision::None;
}

QString indentOf(const QString& line)
{
    const auto first = std::find_if(line.begin(), line.end(),
                                    [](QChar c) { return c != u' ' && c != u'\t' && c != u'>'; });
    return line.first(first - line.begin());
}

} // namespace

std::vector<Proposal> proposedExpectations(const SourceText& source, const Runbook& runbook,
                                           const std::vector<int>& commands)
{
    const std::vector<bool> fenced = fencedLines(runbook.lines);
    const QString wording = wordingOf(runbook);
    std::vector<Proposal> proposals;
    forEachCommand(runbook, [&](const Action& action) {
        const int last = lastLineOf(action);
        const bool learned =
            std::find(commands.begin(), commands.end(), action.line) != commands.end();
        if (!learned || !canSay(action) || last > source.count()
            || !fenced[static_cast<std::size_t>(last - 1)])
            return;
        const QString words = indentOf(source.shown(action.line)) + wording + u"exit code 0"_s;
        Proposal proposal{LineEdit::Kind::Expectation, action.line, {}, {}};
        proposal.left =
            Tr::tr("Line %1: that the command ends with exit code 0 could not be put in.")
                .arg(action.line);
        if (const auto edit = inserting(source, LineEdit::Kind::Expectation, last, {words}))
            proposal.ways.push_back({{*edit}, {}, false});
        proposals.push_back(std::move(proposal));
    });
    return proposals;
}

} // namespace cockpit::patch
