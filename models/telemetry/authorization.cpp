// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/authorization.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace cockpit::telemetry {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Authorization)
};

Result<void> applyKeys(SourceSettings& settings, const QString& secret)
{
    const QStringList parts = secret.split(u' ', Qt::SkipEmptyParts);
    if (parts.size() != 2 && parts.size() != 3)
        return failure(
            Tr::tr("The secret of %1 is not an access key and its secret key, with a blank "
                   "between them.")
                .arg(settings.name));
    settings.accessKey = parts.at(0);
    settings.secretKey = parts.at(1);
    settings.sessionToken = parts.value(2);
    return {};
}

/// "X-Scope-OrgID: one"; nothing where a line is no header.
std::optional<QMap<QByteArray, QByteArray>> headersOf(const QString& secret)
{
    static const QRegularExpression header(u"^([A-Za-z0-9-]+):[ \t]+(\\S.*)$"_s);
    QMap<QByteArray, QByteArray> headers;
    for (const QString& line : secret.split(u'\n')) {
        const auto match = header.match(line.trimmed());
        if (!match.hasMatch())
            return std::nullopt;
        headers.insert(match.captured(1).toLatin1(), match.captured(2).toUtf8());
    }
    return headers;
}

} // namespace

Result<void> applySecret(SourceSettings& settings, const QString& secret)
{
    const QString text = secret.trimmed();
    if (settings.kind == SourceKind::CloudWatch)
        return applyKeys(settings, text.simplified());
    if (const auto headers = headersOf(text)) {
        settings.headers.insert(*headers);
        return {};
    }
    static const QRegularExpression control(u"[\\x00-\\x1f\\x7f]"_s);
    if (text.isEmpty() || text.contains(control))
        return failure(
            Tr::tr("The secret of %1 is empty, or holds what no header may.").arg(settings.name));
    QByteArray value;
    if (text.startsWith("Basic "_L1) && text.contains(u':'))
        value = "Basic " + text.mid(6).trimmed().toUtf8().toBase64();
    else if (text.startsWith("Basic "_L1) || text.startsWith("Bearer "_L1))
        value = text.toUtf8();
    else
        value = "Bearer " + text.toUtf8();
    settings.headers.insert("Authorization", value);
    return {};
}

} // namespace cockpit::telemetry
