// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/outputbuffer.h"

#include <QCoreApplication>

#include <algorithm>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr char16_t escape = 0x1b;
constexpr char16_t bell = 0x07;

/// The place after the control sequence that begins at `at` (after ESC [ or CSI).
qsizetype afterControlSequence(const QString& text, qsizetype at)
{
    while (at < text.size() && (text[at].unicode() < 0x40 || text[at].unicode() > 0x7e))
        ++at;
    return std::min(at + 1, text.size());
}

/// The place after a string sequence (title, hyperlink, clipboard …): up to BEL or ESC \\.
qsizetype afterString(const QString& text, qsizetype at)
{
    for (; at < text.size(); ++at) {
        if (text[at] == bell || text[at].unicode() == 0x9c)
            return at + 1;
        if (text[at] == escape)
            return std::min(at + 2, text.size());
    }
    return at;
}

qsizetype afterEscape(const QString& text, qsizetype at)
{
    if (at >= text.size())
        return at;
    const char16_t kind = text[at].unicode();
    if (kind == u'[')
        return afterControlSequence(text, at + 1);
    if (kind == u']' || kind == u'P' || kind == u'X' || kind == u'^' || kind == u'_')
        return afterString(text, at + 1);
    while (at < text.size() && text[at].unicode() >= 0x20 && text[at].unicode() < 0x30)
        ++at;
    return std::min(at + 1, text.size());
}

/// Characters that turn the direction of the text around, or are not there at all to the eye.
bool deceives(char16_t c)
{
    return (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f) || c == 0xfeff;
}

QString shown(char16_t c)
{
    if (c == u'\t')
        return u"    "_s;
    if (c < 0x20)
        return QString(QChar(static_cast<char16_t>(0x2400 + c)));
    if (c == 0x7f)
        return u"␡"_s;
    return u"⟨U+%1⟩"_s.arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'));
}

bool isPlain(char16_t c)
{
    return c >= 0x20 && c != 0x7f && !(c >= 0x80 && c <= 0x9f) && !deceives(c);
}

} // namespace

QString OutputBuffer::harmless(const QByteArray& line)
{
    const QString text = QString::fromUtf8(line);
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const char16_t c = text[at].unicode();
        if (c == escape) {
            at = afterEscape(text, at + 1);
        } else if (c == 0x9b) {
            at = afterControlSequence(text, at + 1);
        } else if (c == 0x9d || c == 0x90) {
            at = afterString(text, at + 1);
        } else if (c == u'\r') {
            if (at + 1 < text.size())
                out.clear();
            ++at;
        } else {
            out += isPlain(c) ? QString(text[at]) : shown(c);
            ++at;
        }
    }
    return out;
}

OutputBuffer::Line& OutputBuffer::lineFor(OutputKind kind)
{
    // A stream goes on in its own open line, if nothing of the other came between.
    if (!m_lines.empty() && m_lines.back().open && m_lines.back().kind == kind)
        return m_lines.back();
    if (m_lines.size() >= m_capacity) {
        m_lines.pop_front();
        ++m_dropped;
    }
    m_lines.push_back({kind, true, 0, {}});
    return m_lines.back();
}

void OutputBuffer::extend(OutputKind kind, QByteArrayView piece, bool ends)
{
    Line& line = lineFor(kind);
    const qsizetype room = std::max<qsizetype>(0, longestLine - line.bytes.size());
    line.bytes.append(piece.first(std::min(room, piece.size())));
    line.cut += std::max<qsizetype>(0, piece.size() - room);
    line.open = !ends;
    m_widest = std::max(m_widest, line.bytes.size());
}

void OutputBuffer::append(workers::Stream stream, const QByteArray& bytes)
{
    const OutputKind kind = stream == workers::Stream::Err ? OutputKind::Err : OutputKind::Out;
    qsizetype from = 0;
    while (from < bytes.size()) {
        const qsizetype end = bytes.indexOf('\n', from);
        const qsizetype to = end < 0 ? bytes.size() : end;
        extend(kind, QByteArrayView(bytes).sliced(from, to - from), end >= 0);
        from = end < 0 ? to : to + 1;
    }
}

void OutputBuffer::appendHeading(const QString& text)
{
    extend(OutputKind::Heading, text.toUtf8(), true);
}

void OutputBuffer::clear()
{
    m_lines.clear();
    m_dropped = 0;
    m_widest = 0;
}

QString OutputBuffer::text(std::size_t line) const
{
    const Line& found = m_lines[line];
    const QString text = harmless(found.bytes);
    return found.cut == 0
        ? text
        : text + Tr::tr(" … %n byte(s) more", nullptr, static_cast<int>(found.cut));
}

} // namespace cockpit::ui
