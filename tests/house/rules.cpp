// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/rules.h"

#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace cockpit::house {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLines = 400;

/// For each folder of the house, what it may use beside itself. The map of CONTRIBUTING.md.
const QMap<QString, QStringList>& links()
{
    static const QMap<QString, QStringList> map{
        {u"core"_s, {}},
        {u"secrets"_s, {u"core"_s}},
        {u"runbook"_s, {u"core"_s}},
        {u"plan"_s, {u"core"_s, u"runbook"_s}},
        {u"environment"_s, {u"core"_s, u"runbook"_s, u"plan"_s}},
        {u"run"_s, {u"core"_s, u"runbook"_s, u"plan"_s}},
        {u"patch"_s, {u"core"_s, u"runbook"_s, u"plan"_s, u"run"_s}},
        {u"store"_s, {u"core"_s, u"run"_s}},
        {u"telemetry"_s, {u"core"_s, u"runbook"_s}},
        {u"workers"_s, {u"core"_s}},
        {u"conductor"_s,
         {u"core"_s, u"runbook"_s, u"plan"_s, u"run"_s, u"store"_s, u"telemetry"_s, u"workers"_s}},
        {u"simulator"_s,
         {u"core"_s, u"runbook"_s, u"plan"_s, u"run"_s, u"store"_s, u"telemetry"_s, u"workers"_s,
          u"conductor"_s}},
        {u"report"_s, {u"core"_s, u"runbook"_s, u"plan"_s, u"run"_s, u"telemetry"_s}},
        {u"items"_s, {u"core"_s, u"runbook"_s, u"plan"_s, u"environment"_s, u"run"_s, u"telemetry"_s}},
        {u"ui"_s,
         {u"core"_s, u"runbook"_s, u"plan"_s, u"environment"_s, u"run"_s, u"telemetry"_s,
          u"conductor"_s, u"items"_s}},
        {u"app"_s,
         {u"core"_s, u"runbook"_s, u"plan"_s, u"run"_s, u"store"_s, u"telemetry"_s, u"workers"_s,
          u"conductor"_s, u"simulator"_s, u"report"_s, u"items"_s, u"ui"_s, u"patch"_s,
          u"secrets"_s, u"environment"_s}},
    };
    return map;
}

/// "models/run/state.h" is in "run", "ui/charts/view.h" in "ui".
QString roomOf(const QString& path)
{
    const QStringList parts = path.split(u'/');
    return parts.first() == u"models"_s ? parts.value(1) : parts.first();
}

/// Headers of plain values that reach further than their folder: a view shows a command's streams,
/// and starts none.
bool isShared(const QString& room, const QString& header)
{
    return room == u"ui"_s && header == u"models/workers/job.h"_s;
}

bool isInProgram(const Source& source)
{
    return source.path.startsWith(u"app/"_s) || source.path.startsWith(u"models/"_s)
        || source.path.startsWith(u"ui/"_s);
}

QString at(const Source& source, qsizetype line, const QString& sentence)
{
    return u"%1:%2: %3"_s.arg(source.path).arg(line).arg(sentence);
}

bool isListed(const Source& source, const std::vector<Exception>& exceptions)
{
    return std::any_of(exceptions.begin(), exceptions.end(),
                       [&](const Exception& exception) { return exception.path == source.path; });
}

/// Where `pattern` stands in `lines`.
QStringList matches(const Source& source, const QStringList& lines,
                    const QRegularExpression& pattern, const QString& sentence)
{
    QStringList found;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = pattern.match(lines.at(i));
        if (match.hasMatch())
            found.push_back(at(source, i + 1, sentence.arg(match.captured().trimmed())));
    }
    return found;
}

} // namespace

