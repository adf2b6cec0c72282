// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/rules.h"

#include <QDir>
#include <QLibraryInfo>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

namespace cockpit::house {

namespace {

using Rule = std::function<QStringList(const Source&)>;

QString qtHeaders()
{
    return QLibraryInfo::path(QLibraryInfo::HeadersPath);
}

/// Every rule over every file below `top`.
QStringList inspect(const QString& top, const Rule& rule, const QStringList& folders,
                    const QStringList& names)
{
    QStringList violations;
    for (const Source& source : sourcesBelow(top, folders, names))
        violations += rule(source);
    return violations;
}

struct NamedRule {
    const char* name;
    QStringList folders;
    QStringList names;
    Rule rule;
};

const std::vector<NamedRule>& rules()
{
    static const QStringList program{u"app"_s, u"models"_s, u"ui"_s};
    static const QStringList everything{u"app"_s,         u"models"_s,    u"ui"_s,
                                        u"tests"_s,       u"packaging"_s, u"resources"_s,
                                        u"translations"_s};
    static const QStringList cpp{u"*.h"_s, u"*.cpp"_s};
    static const QStringList scripts{u"CMakeLists.txt"_s, u"*.cmake"_s, u"*.sh"_s, u"*.yaml"_s};
    static const std::vector<NamedRule> list{
        {"links", program, cpp, wrongLinks},
        {"windows", program, cpp, [](const Source& s) { return windowsBelowUi(s, qtHeaders()); }},
        {"umbrellas", everything, cpp,
         [](const Source& s) { return umbrellaIncludes(s, qtHeaders()); }},
        {"licence", everything, cpp + scripts, missingLicence},
        {"length", program, cpp, [](const Source& s) { return tooLong(s, longFiles()); }},
        {"thin views", program, cpp, tooThick},
        {"waits", program, cpp, [](const Source& s) { return waits(s, waitingFiles()); }},
        {"open ends", everything, cpp + scripts, openEnds},
    };
    return list;
}

const NamedRule& ruleNamed(const QByteArray& name)
{
    const auto found = std::find_if(rules().begin(), rules().end(),
                                    [&](const NamedRule& rule) { return name == rule.name; });
    Q_ASSERT(found != rules().end());
    return *found;
}

const QString licence = u"// SPDX-FileCopyrightText: 2026 The Release Cockpit developers\n"
                        "// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

} // namespace

class TestHouse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holds_data();
    void holds();
    void exceptionsExist();
    void exceptionsAreKeptShort();
    void viewsAreThin();
    void findsWhatIsWrong_data();
    void findsWhatIsWrong();
    void leavesGoodFilesAlone_data();
    void leavesGoodFilesAlone();
};

void TestHouse::initTestCase()
{
    // Without these the rules on Qt's modules could not fail.
    QVERIFY2(QFileInfo::exists(qtHeaders() + u"/QtGui/QPainter"_s), qPrintable(qtHeaders()));
    QVERIFY(!sourcesBelow(QStringLiteral(COCKPIT_SOURCE_DIR), {u"models"_s}, {u"*.h"_s}).empty());
}

void TestHouse::holds_data()
{
    QTest::addColumn<QByteArray>("rule");
    for (const NamedRule& rule : rules())
        QTest::newRow(rule.name) << QByteArray(rule.name);
}

void TestHouse::holds()
{
    QFETCH(QByteArray, rule);
    const NamedRule& named = ruleNamed(rule);
    const QStringList violations =
        inspect(QStringLiteral(COCKPIT_SOURCE_DIR), named.rule, named.folders, named.names);
    QVERIFY2(violations.isEmpty(), qPrintable(u'\n' + violations.join(u'\n')));
}

void TestHouse::exceptionsExist()
{
    for (const auto& list : {longFiles(), waitingFiles()}) {
        for (const Exception& exception : list) {
            QVERIFY2(QFileInfo::exists(QStringLiteral(COCKPIT_SOURCE_DIR) + u'/' + exception.path),
                     qPrintable(exception.path));
            QVERIFY2(!exception.reason.isEmpty(), qPrintable(exception.path));
        }
    }
}

void TestHouse::exceptionsAreKeptShort()
{
    const std::vector<Exception> listed{{u"ui/a.h"_s, u"a table"_s}};
    const Source longOne = sourceFrom(u"ui/a.h"_s, u"\n"_s.repeated(401));
    const Source shortOne = sourceFrom(u"ui/a.h"_s, u"\n"_s.repeated(400));
    QCOMPARE(tooLong(longOne, listed), QStringList());
    QCOMPARE(tooLong(shortOne, listed),
             QStringList(u"ui/a.h:400: is listed as too long, but is not any more"_s));
    const Source waiting = sourceFrom(u"ui/a.h"_s, u"QEventLoop loop;\n"_s);
    QCOMPARE(waits(waiting, listed), QStringList());
    QCOMPARE(waits(waiting, {}).size(), 1);
}

