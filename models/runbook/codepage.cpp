// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/codepage.h"

#include <array>

namespace cockpit::runbook {

namespace {

/// The characters of 0x80 to 0x9F.
constexpr std::array<char16_t, 32> upperControls{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

} // namespace

QString fromWindows1252(const QByteArray& bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar& c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = upperControls.at(c.unicode() - 0x80U);
    }
    return text;
}

uchar windows1252Byte(QChar character)
{
    const char16_t u = character.unicode();
    if (u < 0x100)
        return static_cast<uchar>(u);
    for (size_t i = 0; i < upperControls.size(); ++i) {
        if (upperControls.at(i) == u)
            return static_cast<uchar>(0x80 + i);
    }
    return 0;
}

qsizetype utf8Length(uchar lead)
{
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

} // namespace cockpit::runbook
