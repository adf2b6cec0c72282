// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/outputsearch.h"

#include <algorithm>
#include <cstring>

namespace cockpit::items {

namespace {

constexpr qint64 blockSize = OutputSpool::segmentSize;
/// Of a line that has to be looked at as it is seen; what is beyond is looked for in its bytes.
constexpr qsizetype longestSeen = 64 * 1024;

bool isAscii(const QByteArray& text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<signed char>(c) >= 0; });
}

void lower(QByteArray& text)
{
    for (char& c : text)
        c = static_cast<char>(c | ((c >= 'A' && c <= 'Z') ? 0x20 : 0));
}

const char* findByte(const char* from, const char* end, char c)
{
    const void* found = std::memchr(from, c, static_cast<std::size_t>(end - from));
    return found ? static_cast<const char*>(found) : end;
}

const char* findText(const char* from, const char* end, const QByteArray& text)
{
    const void* found = ::memmem(from, static_cast<std::size_t>(end - from), text.constData(),
                                 static_cast<std::size_t>(text.size()));
    return found ? static_cast<const char*>(found) : end;
}

/// The next byte that lets a line look otherwise than its bytes: an escape, or a carriage return within.
const char* findPower(const char* from, const char* end)
{
    const char* escape = findByte(from, end, '\x1b');
    for (const char* at = from; (at = findByte(at, escape, '\r')) != escape; ++at) {
        if (at + 1 == end || at[1] != '\n')
            return at;
    }
    return escape;
}

} // namespace

/// The lines of a block that has whole lines only.
struct OutputSearch::Scan {
    const char* at;        // the beginning of a line
    const char* end;       // after the last line end
    const char* candidate; // the next places of the bytes, and of what has to be looked at
    const char* power;
    qint64 line;

    /// Goes to the line in which `place` is, and gives its end.
    const char* goTo(const char* place)
    {
        line += std::count(at, place, '\n');
        const void* before = ::memrchr(at, '\n', static_cast<std::size_t>(place - at));
        at = before ? static_cast<const char*>(before) + 1 : at;
        return findByte(place, end, '\n');
    }
};

void OutputSearch::start(const Wanted& wanted)
{
    m_wanted = wanted;
    m_needle = wanted.text.toUtf8();
    m_bySight = !wanted.caseSensitive && !isAscii(m_needle);
    if (!wanted.caseSensitive)
        lower(m_needle);
    m_at = {};
    m_within = false;
    m_hits.clear();
}

bool OutputSearch::step(const OutputLog& log, qint64 bytes)
{
    if (!isOn())
        return false;
    if (log.lostEnd() > log.lostBegin())
        m_hits.removeRange(log.lostBegin(), log.lostEnd());
    for (qint64 taken = 0; taken < bytes;) {
        const qint64 now = take(log);
        if (now == 0)
            return false;
        taken += now;
    }
    return true;
}

/// The next block; gives how far it came.
qint64 OutputSearch::take(const OutputLog& log)
{
    const OutputSpool& spool = log.spool();
    const auto jump = [&] {
        m_at = log.afterLost();
        m_within = false;
    };
    const bool isPast = m_at.line >= log.lostBegin() || m_at.address >= spool.gapBegin();
    if (spool.hasGap() && isPast && m_at.address < log.afterLost().address)
        jump();
    const QByteArray block = spool.read(m_at.address, blockSize);
    const qint64 after = m_at.address + block.size();
    const bool isAtGap = spool.hasGap() && after == spool.gapBegin();
    const qint64 taken = takeWithin(block, isAtGap || after == spool.end());
    if (!isAtGap)
        return taken;
    jump();
    return block.size();
}

/// `isLast`: nothing follows the block for now.
qint64 OutputSearch::takeWithin(const QByteArray& block, bool isLast)
{
    if (m_within)
        return takeOfLongLine(block);
    // An open line may have been overwritten since it was looked at.
    m_hits.remove(m_at.line);
    const qsizetype whole = block.lastIndexOf('\n') + 1;
    scan(QByteArrayView(block).first(whole));
    m_at.address += whole;
    if (const QByteArrayView open = QByteArrayView(block).sliced(whole);
        isLast && open.size() > OutputLog::headerSize && isSeenIn(open))
        m_hits.add(m_at.line);
    // A line that is longer than a block goes on as bytes.
    m_within = !isLast && whole == 0 && !block.isEmpty();
    if (m_within && isSeenIn(block))
        m_hits.add(m_at.line);
    return m_within ? block.size() : whole;
}

qint64 OutputSearch::takeOfLongLine(const QByteArray& block)
{
    const qsizetype lineEnd = block.indexOf('\n');
    m_within = lineEnd < 0;
    if (hasNeedle(m_within ? block : block.first(lineEnd)))
        m_hits.add(m_at.line);
    m_at.line += m_within ? 0 : 1;
    const qint64 overlap = std::min<qint64>(m_needle.size() - 1, block.size());
    const qint64 taken = m_within ? block.size() - overlap : lineEnd + 1;
    m_at.address += taken;
    return taken;
}

bool OutputSearch::hasNeedle(QByteArray bytes) const
{
    if (!m_wanted.caseSensitive)
        lower(bytes);
    return bytes.contains(m_needle);
}

void OutputSearch::scan(QByteArrayView block)
{
    QByteArray copy;
    if (!m_wanted.caseSensitive) {
        copy = block.toByteArray();
        lower(copy);
    }
    const char* const begin = m_wanted.caseSensitive ? block.data() : copy.constData();
    Scan scan{begin, begin + block.size(), begin, begin, m_at.line};
    const auto settle = [&](const char*& place, auto find) {
        if (place < scan.at || place == begin)
            place = find(scan.at, scan.end);
    };
    while (scan.at < scan.end) {
        settle(scan.candidate, [this](const char* from, const char* end) {
            return m_bySight ? from : findText(from, end, m_needle);
        });
        settle(scan.power, findPower);
        const char* place = std::min(scan.candidate, scan.power);
        if (place == scan.end)
            break;
        const char* lineEnd = scan.goTo(place);
        const bool isBySight = m_bySight || scan.power < lineEnd;
        const char* text = scan.at + OutputLog::headerSize;
        // In the header it is none: it may still be in the text.
        const bool isThere = isBySight
            ? isSeenIn(block.sliced(scan.at - begin, lineEnd - scan.at))
            : text <= lineEnd && findText(text, lineEnd, m_needle) != lineEnd;
        if (isThere)
            m_hits.add(scan.line);
        scan.at = std::min(lineEnd + 1, scan.end);
        ++scan.line;
    }
    m_at.line = scan.line + std::count(scan.at, scan.end, '\n');
}

bool OutputSearch::isSeenIn(QByteArrayView record) const
{
    const Qt::CaseSensitivity sensitivity =
        m_wanted.caseSensitive ? Qt::CaseSensitive : Qt::CaseInsensitive;
    const QByteArrayView bytes = record.sliced(OutputLog::headerSize);
    if (styledText(bytes.first(std::min(bytes.size(), longestSeen)))
            .text.contains(m_wanted.text, sensitivity))
        return true;
    return bytes.size() > longestSeen && hasNeedle(bytes.toByteArray());
}

} // namespace cockpit::items
