// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The reader beside a plain cmark-gfm parse of the same bytes.
#include "models/runbook/reader.h"
#include "tests/benchmarks/documents.h"
#include "tests/benchmarks/measure.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

extern "C" {
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
}

using namespace Qt::StringLiterals;

namespace {

struct Sample {
    QString name;
    QByteArray bytes;
};

void parseOnly(const QByteArray& bytes)
{
    cmark_parser* parser = cmark_parser_new(CMARK_OPT_DEFAULT);
    for (const char* name : {"table", "tasklist", "strikethrough", "autolink"})
        cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension(name));
    cmark_parser_feed(parser, bytes.constData(), static_cast<std::size_t>(bytes.size()));
    cmark_node_free(cmark_parser_finish(parser));
    cmark_parser_free(parser);
}

std::vector<Sample> samplesFrom(const QStringList& files)
{
    if (files.isEmpty())
        return {{u"16 KB"_s, bench::runbookOf(16'000)}, {u"1 MB"_s, bench::runbookOf(1'000'000)}};
    std::vector<Sample> samples;
    for (const QString& name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            qWarning("%s cannot be read: %s", qPrintable(name), qPrintable(file.errorString()));
            continue;
        }
        samples.push_back({QFileInfo(name).fileName(), file.readAll()});
    }
    return samples;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    cmark_gfm_core_extensions_ensure_registered();
    bench::printHeader(u"Reading a runbook, beside cmark-gfm"_s);
    const std::vector<Sample> samples = samplesFrom(QCoreApplication::arguments().mid(1));
    for (const Sample& sample : samples) {
        if (const auto read = cockpit::runbook::read(sample.bytes); !read) {
            qWarning("%s: %s", qPrintable(sample.name), qPrintable(read.error().sentence));
            return 1;
        }
        const bench::Comparison comparison = bench::compare(
            [&] { (void)cockpit::runbook::read(sample.bytes); }, [&] { parseOnly(sample.bytes); });
        bench::print(sample.name, comparison, u"at most 3"_s);
    }
    return samples.empty() ? 1 : 0;
}
