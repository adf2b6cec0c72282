// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/condition.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <random>

using namespace cockpit;
using namespace cockpit::telemetry;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using runbook::Comparator;

namespace {

constexpr unsigned seed = 1122;
constexpr int seriesCount = 500;
constexpr int polls = 60;
constexpr milliseconds interval = 15s;

/// A sample, none, or the mark by which Prometheus knows that the series has ended.
struct Point {
    enum class Kind { Value, Gap, Ended } kind = Kind::Value;
    int value = 0;
};

struct Generated {
    Comparator comparator = Comparator::Greater;
    int limit = 0;
    int forPolls = 0; ///< the `for`, in intervals
    std::vector<Point> points;

    [[nodiscard]] bool breaches(int value) const
    {
        switch (comparator) {
        case Comparator::Less:
            return value < limit;
        case Comparator::LessOrEqual:
            return value <= limit;
        case Comparator::GreaterOrEqual:
            return value >= limit;
        default:
            return value > limit;
        }
    }
};

QByteArray sign(Comparator comparator)
{
    switch (comparator) {
    case Comparator::Less:
        return "<";
    case Comparator::LessOrEqual:
        return "<=";
    case Comparator::GreaterOrEqual:
        return ">=";
    default:
        return ">";
    }
}

/// Values in stretches above and below; gaps only where nothing is breached, where the two agree.
Generated generate(std::mt19937& random)
{
    const auto pick = [&random](int count) {
        return static_cast<int>(random() % static_cast<unsigned>(count));
    };
    Generated made;
    constexpr std::array comparators{Comparator::Less, Comparator::LessOrEqual, Comparator::Greater,
                                     Comparator::GreaterOrEqual};
    made.comparator = comparators[static_cast<std::size_t>(pick(4))];
    made.limit = pick(10);
    made.forPolls = pick(9);
    int level = pick(10);
    for (int i = 0; i < polls; ++i) {
        if (pick(6) == 0)
            level = pick(10);
        const bool wasBreached = !made.points.empty() && made.breaches(made.points.back().value);
        // The first point is there: before it there is nothing that a gap could carry on.
        const bool gap = i > 0 && !wasBreached && pick(5) == 0;
        const int carried = made.points.empty() ? level : made.points.back().value;
        made.points.push_back({gap ? Point::Kind::Gap : Point::Kind::Value, gap ? carried : level});
    }
    return made;
}

Rule ruleOf(const Generated& made)
{
    Rule rule;
    rule.comparator = made.comparator;
    rule.limit = made.limit;
    rule.forDuration = made.forPolls * interval;
    rule.interval = interval;
    return rule;
}

/// The states of our condition, poll by poll.
std::vector<ConditionState> ours(const Generated& made)
{
    std::vector<ConditionState> states;
    Standing standing;
    for (std::size_t i = 0; i < made.points.size(); ++i) {
        const Point& point = made.points[i];
        const Reading reading = point.kind == Point::Kind::Value
            ? Reading{Reading::Kind::Value, static_cast<double>(point.value), {}}
            : Reading{};
        const milliseconds at = static_cast<int>(i) * interval;
        standing = evaluate(ruleOf(made), standing, reading, {at, at});
        states.push_back(standing.state);
    }
    return states;
}

/// The same as promtool's test file, in which our firing times are the expectation.
class TestFile
{
public:
    void add(int index, const Generated& made, const std::vector<bool>& firing)
    {
        const QByteArray name = "m" + QByteArray::number(index);
        m_rules += "  - alert: " + name + "\n    expr: " + name + ' ' + sign(made.comparator) + ' '
            + QByteArray::number(made.limit)
            + "\n    for: " + QByteArray::number(made.forPolls * interval / 1s) + "s\n";
        QByteArray values;
        for (const Point& point : made.points)
            values += point.kind == Point::Kind::Gap ? QByteArray("_ ")
                : point.kind == Point::Kind::Ended   ? QByteArray("stale ")
                                                     : QByteArray::number(point.value) + ' ';
        m_series += "  - series: " + name + "\n    values: '" + values.trimmed() + "'\n";
        for (std::size_t i = 0; i < firing.size(); ++i) {
            m_expected += "  - eval_time: "
                + QByteArray::number(static_cast<qint64>(i) * (interval / 1s)) + "s\n    alertname: "
                + name + "\n    exp_alerts: " + (firing[i] ? "[{exp_labels: {}}]" : "[]") + "\n";
        }
    }

