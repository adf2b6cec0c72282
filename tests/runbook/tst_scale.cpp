// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/reader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace cockpit::runbook;

namespace {

QByteArray steps(int count)
{
    QByteArray bytes = "# Many doors\n\n## Procedure\n\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        bytes += "### Step " + number + ": Traffic of door " + number + " (T+" + number
            + "m, 5 minutes)\n\n- [ ] Door " + number
            + " is shut and nobody stands behind it any more\n\n```bash\n# Open\nssh door-" + number
            + "\ndoorctl open " + number + "\n```\n\n**Rollback:** `doorctl shut " + number + "`\n\n";
    }
    return bytes;
}

QByteArray timeline(int count)
{
    QByteArray bytes = "# Many times\n\n| Time | Task | Duration | Owner |\n|---|---|---|---|\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        bytes += "| T+" + QByteArray::number(i % 9000) + "m | Door " + number + " | 5 min | Crew "
            + number + " |\n";
    }
    return bytes;
}

} // namespace

/// Large documents are read whole. How long that takes, the benchmarks say.
class tst_Scale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void manySteps();
    void manyRows();
    void manyRoles();
    void manyGates();
    void whole_data();
    void whole();
};

void tst_Scale::manySteps()
{
    const auto runbook = read(steps(5000));
    QVERIFY(runbook);
    QCOMPARE(runbook->steps.size(), size_t{5000});
    QCOMPARE(runbook->hosts.size(), 5000);
    QCOMPARE(runbook->checklists.size(), size_t{5000});
    const Step& last = runbook->steps.back();
    QCOMPARE(last.id, u"5000"_s);
    QCOMPARE(last.offset, std::optional(minutes{5000}));
    QCOMPARE(last.rollback, std::optional(u"`doorctl shut 5000`"_s));
    QCOMPARE(last.commandLines, 2);
}

void tst_Scale::manyRows()
{
    const auto runbook = read(timeline(20'000));
    QVERIFY(runbook);
    QCOMPARE(runbook->steps.size(), size_t{20'000});
    QCOMPARE(runbook->steps.back().owner, std::optional(u"Crew 19999"_s));
}

void tst_Scale::manyRoles()
{
    QByteArray bytes = "# Many\n\n## Team\n\n| Role | Name |\n|---|---|\n";
    for (int i = 0; i < 20'000; ++i)
        bytes += "| Door keeper of house " + QByteArray::number(i) + " | |\n";
    QCOMPARE(read(bytes)->roster.size(), size_t{20'000});
}

void tst_Scale::manyGates()
{
    QByteArray bytes = "# Many\n\n| Stage | Gate |\n|---|---|\n";
    for (int i = 0; i < 20'000; ++i)
        bytes += "| " + QByteArray::number(i) + " | Door " + QByteArray::number(i) + " |\n";
    QCOMPARE(read(bytes)->gates.size(), size_t{20'000});
}

void tst_Scale::whole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("gates");
    QTest::addColumn<int>("conditions");
    const int many = 60'000;
    QTest::newRow("one line of a megabyte") << "# A\n\n## Release\n\n"
            + QByteArray("doors < 6% ").repeated(100'000)
            + "\n\n- doors < 6%\n" << 0 << 1;
    QTest::newRow("nested") << QByteArray("- ").repeated(100'000) + "door\n\n## Release\n\n- doors < 6%\n"
                            << 0 << 1;
    QTest::newRow("gates") << "# A\n\n## Release\n\n"
            + QByteArray("- Do not proceed until it is shut\n").repeated(many)
                           << many << 0;
    QTest::newRow("settings") << "# A\n\n```yaml\nabort:\n"
            + QByteArray("  lost_max: 3\n").repeated(many)
            + "```\n" << 0 << many;
    QTest::newRow("open front matter")
        << "---\n" + QByteArray("a: b\n").repeated(many) + "\n## Release\n\n- doors < 6%\n"
        << 0 << 1;
}

/// What no person writes does not hide what stands behind it.
void tst_Scale::whole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, gates);
    QFETCH(int, conditions);
    const auto runbook = read(bytes);
    QVERIFY(runbook);
    QCOMPARE(static_cast<int>(runbook->gates.size()), gates);
    QCOMPARE(static_cast<int>(runbook->conditions.size()), conditions);
}

QTEST_GUILESS_MAIN(tst_Scale)
#include "tst_scale.moc"
