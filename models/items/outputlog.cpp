// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/outputlog.h"

#include "models/items/tr.h"

#include <QLocale>

#include <algorithm>
#include <cstring>

namespace cockpit::items {

namespace {

constexpr char highest = '\x80';
constexpr int brokenFlag = 4;
constexpr int styledFlag = 8;
constexpr qint64 linesToMark = 64;
constexpr qint64 bytesToMark = 256 * 1024;

qsizetype find(QByteArrayView bytes, char c, qsizetype from = 0)
{
    const auto* found = static_cast<const char*>(
        std::memchr(bytes.data() + from, c, static_cast<std::size_t>(bytes.size() - from)));
    return found ? found - bytes.data() : -1;
}

/// Without a character of UTF-8 that the end cuts in two.
void dropTornCharacter(QByteArray& bytes)
{
    for (qsizetype back = 1; back <= 3 && back <= bytes.size(); ++back) {
        const auto c = static_cast<unsigned char>(bytes[bytes.size() - back]);
        if (c < 0x80)
            return;
        if (c >= 0xc0) {
            const qsizetype length = c >= 0xf0 ? 4 : c >= 0xe0 ? 3 : 2;
            if (back < length)
                bytes.chop(back);
            return;
        }
    }
}

} // namespace

void OutputLog::setTime(std::optional<milliseconds> received)
{
    if (received && !m_epoch)
        m_epoch = received;
    // 0: not known.
    qint64 time = received ? std::max<qint64>((*received - *m_epoch).count(), 0) + 1 : 0;
    for (std::size_t i = 1; i < m_header.size(); ++i) {
        m_header[i] = static_cast<char>(highest | static_cast<char>(time & 0x7f));
        time >>= 7;
    }
}

void OutputLog::begin(OutputKind kind)
{
    const Place place{address(), m_lines};
    auto last = m_tailMarks.empty()
        ? (m_headMarks.empty() ? Place{-bytesToMark, 0} : m_headMarks.back())
        : m_tailMarks.back();
    const bool isInHead = place.address < m_spool.longestHead();
    if (place.line - last.line >= linesToMark || place.address - last.address >= bytesToMark) {
        if (isInHead)
            m_headMarks.push_back(place);
        else
            m_tailMarks.push_back(place);
    }
    const bool isStream = kind == OutputKind::Out || kind == OutputKind::Err;
    const TextStyle style = isStream ? m_styles[static_cast<std::size_t>(kind)].style() : TextStyle{};
    m_header[0] = static_cast<char>(highest | static_cast<char>(kind) | (m_broken ? brokenFlag : 0)
                                    | (style.isPlain() ? 0 : styledFlag));
    m_record.append(m_header.data(), headerSize);
    if (!style.isPlain())
        m_record += style.sequence();
    ++m_lines;
    m_open = true;
    m_openKind = kind;
    m_broken = false;
    m_size = 0;
    m_return = 0;
    m_lastReturn = 0;
}

/// Where the last state of a line begins that was overwritten: what is shown of a line that is too long.
void OutputLog::noteReturns(QByteArrayView piece)
{
    if (piece.isEmpty())
        return;
    m_return = m_lastReturn;
    const auto* found = static_cast<const char*>(
        ::memrchr(piece.data(), '\r', static_cast<std::size_t>(piece.size())));
    if (!found)
        return;
    const qsizetype last = found - piece.data();
    m_lastReturn = m_size + last + 1;
    // One at the end overwrites nothing yet.
    const qsizetype counts = last + 1 < piece.size() ? last : piece.first(last).lastIndexOf('\r');
    if (counts >= 0)
        m_return = m_size + counts + 1;
}

void OutputLog::extend(QByteArrayView piece)
{
    noteReturns(piece);
    m_record.append(piece);
    m_size += piece.size();
    m_widest = std::max(m_widest, static_cast<qsizetype>(std::min<qint64>(m_size, longestLine)));
    if (m_size <= longestLine)
        return;
    if (m_long.empty() || m_long.back().line != m_lines - 1)
        m_long.push_back({m_lines - 1, 0, 0});
    m_long.back().size = m_size;
    m_long.back().shownFrom = m_return;
}

void OutputLog::end()
{
    m_record += '\n';
    m_open = false;
}

void OutputLog::append(OutputKind stream, QByteArrayView bytes, std::optional<milliseconds> received)
{
    if (bytes.isEmpty())
        return;
    setTime(received);
    StyleTracker& style = m_styles[static_cast<std::size_t>(stream)];
    const bool isStyled = style.isWithin() || find(bytes, '\x1b') >= 0;
    m_record.reserve(bytes.size() + bytes.size() / 4);
    for (qsizetype from = 0; from < bytes.size();) {
        // A stream goes on in its own open line, if nothing of the other came between.
        if (m_open && m_openKind != stream) {
            end();
            m_broken = true;
        }
        if (!m_open)
            begin(stream);
        const qsizetype found = find(bytes, '\n', from);
        const qsizetype to = found < 0 ? bytes.size() : found;
        const QByteArrayView piece = bytes.sliced(from, to - from);
        extend(piece);
        if (isStyled)
            style.feed(piece);
        if (found >= 0)
            end();
        from = to + 1;
    }
    flush();
}

void OutputLog::flush()
{
    m_spool.append(m_record);
    m_record.resize(0);
    forget();
}

void OutputLog::whole(OutputKind kind, const QString& text, std::optional<milliseconds> received)
{
    setTime(received);
    if (m_open) {
        end();
        m_broken = true;
    }
    m_styles = {}; // another command begins plainly
    begin(kind);
    extend(text.toUtf8().replace('\n', ' '));
    end();
    flush();
}

void OutputLog::appendHeading(const QString& text, std::optional<milliseconds> received)
{
    whole(OutputKind::Heading, text, received);
}

void OutputLog::appendGap(const QString& sentence, std::optional<milliseconds> received)
{
    whole(OutputKind::Gap, sentence, received);
}

/// The spool has let go of its middle: the index follows.
void OutputLog::forget()
{
    if (!m_spool.hasGap())
        return;
    if (m_spool.gapEnd() == m_forgotten && !m_tailMarks.empty())
        return;
    m_forgotten = m_spool.gapEnd();
    while (!m_headMarks.empty() && m_headMarks.back().address >= m_spool.gapBegin()) {
        // The disk was full early: what is left of the head's index belongs behind the gap.
        m_tailMarks.push_front(m_headMarks.back());
        m_headMarks.pop_back();
    }
    while (!m_tailMarks.empty() && m_tailMarks.front().address < m_spool.gapEnd())
        m_tailMarks.pop_front();
    const Place before = placeAtGap();
    m_lostBegin = before.line;
    m_lostEnd = m_tailMarks.empty() ? m_lines : m_tailMarks.front().line;
    std::erase_if(m_long, [this](const LongLine& each) {
        return each.line >= m_lostBegin && each.line < m_lostEnd && each.line != m_lines - 1;
    });
}

/// The first line that does not begin before the gap.
OutputLog::Place OutputLog::placeAtGap() const
{
    if (m_lostBegin > 0)
        return {m_spool.gapBegin(), m_lostBegin};
    Place place = m_headMarks.empty() ? Place{} : m_headMarks.back();
    const QByteArray rest = m_spool.read(place.address, m_spool.gapBegin() - place.address);
    for (qsizetype at = 0; at >= 0 && at < rest.size(); ++place.line) {
        at = find(rest, '\n', at);
        at = at < 0 ? rest.size() : at + 1;
    }
    return place;
}

qint64 OutputLog::lostBytes() const
{
    return m_lostEnd > m_lostBegin || m_spool.hasGap() ? afterLost().address - m_spool.gapBegin() : 0;
}

OutputLog::Place OutputLog::afterLost() const
{
    if (!m_spool.hasGap())
        return {};
    return m_tailMarks.empty() ? Place{m_spool.end(), m_lines} : m_tailMarks.front();
}

qint64 OutputLog::rowCount() const
{
    return m_lines - (m_lostEnd - m_lostBegin) + (m_spool.hasGap() ? 1 : 0);
}

std::optional<qint64> OutputLog::lineOf(qint64 row) const
{
    if (!m_spool.hasGap() || row < m_lostBegin)
        return row;
    if (row == m_lostBegin)
        return std::nullopt;
    return row - m_lostBegin - 1 + m_lostEnd;
}

qint64 OutputLog::rowOf(qint64 line) const
{
    if (!m_spool.hasGap() || line < m_lostBegin)
        return line;
    return line < m_lostEnd ? m_lostBegin : line - m_lostEnd + m_lostBegin + 1;
}

OutputLog::Place OutputLog::placeBefore(qint64 line) const
{
    const auto after = [line](const auto& marks) {
        return std::upper_bound(marks.begin(), marks.end(), line,
                                [](qint64 one, const Place& mark) { return one < mark.line; });
    };
    if (const auto tail = after(m_tailMarks); tail != m_tailMarks.begin())
        return *std::prev(tail);
    const auto head = after(m_headMarks);
    return head == m_headMarks.begin() ? Place{} : *std::prev(head);
}

qint64 OutputLog::addressOf(qint64 line) const
{
    constexpr qint64 block = 8 * 1024;
    Place place = placeBefore(line);
    QByteArray bytes;
    qint64 from = place.address;
    qsizetype at = 0;
    while (place.line < line) {
        if (at >= bytes.size()) {
            from += bytes.size();
            bytes = m_spool.read(from, block);
            at = 0;
            if (bytes.isEmpty())
                break;
        }
        const qsizetype found = find(bytes, '\n', at);
        at = found < 0 ? bytes.size() : found + 1;
        if (found >= 0)
            ++place.line;
    }
    return from + at;
}

const OutputLog::LongLine* OutputLog::longLine(qint64 line) const
{
    const auto found =
        std::lower_bound(m_long.begin(), m_long.end(), line,
                         [](const LongLine& each, qint64 one) { return each.line < one; });
    return found == m_long.end() || found->line != line ? nullptr : &*found;
}

OutputLine OutputLog::line(qint64 number) const
{
    constexpr qint64 longestStyle = 128;
    const qint64 address = addressOf(number);
    const LongLine* isLong = longLine(number);
    QByteArray record = m_spool.read(address, headerSize + longestLine + longestStyle);
    if (record.size() < headerSize)
        return {};
    OutputLine line;
    line.kind = kindOf(record);
    qint64 time = 0;
    for (qsizetype i = headerSize - 1; i >= 1; --i)
        time = time << 7 | (static_cast<unsigned char>(record[i]) & 0x7f);
    if (time > 0)
        line.received = *m_epoch + milliseconds(time - 1);
    const bool isStyled = static_cast<unsigned char>(record[0]) & styledFlag;
    const qsizetype begin = isStyled ? find(record, 'm') + 1 : headerSize;
    if (!isLong) {
        const qsizetype found = find(record, '\n');
        line.bytes = record.mid(headerSize, found < 0 ? -1 : found - headerSize);
        return line;
    }
    const qint64 all = isLong->size - isLong->shownFrom;
    const qint64 shown = std::min<qint64>(all, longestLine);
    line.cut = all - shown;
    line.bytes = m_spool.read(address + begin + isLong->shownFrom, shown);
    if (line.cut > 0)
        dropTornCharacter(line.bytes);
    line.bytes.prepend(record.mid(headerSize, begin - headerSize));
    return line;
}

OutputKind OutputLog::kind(qint64 row) const
{
    const auto number = lineOf(row);
    return number ? line(*number).kind : OutputKind::Gap;
}

QString OutputLog::lostText() const
{
    return Tr::tr("── not kept here: %1 lines, %2; they made room for what came later ──")
        .arg(QLocale().toString(m_lostEnd - m_lostBegin),
             QLocale().formattedDataSize(lostBytes(), 1, QLocale::DataSizeTraditionalFormat));
}

StyledText OutputLog::text(qint64 row) const
{
    const auto number = lineOf(row);
    return number ? textOf(line(*number)) : StyledText{lostText(), {}};
}

StyledText OutputLog::textOf(const OutputLine& line)
{
    StyledText text = styledText(line.bytes);
    if (line.cut > 0)
        text.text += Tr::tr(" … %1 bytes more").arg(QLocale().toString(line.cut));
    return text;
}

OutputKind OutputLog::kindOf(QByteArrayView record)
{
    return static_cast<OutputKind>(static_cast<unsigned char>(record[0]) & 3);
}

bool OutputLog::breaksLine(QByteArrayView record)
{
    return static_cast<unsigned char>(record[0]) & brokenFlag;
}

QByteArrayView OutputLog::printedIn(QByteArrayView record)
{
    const bool isStyled = static_cast<unsigned char>(record[0]) & styledFlag;
    const qsizetype from = isStyled ? find(record, 'm', headerSize) + 1 : headerSize;
    return record.sliced(from, record.size() - from);
}

} // namespace cockpit::items
