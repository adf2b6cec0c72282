// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/environment/yamledit.h"

#include <QTest>

using namespace cockpit;
using namespace cockpit::environment;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(cockpit::environment::Path)

/// What a change does to the bytes of a file, and what it refuses to touch.
class TestYamlEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sets_data();
    void sets();
    void appends_data();
    void appends();
    void removes_data();
    void removes();
    void refuses_data();
    void refuses();
    void valuesAreOneLine();
};

void TestYamlEdit::sets_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Path>("path");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* before, const Path& path,
                        const QString& value, const char* after) {
        QTest::newRow(name) << QByteArray(before) << path << value << QByteArray(after);
    };
    row("a plain text", "a: one # why\nb: two\n", {u"a"_s}, u"x"_s, "a: \"x\" # why\nb: two\n");
    row("quotes are replaced whole", "a: \"o\\\"n # e\" # why\n", {u"a"_s}, u"x"_s,
        "a: \"x\" # why\n");
    row("apostrophes", "a: 'it''s # so' # why\n", {u"a"_s}, u"x"_s, "a: \"x\" # why\n");
    row("nothing yet", "h:\n  a: # line 3\n  b: c\n", {u"h"_s, u"a"_s}, u"x"_s,
        "h:\n  a: \"x\" # line 3\n  b: c\n");
    row("a tilde", "a: ~ # none\n", {u"a"_s}, u"x"_s, "a: \"x\" # none\n");
    row("a value with quotes", "a: b\n", {u"a"_s}, u"c\\d \"e\" # ä"_s,
        "a: \"c\\\\d \\\"e\\\" # ä\"\n");
    row("in braces", "h: {a: one, b: two} # c\n", {u"h"_s, u"a"_s}, u"x"_s,
        "h: {a: \"x\", b: two} # c\n");
    row("a new key in braces", "h: {a: one} # c\n", {u"h"_s, u"b"_s}, u"x"_s,
        "h: {a: one, b: \"x\"} # c\n");
    row("a new key in empty braces", "h: {} # c\nz: 1\n", {u"h"_s, u"b"_s}, u"x"_s,
        "h: {b: \"x\"} # c\nz: 1\n");
    row("a new key below", "h:\n    a: one # c\n    # later\nz: 1\n", {u"h"_s, u"b"_s}, u"x"_s,
        "h:\n    a: one # c\n    b: \"x\"\n    # later\nz: 1\n");
    row("a new key in a section that says nothing", "h: # fill in\nz: 1\n", {u"h"_s, u"b"_s},
        u"x"_s, "h: # fill in\n  b: \"x\"\nz: 1\n");
    row("a new section", "z: 1", {u"h"_s, u"B 1"_s}, u"x"_s, "z: 1\n\nh:\n  \"B 1\": \"x\"\n");
    row("in a list", "l:\n  - n: one # c\n    v: 1\n  - n: two\n", {u"l"_s, 0, u"v"_s}, u"x"_s,
        "l:\n  - n: one # c\n    v: \"x\"\n  - n: two\n");
    row("a new key in a list", "l:\n- n: one # c\n- n: two\n", {u"l"_s, 0, u"v"_s}, u"x"_s,
        "l:\n- n: one # c\n  v: \"x\"\n- n: two\n");
    row("line ends of another system", "h:\r\n  a: 1\r\nz: 1\r\n", {u"h"_s, u"b"_s}, u"x"_s,
        "h:\r\n  a: 1\r\n  b: \"x\"\r\nz: 1\r\n");
    row("after words of two bytes", "ä: ö\nh: {ü: ä, a: one}\n", {u"h"_s, u"a"_s}, u"x"_s,
        "ä: ö\nh: {ü: ä, a: \"x\"}\n");
    row("brackets in quotes and comments", "h: {a: \"}\", # }\n  b: two}\n", {u"h"_s, u"b"_s},
        u"x"_s, "h: {a: \"}\", # }\n  b: \"x\"}\n");
    row("a text that is folded elsewhere", "q: >-\n  many\n  lines\na: b\n", {u"a"_s}, u"x"_s,
        "q: >-\n  many\n  lines\na: \"x\"\n");
}

void TestYamlEdit::sets()
{
    QFETCH(const QByteArray, before);
    QFETCH(const Path, path);
    QFETCH(const QString, value);
    QFETCH(const QByteArray, after);
    const auto made = withValue(before, path, {value});
    QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
    QCOMPARE(*made, after);
}

