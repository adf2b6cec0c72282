// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/actions.h"
#include "models/runbook/contexts.h"
#include "models/runbook/document.h"
#include "models/runbook/readjson.h"
#include "models/runbook/script.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cockpit::runbook;

namespace {

Document parsed(const QString& text)
{
    return parse(text.split(u'\n'));
}

/// The commands of a script as "line context:target first-line", one a row.
QStringList commandsOf(const QString& script)
{
    ContextTracker contexts;
    Block fence;
    fence.kind = BlockKind::Fence;
    fence.language = u"bash"_s;
    fence.literal = script;
    fence.fence = classifyFence(fence);
    QStringList result;
    for (const Action& action : readFence(fence, &contexts).actions) {
        if (action.kind == ActionKind::Command)
            result.append(u"%1 %2:%3 %4"_s.arg(action.line)
                              .arg(word(action.context->kind),
                                   action.context->target.value_or(QString()),
                                   action.text.section(u'\n', 0, 0)));
    }
    return result;
}

std::vector<Action> actionsOf(const QString& script)
{
    ContextTracker contexts;
    Block fence;
    fence.kind = BlockKind::Fence;
    fence.language = u"bash"_s;
    fence.literal = script;
    fence.fence = classifyFence(fence);
    return readFence(fence, &contexts).actions;
}

} // namespace

/// The tree of a document, and the lines of a script.
class tst_Document : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sections();
    void lines();
    void items();
    void labelsAreNoSections();
    void continuations();
    void heredocAndQuotes();
    void sshCarries();
    void sqlUntilShell();
    void oneShots();
    void nestedSessions();
    void comments();
    void metricsAndWaits();
    void outputIsNoCommand();
};

void tst_Document::sections()
{
    const Document document =
        parsed(u"# Top\n\n## A\n\n**Step 1**: one\n\n**Part:**\n- x\n\n**Step 2**: two\n\n## B\n"_s);
    QStringList titles;
    for (const Section& section : document.sections)
        titles.append(section.title);
    QCOMPARE(titles,
             QStringList({QString(), u"Top"_s, u"A"_s, u"Step 1: one"_s, u"Part"_s,
                          u"Step 2: two"_s, u"B"_s}));
    QCOMPARE(document.pathAbove(4), QStringList({u"Top"_s, u"A"_s, u"Step 1: one"_s}));
    QVERIFY(document.isWithin(4, 3));
    QVERIFY(!document.isWithin(5, 3));
    QCOMPARE(document.sections[3].line, 5);
    QCOMPARE(document.sections[3].lastLine, 9);
}

void tst_Document::lines()
{
    const Document document =
        parsed(u"# T\n\none *two*\nthree `four` five\n\n| a | b |\n|---|---|\n| **c** | d |\n"_s);
    const Block& paragraph = document.blocks.at(1);
    QCOMPARE(paragraph.text.size(), size_t{2});
    QCOMPARE(paragraph.text[0].text, u"one two"_s);
    QCOMPARE(paragraph.text[1].line, 4);
    QCOMPARE(paragraph.text[1].text, u"three four five"_s);
    QCOMPARE(paragraph.text[1].withCode(), u"three `four` five"_s);
    const Block& table = document.blocks.at(2);
    QCOMPARE(table.rows.size(), size_t{2});
    QCOMPARE(table.rows[1].line, 8);
    QCOMPARE(table.rows[1].cells[0].text, u"c"_s);
}

void tst_Document::items()
{
    const Document document =
        parsed(u"- [x] done\n- [ ] open\n  - deep <host>\n- ☐ box\n\n3. three\n4. four\n"_s);
    QCOMPARE(document.blocks.size(), size_t{6});
    QCOMPARE(document.blocks[0].tick, Tick::Done);
    QCOMPARE(document.blocks[0].joined(), u"done"_s);
    QCOMPARE(document.blocks[1].tick, Tick::Open);
    QCOMPARE(document.blocks[2].depth, 1);
    QCOMPARE(document.blocks[2].parent, 1);
    QCOMPARE(document.blocks[2].joined(), u"deep <host>"_s);
    QCOMPARE(document.blocks[3].tick, Tick::Open);
    QCOMPARE(document.blocks[5].number, 4);
}

void tst_Document::labelsAreNoSections()
{
    const Document document = parsed(u"## A\n\n**Validation**:\n- looks well\n\n**Owner:** Ops\n"_s);
    QCOMPARE(document.sections.size(), size_t{2});
}

void tst_Document::continuations()
{
    const auto lines =
        readScript(u"curl -X POST \\\n  -d '{\n  \"a\": 1\n}' \\\n  https://h\nls\n"_s, 10);
    QCOMPARE(lines.size(), size_t{2});
    QCOMPARE(lines[0].line, 10);
    QCOMPARE(lines[0].physical, 5);
    QCOMPARE(lines[1].text, u"ls"_s);
    QCOMPARE(lines[1].line, 15);
}

