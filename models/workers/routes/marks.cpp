// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/marks.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace cockpit::workers {

namespace {

constexpr qsizetype longestMark = 40; // "begun " and a number

} // namespace

Marks::Marks(const QString& nonce, Show show, Begin begin)
    : m_head('\x1e' + nonce.toLatin1() + ' ')
    , m_show(show)
    , m_begin(begin)
    , m_isOpen(begin == Begin::Anywhere)
{}

QByteArray Marks::feed(const QByteArray& bytes)
{
    m_held += bytes;
    QByteArray shown;
    for (;;) {
        const qsizetype at = m_held.indexOf(m_head.front());
        if (at < 0) {
            shown += passed(std::exchange(m_held, {}));
            return shown;
        }
        shown += passed(m_held.left(at));
        m_held.remove(0, at);
        const qsizetype known = std::min(m_held.size(), m_head.size());
        const qsizetype end = m_held.indexOf('\n');
        if (m_held.left(known) != m_head.left(known) || end > m_head.size() + longestMark
            || (end < 0 && m_held.size() > m_head.size() + longestMark)) {
            shown += passed(m_held.left(1)); // a separator of the command's own
            m_held.remove(0, 1);
        } else if (end < 0) {
            return shown;
        } else {
            const qint64 before = m_confirmed;
            take(m_held.mid(m_head.size(), end - m_head.size()));
            if (m_confirmed != before)
                shown += std::exchange(m_unconfirmed, {});
            m_held.remove(0, end + 1);
        }
    }
}

QByteArray Marks::passed(QByteArray bytes)
{
    if (!m_isOpen) {
        m_before += bytes;
        return {};
    }
    if (m_show == Show::All)
        return bytes;
    m_unconfirmed += bytes;
    return {};
}

QByteArray Marks::flush()
{
    return std::exchange(m_before, {}) + std::exchange(m_unconfirmed, {}) + std::exchange(m_held, {});
}

void Marks::take(const QByteArray& words)
{
    bool isNumber = false;
    const qint64 number = words.mid(words.indexOf(' ') + 1).toLongLong(&isNumber);
    if (words.startsWith("begun ")) {
        m_noise += std::exchange(m_before, {});
        m_begun = m_isOpen = true;
    } else if (words.startsWith("ended ") && isNumber) {
        m_code = static_cast<int>(number);
    } else if (words.startsWith("at ") && isNumber) {
        m_confirmed = number;
    } else if (words.startsWith("gone ")) {
        m_gone = true;
    } else if (words.startsWith("timeout ")) {
        m_limit = Reason::Timeout;
    } else if (words.startsWith("silence ")) {
        m_limit = Reason::Silence;
    }
}

QStringList leftIn(const QByteArray& output)
{
    QStringList names;
    for (const QByteArray& line : output.split('\n')) {
        // What a shell prints without a line end may stand before it.
        if (const qsizetype at = line.indexOf("\x1eleft "); at >= 0)
            names += QString::fromUtf8(line.mid(at + 6)).trimmed();
    }
    return names;
}

QByteArray withoutMarks(const QByteArray& log)
{
    static const QRegularExpression mark(QStringLiteral(
        "\\x1e[0-9a-f]{32} (?:begun|ended|at|gone|timeout|silence)\\b[^\\n]{0,40}\\n"));
    // Byte for byte: Latin-1 has a character for each.
    return QString::fromLatin1(log).remove(mark).toLatin1();
}

} // namespace cockpit::workers
