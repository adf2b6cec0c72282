// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/source.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace cockpit::house {

using namespace Qt::StringLiterals;

namespace {

/// Blanks out comments and literals; every newline stays, so that lines keep their numbers.
QString codeOf(QString text)
{
    static const QRegularExpression quoted(
        uR"re(//[^\n]*|/\*.*?\*/|R"([^\s()\\]{0,16})\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+')re"_s,
        QRegularExpression::DotMatchesEverythingOption);
    for (auto it = quoted.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        for (qsizetype i = match.capturedStart(); i < match.capturedEnd(); ++i) {
            if (text.at(i) != u'\n')
                text[i] = u' ';
        }
    }
    return text;
}

} // namespace

bool Source::isCpp() const
{
    return path.endsWith(u".cpp"_s) || path.endsWith(u".h"_s);
}

Source sourceFrom(const QString& path, const QString& text)
{
    const QString code = path.endsWith(u".cpp"_s) || path.endsWith(u".h"_s) ? codeOf(text) : text;
    return {path, text, text.split(u'\n'), code.split(u'\n')};
}

std::vector<Include> includesOf(const Source& source)
{
    static const QRegularExpression directive(uR"re(^\s*#\s*include\s*([<"])([^>"]+)[>"])re"_s);
    std::vector<Include> includes;
    for (qsizetype i = 0; i < source.lines.size(); ++i) {
        const QRegularExpressionMatch match = directive.match(source.lines.at(i));
        if (match.hasMatch())
            includes.push_back(
                {match.captured(2), match.captured(1) == u"\""_s, static_cast<int>(i + 1)});
    }
    return includes;
}

std::vector<Source> sourcesBelow(const QString& top, const QStringList& folders,
                                 const QStringList& names)
{
    std::vector<Source> sources;
    for (const QString& folder : folders) {
        QDirIterator files(top + u'/' + folder, names, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                sources.push_back(sourceFrom(file.fileName().mid(top.size() + 1),
                                             QString::fromUtf8(file.readAll())));
        }
    }
    std::sort(sources.begin(), sources.end(),
              [](const Source& a, const Source& b) { return a.path < b.path; });
    return sources;
}

} // namespace cockpit::house
