// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/captures.h"

#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression& dateCall()
{
    static const QRegularExpression call(
        u"\\$\\(\\s*(date\\b[^()$`]*?)\\s*\\)|`\\s*(date\\b[^`$()]*?)\\s*`"_s);
    return call;
}

QString commandIn(const QRegularExpressionMatch& match)
{
    return match.captured(match.captured(1).isEmpty() ? 2 : 1).trimmed();
}

bool mayCall(const QString& line)
{
    return line.contains(u"date"_s) && (line.contains(u"$("_s) || line.contains(u'`'));
}

/// Whether the shell expands what stands at `at`: single quotes keep it as it is.
bool isExpanded(const QString& line, qsizetype at)
{
    bool single = false;
    bool twofold = false;
    for (qsizetype i = 0; i < at; ++i) {
        if (line[i] == u'\\' && !single)
            ++i;
        else if (line[i] == u'\'' && !twofold)
            single = !single;
        else if (line[i] == u'"' && !single)
            twofold = !twofold;
    }
    return !single;
}

void count(const std::vector<runbook::Action>& actions, QMap<QString, QList<int>>& places)
{
    for (const runbook::Action& action : actions) {
        if (action.kind != runbook::ActionKind::Command || !mayCall(action.text))
            continue;
        auto calls = dateCall().globalMatch(action.text);
        while (calls.hasNext()) {
            const QRegularExpressionMatch match = calls.next();
            if (isExpanded(action.text, match.capturedStart()))
                places[commandIn(match)].append(action.line);
        }
    }
}

} // namespace

std::vector<Capture> capturesOf(const runbook::Runbook& runbook)
{
    QMap<QString, QList<int>> places;
    for (const runbook::Step& step : runbook.steps)
        count(step.actions, places);
    for (const runbook::RollbackStep& step : runbook.rollback.steps)
        count(step.actions, places);
    std::vector<Capture> captures;
    for (auto it = places.constBegin(); it != places.constEnd(); ++it) {
        if (it->size() > 1)
            captures.push_back({{}, it.key(), *it});
    }
    std::stable_sort(captures.begin(), captures.end(), [](const Capture& left, const Capture& right) {
        return left.lines.first() < right.lines.first();
    });
    for (size_t i = 0; i < captures.size(); ++i)
        captures[i].variable = u"RUN_VALUE_%1"_s.arg(i + 1);
    return captures;
}

QString withCaptures(const QString& line, const std::vector<Capture>& captures)
{
    if (captures.empty() || !mayCall(line))
        return line;
    QString out;
    qsizetype from = 0;
    auto calls = dateCall().globalMatch(line);
    while (calls.hasNext()) {
        const QRegularExpressionMatch match = calls.next();
        const QString command = commandIn(match);
        const auto capture =
            std::find_if(captures.begin(), captures.end(),
                         [&command](const Capture& one) { return one.command == command; });
        if (capture == captures.end() || !isExpanded(line, match.capturedStart()))
            continue;
        out += line.mid(from, match.capturedStart() - from);
        out += u"${%1:?not captured}"_s.arg(capture->variable);
        from = match.capturedEnd();
    }
    return out + line.mid(from);
}

} // namespace cockpit::plan