void TestYamlEdit::appends_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("isMap");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* before, bool isMap, const char* after) {
        QTest::newRow(name) << QByteArray(before) << isMap << QByteArray(after);
    };
    row("no list yet", "z: 1\n", true, "z: 1\n\nl:\n  - name: \"n\"\n    url: \"u\"\n");
    row("an empty one", "l: # c\nz: 1\n", false, "l: # c\n  - \"n\"\nz: 1\n");
    row("empty brackets", "l: []\nz: 1\n", true, "l: [{name: \"n\", url: \"u\"}]\nz: 1\n");
    row("brackets", "l: [a, b] # c\n", false, "l: [a, b, \"n\"] # c\n");
    row("below", "l:\n  - a # c\n  # last\nz: 1\n", false,
        "l:\n  - a # c\n  - \"n\"\n  # last\nz: 1\n");
    row("below maps at the margin", "l:\n- a: 1\n  b: 2 # c\nz: 1\n", true,
        "l:\n- a: 1\n  b: 2 # c\n- name: \"n\"\n  url: \"u\"\nz: 1\n");
    row("without a last line end", "l:\n  - a", false, "l:\n  - a\n  - \"n\"\n");
}

void TestYamlEdit::appends()
{
    QFETCH(const QByteArray, before);
    QFETCH(const bool, isMap);
    QFETCH(const QByteArray, after);
    const Value entry = isMap ? Value{{}, {{u"name"_s, u"n"_s}, {u"url"_s, u"u"_s}}} : Value{u"n"_s};
    const auto made = withEntry(before, {u"l"_s}, entry);
    QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
    QCOMPARE(*made, after);
}

void TestYamlEdit::removes_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Path>("path");
    QTest::addColumn<QByteArray>("after");
    const auto row = [](const char* name, const char* before, const Path& path, const char* after) {
        QTest::newRow(name) << QByteArray(before) << path << QByteArray(after);
    };
    row("a key", "h:\n  a: 1 # c\n  # of b\n  b: 2\n", {u"h"_s, u"a"_s}, "h:\n  # of b\n  b: 2\n");
    row("the only key", "h:\n  a: 1\nz: 1\n", {u"h"_s, u"a"_s}, "h:\nz: 1\n");
    row("a map of a list", "l:\n  - a: 1\n    b: 2\n  - a: 3\n", {u"l"_s, 0}, "l:\n  - a: 3\n");
    row("the last of a list", "l:\n  - a\n  - b # c\nz: 1\n", {u"l"_s, 1}, "l:\n  - a\nz: 1\n");
    row("in brackets", "l: [a, b, c]\n", {u"l"_s, 1}, "l: [a, c]\n");
    row("the last in brackets", "l: [a, b]\n", {u"l"_s, 1}, "l: [a]\n");
    row("in braces", "h: {a: 1, b: {c: 2}}\n", {u"h"_s, u"b"_s}, "h: {a: 1}\n");
}

void TestYamlEdit::removes()
{
    QFETCH(const QByteArray, before);
    QFETCH(const Path, path);
    QFETCH(const QByteArray, after);
    const auto made = without(before, path);
    QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
    QCOMPARE(*made, after);
}

void TestYamlEdit::refuses_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("an anchor") << QByteArray("a: &x one\nb: *x\n");
    QTest::newRow("an alias") << QByteArray("b: &x one\na: *x\n");
    QTest::newRow("a tag") << QByteArray("a: !t one\n");
    QTest::newRow("a folded text") << QByteArray("a: >-\n  one\n  two\n");
    QTest::newRow("a literal text") << QByteArray("a: |\n  one\n");
    QTest::newRow("a text over two lines") << QByteArray("a: one\n  two\n");
    QTest::newRow("a map") << QByteArray("a:\n  b: 1\n");
    QTest::newRow("two documents") << QByteArray("a: one\n---\na: two\n");
    QTest::newRow("no YAML") << QByteArray("a: [one\n");
    QTest::newRow("all in braces") << QByteArray("{a: one}\n");
    QTest::newRow("a list") << QByteArray("- a\n");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("the key twice") << QByteArray("a: &x [1]\na: 2\n");
}

void TestYamlEdit::refuses()
{
    QFETCH(const QByteArray, before);
    const auto made = withValue(before, {u"a"_s}, {u"x"_s});
    QVERIFY(!made);
    QVERIFY(!made.error().sentence.isEmpty());
}

void TestYamlEdit::valuesAreOneLine()
{
    QVERIFY(!withValue("a: one\n", {u"a"_s}, {u"x\ny: 1"_s}));
    QVERIFY(!withEntry("a: one\n", {u"l"_s}, {{}, {{u"n"_s, u"x\ty"_s}}}));
}

QTEST_GUILESS_MAIN(TestYamlEdit)
#include "tst_yamledit.moc"
