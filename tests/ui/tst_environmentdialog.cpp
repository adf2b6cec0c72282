// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/environmentbench.h"
#include "models/runbook/reader.h"
#include "models/workers/jobrunner.h"
#include "tests/ui/palettes.h"
#include "tests/workers/sshserver.h"
#include "ui/common/messagebar.h"
#include "ui/environment/entryform.h"
#include "ui/environment/environmentdialog.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QHostInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace cockpit;
using namespace Qt::StringLiterals;
using environment::Draft;
using environment::Part;
using environment::Trial;
using items::EnvironmentModel;

namespace {

const QByteArray runbookText =
    "# Library\n\n## Step 1: Deploy (5 min)\n\n```bash\nssh good\ndeploy {{PAGE_ID}}\n```\n";

const QByteArray environmentText = R"(environment: forms   # agreed with the platform team
kind: staging

hosts:
  good: good           # the only one
identity:
  - {at: this machine, probe: echo here, expect: here}
secrets:
  - {name: short, variable: COCKPIT_FORMS_SHORT}
  - {name: long, variable: COCKPIT_FORMS_LONG} # rotated
  - {name: absent, variable: COCKPIT_FORMS_ABSENT}
sources:
  - name: nobody
    type: prometheus
    url: http://127.0.0.1:1
rules:
  approvals: 1 # for the night
)";

class Forms
{
public:
    Forms(const QString& folder, const QString& sshConfig)
        : file(folder + u"/library.forms.yaml"_s)
    {
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(environmentText) < 0)
            qFatal("the file cannot be written");
        out.close();
        app::Places places;
        places.worker = QCoreApplication::applicationDirPath() + u"/release-cockpit-worker"_s;
        bench = std::make_unique<app::EnvironmentBench>(file, environmentText, places, sshConfig);
        const auto runbook = runbook::read(runbookText);
        dialog = std::make_unique<ui::EnvironmentDialog>(
            Draft::of(environmentText, *runbook, file).value(), *bench);
        dialog->show();
    }

    [[nodiscard]] QLineEdit* field(const char* key) const
    {
        return qobject_cast<QLineEdit*>(dialog->form()->field(QString::fromLatin1(key)));
    }
    void type(const char* key, const QString& text) const
    {
        field(key)->setFocus();
        field(key)->selectAll();
        if (text.isEmpty())
            QTest::keyClick(field(key), Qt::Key_Delete);
        QTest::keyClicks(field(key), text);
        QTest::keyClick(field(key), Qt::Key_Return);
    }
    [[nodiscard]] QVariant said(Part part, const QString& name, int role) const
    {
        auto* model = static_cast<const EnvironmentModel*>(dialog->list()->model());
        return model->value(model->rowOf(part, name), role);
    }
    [[nodiscard]] QString word(Part part, const QString& name) const
    {
        return said(part, name, items::WordRole).toString();
    }
    [[nodiscard]] QByteArray onDisk() const
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }
    /// Presses the button of an entry's test, and waits for what it says.
    Trial test(Part part, const QString& name) const
    {
        Trial trial;
        QObject context;
        QObject::connect(bench.get(), &environment::Workbench::tried, &context,
                         [&trial](Part, const QString&, const Trial& told) { trial = told; });
        QSignalSpy tried(bench.get(), &environment::Workbench::tried);
        dialog->choose(part, name);
        QTest::mouseClick(dialog->form()->testButton(), Qt::LeftButton);
        if (tried.isEmpty())
            tried.wait(60'000);
        return trial;
    }

    QString file;
    std::unique_ptr<app::EnvironmentBench> bench;
    std::unique_ptr<ui::EnvironmentDialog> dialog;
};

/// A Prometheus of the test's own, on loopback, that scrapes nothing.
class PrometheusServer
{
public:
    PrometheusServer() { m_server.setStandardErrorFile(QProcess::nullDevice()); }
    ~PrometheusServer() { stop(); }
    Q_DISABLE_COPY_MOVE(PrometheusServer)

