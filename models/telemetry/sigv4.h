// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <chrono>
#include <utility>

/// AWS Signature Version 4 as pure functions.
namespace cockpit::telemetry::sigv4 {

using Header = std::pair<QByteArray, QByteArray>;

struct Request {
    QByteArray method;
    QByteArray path = "/"; ///< as it goes over the wire, without the query
    QByteArray query;      ///< as it goes over the wire, without the question mark
    QList<Header> headers; ///< all of them are signed
    QByteArray body;
};

struct Credentials {
    QByteArray accessKey;
    QByteArray secretKey;
};

struct Scope {
    QByteArray region;
    QByteArray service;
    std::chrono::milliseconds at{0}; ///< UTC since the epoch
    bool normalizePath = true; ///< remove dot segments and double slashes: for all services but S3
};

/// "20261018T020000Z"
[[nodiscard]] QByteArray amzDate(std::chrono::milliseconds at);

[[nodiscard]] QByteArray canonicalRequest(const Request& request, const Scope& scope);
[[nodiscard]] QByteArray stringToSign(const QByteArray& canonicalRequest, const Scope& scope);
/// Hexadecimal.
[[nodiscard]] QByteArray signature(const QByteArray& stringToSign, const QByteArray& secretKey,
                                   const Scope& scope);

/// "a;b;c": the names of the headers that are signed.
[[nodiscard]] QByteArray signedHeaders(const Request& request);

/// The value of the Authorization header. The request must hold `host` and `x-amz-date` already.
[[nodiscard]] QByteArray authorization(const Request& request, const Credentials& credentials,
                                       const Scope& scope);

} // namespace cockpit::telemetry::sigv4
