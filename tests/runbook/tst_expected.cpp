// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/reader.h"
#include "models/runbook/readjson.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace cockpit::runbook;

namespace {

QString pathOf(const QString& name)
{
    return QStringLiteral(COCKPIT_SHARED_DIR "/runbooks/") + name;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QJsonArray texts(const QJsonArray& objects, QLatin1StringView key)
{
    QJsonArray result;
    for (const auto& each : objects)
        result.append(each.toObject().value(key));
    return result;
}

int doneIn(const QJsonArray& items)
{
    int done = 0;
    for (const auto& each : items)
        done += each.toObject().value("done"_L1).toBool() ? 1 : 0;
    return done;
}

} // namespace

/// Every fact that a careful reader found in the two documents the cockpit must handle in full.
/// They are other people's and not part of the project: without them the test is skipped.
class tst_Expected : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void head_data() { documents(); }
    void head();
    void checklists_data() { documents(); }
    void checklists();
    void phases_data() { documents(); }
    void phases();
    void steps();
    void timeline();
    void stepNotes();
    void rollout();
    void ramp();
    void watching_data() { documents(); }
    void watching();
    void rollback_data() { documents(); }
    void rollback();
    void communications_data() { documents(); }
    void communications();
    void people();
    void flag();
    void rest();

private:
    static void documents()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("phases") << u"000_427354af0c197d1e"_s;
        QTest::newRow("offsets") << u"003_20c0390ba7a35da6"_s;
    }

    void open(const QString& name)
    {
        m_path = pathOf(name + u".txt"_s);
        m_bytes = contentOf(m_path);
        m_expected = QJsonDocument::fromJson(contentOf(pathOf(name + u".expected.json"_s))).object();
        QVERIFY(!m_expected.isEmpty());
        const auto runbook = readFile(m_path);
        QVERIFY(runbook);
        QCOMPARE(runbook->sha256,
                 QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex());
        m_read = toJson(*runbook);
    }

    QJsonArray read(QLatin1StringView key) const { return m_read.value(key).toArray(); }
    QJsonArray expected(QLatin1StringView key) const { return m_expected.value(key).toArray(); }
    QJsonObject step(const QString& id) const
    {
        for (const auto& each : read("steps"_L1)) {
            if (each.toObject().value("id"_L1).toString() == id)
                return each.toObject();
        }
        return {};
    }
    void compareStep(const QJsonObject& wanted, const QJsonObject& got) const;

    QString m_path;
    QByteArray m_bytes;
    QJsonObject m_expected;
    QJsonObject m_read;
};

void tst_Expected::initTestCase()
{
    if (!QFile::exists(pathOf(u"000_427354af0c197d1e.txt"_s)))
        QSKIP("The two reference documents are not here: they are not part of the project.");
}

void tst_Expected::init()
{
    if (QTest::currentDataTag()) {
        QFETCH(QString, name);
        open(name);
    }
}

void tst_Expected::cleanup()
{
    if (!m_path.isEmpty())
        QCOMPARE(contentOf(m_path), m_bytes);
}

void tst_Expected::head()
{
    QCOMPARE(m_read.value("title"_L1), m_expected.value("title"_L1));
    QCOMPARE(m_read.value("encoding"_L1).toObject().value("repaired"_L1),
             m_expected.value("encoding_repaired"_L1));
    const QJsonObject metadata = m_read.value("metadata"_L1).toObject();
    const QJsonObject wanted = m_expected.value("metadata"_L1).toObject();
    const QHash<QString, QString> labels{{u"feature_id"_s, u"Feature ID"_s},
                                         {u"environment"_s, u"Target Environment"_s},
                                         {u"release"_s, u"Release"_s},
                                         {u"owner"_s, u"Owner"_s},
                                         {u"last_updated"_s, u"Last Updated"_s}};
    for (const QString& key : wanted.keys()) {
        if (key == u"scheduled_start_utc"_s)
            QCOMPARE(m_read.value("start"_L1), wanted.value(key));
        else if (key == u"window_minutes"_s)
            QCOMPARE(m_read.value("window_minutes"_L1), wanted.value(key));
        else if (key == u"rollback_budget_minutes"_s)
            QCOMPARE(m_read.value("rollback"_L1)["budget_minutes"_L1]["max"_L1], wanted.value(key));
        else
            QCOMPARE(metadata.value(labels.value(key)), wanted.value(key));
    }
    if (m_expected.contains("window_minutes"_L1))
        QCOMPARE(m_read.value("window_minutes"_L1), m_expected.value("window_minutes"_L1));
}