    /// Empty; else why there is none.
    QString start()
    {
        const QString program = QStandardPaths::findExecutable(u"prometheus"_s);
        if (program.isEmpty())
            return u"prometheus is not installed (Debian package prometheus)"_s;
        QTcpServer probe;
        if (!probe.listen(QHostAddress::LocalHost))
            return u"no port is free"_s;
        m_address = u"127.0.0.1:%1"_s.arg(probe.serverPort());
        probe.close();
        QFile configuration(m_folder.filePath(u"p.yml"_s));
        if (!configuration.open(QIODevice::WriteOnly)
            || configuration.write("scrape_configs: []\n") < 0)
            return u"its configuration cannot be written"_s;
        configuration.close();
        m_server.start(program,
                       {u"--config.file="_s + configuration.fileName(),
                        u"--storage.tsdb.path="_s + m_folder.filePath(u"data"_s),
                        u"--web.listen-address="_s + m_address});
        return m_server.waitForStarted() ? QString() : m_server.errorString();
    }
    void stop()
    {
        m_server.kill();
        m_server.waitForFinished();
    }
    [[nodiscard]] QString url() const { return u"http://"_s + m_address; }
    /// Asks until it answers well.
    static Trial untilItListens(const std::function<Trial()>& ask)
    {
        Trial trial;
        for (int i = 0; i < 60 && trial.outcome != Trial::Outcome::Works; ++i) {
            trial = ask();
            QTest::qWait(200);
        }
        return trial;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_server;
    QString m_address;
};

} // namespace

/// The real forms over the real workbench: a file on disk, a real sshd, variables of this program.
class TestEnvironmentDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void whatIsMissingComesFirst();
    void whatIsTypedIsWrittenAndTheRestStays();
    void whatIsRefusedIsSaidAtTheForm();
    void aFileThatSomebodyChangedIsNotOverwritten();
    void closingAsksOnce();
    void aNewEntryIsAdded();
    void secretsAreTested();
    void aValueThatIsTooShortIsNotKept();
    void thisMachineIsTested();
    void hostsAreTestedOverSsh();
    void aHostThatIsNotReachedSaysWhy();
    void aTestIsStopped();
    void sourcesAreAsked();
    void metricsAreAsked();
    void pictures_data();
    void pictures();