    /// Whether promtool agrees; what it says is in `said`.
    [[nodiscard]] bool check(QByteArray& said) const
    {
        QTemporaryDir folder;
        write(folder.filePath(u"rules.yml"_s), "groups:\n- name: g\n  rules:\n" + m_rules);
        const QString test = folder.filePath(u"test.yml"_s);
        write(test,
              "rule_files: [rules.yml]\nevaluation_interval: 15s\ntests:\n- interval: 15s\n"
              "  input_series:\n"
                  + m_series + "  alert_rule_test:\n" + m_expected);
        QProcess promtool;
        promtool.setProcessChannelMode(QProcess::MergedChannels);
        promtool.start(QStandardPaths::findExecutable(u"promtool"_s), {u"test"_s, u"rules"_s, test});
        if (!promtool.waitForFinished(300'000))
            return false;
        said = promtool.readAll().left(3000);
        return promtool.exitStatus() == QProcess::NormalExit && promtool.exitCode() == 0;
    }

private:
    static void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QByteArray m_rules;
    QByteArray m_series;
    QByteArray m_expected;
};

std::vector<bool> firing(const std::vector<ConditionState>& states)
{
    std::vector<bool> list;
    for (const ConditionState state : states)
        list.push_back(state == ConditionState::Firing);
    return list;
}

} // namespace

/// Prometheus' own tester of rules as the judge of our firing times.
class TestPromtool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void firingTimesAgree();
    void theJudgeCanSayNo();
    void aGapFreezesOursAlone();
    void aVanishedSeriesIsNotNormal();
};

void TestPromtool::initTestCase()
{
    if (QStandardPaths::findExecutable(u"promtool"_s).isEmpty())
        QSKIP("promtool is not installed (Debian package prometheus)");
}

void TestPromtool::firingTimesAgree()
{
    std::mt19937 random(seed);
    TestFile file;
    int fired = 0;
    int gaps = 0;
    for (int i = 0; i < seriesCount; ++i) {
        const Generated made = generate(random);
        const std::vector<bool> expected = firing(ours(made));
        fired += static_cast<int>(std::count(expected.begin(), expected.end(), true));
        gaps += static_cast<int>(
            std::count_if(made.points.begin(), made.points.end(),
                          [](const Point& point) { return point.kind == Point::Kind::Gap; }));
        file.add(i, made, expected);
    }
    QByteArray said;
    QVERIFY2(file.check(said), said.constData());
    QVERIFY(fired > 1000);
    QVERIFY(gaps > 1000);
    qInfo("%d series of %d polls, %d firing polls, %d gaps, seed %u", seriesCount, polls, fired,
          gaps, seed);
}

void TestPromtool::theJudgeCanSayNo()
{
    std::mt19937 random(seed);
    Generated made;
    std::vector<bool> expected;
    do {
        made = generate(random);
        expected = firing(ours(made));
    } while (std::count(expected.begin(), expected.end(), true) < 5);
    expected[static_cast<std::size_t>(std::find(expected.begin(), expected.end(), true)
                                      - expected.begin())] = false;
    TestFile file;
    file.add(0, made, expected);
    QByteArray said;
    QVERIFY(!file.check(said));
    QVERIFY(said.contains("FAILED"));
}

/// Prometheus carries the last value on through a gap; ours stands still: it neither counts nor resets.
void TestPromtool::aGapFreezesOursAlone()
{
    Generated made;
    made.limit = 5;
    made.forPolls = 4;
    using Kind = Point::Kind;
    made.points = {{Kind::Value, 9}, {Kind::Value, 9}, {Kind::Gap, 9},
                   {Kind::Gap, 9},   {Kind::Gap, 9},   {Kind::Value, 9},
                   {Kind::Value, 9}, {Kind::Value, 9}, {Kind::Value, 9}};
    const std::vector<ConditionState> states = ours(made);
    using enum ConditionState;
    QCOMPARE(
        states,
        (std::vector{Pending, Pending, Pending, NoData, NoData, Pending, Pending, Pending, Firing}));
    TestFile theirs;
    theirs.add(0, made, {false, false, false, false, true, true, true, true, true});
    QByteArray said;
    QVERIFY2(theirs.check(said), said.constData());
}

/// To Prometheus an alert on a series that has ended is over; to us nothing is known any more.
void TestPromtool::aVanishedSeriesIsNotNormal()
{
    Generated made;
    made.limit = 5;
    using Kind = Point::Kind;
    made.points = {
        {Kind::Value, 9}, {Kind::Value, 9}, {Kind::Ended, 9}, {Kind::Gap, 9}, {Kind::Gap, 9}};
    const std::vector<ConditionState> states = ours(made);
    using enum ConditionState;
    QCOMPARE(states, (std::vector{Firing, Firing, Firing, NoData, NoData}));
    TestFile theirs;
    theirs.add(0, made, {true, true, false, false, false});
    QByteArray said;
    QVERIFY2(theirs.check(said), said.constData());
}

QTEST_GUILESS_MAIN(TestPromtool)
#include "tst_promtool.moc"
