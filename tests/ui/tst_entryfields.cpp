// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/environment/forms.h"
#include "models/environment/formtable.h"
#include "ui/environment/entryfields.h"
#include "ui/environment/partwords.h"

#include <QSet>
#include <QTest>

using namespace cockpit;
using namespace Qt::StringLiterals;
using environment::Entry;
using environment::Part;

/// Whatever the file knows can be seen and filled in: tests/environment/tst_forms compares the forms with the
/// reader, and this the fields with the forms.
class TestEntryFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKeyHasAField_data();
    void everyKeyHasAField();
    void ofHosts();
};

void TestEntryFields::everyKeyHasAField_data()
{
    QTest::addColumn<Part>("part");
    QTest::addColumn<QString>("name");
    for (const environment::Form& form : environment::allForms())
        QTest::addRow("%d", static_cast<int>(form.part)) << form.part << u"any"_s;
    QTest::newRow("overrun") << Part::Rules << u"overrun"_s;
}

void TestEntryFields::everyKeyHasAField()
{
    QFETCH(const Part, part);
    QFETCH(const QString, name);
    const QStringList keys = environment::keysOf(part, name);
    QStringList shown;
    for (const ui::EntryField& field :
         ui::fieldsOf(environment::emptyEntry(part, name), {{u"token"_s}, {u"prom"_s}})) {
        QVERIFY2(!field.label.isEmpty() && !field.hint.isEmpty(), qPrintable(field.key));
        shown.append(field.key);
    }
    QCOMPARE(shown.size(), QSet<QString>(shown.begin(), shown.end()).size());
    QCOMPARE(QSet<QString>(shown.begin(), shown.end()), QSet<QString>(keys.begin(), keys.end()));
    QVERIFY(!ui::explanationOf(part).isEmpty());
    QVERIFY(!ui::nameLabelOf(part).isEmpty() && !ui::nameHintOf(part).isEmpty());
}

void TestEntryFields::ofHosts()
{
    Entry host{Part::Hosts, u"app-01"_s};
    QStringList shown;
    for (const ui::EntryField& field : ui::fieldsOf(host, {}))
        shown.append(field.key);
    QCOMPARE(shown, (QStringList{u"address"_s, u"user"_s, u"survives"_s, u"probe"_s, u"expect"_s}));
    host.isReached = false; // this machine: there is nothing to be reached
    QCOMPARE(ui::fieldsOf(host, {}).size(), size_t{2});
}

QTEST_GUILESS_MAIN(TestEntryFields)
#include "tst_entryfields.moc"