private:
    [[nodiscard]] Forms forms(const QString& sshConfig = {}) const
    {
        return Forms(m_folder->path(), sshConfig);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEnvironmentDialog::whatIsMissingComesFirst()
{
    const Forms made = forms();
    const QAbstractItemModelTester tester(made.dialog->list()->model());
    const QModelIndex first = made.dialog->list()->model()->index(0, 0);
    QCOMPARE(first.data(EnvironmentModel::NameRole).toString(), u"PAGE_ID"_s);
    QCOMPARE(first.data(items::WordRole).toString(), u"missing"_s);
    QCOMPARE(made.dialog->form()->entry().name, u"PAGE_ID"_s);
    QVERIFY(!made.dialog->saveButton()->isEnabled());
}

void TestEnvironmentDialog::whatIsTypedIsWrittenAndTheRestStays()
{
    const Forms made = forms();
    made.type("value", u"42"_s);
    QCOMPARE(made.word(Part::Variables, u"PAGE_ID"_s), u"filled in"_s);
    made.dialog->choose(Part::Hosts, u"good"_s);
    made.type("address", u"10.0.0.4"_s);
    made.type("user", u"deploy"_s);
    made.type("expect", u"good-01"_s);
    QCOMPARE(made.onDisk(), environmentText); // not yet
    QTest::mouseClick(made.dialog->saveButton(), Qt::LeftButton);
    QByteArray wanted = environmentText;
    wanted.replace("  good: good  ", "  good: \"deploy@10.0.0.4\"  ");
    wanted.replace(
        "expect: here}\n",
        "expect: here}\n  - at: \"good\"\n    probe: \"hostname\"\n    expect: \"good-01\"\n");
    wanted += "\nvariables:\n  \"PAGE_ID\": \"42\"\n";
    QCOMPARE(made.onDisk(), wanted);
    QVERIFY(!made.dialog->saveButton()->isEnabled());
}

void TestEnvironmentDialog::whatIsRefusedIsSaidAtTheForm()
{
    const Forms made = forms();
    made.dialog->choose(Part::Hosts, u"good"_s);
    made.type("address", u"-oProxyCommand=x"_s);
    QCOMPARE(made.dialog->draft().text(), environmentText);
    QVERIFY(!made.dialog->saveButton()->isEnabled());
    QCOMPARE(made.field("address")->text(), u"-oProxyCommand=x"_s); // to be mended
}

void TestEnvironmentDialog::aFileThatSomebodyChangedIsNotOverwritten()
{
    const Forms made = forms();
    made.type("value", u"42"_s);
    QFile out(made.file);
    QVERIFY(out.open(QIODevice::Append));
    out.write("# another's\n");
    out.close();
    QTest::mouseClick(made.dialog->saveButton(), Qt::LeftButton);
    QVERIFY(made.dialog->bar()->text().contains(u"library.forms.yaml"_s));
    QCOMPARE(made.onDisk(), environmentText + "# another's\n");
}

void TestEnvironmentDialog::closingAsksOnce()
{
    const Forms made = forms();
    made.type("value", u"42"_s);
    made.dialog->reject();
    QVERIFY(made.dialog->isVisible());
    QVERIFY(!made.dialog->bar()->text().isEmpty());
    made.dialog->reject();
    QVERIFY(!made.dialog->isVisible());
    QCOMPARE(made.onDisk(), environmentText);
}

void TestEnvironmentDialog::aNewEntryIsAdded()
{
    const Forms made = forms();
    for (QAction* action : made.dialog->findChildren<QAction*>()) {
        if (action->text() == items::wordOf(Part::Roles))
            action->trigger();
    }
    QVERIFY(made.dialog->form()->isNew());
    QTest::mouseClick(made.dialog->form()->addButton(), Qt::LeftButton);
    QCOMPARE(made.dialog->draft().text(), environmentText); // without a name
    auto* name = qobject_cast<QLineEdit*>(made.dialog->form()->focusProxy());
    QVERIFY(name);
    QTest::keyClicks(name, u"Release Lead"_s);
    made.field("name")->setText(u"Night rota"_s);
    QTest::mouseClick(made.dialog->form()->addButton(), Qt::LeftButton);
    QVERIFY(!made.dialog->form()->isNew());
    QCOMPARE(made.dialog->draft().environment().roster.size(), std::size_t(1));
    QCOMPARE(made.dialog->draft().environment().roster.front().name, u"Night rota"_s);
}

void TestEnvironmentDialog::secretsAreTested()
{
    qputenv("COCKPIT_FORMS_SHORT", "abc");
    qputenv("COCKPIT_FORMS_LONG", "correct-horse-battery");
    qunsetenv("COCKPIT_FORMS_ABSENT");
    const Forms made = forms();
    QCOMPARE(made.test(Part::Secrets, u"short"_s).outcome, Trial::Outcome::Fails);
    QCOMPARE(made.test(Part::Secrets, u"absent"_s).outcome, Trial::Outcome::Fails);
    const Trial found = made.test(Part::Secrets, u"long"_s);
    QCOMPARE(found.outcome, Trial::Outcome::Works);
    QVERIFY(!found.sentence.contains(u"correct"_s));
    QCOMPARE(made.word(Part::Secrets, u"long"_s), found.word);
    // Another place is another test.
    made.dialog->choose(Part::Secrets, u"long"_s);
    made.type("variable", u"COCKPIT_FORMS_ABSENT"_s);
    QCOMPARE(made.word(Part::Secrets, u"long"_s), u"not tried"_s);
}

void TestEnvironmentDialog::aValueThatIsTooShortIsNotKept()
{
    const Forms made = forms();
    made.dialog->choose(Part::Secrets, u"short"_s);
    QVERIFY(!made.dialog->form()->keepButton()->isEnabled());
    QTest::keyClicks(made.dialog->form()->valueField(), u"abc"_s);
    QSignalSpy kept(made.bench.get(), &environment::Workbench::kept);
    QTest::mouseClick(made.dialog->form()->keepButton(), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&kept] { return kept.count() == 1; }));
    QVERIFY(!kept[0][1].toString().isEmpty());
    QVERIFY(!made.dialog->bar()->text().isEmpty());
    QVERIFY(!made.dialog->draft().text().contains("abc"));
}