void TestHouse::viewsAreThin()
{
    const auto lines = [](const QString& path, int count) {
        return sourceFrom(path, u"\n"_s.repeated(count));
    };
    QCOMPARE(tooThick(lines(u"ui/step/a.cpp"_s, 150)), QStringList());
    QCOMPARE(tooThick(lines(u"ui/step/a.h"_s, 151)), QStringList());
    QCOMPARE(tooThick(lines(u"models/run/a.cpp"_s, 151)), QStringList());
    QCOMPARE(tooThick(lines(u"ui/step/a.cpp"_s, 151)).size(), 1);
}

void TestHouse::findsWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("rule");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("violation");

    const auto row = [](const char* name, const char* rule, const QString& path,
                        const QString& text, const QString& violation) {
        QTest::newRow(name) << QByteArray(rule) << path << text << violation;
    };
    row("models use ui", "links", u"models/run/a.cpp"_s, u"\n#include \"ui/window.h\"\n"_s,
        u"models/run/a.cpp:2: run may not use ui/window.h"_s);
    row("run uses store", "links", u"models/run/a.h"_s, u"#include \"models/store/eventstore.h\"\n"_s,
        u"models/run/a.h:1: run may not use models/store/eventstore.h"_s);
    row("telemetry uses plan", "links", u"models/telemetry/a.h"_s,
        u"#include \"models/plan/plan.h\"\n"_s,
        u"models/telemetry/a.h:1: telemetry may not use models/plan/plan.h"_s);
    row("ui uses workers", "links", u"ui/step/a.h"_s, u"#  include \"models/workers/jobrunner.h\"\n"_s,
        u"ui/step/a.h:1: ui may not use models/workers/jobrunner.h"_s);
    row("ui uses simulator", "links", u"ui/a.cpp"_s, u"#include \"models/simulator/stage.h\"\n"_s,
        u"ui/a.cpp:1: ui may not use models/simulator/stage.h"_s);
    row("tests are used", "links", u"models/core/a.h"_s, u"#include \"tests/core/fake.h\"\n"_s,
        u"models/core/a.h:1: core may not use tests/core/fake.h"_s);
    row("unknown folder", "links", u"models/shed/a.h"_s, u"\n"_s,
        u"models/shed/a.h:1: the house knows no folder shed"_s);
    row("not from the top", "links", u"models/core/a.cpp"_s, u"#include \"a.h\"\n"_s,
        u"models/core/a.cpp:1: a.h is not written from the top"_s);
    row("a widget", "windows", u"models/items/a.h"_s, u"#include <QLabel>\n"_s,
        u"models/items/a.h:1: <QLabel> is QtWidgets, which stops at ui/"_s);
    row("a colour", "windows", u"models/items/a.h"_s, u"#include <QtGui/QColor>\n"_s,
        u"models/items/a.h:1: <QtGui/QColor> is QtGui, which stops at ui/"_s);
    row("a chart", "windows", u"models/items/a.h"_s, u"#include <QChart>\n"_s,
        u"models/items/a.h:1: <QChart> is QtCharts, which stops at ui/"_s);
    row("an umbrella", "umbrellas", u"ui/a.h"_s, u"#include <QtWidgets>\n"_s,
        u"ui/a.h:1: <QtWidgets> brings in a whole module"_s);
    row("a long umbrella", "umbrellas", u"tests/run/a.cpp"_s, u"#include <QtCore/QtCore>\n"_s,
        u"tests/run/a.cpp:1: <QtCore/QtCore> brings in a whole module"_s);
    row("no licence", "licence", u"app/a.cpp"_s, u"#include <QString>\n"_s,
        u"app/a.cpp:1: does not begin with the two SPDX lines"_s);
    row("half a licence", "licence", u"app/a.cpp"_s, licence.section(u'\n', 0, 0) + u"\n\n"_s,
        u"app/a.cpp:1: does not begin with the two SPDX lines"_s);
    row("no licence in CMake", "licence", u"models/core/CMakeLists.txt"_s, u"project(x)\n"_s,
        u"models/core/CMakeLists.txt:1: does not begin with the two SPDX lines"_s);
    row("401 lines", "length", u"models/run/a.cpp"_s, u"\n"_s.repeated(401),
        u"models/run/a.cpp:401: is longer than 400 lines and no reason is listed"_s);
    row("151 lines of a view", "thin views", u"ui/step/a.cpp"_s, u"\n"_s.repeated(151),
        u"ui/step/a.cpp:151: is a view of more than 150 lines"_s);
    row("151 lines of the window", "thin views", u"ui/a.cpp"_s, u"\n"_s.repeated(151),
        u"ui/a.cpp:151: is a view of more than 150 lines"_s);
    row("waits for a process", "waits", u"models/workers/a.cpp"_s,
        u"\n\nprocess.waitForFinished();\n"_s,
        u"models/workers/a.cpp:3: waitForFinished waits in place"_s);
    row("turns the loop", "waits", u"ui/a.cpp"_s, u"QCoreApplication::processEvents();\n"_s,
        u"ui/a.cpp:1: processEvents waits in place"_s);
    row("a loop in a loop", "waits", u"app/a.cpp"_s, u"QEventLoop loop;\n"_s,
        u"app/a.cpp:1: QEventLoop waits in place"_s);
    row("sleeps", "waits", u"models/store/a.cpp"_s, u"QThread::msleep (3);\n"_s,
        u"models/store/a.cpp:1: msleep ( waits in place"_s);
    row("sleeps in the library", "waits", u"models/store/a.cpp"_s,
        u"std::this_thread::sleep_for(1s);\n"_s,
        u"models/store/a.cpp:1: sleep_for( waits in place"_s);
    row("left to do", "open ends", u"ui/a.cpp"_s, u"// TO"_s + u"DO later\n"_s,
        u"ui/a.cpp:1: TO"_s + u"DO marks work that is left open"_s);
    row("left to mend", "open ends", u"packaging/a.sh"_s, u"\n# FIX"_s + u"ME\n"_s,
        u"packaging/a.sh:2: FIX"_s + u"ME marks work that is left open"_s);
}

