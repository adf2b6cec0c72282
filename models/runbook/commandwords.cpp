// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/commandwords.h"

#include <QSet>

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
    for (const QChar c : command.left(longestLooked)) {
        if (!quote.isNull()) {
            if (c == quote)
                quote = QChar();
            else
                word += c;
        } else if (c == u'"' || c == u'\'') {
            quote = c;
            any = true;
        } else if (c == u' ' || c == u'\t' || c == u'\n' || c == u'|' || c == u';' || c == u'&') {
            if (any || !word.isEmpty())
                words.append(word);
            word.clear();
            any = false;
            if (c == u'|' || c == u';' || c == u'&') {
                words.append(QString(c));
                return words;
            }
        } else if (c != u'\\') {
            word += c;
        }
    }
    if (any || !word.isEmpty())
        words.append(word);
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
    static const QSet<QString> programs{u"alembic"_s,
                                        u"ansible"_s,
                                        u"ansible-playbook"_s,
                                        u"apt"_s,
                                        u"apt-get"_s,
                                        u"argocd"_s,
                                        u"artisan"_s,
                                        u"awk"_s,
                                        u"aws"_s,
                                        u"az"_s,
                                        u"bash"_s,
                                        u"bundle"_s,
                                        u"cap"_s,
                                        u"cargo"_s,
                                        u"cat"_s,
                                        u"cd"_s,
                                        u"certbot"_s,
                                        u"chef"_s,
                                        u"chmod"_s,
                                        u"chown"_s,
                                        u"circleci"_s,
                                        u"composer"_s,
                                        u"cp"_s,
                                        u"crontab"_s,
                                        u"curl"_s,
                                        u"date"_s,
                                        u"dd"_s,
                                        u"df"_s,
                                        u"diff"_s,
                                        u"dig"_s,
                                        u"django-admin"_s,
                                        u"dnf"_s,
                                        u"docker"_s,
                                        u"docker-compose"_s,
                                        u"dotnet"_s,
                                        u"du"_s,
                                        u"echo"_s,
                                        u"eksctl"_s,
                                        u"exit"_s,
                                        u"export"_s,
                                        u"fab"_s,
                                        u"find"_s,
                                        u"firebase"_s,
                                        u"flux"_s,
                                        u"flyctl"_s,
                                        u"flyway"_s,
                                        u"for"_s,
                                        u"free"_s,
                                        u"gcloud"_s,
                                        u"gh"_s,
                                        u"git"_s,
                                        u"glab"_s,
                                        u"go"_s,
                                        u"gpg"_s,
                                        u"gradle"_s,
                                        u"grep"_s,
                                        u"gsutil"_s,
                                        u"gunzip"_s,
                                        u"gzip"_s,
                                        u"head"_s,
                                        u"helm"_s,
                                        u"heroku"_s,
                                        u"htop"_s,
                                        u"http"_s,
                                        u"if"_s,
                                        u"iptables"_s,
                                        u"java"_s,
                                        u"journalctl"_s,
                                        u"jq"_s,
                                        u"k6"_s,
                                        u"kill"_s,
                                        u"knife"_s,
                                        u"kubectl"_s,
                                        u"kustomize"_s,
                                        u"liquibase"_s,
                                        u"ln"_s,
                                        u"logout"_s,
                                        u"ls"_s,
                                        u"make"_s,
                                        u"mkdir"_s,
                                        u"mongo"_s,
                                        u"mongodump"_s,
                                        u"mongosh"_s,
                                        u"mv"_s,
                                        u"mvn"_s,
                                        u"mysql"_s,
                                        u"mysqldump"_s,
                                        u"nc"_s,
                                        u"netlify"_s,
                                        u"nginx"_s,
                                        u"node"_s,
                                        u"npm"_s,
                                        u"npx"_s,
                                        u"nslookup"_s,
                                        u"oc"_s,
                                        u"openssl"_s,
                                        u"pg_dump"_s,
                                        u"pg_restore"_s,
                                        u"php"_s,
                                        u"ping"_s,
                                        u"pip"_s,
                                        u"pip3"_s,
                                        u"pipenv"_s,
                                        u"pkill"_s,
                                        u"pm2"_s,
                                        u"pnpm"_s,
                                        u"podman"_s,
                                        u"poetry"_s,
                                        u"prisma"_s,
                                        u"ps"_s,
                                        u"psql"_s,
                                        u"pulumi"_s,
                                        u"puppet"_s,
                                        u"pytest"_s,
                                        u"python"_s,
                                        u"python3"_s,
                                        u"rails"_s,
                                        u"rake"_s,
                                        u"redis-cli"_s,
                                        u"rm"_s,
                                        u"rsync"_s,
                                        u"ruby"_s,
                                        u"scp"_s,
                                        u"sed"_s,
                                        u"serverless"_s,
                                        u"service"_s,
                                        u"sh"_s,
                                        u"skopeo"_s,
                                        u"sleep"_s,
                                        u"source"_s,
                                        u"sqlite3"_s,
                                        u"ssh"_s,
                                        u"ssh-add"_s,
                                        u"su"_s,
                                        u"sudo"_s,
                                        u"supervisorctl"_s,
                                        u"systemctl"_s,
                                        u"tail"_s,
                                        u"tar"_s,
                                        u"tee"_s,
                                        u"telnet"_s,
                                        u"terraform"_s,
                                        u"terragrunt"_s,
                                        u"top"_s,
                                        u"touch"_s,
                                        u"turso"_s,
                                        u"ufw"_s,
                                        u"unzip"_s,
                                        u"vault"_s,
                                        u"vercel"_s,
                                        u"watch"_s,
                                        u"wget"_s,
                                        u"while"_s,
                                        u"wrangler"_s,
                                        u"xargs"_s,
                                        u"yarn"_s,
                                        u"yum"_s,
                                        u"zip"_s};
    return programs.contains(word);
}

} // namespace cockpit::runbook
