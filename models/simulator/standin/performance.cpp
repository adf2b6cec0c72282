// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/simulator/standin/performance.h"

#include "models/simulator/standin/script.h"

#include <algorithm>
#include <cmath>

namespace cockpit::simulator {

namespace {

QByteArray delay(std::chrono::milliseconds after, double speed)
{
    if (speed <= 0.0 || !std::isfinite(speed))
        return QByteArrayLiteral("0");
    const auto real = std::max<qint64>(std::chrono::microseconds(after).count(), 0);
    return QByteArray::number(std::llround(static_cast<double>(real) / speed));
}

QByteArray escaped(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('\\', "\\\\");
    bytes.replace('\n', "\\n");
    return bytes;
}

} // namespace

QByteArray serialise(const Performance& performance, double speed)
{
    QByteArray bytes = QByteArray(script::header) + '\n';
    for (const Performance::Line& line : performance.lines) {
        bytes += line.stream == Performance::Stream::Out ? script::outWord : script::errWord;
        bytes += ' ' + delay(line.after, speed) + ' ' + escaped(line.text) + '\n';
    }
    if (performance.endless)
        return bytes + script::hangWord + '\n';
    bytes += QByteArray(script::exitWord) + ' ' + delay(performance.pause, speed) + ' ';
    return bytes + QByteArray::number(std::clamp(performance.exitCode, 0, 255)) + '\n';
}

} // namespace cockpit::simulator