void tst_Expected::checklists()
{
    const QJsonArray got = read("checklists"_L1);
    const QJsonArray wanted = expected("checklists"_L1);
    QCOMPARE(texts(got, "title"_L1), texts(wanted, "title"_L1));
    int items = 0;
    int done = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QJsonArray own = got[i]["items"_L1].toArray();
        QCOMPARE(static_cast<int>(own.size()), wanted[i]["items"_L1].toInt());
        QCOMPARE(doneIn(own), wanted[i]["done"_L1].toInt());
        QCOMPARE(got[i]["due"_L1].toString(), wanted[i]["due"_L1].toString());
        items += static_cast<int>(own.size());
        done += doneIn(own);
    }
    QCOMPARE(items, m_expected.value("checklist_items"_L1)["total"_L1].toInt());
    QCOMPARE(done, m_expected.value("checklist_items"_L1)["done"_L1].toInt());
}

void tst_Expected::phases()
{
    const QJsonArray got = read("phases"_L1);
    const QJsonArray wanted = expected("phases"_L1);
    QCOMPARE(got.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        for (const QLatin1StringView key : {"title"_L1, "start"_L1, "end"_L1})
            QCOMPARE(got[i][key], wanted[i][key]);
        int own = 0;
        for (const auto& each : read("steps"_L1))
            own += each.toObject().value("phase"_L1) == wanted[i]["title"_L1] ? 1 : 0;
        QCOMPARE(own, wanted[i]["steps"_L1].toInt());
    }
}

void tst_Expected::compareStep(const QJsonObject& wanted, const QJsonObject& got) const
{
    for (const QLatin1StringView key : {"id"_L1, "title"_L1, "minutes"_L1})
        QCOMPARE(got.value(key), wanted.value(key));
    QCOMPARE(got.value("rollback"_L1).isString(), wanted.value("rollback"_L1).toBool());
    QCOMPARE(static_cast<int>(got.value("validations"_L1).toArray().size()),
             wanted.value("validations"_L1).toInt());
    const QHash<QString, QString> kinds{{u"commands"_s, u"command"_s},
                                        {u"checklist"_s, u"check"_s},
                                        {u"metrics"_s, u"metric"_s},
                                        {u"flag"_s, u"flag"_s}};
    const QString kind = kinds.value(wanted.value("kind"_L1).toString());
    const QJsonArray actions = got.value("actions"_L1).toArray();
    QVERIFY(!actions.isEmpty());
    for (const auto& action : actions)
        QCOMPARE(action.toObject().value("kind"_L1).toString(), kind);
    if (wanted.contains("items"_L1))
        QCOMPARE(static_cast<int>(actions.size()), wanted.value("items"_L1).toInt());
    if (wanted.contains("host"_L1))
        QCOMPARE(actions.last()["context"_L1]["target"_L1], wanted.value("host"_L1));
    QStringList conditions;
    for (const auto& each : read("conditions"_L1)) {
        const int line = each.toObject().value("line"_L1).toInt();
        if (line >= got.value("line"_L1).toInt() && line <= got.value("last_line"_L1).toInt())
            conditions.append(each.toObject().value("text"_L1).toString());
    }
    QCOMPARE(QJsonArray::fromStringList(conditions), wanted.value("conditions"_L1).toArray());
}

void tst_Expected::steps()
{
    open(u"000_427354af0c197d1e"_s);
    const QJsonArray wanted = expected("steps"_L1);
    QCOMPARE(read("steps"_L1).size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i)
        compareStep(wanted[i].toObject(), read("steps"_L1)[i].toObject());
}

void tst_Expected::timeline()
{
    open(u"003_20c0390ba7a35da6"_s);
    const QJsonArray wanted = expected("timeline"_L1);
    const QJsonArray got = read("steps"_L1);
    QCOMPARE(static_cast<int>(got.size()), m_expected.value("steps"_L1).toInt());
    QCOMPARE(static_cast<int>(wanted.size()),
             m_expected.value("steps_joined_to_timeline_rows"_L1).toInt());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        for (const QLatin1StringView key :
             {"offset"_L1, "minutes"_L1, "owner"_L1, "rollback_point"_L1})
            QCOMPARE(got[i][key], wanted[i][key]);
    }
}

