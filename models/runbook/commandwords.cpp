// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/commandwords.h"

#include <QSet>

#include <utility>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLooked = 4096;

QStringList split(QStringView command)
{
    QStringList words;
    QString word;
    QChar quote;
    bool any = false;
    const QStringView looked = command.left(longestLooked);
    qsizetype plain = 0; // where what belongs to the word as it stands begins
    const auto keep = [&](qsizetype end) {
        if (end > plain)
            word += looked.sliced(plain, end - plain);
        plain = end + 1;
    };
    const auto finish = [&] {
        if (any || !word.isEmpty())
            words.append(std::exchange(word, {}));
        any = false;
    };
    for (qsizetype i = 0; i < looked.size(); ++i) {
        const QChar c = looked[i];
        if (!quote.isNull()) {
            if (c == quote) {
                keep(i);
                quote = QChar();
            }
        } else if (c == u'"' || c == u'\'') {
            keep(i);
            quote = c;
            any = true;
        } else if (c == u' ' || c == u'\t' || c == u'\n' || c == u'|' || c == u';' || c == u'&') {
            keep(i);
            finish();
            if (c == u'|' || c == u';' || c == u'&') {
                words.append(QString(c));
                return words;
            }
        } else if (c == u'\\') {
            keep(i);
        }
    }
    keep(looked.size());
    finish();
    return words;
}

bool isAssignment(const QString& word)
{
    const qsizetype equals = word.indexOf(u'=');
    if (equals <= 0)
        return false;
    for (qsizetype i = 0; i < equals; ++i) {
        if (!word[i].isLetterOrNumber() && word[i] != u'_')
            return false;
    }
    return true;
}

} // namespace

QStringList commandWords(const QString& command)
{
    QStringList words = split(command);
    static const QSet<QString> wrappers{u"sudo"_s,  u"env"_s,  u"time"_s,
                                        u"nohup"_s, u"exec"_s, u"command"_s};
    while (!words.isEmpty()) {
        if (isAssignment(words.front())) {
            words.removeFirst();
        } else if (wrappers.contains(words.front()) && words.size() > 1) {
            const bool sudo = words.front() == u"sudo"_s;
            words.removeFirst();
            while (sudo && words.size() > 1 && words.front().startsWith(u'-')) {
                const bool named = words.front() == u"-u"_s || words.front() == u"-g"_s;
                words.removeFirst();
                if (named && words.size() > 1)
                    words.removeFirst();
            }
        } else {
            break;
        }
    }
    return words;
}

bool isProgram(const QString& word)
{
    static const QString names = QStringLiteral(
        "alembic ansible ansible-playbook apt apt-get argocd artisan awk aws az bash "
        "bundle cap cargo cat cd certbot chef chmod chown circleci composer cp crontab "
        "curl date dd df diff dig django-admin dnf docker docker-compose dotnet du "
        "echo eksctl exit export fab find firebase flux flyctl flyway for free gcloud "
        "gh git glab go gpg gradle grep gsutil gunzip gzip head helm heroku htop http "
        "if iptables java journalctl jq k6 kill knife kubectl kustomize liquibase ln "
        "logout ls make mkdir mongo mongodump mongosh mv mvn mysql mysqldump nc "
        "netlify nginx node npm npx nslookup oc openssl pg_dump pg_restore php ping "
        "pip pip3 pipenv pkill pm2 pnpm podman poetry prisma ps psql pulumi puppet "
        "pytest python python3 rails rake redis-cli rm rsync ruby scp sed serverless "
        "service sh skopeo sleep source sqlite3 ssh ssh-add su sudo supervisorctl "
        "systemctl tail tar tee telnet terraform terragrunt top touch turso ufw unzip "
        "vault vercel watch wget while wrangler xargs yarn yum zip ");
    static const QStringList list = names.split(u' ', Qt::SkipEmptyParts);
    static const QSet<QString> programs(list.begin(), list.end());
    return programs.contains(word);
}

} // namespace cockpit::runbook
