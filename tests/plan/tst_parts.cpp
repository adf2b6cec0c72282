// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/blast.h"
#include "models/plan/elision.h"
#include "models/plan/numericrule.h"
#include "models/plan/placeholders.h"
#include "models/plan/resolve.h"
#include "models/plan/session.h"
#include "models/plan/shell.h"
#include "models/plan/text.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace cockpit;
using namespace cockpit::plan;

class TestParts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void durations();
    void clocks();
    void commands();
    void hereDocumentsAndComments();
    void wrappers();
    void elisions_data();
    void elisions();
    void rules();
    void sessions();
    void names();
    void resolving();
    void secretsNeverBecomeText();
    void anyLineIsJudgedWithoutACrash();
};

void TestParts::durations()
{
    QVERIFY(parseDuration(u"4h"_s) == 4h);
    QVERIFY(parseDuration(u"240 min"_s) == 240min);
    QVERIFY(parseDuration(u"1h 30m"_s) == 90min);
    QVERIFY(parseDuration(u"250ms"_s) == 250ms);
    QVERIFY(!parseDuration(u"4"_s));
    QVERIFY(!parseDuration(u"about 4h"_s));
    QVERIFY(!parseDuration(u"99999999999999999999h"_s));
    QVERIFY(findDuration(u"within < 15 minutes of it"_s) == 15min);
    QVERIFY(findDuration(u"10-20 min"_s) == 20min);
    QVERIFY(!findDuration(u"no number"_s));
}

void TestParts::clocks()
{
    QVERIFY(parseClock(u"02:30"_s) == 150min);
    QVERIFY(!parseClock(u"02:75"_s));
    QCOMPARE(clockText(-30min), u"23:30"_s);
    QCOMPARE(offsetText(185min), u"T+3:05"_s);
    QCOMPARE(offsetText(-5min), u"T-0:05"_s);
    QCOMPARE(listed({u"a"_s, u"b"_s, u"c"_s}), u"a, b and c"_s);
}

static QStringList texts(const std::vector<ShellWord>& words)
{
    QStringList all;
    for (const ShellWord& word : words)
        all.append(word.text);
    return all;
}

void TestParts::commands()
{
    const auto found = shellCommands(u"a 'b c' | d < in.txt && e > out.txt 2>&1; f \"$(g h)\""_s);
    QCOMPARE(found.size(), size_t(5));
    QCOMPARE(texts(found[0].words), (QStringList{u"a"_s, u"b c"_s}));
    QCOMPARE(texts(found[1].inputs), QStringList{u"in.txt"_s});
    QCOMPARE(texts(found[2].outputs), QStringList{u"out.txt"_s});
    QCOMPARE(texts(found[3].words), (QStringList{u"f"_s, u"$(g h)"_s}));
    QVERIFY(found[4].substituted);
    QCOMPARE(texts(found[4].words), (QStringList{u"g"_s, u"h"_s}));
    QVERIFY(shellCommands(u"cp *.sql /x"_s)[0].words[1].glob);
    QVERIFY(!shellCommands(u"cp '*.sql' /x"_s)[0].words[1].glob);
    QVERIFY(shellCommands({}).empty());
    QVERIFY(!shellCommands(u"echo 'never closed $( and \""_s).empty());
    QVERIFY(!shellCommands(u"$("_s.repeated(500)).empty());
}

void TestParts::hereDocumentsAndComments()
{
    const auto found = shellCommands(u"cat > f <<'EOF'\nrm -rf /\nEOF\nls # rm x"_s);
    QCOMPARE(found.size(), size_t(2));
    QCOMPARE(texts(found[0].outputs), QStringList{u"f"_s});
    QCOMPARE(texts(found[1].words), QStringList{u"ls"_s});
    QCOMPARE(shellCommands(u"grep x <<< 'y z'"_s).size(), size_t(1));
}

void TestParts::wrappers()
{
    QCOMPARE(shellCommands(u"A=1 sudo -u postgres timeout 30 psql -l"_s)[0].plain(),
             (QStringList{u"psql"_s, u"-l"_s}));
    QCOMPARE(shellCommands(u"sudo -n rm x"_s)[0].plain(), (QStringList{u"rm"_s, u"x"_s}));
    QVERIFY(shellCommands(u"A=1"_s)[0].plain().isEmpty());
}

