// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/input.h"

#include <QTest>

using namespace cockpit::plan;

/// Which lines ask a person while they run.
class TestNeeds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inputOfLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("input");
        const auto row = [](const char* line, const char* input) {
            QTest::newRow(line) << QString::fromLatin1(line) << QString::fromLatin1(input);
        };
        row("sudo vim /etc/hosts", "terminal");
        row("/usr/bin/crontab -e", "terminal");
        row("crontab -l", "none");
        row("kubectl edit deploy/api", "terminal");
        row("kubectl get pods", "none");
        row("git rebase -i HEAD~3", "terminal");
        row("git commit -m done", "none");
        row("docker exec -it api npm run migrate", "terminal");
        row("docker exec -i api npm run migrate", "none");
        row("mysql -u root -p shop < dump.sql", "terminal");
        row("mysql -u root -psecret shop", "none");
        row("read -p 'Go on?' answer", "typed");
        row("terraform apply", "typed");
        row("terraform apply -auto-approve", "none");
        row("terraform apply release.tfplan", "none");
        row("sudo apt-get install nginx", "typed");
        row("sudo apt-get install -y nginx", "none");
        row("yes | sudo apt-get install nginx", "none");
        row("echo vim", "none");
        row("", "none");
    }
    void inputOfLines()
    {
        QFETCH(QString, line);
        QFETCH(QString, input);
        QCOMPARE(word(inputOf(ShellLine(line))), input);
    }
};

QTEST_GUILESS_MAIN(TestNeeds)
#include "tst_needs.moc"
