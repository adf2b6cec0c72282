// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/routes/sessionmarks.h"

#include <utility>

namespace cockpit::workers {

using namespace Qt::StringLiterals;

std::vector<SessionMarks::Piece> SessionMarks::feed(const QByteArray& bytes)
{
    std::vector<Piece> pieces;
    const QByteArray all = std::exchange(m_held, {}) + bytes;
    qsizetype from = 0;
    const auto passUpTo = [&](qsizetype end) {
        if (end > from)
            pieces.push_back({false, all.mid(from, end - from)});
        from = end;
    };
    while (from < all.size()) {
        // The first record separator that begins a mark, or may begin one.
        qsizetype at = all.indexOf('\036', from);
        while (at >= 0 && !m_head.startsWith(all.mid(at, m_head.size())))
            at = all.indexOf('\036', at + 1);
        passUpTo(at < 0 ? all.size() : at);
        if (at < 0)
            break;
        const qsizetype end = all.indexOf('\n', at);
        if (end < 0) {
            m_held = all.mid(at);
            break;
        }
        pieces.push_back({true, all.mid(at + m_head.size(), end - at - m_head.size())});
        from = end + 1;
    }
    return pieces;
}

QByteArray markLines(const QString& mark, const QString& words)
{
    const QString line = mark + u' ' + words;
    // \warn would do for the errors, but not before version 13.
    return u"\\echo '\\036%1'\n\\! printf '\\036%1\\n' >&2\n"_s.arg(line).toLatin1();
}

} // namespace cockpit::workers
