// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/document.h"

namespace cockpit::report {

namespace {

/// Text that cannot become markup, a new row or a new cell.
QString markdownText(const QString& text)
{
    static const QString special = QStringLiteral("\\`*_[]<>#|~");
    QString escaped;
    escaped.reserve(text.size());
    for (const QChar c : text.simplified()) {
        if (special.contains(c))
            escaped += QLatin1Char('\\');
        escaped += c;
    }
    return escaped;
}

struct ToMarkdown {
    QString out;

    void operator()(const Heading& heading)
    {
        out += QString(heading.level, QLatin1Char('#')) + QLatin1Char(' ')
            + markdownText(heading.text) + QStringLiteral("\n\n");
    }
    void operator()(const Paragraph& paragraph)
    {
        out += markdownText(paragraph.text) + QStringLiteral("\n\n");
    }
    void operator()(const Bullets& bullets)
    {
        for (const QString& item : bullets.items)
            out += QStringLiteral("- ") + markdownText(item) + QLatin1Char('\n');
        out += QLatin1Char('\n');
    }
    void operator()(const Table& table)
    {
        row(table.columns);
        out += QLatin1Char('|') + QStringLiteral("---|").repeated(table.columns.size())
            + QLatin1Char('\n');
        for (const QStringList& cells : table.rows)
            row(cells);
        out += QLatin1Char('\n');
    }
    void row(const QStringList& cells)
    {
        out += QLatin1Char('|');
        for (const QString& cell : cells)
            out += QLatin1Char(' ') + markdownText(cell) + QStringLiteral(" |");
        out += QLatin1Char('\n');
    }
};

struct ToHtml {
    QString out;

    void element(const QString& name, const QString& text)
    {
        out += QStringLiteral("<%1>%2</%1>\n").arg(name, text.toHtmlEscaped());
    }
    void operator()(const Heading& heading)
    {
        element(QStringLiteral("h%1").arg(heading.level), heading.text);
    }
    void operator()(const Paragraph& paragraph) { element(QStringLiteral("p"), paragraph.text); }
    void operator()(const Bullets& bullets)
    {
        out += QStringLiteral("<ul>\n");
        for (const QString& item : bullets.items)
            element(QStringLiteral("li"), item);
        out += QStringLiteral("</ul>\n");
    }
    void operator()(const Table& table)
    {
        out += QStringLiteral("<table>\n");
        row(table.columns, QStringLiteral("th"));
        for (const QStringList& cells : table.rows)
            row(cells, QStringLiteral("td"));
        out += QStringLiteral("</table>\n");
    }
    void row(const QStringList& cells, const QString& kind)
    {
        out += QStringLiteral("<tr>");
        for (const QString& cell : cells)
            element(kind, cell);
        out += QStringLiteral("</tr>\n");
    }
};

const char* const style =
    "body{font:15px/1.5 sans-serif;max-width:70em;margin:2em auto;padding:0 "
    "1em;color:#1a1a1a;background:#fff}"
    "table{border-collapse:collapse;margin:1em 0}th,td{border:1px solid #999;padding:.25em "
    ".6em;text-align:left;"
    "vertical-align:top}th{background:#eee}h2{margin-top:2em}"
    "@media(prefers-color-scheme:dark){body{color:#eee;background:#1a1a1a}th{background:#333}}";

} // namespace

QString toMarkdown(const Document& document)
{
    ToMarkdown writer;
    writer(Heading{1, document.title});
    for (const Block& block : document.blocks)
        std::visit(writer, block);
    return writer.out;
}

QString toHtml(const Document& document)
{
    ToHtml writer;
    writer.out =
        QStringLiteral("<!DOCTYPE html>\n<html><head><meta "
                       "charset=\"utf-8\"><title>%1</title><style>%2</style></head>\n<body>\n")
            .arg(document.title.toHtmlEscaped(), QLatin1String(style));
    writer(Heading{1, document.title});
    for (const Block& block : document.blocks)
        std::visit(writer, block);
    writer.out += QStringLiteral("</body></html>\n");
    return writer.out;
}

} // namespace cockpit::report