void TestParts::elisions_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("elision");
    const auto row = [](const char* line, Elision elision) {
        QTest::newRow(line) << QString::fromUtf8(line) << int(elision);
    };
    row("helm upgrade ... --set weight=50", Elision::Argument);
    row("kubectl apply …", Elision::Argument);
    row("curl -d '{\"features\":{...}}' https://x", Elision::Data);
    row("curl -d '{\"token\":\"...\"}' https://x", Elision::Data);
    row("...", Elision::Data);
    row("go test ./...", Elision::None);
    row("bazel build //...", Elision::None);
    row("git diff main...release", Elision::None);
    row("echo Waiting...", Elision::None);
    row("echo wait for it ... done", Elision::None);
    row("grep '...' file", Elision::None);
    row("git commit -m 'Release 4...'", Elision::None);
    row("ls # and so on ...", Elision::None);
}

void TestParts::elisions()
{
    QFETCH(QString, line);
    QFETCH(int, elision);
    QCOMPARE(int(elisionIn(line, runbook::Context{})), elision);
}

void TestParts::rules()
{
    const auto held = parseNumericRule(u"Checkout error rate > 10% for > 5 minutes"_s);
    QVERIFY(held);
    QCOMPARE(held->metric, u"Checkout error rate"_s);
    QCOMPARE(held->value, 10.0);
    QCOMPARE(held->unit, u"%"_s);
    QVERIFY(held->forDuration == 5min);
    QVERIFY(!held->relativeToBaseline);

    const auto range = parseNumericRule(u"error rate 5-10%"_s);
    QVERIFY(range);
    QCOMPARE(range->low, 5.0);
    QCOMPARE(range->high, 10.0);

    const auto inside = parseNumericRule(u"Slow database (p95 latency > 1 second)"_s);
    QVERIFY(inside);
    QCOMPARE(inside->metric, u"p95 latency"_s);
    QCOMPARE(inside->unit, u"second"_s);

    QVERIFY(parseNumericRule(u"Performance degradation > 50%"_s)->relativeToBaseline);
    QVERIFY(!parseNumericRule(u"Bug that affects > 10% of users"_s));
    QVERIFY(!parseNumericRule(u"Data is lost"_s));
    QVERIFY(!parseNumericRule(u"3+ critical bugs"_s));
    QVERIFY(sameMetric(u"Error rate"_s, u"API error rates"_s));
    QVERIFY(!sameMetric(u"Error rate"_s, u"Request rate"_s));
}

void TestParts::sessions()
{
    QCOMPARE(opensShell(u"ssh -p 22 deploy@app-01"_s), std::optional(u"deploy@app-01"_s));
    QVERIFY(!opensShell(u"ssh app-01 uptime"_s));
    QVERIFY(!opensShell(u"ssh -N -L 1:db:2 bastion"_s));
    QVERIFY(opensPrompt(u"sudo -u postgres psql -d shop"_s));
    QVERIFY(opensPrompt(u"docker exec -it db psql -U shop"_s));
    QVERIFY(!opensPrompt(u"psql -d shop -c 'SELECT 1'"_s));
    QVERIFY(!opensPrompt(u"psql shop < dump.sql"_s));
    QVERIFY(!opensPrompt(u"apt install psql"_s));
    for (const char* line : {"ssh app-01", "psql shop", "docker exec -it api /bin/sh", "sudo -i",
                             "su", "sudo su - deploy", "kubectl exec -it api-0 -- bash", "bash"})
        QVERIFY2(opensSession(QString::fromUtf8(line)), line);
    for (const char* line :
         {"ssh app-01 uptime", "docker exec -it api npm test", "sudo ls", "./open sh",
          "su deploy -c make", "bash open.sh", "A=1", "bash -c 'ls'", "ls; bash"})
        QVERIFY2(!opensSession(QString::fromUtf8(line)), line);
    QVERIFY(leavesSession(u"\\q"_s));
    QVERIFY(leavesSession(u"exit  # back to the bastion"_s));
    QVERIFY(!leavesSession(u"exit_code=$?"_s));
    QCOMPARE(promptCommand(u"\\d+ carts"_s), std::optional(u"\\d+"_s));
    QVERIFY(!promptCommand(u"\\rm -f x"_s));
    QVERIFY(looksLikeSql(u"SELECT 1;"_s));
    QVERIFY(!looksLikeSql(u"select-version 4"_s));
    const runbook::Context sql{runbook::ContextKind::Sql, u"shop"_s};
    QVERIFY(isTypedAtPrompt(u"SELECT 1;"_s, sql));
    QVERIFY(!isTypedAtPrompt(u"sudo -u postgres psql -c 'SELECT 1'"_s, sql));
    QVERIFY(!isTypedAtPrompt(u"SELECT 1;"_s, runbook::Context{}));
    QVERIFY(callsIntoContainer(u"docker exec api npm run ping"_s));
    QVERIFY(!callsIntoContainer(u"npm run ping"_s));
}

