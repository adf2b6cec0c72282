// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bench.h"
#include "ui/charts/chartspanel.h"
#include "ui/mainwindow.h"

#include <QDockWidget>
#include <QLabel>
#include <QTest>

using namespace cockpit;
using namespace cockpit::ui;
using namespace Qt::StringLiterals;

namespace {

/// The words of a panel that stand alone in it, because there is nothing else.
QStringList wordsIn(const QWidget& panel)
{
    QStringList words;
    for (const QLabel* label : panel.findChildren<QLabel*>()) {
        if (label->isVisibleTo(&panel) && label->wordWrap() && !label->text().isEmpty())
            words << label->text();
    }
    return words;
}

} // namespace

/// A runbook that says next to nothing: every dock says what is missing, and how it is added.
class TestEmptyPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDockSaysWhatIsMissingAndHowToAddIt()
    {
        fake::Bench bench(plan::RunKind::Staging, [](plan::Plan& plan) {
            const plan::RunKind kind = plan.kind;
            plan = plan::Plan();
            plan.kind = kind;
            plan.title = u"Nothing"_s;
        });
        MainWindow window(*bench.conductor, {{}, &bench.prompts});
        window.resize(1600, 1000);
        window.show();
        window.refresh();
        bench.settle();
        // What is full whatever the runbook says: the log, and the runbook itself.
        const QStringList full{u"log"_s, u"document"_s};
        // What has nothing to say where nothing is wrong or doubtful, and nothing is to be added.
        const QStringList content{u"findings"_s, u"guesses"_s};
        int looked = 0;
        for (const QDockWidget* dock : window.findChildren<QDockWidget*>()) {
            if (full.contains(dock->objectName()))
                continue;
            ++looked;
            const QString words = wordsIn(*dock->widget()).join(u'\n');
            QVERIFY2(words.size() > 20, qPrintable(dock->objectName() + u": "_s + words));
            if (content.contains(dock->objectName()))
                continue;
            const QStringList parts = words.split(u"\n\n"_s, Qt::SkipEmptyParts);
            QVERIFY2(parts.size() >= 2, qPrintable(dock->objectName() + u" says not how: "_s + words));
            QVERIFY2(
                QRegularExpression(u"\\b(Add|Write|Name|Bind)\\b"_s).match(parts.at(1)).hasMatch(),
                qPrintable(dock->objectName() + u": "_s + words));
        }
        QVERIFY2(looked >= 8, qPrintable(QString::number(looked)));
    }

    void stepSaysWhatToDo()
    {
        fake::Bench bench(plan::RunKind::Staging, [](plan::Plan& plan) { plan.steps.clear(); });
        MainWindow window(*bench.conductor, {{}, &bench.prompts});
        window.show();
        window.refresh();
        const auto* step = window.findChild<QWidget*>(u"step"_s);
        QVERIFY(step);
        QVERIFY2(wordsIn(*step).join(u' ').contains(u"no step"_s),
                 qPrintable(wordsIn(*step).join(u' ')));
    }
};

QTEST_MAIN(TestEmptyPanels)
#include "tst_emptypanels.moc"
