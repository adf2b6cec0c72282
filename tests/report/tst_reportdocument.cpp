// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/report/document.h"

#include <QTest>

using namespace cockpit::report;

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesMarkdown();
    void textCannotBecomeMarkup();
};

void TestDocument::writesMarkdown()
{
    const Document document{QStringLiteral("Title"),
                            {Heading{2, QStringLiteral("Steps")},
                             Table{{QStringLiteral("a"), QStringLiteral("b")},
                                   {{QStringLiteral("1"), QStringLiteral("2")}}},
                             Bullets{{QStringLiteral("x")}}}};
    QCOMPARE(toMarkdown(document),
             QStringLiteral("# Title\n\n## Steps\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n- x\n\n"));
}

void TestDocument::textCannotBecomeMarkup()
{
    const Document document{QStringLiteral("<b>"),
                            {Paragraph{QStringLiteral("<script>a|b\n# no heading")}}};
    QVERIFY(!toHtml(document).contains(QStringLiteral("<script>")));
    const QString markdown = toMarkdown(document);
    QVERIFY(markdown.contains(QStringLiteral("\\<script\\>a\\|b \\# no heading")));
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_reportdocument.moc"
