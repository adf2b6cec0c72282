// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

/// The Query protocol of AWS (form in, XML out) in terms of the JSON one, for emulators that know no other.
namespace cockpit::telemetry {

/// "Action=…&Version=2010-08-01&MetricDataQueries.member.1.Id=…": the same input as JSON takes.
[[nodiscard]] QByteArray awsQueryForm(const QString& action, const QJsonObject& input);

/// The result of an answer as the JSON protocol would give it: lists as arrays, times of data points as
/// seconds since the epoch, their values as numbers; all else stays text. Empty when it is none.
[[nodiscard]] QJsonObject readAwsQueryAnswer(const QString& action, const QByteArray& text);

} // namespace cockpit::telemetry