void tst_Expected::stepNotes()
{
    open(u"003_20c0390ba7a35da6"_s);
    const QJsonArray gates = read("gates"_L1);
    const QJsonArray wantedGates = expected("gates"_L1);
    QCOMPARE(gates.size(), wantedGates.size());
    for (qsizetype i = 0; i < gates.size(); ++i) {
        QCOMPARE(gates[i]["text"_L1], wantedGates[i]["text"_L1]);
        QCOMPARE(gates[i]["after_step"_L1].toString(),
                 QString::number(wantedGates[i]["after_step"_L1].toInt()));
    }
    const QJsonObject rollbacks = m_expected.value("rollback_points_in_steps"_L1).toObject();
    for (const auto& each : read("steps"_L1)) {
        const QString id = each.toObject().value("id"_L1).toString();
        QCOMPARE(each.toObject().value("rollback"_L1).toString(), rollbacks.value(id).toString());
    }
    QCOMPARE(read("hosts"_L1), expected("hosts"_L1));
}

void tst_Expected::rollout()
{
    open(u"000_427354af0c197d1e"_s);
    const QJsonArray got = read("rollout"_L1);
    const QJsonArray wanted = expected("rollout_phases"_L1);
    QCOMPARE(got.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        for (const QLatin1StringView key :
             {"title"_L1, "users"_L1, "percent"_L1, "duration_hours"_L1, "check_every_hours"_L1})
            QCOMPARE(got[i][key], wanted[i][key]);
        QCOMPARE(static_cast<int>(got[i]["criteria"_L1].toArray().size()),
                 wanted[i]["success_criteria"_L1].toInt());
    }
    QVERIFY(read("ramp"_L1).isEmpty());
}

void tst_Expected::ramp()
{
    open(u"003_20c0390ba7a35da6"_s);
    const QJsonArray got = read("ramp"_L1);
    const QJsonArray wanted = expected("ramp"_L1);
    QCOMPARE(got.size(), wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        for (const QLatin1StringView key : {"percent"_L1, "offset"_L1, "soak_minutes"_L1})
            QCOMPARE(got[i][key], wanted[i][key]);
    }
    QVERIFY(read("rollout"_L1).isEmpty());
}

void tst_Expected::watching()
{
    QCOMPARE(texts(read("dashboards"_L1), "group"_L1), expected("dashboard_groups"_L1));
    QCOMPARE(texts(read("monitoring"_L1), "title"_L1), expected("monitoring_periods"_L1));
    const QJsonObject alerts = m_expected.value("alerts"_L1).toObject();
    for (const QString& severity : alerts.keys()) {
        const QJsonArray got = read("alerts"_L1);
        const auto list = std::find_if(got.begin(), got.end(), [&severity](const QJsonValue& each) {
            return each["title"_L1].toString().startsWith(severity, Qt::CaseInsensitive);
        });
        QVERIFY(list != got.end());
        QCOMPARE(static_cast<int>((*list).toObject().value("items"_L1).toArray().size()),
                 alerts.value(severity).toInt());
    }
    if (m_expected.contains("success_criteria"_L1))
        QCOMPARE(static_cast<int>(read("success_criteria"_L1).size()),
                 m_expected.value("success_criteria"_L1).toInt());
    const QJsonObject tracked = m_expected.value("post_deployment_metrics"_L1).toObject();
    QCOMPARE(read("tracking"_L1).isEmpty(), tracked.isEmpty());
    if (!tracked.isEmpty()) {
        QCOMPARE(read("tracking"_L1)[0]["days"_L1], tracked.value("days"_L1));
        QCOMPARE(static_cast<int>(read("tracking"_L1)[0]["items"_L1].toArray().size()),
                 tracked.value("items"_L1).toInt());
    }
}

