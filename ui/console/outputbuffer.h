// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/job.h"

#include <QByteArray>
#include <QString>

#include <deque>

namespace cockpit::ui {

/// What a line of the console is.
enum class OutputKind { Out, Err, Heading };

/// The last lines that commands printed, kept as bytes and made harmless when they are shown. Bounded
/// in lines and in the length of a line.
class OutputBuffer final
{
public:
    static constexpr qsizetype longestLine = 4096;

    explicit OutputBuffer(std::size_t capacity = 20'000)
        : m_capacity(capacity)
    {}

    void append(workers::Stream stream, const QByteArray& bytes);
    /// A line of the cockpit's own, between outputs.
    void appendHeading(const QString& text);
    void clear();

    [[nodiscard]] std::size_t size() const { return m_lines.size(); }
    [[nodiscard]] OutputKind kind(std::size_t line) const { return m_lines[line].kind; }
    [[nodiscard]] QString text(std::size_t line) const;
    /// Lines that had to go to make room.
    [[nodiscard]] qint64 dropped() const { return m_dropped; }
    [[nodiscard]] qsizetype widest() const { return m_widest; }

    /// Text without power: escape sequences are taken out, control and direction characters are shown
    /// as symbols, what a carriage return overwrote is gone.
    [[nodiscard]] static QString harmless(const QByteArray& line);

private:
    struct Line {
        OutputKind kind = OutputKind::Out;
        bool open = false; ///< its end has not come yet
        qsizetype cut = 0; ///< bytes beyond the longest line
        QByteArray bytes;
    };

    void extend(OutputKind kind, QByteArrayView piece, bool ends);
    Line& lineFor(OutputKind kind);

    std::size_t m_capacity;
    std::deque<Line> m_lines;
    qint64 m_dropped = 0;
    qsizetype m_widest = 0;
};

} // namespace cockpit::ui
