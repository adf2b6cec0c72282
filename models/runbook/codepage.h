// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cockpit::runbook {

/// Text from Windows-1252. The five bytes without a character give the control of the same number,
/// as browsers do.
[[nodiscard]] QString fromWindows1252(const QByteArray& bytes);

/// The byte of a character in Windows-1252, 0 when it has none.
[[nodiscard]] uchar windows1252Byte(QChar character);

/// How many bytes a UTF-8 sequence that begins with `lead` has; 0 for a byte that cannot begin one.
[[nodiscard]] qsizetype utf8Length(uchar lead);

} // namespace cockpit::runbook