void TestParts::names()
{
    QCOMPARE(placeholderName(u"[PAGE_ID]"_s), u"PAGE_ID"_s);
    QCOMPARE(placeholderName(u"<page-id>"_s), u"page-id"_s);
    QCOMPARE(placeholderName(u"{{ page }}"_s), u"page"_s);
    QCOMPARE(placeholderName(u"[]"_s), QString());
    QVERIFY(soundsSecret(u"API_TOKEN"_s));
    QVERIFY(soundsSecret(u"API key"_s));
    QVERIFY(!soundsSecret(u"PAGE_ID"_s));
}

static runbook::Runbook withPlaceholders(const QStringList& tokens)
{
    runbook::Runbook runbook;
    for (const QString& token : tokens)
        runbook.placeholders.push_back({token, 1});
    return runbook;
}

void TestParts::resolving()
{
    const runbook::Runbook runbook = withPlaceholders({u"[PAGE]"_s, u"[OTHER]"_s});
    Environment environment;
    environment.variables = {{u"PAGE"_s, u"p-17"_s}, {u"OTHER"_s, QString()}};
    const Resolved resolved =
        Resolver(runbook, environment).resolve(u"get [PAGE]/[PAGE]/[OTHER]"_s, runbook::Context{});
    QCOMPARE(resolved.text, u"get p-17/p-17/[OTHER]"_s);
    QCOMPARE(resolved.open, QStringList{u"[OTHER]"_s}); // an empty value is none
}

void TestParts::secretsNeverBecomeText()
{
    const runbook::Runbook runbook = withPlaceholders({u"[TOKEN]"_s});
    Environment environment;
    environment.secrets = {u"TOKEN"_s};
    const auto put = [&](const QString& text) {
        return Resolver(runbook, environment).resolve(text, runbook::Context{});
    };
    QCOMPARE(put(u"x [TOKEN]"_s).text, u"x \"${TOKEN}\""_s);
    QCOMPARE(put(u"x \"a [TOKEN]\""_s).text, u"x \"a ${TOKEN}\""_s);
    QCOMPARE(put(u"x '{\"p\":\"[TOKEN]\"}'"_s).text, u"x '{\"p\":\"'\"${TOKEN}\"'\"}'"_s);
    QVERIFY(put(u"x [TOKEN]"_s).open.isEmpty());
    const runbook::Context sql{runbook::ContextKind::Sql, u"shop"_s};
    QCOMPARE(Resolver(runbook, environment).resolve(u"SELECT '[TOKEN]';"_s, sql).open,
             QStringList{u"[TOKEN]"_s});
    QCOMPARE(shellVariable(u"API key 2"_s), u"API_key_2"_s);
}

void TestParts::anyLineIsJudgedWithoutACrash()
{
    const QStringList pieces{
        u"$("_s,     u")"_s,       u"`"_s,       u"'"_s,         u"\""_s,      u"\\"_s,
        u"\n"_s,     u"|"_s,       u"&&"_s,      u"<<EOF"_s,     u"<<<"_s,     u">"_s,
        u"2>&1"_s,   u"<"_s,       u" "_s,       u"sudo"_s,      u"timeout"_s, u"docker exec"_s,
        u"ssh -p"_s, u"psql -c"_s, u"curl -X"_s, u"aws s3 cp"_s, u"*"_s,       u"..."_s,
        u"[X]"_s,    u"#"_s,       u"EOF"_s,     u"A="_s};
    const runbook::Runbook runbook = withPlaceholders({u"[X]"_s});
    QRandomGenerator random(7);
    int known = 0;
    for (int i = 0; i < 5000; ++i) {
        QString line;
        for (quint32 n = random.bounded(12u); n > 0; --n)
            line += pieces[random.bounded(int(pieces.size()))];
        known += blastOf(line, runbook::Context{}) == Blast::Unknown ? 0 : 1;
        (void)elisionIn(line, runbook::Context{});
        (void)opensPrompt(line);
        (void)opensShell(line);
        (void)callsIntoContainer(line);
        QVERIFY(!Resolver(runbook, {}).resolve(line, runbook::Context{}).open.contains(u"[Y]"_s));
    }
    QVERIFY(known > 0 && known < 5000);
}

QTEST_GUILESS_MAIN(TestParts)
#include "tst_parts.moc"
