// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/clock.h"
#include "models/core/result.h"

#include <QMap>
#include <QString>
#include <QUrl>

#include <optional>

/// Where AWS keeps credentials, read as its own tools read it. Pure: texts in, values out.
namespace cockpit::telemetry {

struct AwsCredentials {
    QString accessKey;
    QString secretKey;
    QString sessionToken;                ///< of temporary ones
    std::optional<milliseconds> expires; ///< UTC since the epoch

    bool operator==(const AwsCredentials&) const = default;
};

/// Sign-on by a browser: what a profile says of it. The sign-in itself is done with the aws program.
struct AwsSignOn {
    QString session; ///< name of the sso-session; empty in profiles of the older form
    QString startUrl;
    QString region;
    QString account;
    QString role;
};

/// What a profile of the shared files says. Of keys, process and sign-on the first that is there counts.
struct AwsProfile {
    QString name;
    QString region;
    std::optional<AwsCredentials> keys;
    std::optional<AwsSignOn> signOn;
    QString process; ///< a command line that prints credentials
};

/// Section -> key -> value; keys in lower case.
using AwsSections = QMap<QString, QMap<QString, QString>>;
[[nodiscard]] AwsSections readAwsFile(const QByteArray& text);

/// AWS_ACCESS_KEY_ID and its companions; nothing when they are not set.
[[nodiscard]] std::optional<AwsCredentials>
awsCredentialsFrom(const QMap<QString, QString>& environment);

/// `credentials` is ~/.aws/credentials, `config` is ~/.aws/config. Fails when the profile is not there,
/// or asks for a way that is not supported (an assumed role).
[[nodiscard]] Result<AwsProfile> awsProfile(const AwsSections& credentials,
                                            const AwsSections& config, const QString& name);

/// What a credential process printed.
[[nodiscard]] Result<AwsCredentials> readCredentialProcess(const QByteArray& output);

/// The name of the file in ~/.aws/sso/cache that holds the token of a sign-on.
[[nodiscard]] QString signOnCacheFile(const AwsSignOn& signOn);
/// The token in it. Fails when it has expired at `now` (UTC since the epoch).
[[nodiscard]] Result<QString> readSignOnToken(const QByteArray& json, milliseconds now);
/// The answer of the portal that gives a role's credentials for a token.
[[nodiscard]] Result<AwsCredentials> readRoleCredentials(const QByteArray& json);

} // namespace cockpit::telemetry
