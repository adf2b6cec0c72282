// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The reader beside a plain cmark-gfm parse of the same bytes, and beside itself on sixteen times as much.
#include "models/runbook/reader.h"
#include "tests/benchmarks/documents.h"
#include "tests/benchmarks/measure.h"
#include "tests/runbook/denseshapes.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHashFunctions>

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

std::vector<Sample> filesAt(const QStringList& paths)
{
    std::vector<Sample> samples;
    for (const QString& path : paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            qWarning("%s cannot be read: %s", qPrintable(path), qPrintable(file.errorString()));
            continue;
        }
        samples.push_back({QFileInfo(path).fileName(), file.readAll()});
    }
    return samples;
}

/// Real runbooks by others, in the order of their names, with a blank line behind each.
QByteArray realRunbooks()
{
    const QDir shared(QStringLiteral(COCKPIT_SHARED_DIR "/runbooks"));
    QByteArray all;
    for (const auto& [folder, pattern] :
         {std::pair(u"."_s, u"*.txt"_s), std::pair(u"corpus"_s, u"*.md"_s)}) {
        const QDir at(shared.filePath(folder));
        for (const QString& name : at.entryList({pattern}, QDir::Files, QDir::Name)) {
            for (const Sample& each : filesAt({at.filePath(name)}))
                all += each.bytes + "\n\n";
        }
    }
    return all;
}

std::vector<Sample> samplesFrom(const QStringList& files)
{
    if (!files.isEmpty())
        return filesAt(files);
    std::vector<Sample> samples{{u"16 KB"_s, bench::runbookOf(16'000)},
                                {u"1 MB"_s, bench::runbookOf(1'000'000)}};
    const QByteArray real = realRunbooks();
    if (real.isEmpty()) {
        qInfo("There are no real runbooks in %s: they are not read.", COCKPIT_SHARED_DIR "/runbooks");
        return samples;
    }
    for (const auto& [name, size] :
         {std::pair(u"real ones, 1 MB"_s, 1'000'000), std::pair(u"real ones, 10 MB"_s, 10'000'000)})
        samples.push_back({name, real.repeated((size + real.size() - 1) / real.size())});
    return samples;
}

/// A shape that is easily read in quadratic time, sixteen times as large as itself.
struct Shape {
    QString name;
    QByteArray small;
    QByteArray large;
};

std::vector<Shape> shapes()
{
    const auto of = [](const QString& name, const QByteArray& head, const QByteArray& body, int count) {
        return Shape{name, head + body.repeated(count), head + body.repeated(count * 16)};
    };
    const QByteArray step =
        "### Step 1: Traffic (T+5m, 5 minutes)\n\n- [ ] shut\n\n```bash\nssh a\ndoorctl open\n"
        "```\n\n**Rollback:** `doorctl shut`\n\n";
    const QByteArray table = "| Time | Task | Duration |\n|---|---|---|\n";
    return {of(u"steps"_s, "# A\n\n", step, 500),
            of(u"rows"_s, table, "| T+5m | Open | 5 min |\n", 1250),
            of(u"one line"_s, "# A\n\n", "door 5 < 6% ", 5000),
            of(u"nesting"_s, {}, "- ", 6000),
            of(u"gates"_s, "## Release\n\n", "- Do not proceed until it is shut\n", 1500),
            of(u"settings"_s, "```yaml\nabort:\n", "  lost_max: 3 # abort if > 3%\n", 1500),
            of(u"digits"_s, "# T-", "7", 40'000),
            of(u"script"_s, "```bash\n", "doorctl open\nDoor: x\n", 2000)};
}

/// A megabyte of what costs most for each character.
void readDense()
{
    bench::printHeader(u"A megabyte of nothing but marks, beside cmark-gfm"_s);
    for (const DenseShape& shape : denseShapes(1'000'000)) {
        const bench::Comparison comparison = bench::compare(
            [&] { (void)cockpit::runbook::read(shape.bytes); }, [&] { parseOnly(shape.bytes); }, 3);
        bench::print(shape.name, comparison, u"ours at most 1000 ms"_s);
    }
}

void compareShapes()
{
    bench::printHeader(u"Sixteen times as large: times as long"_s);
    for (const Shape& shape : shapes()) {
        const bench::Comparison comparison =
            bench::compare([&] { (void)cockpit::runbook::read(shape.large); },
                           [&] { (void)cockpit::runbook::read(shape.small); });
        bench::print(shape.name, comparison, u"about 16"_s);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    QHashSeed::setDeterministicGlobalSeed(); // as the program does
    const QCoreApplication application(argc, argv);
    cmark_gfm_core_extensions_ensure_registered();
    bench::printHeader(u"Reading a runbook, beside cmark-gfm"_s);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const std::vector<Sample> samples = samplesFrom(arguments);
    for (const Sample& sample : samples) {
        if (const auto read = cockpit::runbook::read(sample.bytes); !read) {
            qWarning("%s: %s", qPrintable(sample.name), qPrintable(read.error().sentence));
            return 1;
        }
        const bench::Comparison comparison = bench::compare(
            [&] { (void)cockpit::runbook::read(sample.bytes); }, [&] { parseOnly(sample.bytes); });
        bench::print(sample.name, comparison, u"at most 3"_s);
    }
    if (arguments.isEmpty()) {
        compareShapes();
        readDense();
    }
    return samples.empty() ? 1 : 0;
}
