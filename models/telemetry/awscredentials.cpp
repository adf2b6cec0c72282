// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/awscredentials.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(AwsCredentials)
};

using Section = QMap<QString, QString>;

std::optional<AwsCredentials> keysOf(const Section& section)
{
    AwsCredentials keys{section.value(u"aws_access_key_id"_s),
                        section.value(u"aws_secret_access_key"_s),
                        section.value(u"aws_session_token"_s),
                        {}};
    return keys.accessKey.isEmpty() || keys.secretKey.isEmpty() ? std::nullopt : std::optional(keys);
}

/// "2026-11-22T06:00:00Z"; the aws program once wrote "…UTC".
std::optional<milliseconds> readTime(QString text)
{
    if (text.endsWith("UTC"_L1))
        text.replace(text.size() - 3, 3, u"Z"_s);
    const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
    return at.isValid() ? std::optional(milliseconds{at.toMSecsSinceEpoch()}) : std::nullopt;
}

std::optional<AwsSignOn> signOnOf(const Section& profile, const AwsSections& config)
{
    AwsSignOn signOn{profile.value(u"sso_session"_s), profile.value(u"sso_start_url"_s),
                     profile.value(u"sso_region"_s), profile.value(u"sso_account_id"_s),
                     profile.value(u"sso_role_name"_s)};
    if (!signOn.session.isEmpty()) {
        const Section session = config.value(u"sso-session "_s + signOn.session);
        signOn.startUrl = session.value(u"sso_start_url"_s);
        signOn.region = session.value(u"sso_region"_s);
    }
    const bool whole = !signOn.startUrl.isEmpty() && !signOn.region.isEmpty()
        && !signOn.account.isEmpty() && !signOn.role.isEmpty();
    return whole ? std::optional(signOn) : std::nullopt;
}

} // namespace

AwsSections readAwsFile(const QByteArray& text)
{
    AwsSections sections;
    QString section;
    for (const QString& raw : QString::fromUtf8(text).split(u'\n')) {
        const QString line = raw.trimmed();
        const bool nested = !raw.isEmpty() && raw.at(0).isSpace(); // "s3 =" and what belongs to it
        if (line.isEmpty() || line.startsWith(u'#') || line.startsWith(u';') || nested)
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            section = line.mid(1, line.size() - 2).simplified();
            sections[section];
            continue;
        }
        const qsizetype sign = line.indexOf(u'=');
        if (sign > 0)
            sections[section].insert(line.left(sign).trimmed().toLower(),
                                     line.mid(sign + 1).trimmed());
    }
    return sections;
}

std::optional<AwsCredentials> awsCredentialsFrom(const QMap<QString, QString>& environment)
{
    const AwsCredentials keys{environment.value(u"AWS_ACCESS_KEY_ID"_s),
                              environment.value(u"AWS_SECRET_ACCESS_KEY"_s),
                              environment.value(u"AWS_SESSION_TOKEN"_s),
                              {}};
    return keys.accessKey.isEmpty() || keys.secretKey.isEmpty() ? std::nullopt : std::optional(keys);
}

Result<AwsProfile> awsProfile(const AwsSections& credentials, const AwsSections& config,
                              const QString& name)
{
    const QString inConfig = name == "default"_L1 ? name : u"profile "_s + name;
    if (!credentials.contains(name) && !config.contains(inConfig))
        return failure(Tr::tr("There is no AWS profile “%1” on this machine.").arg(name));
    const Section settings = config.value(inConfig);
    AwsProfile profile;
    profile.name = name;
    profile.region = settings.value(u"region"_s);
    profile.keys = keysOf(credentials.value(name));
    if (!profile.keys)
        profile.keys = keysOf(settings);
    profile.signOn = signOnOf(settings, config);
    profile.process = credentials.value(name).value(u"credential_process"_s,
                                                    settings.value(u"credential_process"_s));
    if (settings.contains(u"role_arn"_s) || credentials.value(name).contains(u"role_arn"_s))
        return failure(Tr::tr("The AWS profile “%1” assumes a role, which is not supported: name a "
                              "profile with keys, a credential process or a sign-on.")
                           .arg(name));
    if (!profile.keys && !profile.signOn && profile.process.isEmpty())
        return failure(
            Tr::tr("The AWS profile “%1” holds neither keys, nor a credential process, nor "
                   "a whole sign-on.")
                .arg(name));
    return profile;
}

Result<AwsCredentials> readCredentialProcess(const QByteArray& output)
{
    const QJsonObject object = QJsonDocument::fromJson(output).object();
    const AwsCredentials keys{object.value("AccessKeyId"_L1).toString(),
                              object.value("SecretAccessKey"_L1).toString(),
                              object.value("SessionToken"_L1).toString(),
                              readTime(object.value("Expiration"_L1).toString())};
    if (object.value("Version"_L1).toInt() != 1 || keys.accessKey.isEmpty()
        || keys.secretKey.isEmpty())
        return failure(Tr::tr("The credential process did not print credentials of version 1."));
    return keys;
}

QString signOnCacheFile(const AwsSignOn& signOn)
{
    const QString& key = signOn.session.isEmpty() ? signOn.startUrl : signOn.session;
    return QString::fromLatin1(
               QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Sha1).toHex())
        + u".json"_s;
}

Result<QString> readSignOnToken(const QByteArray& json, milliseconds now)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QString token = object.value("accessToken"_L1).toString();
    const auto expires = readTime(object.value("expiresAt"_L1).toString());
    if (token.isEmpty() || !expires || *expires <= now)
        return failure(Tr::tr("The AWS sign-on has expired: run “aws sso login”."));
    return token;
}

Result<AwsCredentials> readRoleCredentials(const QByteArray& json)
{
    const QJsonObject object =
        QJsonDocument::fromJson(json).object().value("roleCredentials"_L1).toObject();
    AwsCredentials keys{object.value("accessKeyId"_L1).toString(),
                        object.value("secretAccessKey"_L1).toString(),
                        object.value("sessionToken"_L1).toString(),
                        {}};
    if (keys.accessKey.isEmpty() || keys.secretKey.isEmpty())
        return failure(Tr::tr("The AWS sign-on portal gave no credentials."));
    if (object.value("expiration"_L1).isDouble())
        keys.expires = milliseconds{object.value("expiration"_L1).toInteger()};
    return keys;
}

} // namespace cockpit::telemetry
