// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/telemetry/sigv4.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QMap>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace cockpit::telemetry::sigv4 {

using namespace Qt::StringLiterals;

namespace {

QByteArray sha256Hex(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

QByteArray hmac(const QByteArray& key, const QByteArray& message)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

/// Dot segments and double slashes removed; a slash at the end is kept.
QByteArray normalized(const QByteArray& path)
{
    QList<QByteArray> kept;
    const QList<QByteArray> segments = path.split('/');
    for (const QByteArray& segment : segments) {
        if (segment == ".." && !kept.isEmpty())
            kept.removeLast();
        else if (!segment.isEmpty() && segment != "." && segment != "..")
            kept.append(segment);
    }
    const QByteArray& last = segments.last();
    const bool folder = last.isEmpty() || last == "." || last == "..";
    return '/' + kept.join('/') + (folder && !kept.isEmpty() ? "/" : "");
}

QByteArray canonicalPath(const Request& request, const Scope& scope)
{
    const QByteArray path = request.path.isEmpty() ? QByteArray("/") : request.path;
    return (scope.normalizePath ? normalized(path) : path).toPercentEncoding("/", {}, '%');
}

QByteArray recoded(const QByteArray& part)
{
    return QByteArray::fromPercentEncoding(part).toPercentEncoding();
}

QByteArray canonicalQuery(const QByteArray& query)
{
    QList<std::pair<QByteArray, QByteArray>> items;
    for (const QByteArray& item : query.split('&')) {
        if (item.isEmpty())
            continue;
        const qsizetype sign = item.indexOf('=');
        items.append(sign < 0 ? std::pair{recoded(item), QByteArray()}
                              : std::pair{recoded(item.left(sign)), recoded(item.mid(sign + 1))});
    }
    std::sort(items.begin(), items.end());
    QList<QByteArray> joined;
    for (const auto& [name, value] : items)
        joined.append(name + '=' + value);
    return joined.join('&');
}

/// By lower-case name; values of the same name joined with commas in their order, runs of blanks and
/// folded lines made one blank.
QMap<QByteArray, QByteArray> canonicalHeaders(const Request& request)
{
    QMap<QByteArray, QByteArray> headers;
    for (const auto& [name, value] : request.headers) {
        const QByteArray key = name.trimmed().toLower();
        const auto known = headers.find(key);
        if (known == headers.end())
            headers.insert(key, value.simplified());
        else
            *known += ',' + value.simplified();
    }
    return headers;
}

QByteArray credentialScope(const Scope& scope)
{
    return amzDate(scope.at).left(8) + '/' + scope.region + '/' + scope.service + "/aws4_request";
}

} // namespace

QByteArray amzDate(std::chrono::milliseconds at)
{
    return QDateTime::fromMSecsSinceEpoch(at.count(), Qt::UTC)
        .toString(u"yyyyMMdd'T'HHmmss'Z'"_s)
        .toLatin1();
}

QByteArray signedHeaders(const Request& request)
{
    return canonicalHeaders(request).keys().join(';');
}

QByteArray canonicalRequest(const Request& request, const Scope& scope)
{
    QByteArray text = request.method + '\n' + canonicalPath(request, scope) + '\n'
        + canonicalQuery(request.query) + '\n';
    const QMap<QByteArray, QByteArray> headers = canonicalHeaders(request);
    for (auto header = headers.cbegin(); header != headers.cend(); ++header)
        text += header.key() + ':' + header.value() + '\n';
    return text + '\n' + headers.keys().join(';') + '\n' + sha256Hex(request.body);
}

QByteArray stringToSign(const QByteArray& canonicalRequest, const Scope& scope)
{
    return "AWS4-HMAC-SHA256\n" + amzDate(scope.at) + '\n' + credentialScope(scope) + '\n'
        + sha256Hex(canonicalRequest);
}

QByteArray signature(const QByteArray& stringToSign, const QByteArray& secretKey, const Scope& scope)
{
    QByteArray key = "AWS4" + secretKey;
    for (const QByteArray& part :
         {amzDate(scope.at).left(8), scope.region, scope.service, QByteArray("aws4_request")})
        key = hmac(key, part);
    return hmac(key, stringToSign).toHex();
}

QByteArray authorization(const Request& request, const Credentials& credentials, const Scope& scope)
{
    const QByteArray text = stringToSign(canonicalRequest(request, scope), scope);
    return "AWS4-HMAC-SHA256 Credential=" + credentials.accessKey + '/' + credentialScope(scope)
        + ", SignedHeaders=" + signedHeaders(request)
        + ", Signature=" + signature(text, credentials.secretKey, scope);
}

} // namespace cockpit::telemetry::sigv4