void tst_Document::heredocAndQuotes()
{
    const auto lines = readScript(
        u"cat > f <<'END'\n# not a comment\n- not a bullet\nEND\necho \"it's\"\nls\n"_s, 1);
    QCOMPARE(lines.size(), size_t{3});
    QVERIFY(lines[0].text.contains(u"# not a comment"_s));
    QCOMPARE(lines[1].text, u"echo \"it's\""_s);
    // A quote that never closes swallows nothing but its own line once it is absurdly long.
    QString open = u"echo don 't\n"_s;
    for (int i = 0; i < 500; ++i)
        open += u"ls\n"_s;
    QCOMPARE(readScript(open, 1).size(), size_t{501});
}

void tst_Document::sshCarries()
{
    QCOMPARE(commandsOf(u"ssh -p 22 ops@web-1\ncd /srv\nexit\nls\n"_s),
             QStringList({u"1 local: ssh -p 22 ops@web-1"_s, u"2 ssh:ops@web-1 cd /srv"_s,
                          u"3 ssh:ops@web-1 exit"_s, u"4 local: ls"_s}));
}

void tst_Document::sqlUntilShell()
{
    QCOMPARE(commandsOf(u"psql -U app -d shop\nSELECT 1\nFROM t;\n\\dt\ncd /srv\nmake up\n"_s),
             QStringList({u"1 local: psql -U app -d shop"_s, u"2 sql:shop SELECT 1"_s,
                          u"4 sql:shop \\dt"_s, u"5 local: cd /srv"_s, u"6 local: make up"_s}));
    QCOMPARE(commandsOf(u"sudo -u postgres psql -d shop\nVACUUM;\n\\q\nls\n"_s).at(3),
             u"4 local: ls"_s);
}

void tst_Document::oneShots()
{
    QCOMPARE(commandsOf(u"psql -d shop -c \"SELECT 1;\"\npsql shop < dump.sql\ndocker exec -it "
                        u"web-1 make ping\n"
                        "kubectl exec pod-7 -n shop -- date\nssh web-2 uptime\nls\n"_s),
             QStringList({u"1 sql:shop psql -d shop -c \"SELECT 1;\""_s,
                          u"2 sql:shop psql shop < dump.sql"_s,
                          u"3 container:web-1 docker exec -it web-1 make ping"_s,
                          u"4 container:pod-7 kubectl exec pod-7 -n shop -- date"_s,
                          u"5 ssh:web-2 ssh web-2 uptime"_s, u"6 local: ls"_s}));
}

void tst_Document::nestedSessions()
{
    QCOMPARE(
        commandsOf(u"ssh db-1\npsql -d shop\n\\dt\n\\q\nls\ndocker exec -it web sh\nenv\nexit\nls\n"_s),
        QStringList({u"1 local: ssh db-1"_s, u"2 ssh:db-1 psql -d shop"_s, u"3 sql:shop \\dt"_s,
                     u"4 sql:shop \\q"_s, u"5 ssh:db-1 ls"_s, u"6 ssh:db-1 docker exec -it web sh"_s,
                     u"7 container:web env"_s, u"8 container:web exit"_s, u"9 ssh:db-1 ls"_s}));
}

void tst_Document::comments()
{
    const auto actions =
        actionsOf(u"# 1. Count\nmake count\n# Expected: 7\n\n# 2. Tables made:\nmake tables\n"
                  "# Expected tables:\n# one\n# two\n\n# 3. Notify the desk\n# by phone\n"_s);
    QCOMPARE(actions.size(), size_t{3});
    QCOMPARE(actions[0].note, u"1. Count"_s);
    QCOMPARE(actions[0].expected, std::optional(u"7"_s));
    QCOMPARE(actions[1].expected, std::optional(u"Expected tables:\none\ntwo"_s));
    QCOMPARE(actions[2].kind, ActionKind::Message);
    QCOMPARE(actions[2].text, u"3. Notify the desk\nby phone"_s);
}

void tst_Document::metricsAndWaits()
{
    const auto actions = actionsOf(
        u"# Look at the metrics\n# - errors < 2%\n# - queue length\n\n# Monitor for 15 minutes\nls\n"_s);
    QCOMPARE(actions.size(), size_t{4});
    QCOMPARE(actions[0].kind, ActionKind::Metric);
    QCOMPARE(actions[0].note, u"Look at the metrics"_s);
    QCOMPARE(actions[1].kind, ActionKind::Metric);
    QCOMPARE(actions[2].kind, ActionKind::Wait);
    QCOMPARE(actions[2].wait, std::optional(minutes{15}));
    QCOMPARE(actions[3].kind, ActionKind::Command);
}

void tst_Document::outputIsNoCommand()
{
    Block fence;
    fence.kind = BlockKind::Fence;
    fence.literal = u"NAME   READY\nweb-1  1/1\n"_s;
    QCOMPARE(classifyFence(fence), FenceKind::Other);
    fence.language = u"json"_s;
    QCOMPARE(classifyFence(fence), FenceKind::Other);
    fence.language = u"console"_s;
    fence.literal = u"$ make state\nall well\n$ make next\n"_s;
    QCOMPARE(classifyFence(fence), FenceKind::Prompted);
    fence.fence = FenceKind::Prompted;
    ContextTracker contexts;
    const FenceActions read = readFence(fence, &contexts);
    QCOMPARE(read.commandLines, 2);
    QCOMPARE(read.actions.back().text, u"make next"_s);
}

QTEST_GUILESS_MAIN(tst_Document)
#include "tst_document.moc"
