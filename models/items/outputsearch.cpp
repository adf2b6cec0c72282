// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/outputsearch.h"

#include <algorithm>
#include <cstring>

namespace cockpit::items {

namespace {

constexpr qint64 blockSize = OutputSpool::segmentSize / 4;
/// So many bytes can be looked through while one is looked at as it is seen.
constexpr qint64 costOfSight = 16;
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

constexpr char beginsControl = '\xc2'; // of the eight-bit escapes in UTF-8

/// The next byte that lets a line look otherwise than its bytes: an escape, of seven bits or eight, or a
/// carriage return within.
const char* findPower(const char* from, const char* end)
{
    const auto first = [from, end](const char* before, char c, auto counts) {
        for (const char* at = from; (at = findByte(at, before, c)) != before; ++at) {
            if (counts(at + 1 == end ? '\0' : at[1]))
                return at;
        }
        return before;
    };
    const char* power = findByte(from, end, '\x1b');
    power = first(power, '\r', [](char next) { return next != '\n'; });
    return first(power, beginsControl, [](char next) {
        const auto c = static_cast<unsigned char>(next);
        return c >= 0x80 && c < 0xa0;
    });
}

/// The place after the colour or other control sequence that an escape begins; null if it begins none, or
/// one that a terminal and a reader might see differently.
const char* afterSequence(const char* escape, const char* end)
{
    if (escape + 1 == end || escape[1] != '[')
        return nullptr;
    const char* at = escape + 2;
    while (at != end && *at >= 0x20 && *at <= 0x3f)
        ++at;
    return at != end && *at >= 0x40 && *at <= 0x7e ? at + 1 : nullptr;
}

/// Whether what follows an escape sequence would change what stands before it, were they neighbours.
bool wouldJoin(char before, char after)
{
    return before == '\r'
        || (static_cast<unsigned char>(before) >= 0x80
            && (static_cast<unsigned char>(after) >> 6) == 2);
}

/// Copies records without what colours them, so that their bytes tell what is seen of them. A line keeps
/// the escapes that follow anything unusual.
class Bleach
{
public:
    explicit Bleach(QByteArrayView records)
        : m_at(records.data())
        , m_end(records.data() + records.size())
        , m_clean(records.size(), Qt::Uninitialized)
        , m_to(m_clean.data())
    {}

    QByteArray clean()
    {
        while (m_at != m_end) {
            copyTo(m_at + std::min<qsizetype>(m_end - m_at, OutputLog::headerSize));
            line();
        }
        m_clean.truncate(m_to - m_clean.constData());
        return std::move(m_clean);
    }

private:
    void copyTo(const char* end)
    {
        m_to = std::copy(m_at, end, m_to);
        m_at = end;
    }

    void line()
    {
        while (m_at != m_end) {
            const char c = *m_at;
            const char* after = c == '\x1b' ? afterSequence(m_at, m_end) : nullptr;
            if (after && !wouldJoin(m_to[-1], after == m_end ? '\n' : *after)) {
                m_at = after;
            } else if (c == '\x1b' || c == beginsControl) {
                const char* lineEnd = findByte(m_at, m_end, '\n');
                copyTo(lineEnd == m_end ? m_end : lineEnd + 1);
                return;
            } else {
                *m_to++ = *m_at++;
                if (c == '\n')
                    return;
            }
        }
    }

    const char* m_at;
    const char* m_end;
    QByteArray m_clean;
    char* m_to;
};

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

bool OutputSearch::step(const OutputLog& log, qint64 effort)
{
    if (!isOn())
        return false;
    if (log.lostEnd() > log.lostBegin())
        m_hits.removeRange(log.lostBegin(), log.lostEnd());
    for (m_effort = effort; m_effort > 0;) {
        const qint64 taken = take(log);
        if (taken == 0)
            return false;
        m_effort -= taken;
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
    m_isTired = false;
    const qint64 taken = takeWithin(block, isAtGap || after == spool.end());
    if (!isAtGap || m_isTired)
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
    const qint64 scanned = scan(QByteArrayView(block).first(whole));
    m_at.address += scanned;
    if (m_isTired)
        return scanned;
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

/// Gives how far it came: all of it, or to the line in which the effort was used up.
qint64 OutputSearch::scan(QByteArrayView block)
{
    QByteArray clean;
    QByteArrayView seen = block;
    if (findByte(block.begin(), block.end(), '\x1b') != block.end()) {
        clean = Bleach(block).clean();
        seen = clean;
        m_effort -= block.size();
    }
    QByteArray copy;
    if (!m_wanted.caseSensitive) {
        copy = seen.toByteArray();
        lower(copy);
    }
    const char* const begin = m_wanted.caseSensitive ? seen.data() : copy.constData();
    Scan scan{begin, begin + seen.size(), begin, begin, m_at.line};
    m_isTired = !scanLines(scan, seen);
    const qint64 lines = scan.line - m_at.line;
    m_at.line = scan.line + std::count(scan.at, m_isTired ? scan.at : scan.end, '\n');
    const char* at = m_isTired ? block.begin() : block.end();
    for (qint64 line = 0; m_isTired && line < lines; ++line)
        at = findByte(at, block.end(), '\n') + 1;
    return at - block.begin();
}

/// False if the effort was used up before the end.
bool OutputSearch::scanLines(Scan& scan, QByteArrayView seen)
{
    const char* const begin = scan.at;
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
            return true;
        const char* lineEnd = scan.goTo(place);
        const bool isBySight = m_bySight || scan.power < lineEnd;
        const char* text = scan.at + OutputLog::headerSize;
        // In the header it is none: it may still be in the text.
        const bool isThere = isBySight
            ? isSeenIn(seen.sliced(scan.at - begin, lineEnd - scan.at))
            : text <= lineEnd && findText(text, lineEnd, m_needle) != lineEnd;
        if (isThere)
            m_hits.add(scan.line);
        if (isBySight)
            m_effort -= costOfSight * (lineEnd - scan.at);
        scan.at = std::min(lineEnd + 1, scan.end);
        ++scan.line;
        if (isBySight && m_effort <= 0 && scan.at < scan.end)
            return false;
    }
    return true;
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
