// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench.h"
#include "ui/common/panel.h"
#include "ui/help/helppages.h"
#include "ui/help/helpwindow.h"
#include "ui/mainwindow.h"

#include <QDir>
#include <QDirIterator>
#include <QDockWidget>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace cockpit;

/// A page a panel, in every language, and links that lead somewhere.
class TestHelp : public QObject
{
    Q_OBJECT

    static QStringList languages() { return QDir(QStringLiteral(":/help")).entryList(QDir::Dirs); }
    static QString read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    static QStringList linksOf(const QString& text)
    {
        static const QRegularExpression link(QStringLiteral(R"(\]\(([^)]+)\))"));
        QStringList links;
        for (auto it = link.globalMatch(text); it.hasNext();)
            links << it.next().captured(1);
        return links;
    }
    /// What must be the same in every language: the structure.
    static QString shapeOf(const QString& text)
    {
        static const QRegularExpression items(QStringLiteral("^(#+|[-*]|\\d+\\.|\\|) "),
                                              QRegularExpression::MultilineOption);
        QStringList shape;
        for (auto it = items.globalMatch(text); it.hasNext();)
            shape << it.next().captured(1).left(2);
        QStringList links = linksOf(text);
        links.sort();
        return shape.join(u' ') + u'\n' + links.join(u' ');
    }

private Q_SLOTS:
    void everyPageIsThereInEveryLanguage()
    {
        QCOMPARE(languages(),
                 QStringList({QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("es"),
                              QStringLiteral("fr"), QStringLiteral("ja"), QStringLiteral("zh_CN")}));
        for (const ui::HelpPage& page : ui::helpPages()) {
            QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
            const QString english = shapeOf(ui::helpText(page.name));
            for (const QString& language : languages()) {
                const QString text = read(QStringLiteral(":/help/%1/%2.md").arg(language, page.name));
                QVERIFY2(text.size() > 100, qPrintable(language + u'/' + page.name));
                QVERIFY2(shapeOf(text) == english, qPrintable(language + u'/' + page.name));
            }
        }
    }

    void noPageIsForgotten()
    {
        QStringList named;
        for (const ui::HelpPage& page : ui::helpPages())
            named << page.name + QStringLiteral(".md");
        named.sort();
        QCOMPARE(QDir(QStringLiteral(":/help/en")).entryList(QDir::Files, QDir::Name), named);
    }

    void linksLeadToPages()
    {
        int count = 0;
        for (const ui::HelpPage& page : ui::helpPages()) {
            for (const QString& link : linksOf(ui::helpText(page.name))) {
                QVERIFY2(!ui::helpText(QFileInfo(link).completeBaseName()).isEmpty(),
                         qPrintable(page.name + QLatin1Char(' ') + link));
                ++count;
            }
        }
        QVERIFY(count > 10);
    }

    void everyPanelHasAPage()
    {
        fake::Bench bench;
        bench.start();
        ui::MainWindow window(*bench.conductor, ui::WindowOptions{{}, &bench.prompts, {}, {}, false});
        for (const auto* dock : window.findChildren<QDockWidget*>()) {
            QVERIFY2(!ui::helpText(dock->objectName()).isEmpty(), qPrintable(dock->objectName()));
            QCOMPARE(ui::helpPageFor(dock->widget()), dock->objectName());
        }
        QCOMPARE(ui::helpPageFor(window.centralWidget()), QStringLiteral("first-flight"));
    }

    void followsItsOwnLinksOnly()
    {
        ui::HelpWindow help(nullptr);
        help.present(QStringLiteral("gates"));
        const QString gates = help.page()->toMarkdown();
        QVERIFY(gates.size() > 100);
        Q_EMIT help.page()->anchorClicked(
            QUrl(QStringLiteral("https://elsewhere.example/gates.md")));
        QCOMPARE(help.page()->toMarkdown(), gates);
        Q_EMIT help.page()->anchorClicked(QUrl(QStringLiteral("rollback.md")));
        QVERIFY(help.page()->toMarkdown() != gates);
        QCOMPARE(help.contents()->currentItem()->data(Qt::UserRole).toString(),
                 QStringLiteral("rollback"));
        help.present(QStringLiteral("no such page"));
        QCOMPARE(help.contents()->currentItem()->data(Qt::UserRole).toString(),
                 QStringLiteral("rollback"));
    }
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