void tst_Expected::rollback()
{
    const QJsonObject got = m_read.value("rollback"_L1).toObject();
    QCOMPARE(texts(got.value("triggers"_L1).toArray(), "text"_L1), expected("rollback_triggers"_L1));
    QCOMPARE(got.value("authority"_L1).toString(),
             m_expected.value("rollback_authority"_L1).toString());
    QCOMPARE(static_cast<int>(got.value("matrix"_L1).toArray().size()),
             m_expected.value("decision_matrix_rows"_L1).toInt());
    const QJsonArray steps = got.value("steps"_L1).toArray();
    const QJsonValue wanted = m_expected.value("rollback_steps"_L1);
    QCOMPARE(static_cast<int>(steps.size()),
             wanted.isArray() ? static_cast<int>(wanted.toArray().size()) : wanted.toInt());
    for (qsizetype i = 0; i < wanted.toArray().size(); ++i) {
        QCOMPARE(steps[i]["title"_L1], wanted[i]["title"_L1]);
        QCOMPARE(steps[i]["budget_minutes"_L1], wanted[i]["budget_minutes"_L1]);
        QCOMPARE(steps[i]["conditional"_L1].toBool(), wanted[i]["conditional"_L1].toBool());
        if (wanted[i].toObject().contains("items"_L1))
            QCOMPARE(static_cast<int>(steps[i]["actions"_L1].toArray().size()),
                     wanted[i]["items"_L1].toInt());
    }
    const QJsonArray budget = expected("rollback_budget_minutes"_L1);
    if (!budget.isEmpty()) {
        QCOMPARE(got.value("budget_minutes"_L1)["min"_L1], budget[0]);
        QCOMPARE(got.value("budget_minutes"_L1)["max"_L1], budget[1]);
    }
}

void tst_Expected::communications()
{
    const QJsonObject wanted = m_expected.value("communications"_L1).toObject();
    const QJsonArray messages = read("messages"_L1);
    QCOMPARE(static_cast<int>(messages.size()), wanted.value("templates"_L1).toInt());
    for (const auto& each : messages)
        QVERIFY(!each.toObject().value("body"_L1).toString().isEmpty());
    QHash<QString, qsizetype> notices;
    for (const auto& each : read("notices"_L1))
        notices.insert(each.toObject().value("title"_L1).toString(),
                       each.toObject().value("items"_L1).toArray().size());
    const QHash<QString, QString> titles{{u"during_rollback"_s, u"During Rollback"_s},
                                         {u"post_rollback"_s, u"Post-Rollback"_s},
                                         {u"post_launch_updates"_s, u"Post-Launch Updates"_s}};
    QCOMPARE(notices.size(), wanted.size() - 1);
    for (const QString& key : wanted.keys()) {
        if (titles.contains(key))
            QCOMPARE(static_cast<int>(notices.value(titles.value(key))), wanted.value(key).toInt());
    }
}

void tst_Expected::people()
{
    open(u"003_20c0390ba7a35da6"_s);
    QCOMPARE(texts(read("roster"_L1), "role"_L1), expected("roles"_L1));
    int unassigned = 0;
    for (const auto& each : read("roster"_L1))
        unassigned += each.toObject().value("name"_L1).isNull() ? 1 : 0;
    QCOMPARE(unassigned, m_expected.value("roles_unassigned"_L1).toInt());
    open(u"000_427354af0c197d1e"_s);
    QCOMPARE(static_cast<int>(read("roster"_L1).size()), m_expected.value("contacts"_L1).toInt());
    for (const auto& each : read("roster"_L1))
        QVERIFY(each.toObject().value("name"_L1).isString()
                && each.toObject().value("contact"_L1).isString());
}

void tst_Expected::flag()
{
    open(u"000_427354af0c197d1e"_s);
    QCOMPARE(read("feature_flags"_L1).size(), 1);
    const QJsonObject wanted = m_expected.value("feature_flag"_L1).toObject();
    for (const QString& key : wanted.keys())
        QCOMPARE(read("feature_flags"_L1)[0].toObject().value(key), wanted.value(key));
}

void tst_Expected::rest()
{
    open(u"000_427354af0c197d1e"_s);
    QCOMPARE(static_cast<int>(read("links"_L1).size()), m_expected.value("links"_L1).toInt());
    QVERIFY(read("placeholders"_L1).isEmpty());
    open(u"003_20c0390ba7a35da6"_s);
    QSet<QString> got;
    for (const auto& each : read("placeholders"_L1))
        got.insert(each.toObject().value("text"_L1).toString());
    QSet<QString> wanted;
    for (const auto& each : expected("placeholders"_L1))
        wanted.insert(u'[' + each.toString() + u']');
    QCOMPARE(got, wanted);
}

QTEST_GUILESS_MAIN(tst_Expected)
#include "tst_expected.moc"
