// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The splitters of command lines, beside a plain split of the same bytes into lines.
#include "models/plan/shell.h"
#include "models/runbook/script.h"
#include "tests/benchmarks/documents.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;
using namespace cockpit;

namespace {

/// The yardstick: one pass over the bytes that finds the ends of the lines.
qsizetype countLines(const QByteArray& bytes)
{
    qsizetype lines = 0;
    const char* at = bytes.constData();
    const char* const end = at + bytes.size();
    while (at < end) {
        const void* const found = std::memchr(at, '\n', static_cast<std::size_t>(end - at));
        if (!found)
            break;
        at = static_cast<const char*>(found) + 1;
        ++lines;
    }
    return lines;
}

QString rate(qsizetype bytes, const bench::Comparison& comparison)
{
    return u"%1 MB/s (at least 50)"_s.arg(static_cast<double>(bytes) / 1e3 / comparison.ours.median,
                                          0, 'f', 0);
}

void compare(const QString& name, const QByteArray& bytes, const std::function<void()>& ours)
{
    qsizetype lines = 0;
    const QString text = QString::fromUtf8(bytes);
    const bench::Comparison comparison =
        bench::compare(ours, [&] { lines = std::max(lines, text.split(u'\n').size()); });
    bench::print(name, comparison, rate(bytes.size(), comparison));
    if (lines < countLines(bytes))
        qFatal("the yardstick lost lines");
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    bench::printHeader(u"Splitting command lines, beside QString::split into lines"_s);
    for (const qsizetype size : {250'000, 500'000, 1'000'000}) {
        const QByteArray bytes = bench::linesOf(size);
        const QString text = QString::fromUtf8(bytes);
        const QString name = u"%1 KB"_s.arg(size / 1000);
        compare(u"script into logical lines: "_s + name, bytes,
                [&] { (void)runbook::readScript(text, 1); });
        compare(u"one script into its commands: "_s + name, bytes,
                [&] { (void)plan::shellCommands(text); });
        const std::vector<runbook::ScriptLine> lines = runbook::readScript(text, 1);
        compare(u"each logical line into its commands: "_s + name, bytes, [&] {
            for (const runbook::ScriptLine& line : lines)
                (void)plan::shellCommands(line.text);
        });
    }
    return 0;
}
