// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/markdown.h"

#include <QStringEncoder>

#include <algorithm>
#include <numeric>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

constexpr int deepestMarkers = 24;
constexpr qsizetype longestFront = 200;

/// Where the line's quote and list marks that are within the allowed nesting end.
qsizetype markersEnd(QStringView line, bool* tooDeep)
{
    int markers = 0;
    qsizetype i = 0;
    while (i < line.size()) {
        const QChar c = line[i];
        const bool bullet =
            (c == u'-' || c == u'*' || c == u'+') && i + 1 < line.size() && line[i + 1] == u' ';
        if (c == u'>' || bullet) {
            if (++markers > deepestMarkers)
                break;
        } else if (c != u' ' && c != u'\t') {
            break;
        }
        ++i;
    }
    *tooDeep = markers > deepestMarkers;
    return i;
}

} // namespace

qsizetype frontMatterLines(const QStringList& lines)
{
    if (lines.isEmpty() || lines.front().trimmed() != u"---"_s)
        return 0;
    const qsizetype most = std::min(lines.size(), longestFront);
    for (qsizetype i = 1; i < most; ++i) {
        const QStringView line = QStringView(lines[i]).trimmed();
        if (line == u"---" || line == u"...")
            return i + 1;
        // A rule at the top of a document, with prose or a title below it.
        if (line.startsWith(u"# ") || (i == 1 && !line.contains(u':')))
            return 0;
    }
    return 0;
}

QByteArray parserInput(const QStringList& lines, qsizetype first, qsizetype end)
{
    const qsizetype characters =
        std::accumulate(lines.begin() + first, lines.begin() + end, qsizetype{0},
                        [](qsizetype sum, const QString& line) { return sum + line.size() + 1; });
    QStringEncoder encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    QByteArray input;
    input.resize(encoder.requiredSpace(characters));
    char* out = input.data();
    const qsizetype front = frontMatterLines(lines);
    for (qsizetype i = first; i < end; ++i) {
        const QString& line = lines[i];
        if (i < front) {
            *out++ = '\n';
            continue;
        }
        bool tooDeep = false;
        const qsizetype markers = markersEnd(line, &tooDeep);
        // What is cut stays in the runbook's lines; only its structure is not looked at.
        const QStringView kept =
            QStringView(line).first(tooDeep ? markers : std::min(line.size(), longestLine));
        out = encoder.appendToBuffer(out, kept);
        *out++ = '\n';
    }
    input.truncate(out - input.constData());
    return input;
}

} // namespace cockpit::runbook
