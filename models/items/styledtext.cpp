// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/styledtext.h"

#include <algorithm>
#include <cstring>

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

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
bool deceives(char32_t c)
{
    return (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e)
        || (c >= 0x2060 && c <= 0x206f) || c == 0x00ad || c == 0x061c || c == 0x180e || c == 0xfeff
        || (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe007f);
}

QString shown(char32_t c)
{
    if (c == U'\t')
        return u"    "_s;
    if (c < 0x20)
        return QString(QChar(static_cast<char16_t>(0x2400 + c)));
    if (c == 0x7f)
        return u"␡"_s;
    return u"⟨U+%1⟩"_s.arg(static_cast<uint>(c), 4, 16, QLatin1Char('0'));
}

bool isPlain(char32_t c)
{
    return c >= 0x20 && c != 0x7f && !(c >= 0x80 && c <= 0x9f) && !deceives(c);
}

bool isPrintableAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

class Decoder
{
public:
    explicit Decoder(QByteArrayView line)
        : m_text(QString::fromUtf8(line))
    {
        m_result.text.reserve(m_text.size());
    }

    StyledText decode()
    {
        while (m_at < m_text.size())
            next();
        closeRun();
        return std::move(m_result);
    }

private:
    void next()
    {
        const char16_t c = m_text[m_at].unicode();
        if (c == escape)
            takeEscape();
        else if (c == 0x9b)
            m_at = afterControlSequence(m_text, m_at + 1);
        else if (c == 0x9d || c == 0x90)
            m_at = afterString(m_text, m_at + 1);
        else if (c == u'\r')
            takeReturn();
        else
            takeCharacter();
    }

    void takeEscape()
    {
        const qsizetype from = m_at + 2;
        m_at = afterEscape(m_text, m_at + 1);
        // A sequence for the style: "[" and at least "m".
        if (m_at <= from || m_text[from - 1] != u'[' || m_text[m_at - 1] != u'm')
            return;
        closeRun();
        m_style.apply(m_text.mid(from, m_at - 1 - from).toLatin1());
    }

    void takeReturn()
    {
        if (++m_at == m_text.size())
            return;
        m_result = {};
        m_runStart = 0;
    }

    void takeCharacter()
    {
        const QChar c = m_text[m_at++];
        char32_t whole = c.unicode();
        if (c.isHighSurrogate() && m_at < m_text.size() && m_text[m_at].isLowSurrogate())
            whole = QChar::surrogateToUcs4(c, m_text[m_at++]);
        if (!isPlain(whole))
            m_result.text += shown(whole);
        else if (whole > 0xffff)
            m_result.text += QString::fromUcs4(&whole, 1);
        else
            m_result.text += c;
    }

    void closeRun()
    {
        const auto end = static_cast<int>(m_result.text.size());
        if (end > m_runStart && !m_style.isPlain())
            m_result.runs.push_back({m_runStart, end - m_runStart, m_style});
        m_runStart = end;
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_runStart = 0;
    TextStyle m_style;
    StyledText m_result;
};

} // namespace

StyledText styledText(QByteArrayView line)
{
    if (isPrintableAscii(line))
        return {QString::fromLatin1(line), {}};
    return Decoder(line).decode();
}

/// Whether the bytes end, but for plain text, with the sequence that takes all style away. What stands before
/// it does not matter then.
bool StyleTracker::endsPlainly(QByteArrayView bytes)
{
    const auto isFinal = [](char c) { return c >= 0x40 && c <= 0x7e; };
    const auto* found = static_cast<const char*>(
        ::memrchr(bytes.data(), escape, static_cast<std::size_t>(bytes.size())));
    if (!found)
        return false;
    const qsizetype at = found - bytes.data();
    const QByteArrayView rest = bytes.sliced(at + 1);
    if (!rest.startsWith("[0m") && !rest.startsWith("[m"))
        return false;
    // After a letter, which is no escape's second character, no sequence is under way.
    qsizetype letter = at - 1;
    while (letter > 0 && !isFinal(bytes[letter]) && bytes[letter] != escape)
        --letter;
    return letter > 0 && isFinal(bytes[letter]) && bytes[letter - 1] != escape;
}

void StyleTracker::feed(QByteArrayView bytes)
{
    constexpr qsizetype longest = 128; // what is longer is no style
    if (endsPlainly(bytes)) {
        m_style = {};
        m_state = State::Text;
        return;
    }
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (m_state == State::Text) {
            const void* found =
                std::memchr(bytes.data() + at, escape, static_cast<std::size_t>(bytes.size() - at));
            if (!found)
                return;
            at = static_cast<const char*>(found) - bytes.data();
            m_state = State::Escape;
            continue;
        }
        const auto c = static_cast<unsigned char>(bytes[at]);
        if (m_state == State::Escape) {
            m_parameters.resize(0); // keeps its memory
            m_state = c == '[' ? State::Control : State::Text;
        } else if (c >= 0x40 && c <= 0x7e) {
            if (c == 'm' && m_parameters.size() <= longest)
                m_style.apply(m_parameters);
            m_state = State::Text;
        } else if (m_parameters.size() <= longest) {
            m_parameters += static_cast<char>(c);
        }
    }
}

} // namespace cockpit::items
