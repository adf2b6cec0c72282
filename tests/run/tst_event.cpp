// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/event.h"

#include <QJsonDocument>
#include <QTest>

#include <limits>

using namespace cockpit;
using namespace cockpit::run;
using namespace Qt::StringLiterals;

namespace {

/// Gives every field a value of its own, so that a field that is forgotten or mixed up shows.
struct Filler {
    int count = 0;
    QStringList laterFields;
    template <class T>
    void later(const char* name, T& value)
    {
        laterFields.append(QString::fromLatin1(name));
        (*this)(name, value);
    }
    void operator()(const char* name, QString& value)
    {
        value = QString::fromLatin1(name) + u" “%1” \n"_s.arg(++count);
    }
    void operator()(const char*, qint64& value)
    {
        value = std::numeric_limits<qint64>::max() - ++count;
    }
    void operator()(const char*, int& value) { value = 1000 + ++count; }
    void operator()(const char*, bool& value) { value = !value; }
    void operator()(const char*, std::optional<double>& value) { value = 0.1 + ++count; }
    void operator()(const char* name, QStringList& value)
    {
        value = {QString::fromLatin1(name), QString::number(++count)};
    }
    void operator()(const char*, QJsonObject& value)
    {
        value = {{u"z"_s, ++count}, {u"a"_s, u"ü"_s}};
    }
    template <class E>
    requires std::is_enum_v<E>
    void operator()(const char*, E& value)
    {
        value = static_cast<E>(2); // the last of three: never the default's word
    }
};

template <std::size_t... I>
std::vector<Body> oneOfEach(std::index_sequence<I...>)
{
    return {Body(std::variant_alternative_t<I, Body>{})...};
}

std::vector<Body> allKinds()
{
    return oneOfEach(std::make_index_sequence<std::variant_size_v<Body>>{});
}

Event eventWith(Body body)
{
    Filler filler;
    std::visit([&filler](auto& fields) { fields.fields(filler); }, body);
    return {7, {milliseconds{1'800'000'000'123}, milliseconds{4'567}}, u"QA"_s, std::move(body)};
}

QStringList laterFieldsOf(Body body)
{
    Filler filler;
    std::visit([&filler](auto& fields) { fields.fields(filler); }, body);
    return filler.laterFields;
}

} // namespace

class TestEvent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kindsComeBack_data();
    void kindsComeBack();
    void missingFieldIsRefused_data() { kindsComeBack_data(); }
    void missingFieldIsRefused();
    void fieldsOfLaterVersionsMayBeMissing();
    void wordsAreDistinct();
    void unknownKindIsRefused();
    void wrongTypesAreRefused_data();
    void wrongTypesAreRefused();
    void canonicalBytesAreFixed();
    void awkwardNumbersComeBack();
};

void TestEvent::kindsComeBack_data()
{
    QTest::addColumn<int>("index");
    const auto kinds = allKinds();
    for (int i = 0; i < static_cast<int>(kinds.size()); ++i)
        QTest::newRow(qPrintable(word(kinds[static_cast<std::size_t>(i)]))) << i;
}

void TestEvent::kindsComeBack()
{
    QFETCH(int, index);
    const Event event = eventWith(allKinds()[static_cast<std::size_t>(index)]);
    const QByteArray bytes = canonicalBytes(event);
    const auto back = eventFromJson(QJsonDocument::fromJson(bytes).object());
    QVERIFY2(back, back ? "" : qPrintable(back.error().sentence));
    QCOMPARE(back->body.index(), event.body.index());
    QVERIFY(*back == event);
    QCOMPARE(canonicalBytes(*back), bytes);
    QVERIFY(!describe(event).isEmpty());
    QVERIFY(!describe(event).contains(u'%'));
}

void TestEvent::missingFieldIsRefused()
{
    QFETCH(int, index);
    const QJsonObject whole = toJson(eventWith(allKinds()[static_cast<std::size_t>(index)]));
    for (const QString& key : whole.keys()) {
        QJsonObject part = whole;
        part.remove(key);
        QVERIFY2(!eventFromJson(part), qPrintable(key));
    }
    const QJsonObject data = whole.value(u"data").toObject();
    const QStringList later = laterFieldsOf(allKinds()[static_cast<std::size_t>(index)]);
    for (const QString& key : data.keys()) {
        if (later.contains(key))
            continue;
        QJsonObject less = data;
        less.remove(key);
        QJsonObject part = whole;
        part[u"data"] = less;
        const auto read = eventFromJson(part);
        QVERIFY2(!read, qPrintable(key));
        QVERIFY2(read.error().sentence.contains(key), qPrintable(read.error().sentence));
    }
}

/// Runs of older versions are read, and their bytes are what they were: the hash chain covers them.
void TestEvent::fieldsOfLaterVersionsMayBeMissing()
{
    int met = 0;
    for (const Body& body : allKinds()) {
        QJsonObject object = toJson(eventWith(body));
        QJsonObject data = object.value(u"data").toObject();
        for (const QString& key : laterFieldsOf(body)) {
            data.remove(key);
            ++met;
        }
        object[u"data"] = data;
        const auto read = eventFromJson(object);
        QVERIFY2(read, qPrintable(word(body)));
        QCOMPARE(toJson(*read), object);
    }
    QCOMPARE(met, 29);
    QJsonObject wrong = toJson(eventWith(RunOpened{}));
    QJsonObject data = wrong.value(u"data").toObject();
    data[u"runbookFile"] = 3;
    wrong[u"data"] = data;
    QVERIFY(!eventFromJson(wrong));
}

void TestEvent::wordsAreDistinct()
{
    QStringList words;
    for (const Body& body : allKinds())
        words.append(word(body));
    QCOMPARE(words.size(), qsizetype(58));
    QCOMPARE(words.removeDuplicates(), qsizetype(0));
    QCOMPARE(word(Body(CommandIntended{})), u"command-intended"_s);
    QCOMPARE(word(Body(Remarked{})), u"remarked"_s);
    QCOMPARE(word(Body(StepLeft{})), u"step-left"_s);
    QCOMPARE(word(Answer::GoWithWaiver), u"go-with-waiver"_s);
    QCOMPARE(word(RunOutcome::RolledBack), u"rolled-back"_s);
}

void TestEvent::unknownKindIsRefused()
{
    QJsonObject object = toJson(eventWith(Remarked{}));
    object[u"kind"] = u"teleported"_s;
    const auto read = eventFromJson(object);
    QVERIFY(!read);
    QVERIFY(read.error().sentence.contains(u"teleported"));
}

void TestEvent::wrongTypesAreRefused_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("text for a number") << u"exitCode"_s << QJsonValue(u"0"_s);
    QTest::newRow("fraction for a whole number") << u"exitCode"_s << QJsonValue(0.5);
    QTest::newRow("too large for the field") << u"exitCode"_s << QJsonValue(qint64(1) << 40);
    QTest::newRow("number for a text") << u"action"_s << QJsonValue(3);
    QTest::newRow("unknown word") << u"outcome"_s << QJsonValue(u"splendid"_s);
    QTest::newRow("null for a truth") << u"stopped"_s << QJsonValue();
}

void TestEvent::wrongTypesAreRefused()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QJsonObject object = toJson(eventWith(CommandFinished{}));
    QJsonObject data = object.value(u"data").toObject();
    QVERIFY(data.contains(field));
    data[field] = value;
    object[u"data"] = data;
    const auto read = eventFromJson(object);
    QVERIFY(!read);
    QCOMPARE(read.error().detail, field);
}

