// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/environmentedit.h"
#include "models/runbook/reader.h"

#include <QSignalSpy>
#include <QTest>

using namespace cockpit;
using namespace Qt::StringLiterals;
using environment::Draft;
using environment::Entry;
using environment::Part;
using items::EnvironmentEdit;

namespace {

const QByteArray text = "environment: staging\nkind: staging\nhosts:\n  app-01: 10.0.0.4\n";

class Bench final : public environment::Workbench
{
public:
    [[nodiscard]] QString file() const override { return u"library.staging.yaml"_s; }
    Result<void> save(const Draft& draft) override
    {
        if (!why.isEmpty())
            return failure(why);
        written = draft.text();
        return {};
    }
    void test(const Draft& /*draft*/, Part /*part*/, const QString& name) override
    {
        tested.append(name);
    }
    void stop(Part /*part*/, const QString& /*name*/) override {}
    void keep(const Draft& /*draft*/, const QString& secret, const QString& value) override
    {
        stored = secret + u'=' + value;
    }
    void openFile() override {}

    QString why;
    QString stored;
    QByteArray written;
    QStringList tested;
};

} // namespace

/// What becomes of what a person types and presses in the forms of an environment.
class TestEnvironmentEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatIsNew();
    void addsOnce();
    void savesAndCloses();
    void tests();

private:
    [[nodiscard]] static Draft draft()
    {
        return Draft::of(text, runbook::read("# A\n\n## Step 1: B\n\n- c\n").value(), u"f"_s).value();
    }
};

void TestEnvironmentEdit::takesWhatIsNew()
{
    Bench bench;
    EnvironmentEdit edit(draft(), bench);
    const QSignalSpy changed(&edit, &EnvironmentEdit::changed);
    Entry host = edit.model().entryAt(edit.model().rowOf(Part::Hosts, u"app-01"_s));
    QVERIFY(edit.take(host)); // as it stands
    QCOMPARE(changed.count(), 0);
    host.fields[u"address"_s] = u"-oProxyCommand=x"_s;
    QVERIFY(!edit.take(host));
    QCOMPARE(changed.count(), 0);
    QVERIFY(!edit.isChanged());
    host.fields[u"address"_s] = u"10.0.0.5"_s;
    QVERIFY(edit.take(host));
    QCOMPARE(changed.count(), 1);
    QVERIFY(edit.isChanged());
    QVERIFY(edit.take({Part::Hosts, u"nobody"_s, {{u"address"_s, u"x"_s}}})); // is shown nowhere
    QVERIFY(!edit.isInFile(Part::Hosts, u"nobody"_s));
}

void TestEnvironmentEdit::addsOnce()
{
    Bench bench;
    EnvironmentEdit edit(draft(), bench);
    const Entry host{Part::Hosts, u"app-02"_s, {{u"address"_s, u"10.0.0.6"_s}}};
    QVERIFY(edit.add(host));
    QVERIFY(edit.isInFile(Part::Hosts, u"app-02"_s));
    const auto again = edit.add(host);
    QVERIFY(!again && again.error().sentence.contains(u"app-02"_s));
    QVERIFY(edit.remove(Part::Hosts, u"app-02"_s));
    QVERIFY(!edit.isInFile(Part::Hosts, u"app-02"_s));
    QVERIFY(!edit.isChanged());
}

void TestEnvironmentEdit::savesAndCloses()
{
    Bench bench;
    EnvironmentEdit edit(draft(), bench);
    QVERIFY(edit.mayClose(true));
    QVERIFY(edit.add({Part::Variables, u"PAGE"_s, {{u"value"_s, u"42"_s}}}));
    bench.why = u"somebody changed it"_s;
    QVERIFY(!edit.save());
    QVERIFY(edit.isChanged());
    QVERIFY(!edit.mayClose(true)); // asked once
    QVERIFY(edit.add({Part::Variables, u"ROOM"_s, {{u"value"_s, u"7"_s}}}));
    QVERIFY(!edit.mayClose(true)); // that was something new
    QVERIFY(edit.mayClose(true));
    bench.why.clear();
    QVERIFY(edit.save());
    QVERIFY(bench.written.contains("ROOM"));
    QVERIFY(!edit.isChanged());
    QVERIFY(!edit.mayClose(false)); // what stands in the form was refused
    QVERIFY(edit.mayClose(false));
}

void TestEnvironmentEdit::tests()
{
    Bench bench;
    EnvironmentEdit edit(draft(), bench);
    const QSignalSpy changed(&edit, &EnvironmentEdit::changed);
    edit.testAll();
    QCOMPARE(bench.tested, QStringList{u"app-01"_s});
    edit.testAll(); // it is under way
    QCOMPARE(bench.tested.size(), 1);
    Q_EMIT bench.tried(Part::Hosts, u"app-01"_s, {environment::Trial::Outcome::Works, u"right"_s, {}});
    QCOMPARE(changed.count(), 2);
    QCOMPARE(edit.model().value(0, items::WordRole).toString(), u"right"_s);
    edit.keep(u"token"_s, u"correct-horse"_s);
    QCOMPARE(bench.stored, u"token=correct-horse"_s);
}

QTEST_GUILESS_MAIN(TestEnvironmentEdit)
#include "tst_environmentedit.moc"
