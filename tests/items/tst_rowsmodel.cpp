// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/rowsmodel.h"
#include "models/items/status.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace cockpit;
using namespace Qt::StringLiterals;
using items::Row;

namespace {

class Letters final : public items::RowsModel
{
public:
    Letters()
        : RowsModel({u"Letter"_s, u"Note"_s})
    {}

    void showKeys(const QString& keys, const QString& note = {})
    {
        std::vector<Row> rows;
        for (const QChar key : keys)
            rows.push_back({key, {key, note}, {{items::WordRole, note}}});
        show(std::move(rows));
    }

    [[nodiscard]] QString keys() const
    {
        QString all;
        for (int row = 0; row < rowCount(); ++row)
            all += value(row, items::KeyRole).toString();
        return all;
    }

    using RowsModel::append;
    using RowsModel::dropFirst;
    using RowsModel::setHeaders;
    using RowsModel::show;
};

} // namespace

class TestRowsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void merges_data();
    void merges();
    void keepsIndexesOfWhatStays();
    void tellsContiguousChangesWithTheirRoles();
    void saysNothingWhenNothingChanged();
    void takesTheFirstOfRepeatedKeys();
    void isEmptyAfterClear();
    void newHeadersReset();
    void hasNoChildren();
};

void TestRowsModel::merges_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QStringList all{u""_s,    u"a"_s,   u"abc"_s,    u"cba"_s,    u"axbycz"_s,
                          u"bca"_s, u"xyz"_s, u"abcdef"_s, u"fadbec"_s, u"cf"_s};
    for (const QString& before : all) {
        for (const QString& after : all)
            QTest::newRow(qPrintable(before + u" to "_s + after)) << before << after;
    }
}

void TestRowsModel::merges()
{
    QFETCH(const QString, before);
    QFETCH(const QString, after);
    Letters model;
    const QAbstractItemModelTester tester(&model);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.showKeys(before);
    QCOMPARE(model.keys(), before);
    model.showKeys(after);
    QCOMPARE(model.keys(), after);
    QCOMPARE(resets.count(), 0);
}

void TestRowsModel::keepsIndexesOfWhatStays()
{
    Letters model;
    model.showKeys(u"abcd"_s);
    const QPersistentModelIndex c(model.index(2, 0));
    const QPersistentModelIndex d(model.index(3, 1));
    model.showKeys(u"dxc"_s);
    QCOMPARE(c.row(), 2);
    QCOMPARE(c.data().toString(), u"c"_s);
    QCOMPARE(d.row(), 0);
    QCOMPARE(d.column(), 1);
}

void TestRowsModel::tellsContiguousChangesWithTheirRoles()
{
    Letters model;
    model.showKeys(u"abcde"_s, u"old"_s);
    std::vector<Row> next;
    for (const QChar key : u"abcde"_s) {
        const bool changes = key == u'b' || key == u'c' || key == u'e';
        next.push_back({key, {key, u"old"_s}, {{items::WordRole, changes ? u"new"_s : u"old"_s}}});
    }
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.show(next);
    QCOMPARE(changed.count(), 2);
    QCOMPARE(changed[0][0].toModelIndex(), model.index(1, 0));
    QCOMPARE(changed[0][1].toModelIndex(), model.index(2, 1));
    QCOMPARE(changed[0][2].value<QList<int>>(), QList<int>{items::WordRole});
    QCOMPARE(changed[1][0].toModelIndex().row(), 4);
    QCOMPARE(model.value(1, items::WordRole).toString(), u"new"_s);
}

void TestRowsModel::saysNothingWhenNothingChanged()
{
    Letters model;
    model.showKeys(u"abc"_s, u"same"_s);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    model.showKeys(u"abc"_s, u"same"_s);
    QCOMPARE(changed.count(), 0);
    QCOMPARE(inserted.count(), 0);
}

void TestRowsModel::takesTheFirstOfRepeatedKeys()
{
    Letters model;
    const QAbstractItemModelTester tester(&model);
    model.showKeys(u"abab"_s);
    QCOMPARE(model.keys(), u"ab"_s);
    model.showKeys(u"bbaa"_s);
    QCOMPARE(model.keys(), u"ba"_s);
}

void TestRowsModel::isEmptyAfterClear()
{
    Letters model;
    const QAbstractItemModelTester tester(&model);
    model.showKeys(u"abc"_s);
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowWithKey(u"a"_s), -1);
}

void TestRowsModel::newHeadersReset()
{
    Letters model;
    const QAbstractItemModelTester tester(&model);
    model.showKeys(u"ab"_s);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setHeaders({u"Letter"_s, u"Note"_s});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.rowCount(), 2);
    model.setHeaders({u"One"_s});
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.columnCount(), 1);
}

void TestRowsModel::hasNoChildren()
{
    Letters model;
    model.showKeys(u"ab"_s);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.columnCount(model.index(0, 0)), 0);
    QVERIFY(!model.data({}, Qt::DisplayRole).isValid());
}

QTEST_GUILESS_MAIN(TestRowsModel)
#include "tst_rowsmodel.moc"