void TestEvent::canonicalBytesAreFixed()
{
    const Event event{3,
                      {milliseconds{1'700'000'000'000}, milliseconds{61'000}},
                      u"QA"_s,
                      StepSkipped{u"s2"_s, u"nicht nötig"_s}};
    QCOMPARE(canonicalBytes(event),
             QByteArray(
                 "{\"actor\":\"QA\",\"data\":{\"reason\":\"nicht n\xc3\xb6tig\",\"step\":\"s2\"},"
                 "\"elapsed\":61000,\"kind\":\"step-skipped\",\"seq\":3,\"wall\":1700000000000}"));
}

void TestEvent::awkwardNumbersComeBack()
{
    for (const std::optional<double> value :
         {std::optional<double>(), std::optional(0.0), std::optional(-0.0), std::optional(5.0),
          std::optional(0.1), std::optional(1e300), std::optional(-1e-300),
          std::optional(9007199254740993.0)}) {
        const Event event{
            1, {}, u"cockpit"_s, ConditionChanged{u"c1"_s, u"ok"_s, u"firing"_s, value, {}}};
        const QByteArray bytes = canonicalBytes(event);
        const auto back = eventFromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY(back);
        QCOMPARE(std::get<ConditionChanged>(back->body).value, value);
        QCOMPARE(canonicalBytes(*back), bytes);
    }
}

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