void TestEnvironmentDialog::thisMachineIsTested()
{
    const Forms made = forms();
    const Trial right = made.test(Part::Hosts, u"this machine"_s);
    QVERIFY2(right.outcome == Trial::Outcome::Works, qPrintable(right.sentence));
    made.type("expect", u"elsewhere"_s);
    const Trial wrong = made.test(Part::Hosts, u"this machine"_s);
    QCOMPARE(wrong.outcome, Trial::Outcome::Fails);
    QVERIFY(wrong.sentence.contains(u"\"here\""_s));
}

void TestEnvironmentDialog::hostsAreTestedOverSsh()
{
    workers::SshServer server;
    if (const QString why = server.start(); !why.isEmpty())
        QSKIP(qPrintable(why));
    const Forms made = forms(server.path("ssh_config"));
    const Trial reached = made.test(Part::Hosts, u"good"_s);
    QVERIFY2(reached.outcome == Trial::Outcome::Unclear, qPrintable(reached.sentence));
    QVERIFY2(reached.sentence.contains(QHostInfo::localHostName()), qPrintable(reached.sentence));
    made.type("expect", QHostInfo::localHostName());
    const Trial right = made.test(Part::Hosts, u"good"_s);
    QVERIFY2(right.outcome == Trial::Outcome::Works, qPrintable(right.sentence));
}

void TestEnvironmentDialog::aHostThatIsNotReachedSaysWhy()
{
    workers::SshServer server;
    if (const QString why = server.start(); !why.isEmpty())
        QSKIP(qPrintable(why));
    const Forms made = forms(server.path("ssh_config"));
    made.dialog->choose(Part::Hosts, u"good"_s);
    made.type("address", u"stranger"_s);
    QCOMPARE(made.word(Part::Hosts, u"good"_s), u"not tried"_s);
    const Trial stranger = made.test(Part::Hosts, u"good"_s);
    QCOMPARE(stranger.outcome, Trial::Outcome::Fails);
    QVERIFY(!stranger.sentence.isEmpty());
    made.type("address", u"nowhere"_s);
    QCOMPARE(made.test(Part::Hosts, u"good"_s).outcome, Trial::Outcome::Fails);
}