QStringList wrongLinks(const Source& source)
{
    if (!isInProgram(source))
        return {};
    const QString room = roomOf(source.path);
    if (!links().contains(room))
        return {at(source, 1, u"the house knows no folder %1"_s.arg(room))};
    QStringList wrong;
    for (const Include& include : includesOf(source)) {
        if (!include.quoted)
            continue;
        const QString other = roomOf(include.name);
        // moc and resource files are made in the build folder and have no folder in their name.
        if (!include.name.contains(u'/'))
            wrong += include.name.endsWith(u".h"_s)
                ? QStringList{at(source, include.line,
                                 u"%1 is not written from the top"_s.arg(include.name))}
                : QStringList{};
        else if (other != room && !links().value(room).contains(other)
                 && !isShared(room, include.name))
            wrong += at(source, include.line, u"%1 may not use %2"_s.arg(room, include.name));
    }
    return wrong;
}

QStringList windowsBelowUi(const Source& source, const QString& qtHeaders)
{
    if (!source.path.startsWith(u"models/"_s))
        return {};
    QStringList wrong;
    for (const Include& include : includesOf(source)) {
        for (const QString& module : {u"QtWidgets"_s, u"QtGui"_s, u"QtCharts"_s, u"QtSvg"_s}) {
            if (include.name.startsWith(module)
                || QFileInfo::exists(qtHeaders + u'/' + module + u'/' + include.name))
                wrong += at(source, include.line,
                            u"<%1> is %2, which stops at ui/"_s.arg(include.name, module));
        }
    }
    return wrong;
}

QStringList umbrellaIncludes(const Source& source, const QString& qtHeaders)
{
    QStringList wrong;
    for (const Include& include : includesOf(source)) {
        const QString module = include.name.section(u'/', -1);
        if (module.startsWith(u"Qt"_s) && QFileInfo::exists(qtHeaders + u'/' + module + u'/' + module))
            wrong += at(source, include.line, u"<%1> brings in a whole module"_s.arg(include.name));
    }
    return wrong;
}

QStringList missingLicence(const Source& source)
{
    const QString mark = source.isCpp() ? u"// "_s : u"# "_s;
    // Split, so that this file does not claim a licence twice.
    const QStringList expected{mark + u"SPDX-"_s
                                   + u"FileCopyrightText: 2026 The Release Cockpit developers"_s,
                               mark + u"SPDX-"_s + u"License-Identifier: GPL-3.0-or-later"_s};
    return source.lines.mid(0, 2) == expected
        ? QStringList{}
        : QStringList{at(source, 1, u"does not begin with the two SPDX lines"_s)};
}

QStringList tooLong(const Source& source, const std::vector<Exception>& exceptions)
{
    const qsizetype count = source.text.count(u'\n');
    const bool listed = isListed(source, exceptions);
    if (count > mostLines && !listed)
        return {
            at(source, count, u"is longer than %1 lines and no reason is listed"_s.arg(mostLines))};
    if (count <= mostLines && listed)
        return {at(source, count, u"is listed as too long, but is not any more"_s)};
    return {};
}

QStringList tooThick(const Source& source)
{
    constexpr qsizetype mostOfAView = 150;
    const qsizetype count = source.text.count(u'\n');
    const bool isView = source.path.startsWith(u"ui/"_s) && source.path.endsWith(u".cpp"_s);
    if (!isView || count <= mostOfAView)
        return {};
    return {at(source, count, u"is a view of more than %1 lines"_s.arg(mostOfAView))};
}

QStringList waits(const Source& source, const std::vector<Exception>& exceptions)
{
    static const QRegularExpression waiting(
        uR"(\bwaitFor\w*|\bprocessEvents\b|\bQEventLoop\b|\w*[sS]leep(_for|_until)?\s*\(|\bqWait\w*)"_s);
    if (!isInProgram(source) || isListed(source, exceptions))
        return {};
    return matches(source, source.code, waiting, u"%1 waits in place"_s);
}

QStringList openEnds(const Source& source)
{
    static const QRegularExpression mark(u"\\b(TO"_s + u"DO|FIX"_s + u"ME|X"_s + u"XX|HA"_s
                                         + u"CK)\\b"_s);
    return matches(source, source.lines, mark, u"%1 marks work that is left open"_s);
}

} // namespace cockpit::house
