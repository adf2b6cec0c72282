// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/items/outputlog.h"

class QIODevice;

namespace cockpit::items {

/// Writes what is kept of a log as it was when this began, a piece at a time.
class OutputExport final
{
public:
    enum class Form {
        Raw,  ///< the bytes that commands printed, both streams in their order, and nothing else
        Text, ///< what a person sees, headings and the place of what is lost included; UTF-8
    };

    /// `log` and `device`, which is open, outlive the export.
    OutputExport(const OutputLog& log, Form form, QIODevice& device);

    /// Writes so many bytes more, and a little over. False when all is written.
    [[nodiscard]] Result<bool> step(qint64 bytes = 4 * OutputSpool::segmentSize);

private:
    void take(QByteArrayView records);
    void takeRecord(QByteArrayView record);
    void takePart(QByteArrayView bytes);
    [[nodiscard]] bool isShown() const;

    const OutputLog& m_log;
    Form m_form;
    QIODevice& m_device;
    qint64 m_end;
    qint64 m_at = 0;
    OutputKind m_kind = OutputKind::Out;
    bool m_within = false;      // a line that is longer than a block
    bool m_owesLineEnd = false; // its command may not have printed the one that stands in the log
    QByteArray m_out;
};

} // namespace cockpit::items