void TestEnvironmentDialog::aTestIsStopped()
{
    const Forms made = forms();
    made.dialog->choose(Part::Hosts, u"this machine"_s);
    made.type("probe", u"sleep 15"_s);
    QSignalSpy tried(made.bench.get(), &environment::Workbench::tried);
    QTest::mouseClick(made.dialog->form()->testButton(), Qt::LeftButton);
    QVERIFY(made.said(Part::Hosts, u"this machine"_s, EnvironmentModel::BusyRole).toBool());
    const auto runs = [&made] { return made.bench->findChild<workers::Job*>() != nullptr; };
    QVERIFY(QTest::qWaitFor(runs));
    QTest::mouseClick(made.dialog->form()->testButton(), Qt::LeftButton);
    QVERIFY(QTest::qWaitFor([&tried] { return tried.count() == 1; }));
    QCOMPARE(made.word(Part::Hosts, u"this machine"_s), u"stopped"_s);
    QVERIFY(QTest::qWaitFor([&runs] { return !runs(); }, 14'000)); // before it ends itself
    QCOMPARE(tried.count(), 1);
}

void TestEnvironmentDialog::sourcesAreAsked()
{
    const Forms made = forms();
    const Trial nobody = made.test(Part::Sources, u"nobody"_s);
    QCOMPARE(nobody.outcome, Trial::Outcome::Fails);
    QVERIFY(!nobody.sentence.isEmpty());
    PrometheusServer server;
    if (const QString why = server.start(); !why.isEmpty())
        QSKIP(qPrintable(why));
    made.dialog->choose(Part::Sources, u"nobody"_s);
    made.type("url", server.url());
    const Trial trial =
        server.untilItListens([&made] { return made.test(Part::Sources, u"nobody"_s); });
    QVERIFY2(trial.outcome == Trial::Outcome::Works, qPrintable(trial.sentence));
    QVERIFY(trial.sentence.contains(u"vector(1)"_s));
}

/// What a query gives now, why it gives nothing, and that nobody answers.
void TestEnvironmentDialog::metricsAreAsked()
{
    const Forms made = forms();
    PrometheusServer server;
    if (const QString why = server.start(); !why.isEmpty())
        QSKIP(qPrintable(why));
    made.dialog->choose(Part::Sources, u"nobody"_s);
    made.type("url", server.url());
    for (QAction* action : made.dialog->findChildren<QAction*>()) {
        if (action->text() == items::wordOf(Part::Metrics))
            action->trigger();
    }
    auto* name = qobject_cast<QLineEdit*>(made.dialog->form()->focusProxy());
    QVERIFY(name);
    QTest::keyClicks(name, u"p95 latency"_s);
    auto* source = qobject_cast<QComboBox*>(made.dialog->form()->field(u"source"_s));
    QVERIFY(source && source->findText(u"nobody"_s) >= 0); // it can be chosen
    source->setCurrentText(u"nobody"_s);
    made.field("query")->setText(u"vector(42)"_s);
    made.field("unit")->setText(u"ms"_s);
    QTest::mouseClick(made.dialog->form()->addButton(), Qt::LeftButton);
    QCOMPARE(made.dialog->draft().environment().metrics.size(), std::size_t(1));
    const auto ask = [&made] { return made.test(Part::Metrics, u"p95 latency"_s); };
    const Trial value = server.untilItListens(ask);
    QVERIFY2(value.outcome == Trial::Outcome::Works, qPrintable(value.sentence));
    QVERIFY2(value.sentence.contains(u"is 42 ms now"_s), qPrintable(value.sentence));
    QCOMPARE(made.said(Part::Metrics, u"p95 latency"_s, EnvironmentModel::SentenceRole).toString(),
             value.sentence);
    made.type("query", u"rate("_s);
    QCOMPARE(made.word(Part::Metrics, u"p95 latency"_s), u"not tried"_s); // that was another query
    const Trial wrong = ask();
    QCOMPARE(wrong.outcome, Trial::Outcome::Fails);
    QVERIFY2(wrong.sentence.contains(u"parse error"_s), qPrintable(wrong.sentence));
    made.type("query", u"there_is_no_such_metric"_s);
    const Trial none = ask();
    QCOMPARE(none.outcome, Trial::Outcome::Unclear);
    QVERIFY2(none.sentence.contains(u"there_is_no_such_metric"_s), qPrintable(none.sentence));
    server.stop();
    const Trial silent = ask();
    QCOMPARE(silent.outcome, Trial::Outcome::Fails);
    QVERIFY2(!silent.sentence.isEmpty() && silent.sentence != none.sentence,
             qPrintable(silent.sentence));
}

void TestEnvironmentDialog::pictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("name");
    QTest::newRow("environment-variable") << false << u"PAGE_ID"_s;
    QTest::newRow("environment-host") << false << u"this machine"_s;
    QTest::newRow("environment-host-dark") << true << u"this machine"_s;
    QTest::newRow("environment-source") << false << u"nobody"_s;
    QTest::newRow("environment-secret-dark") << true << u"long"_s;
}

/// Only looked at by people.
void TestEnvironmentDialog::pictures()
{
    QFETCH(const bool, dark);
    QFETCH(const QString, name);
    const QString folder =
        qEnvironmentVariable("COCKPIT_PICTURES", QDir::current().filePath(u"pictures"_s));
    QVERIFY(QDir().mkpath(folder));
    const QPalette before = QApplication::palette();
    if (dark)
        QApplication::setPalette(fake::darkPalette());
    {
        const Forms made = forms();
        const Part part = name == u"nobody" ? Part::Sources
            : name == u"long"               ? Part::Secrets
            : name == u"PAGE_ID"            ? Part::Variables
                                            : Part::Hosts;
        if (part == Part::Variables)
            made.dialog->choose(part, name);
        else
            (void)made.test(part, name);
        QVERIFY(made.dialog->width() <= 1280 && made.dialog->height() <= 800);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QVERIFY(made.dialog->grab().save(
            folder + u'/' + QString::fromLatin1(QTest::currentDataTag()) + u".png"_s));
    }
    QApplication::setPalette(before);
}

QTEST_MAIN(TestEnvironmentDialog)
#include "tst_environmentdialog.moc"