void TestHouse::findsWhatIsWrong()
{
    QFETCH(QByteArray, rule);
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, violation);

    const QTemporaryDir top;
    QVERIFY(QDir(top.path()).mkpath(path.section(u'/', 0, -2)));
    QFile file(top.filePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
    file.close();
    const NamedRule& named = ruleNamed(rule);
    QCOMPARE(inspect(top.path(), named.rule, named.folders, named.names), QStringList{violation});
}

void TestHouse::leavesGoodFilesAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");

    QTest::newRow("downward")
        << u"models/conductor/a.h"_s
        << u"#include \"models/run/state.h\"\n#include <QObject>\n#include <vector>\n"_s;
    QTest::newRow("its own") << u"models/run/a.cpp"_s
                             << u"#include \"models/run/a.h\"\n#include \"a.moc\"\n"_s;
    QTest::newRow("a window in ui")
        << u"ui/a.h"_s << u"#include <QLabel>\n#include \"models/items/status.h\"\n"_s;
    QTest::newRow("values of a command") << u"ui/a.h"_s << u"#include \"models/workers/job.h\"\n"_s;
    QTest::newRow("everything in app")
        << u"app/a.h"_s << u"#include \"ui/window.h\"\n#include \"models/store/a.h\"\n"_s;
    QTest::newRow("400 lines") << u"ui/a.h"_s << u"\n"_s.repeated(398);
    QTest::newRow("words in comments")
        << u"ui/a.h"_s << u"// waitForFinished() is not for us\n/* nor\n QEventLoop */\n"_s;
    QTest::newRow("words in quotes")
        << u"models/plan/a.cpp"_s << u"f(u\"sleep(\"); g(R\"x(processEvents)x\");\n"_s;
    QTest::newRow("part of a word")
        << u"models/plan/a.cpp"_s << u"awaitFormat(); fullSleepiness();\n"_s;
    QTest::newRow("tests may wait")
        << u"tests/run/a.cpp"_s << u"QTest::qWaitForWindowExposed(w);\n"_s;
}

void TestHouse::leavesGoodFilesAlone()
{
    QFETCH(QString, path);
    QFETCH(QString, text);

    const Source source = sourceFrom(path, licence + text);
    for (const NamedRule& named : rules()) {
        if (named.folders.contains(path.section(u'/', 0, 0)))
            QCOMPARE(named.rule(source), QStringList());
    }
}

} // namespace cockpit::house

QTEST_GUILESS_MAIN(cockpit::house::TestHouse)
#include "tst_house.moc"
