// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/patch/sourcetext.h"

#include "models/runbook/codepage.h"
#include "models/runbook/encoding.h"

#include <QStringDecoder>
#include <QStringEncoder>

#include <algorithm>

namespace cockpit::patch {

namespace {

using runbook::SourceEncoding;

/// Longer lines are nobody's headings; the place of words in them is not looked for.
constexpr qsizetype longestLine = 4'096;

qsizetype markLength(const QByteArray& bytes, SourceEncoding encoding)
{
    if (encoding == SourceEncoding::Utf8Bom)
        return 3;
    const bool marked = bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF");
    const bool wide = encoding == SourceEncoding::Utf16Le || encoding == SourceEncoding::Utf16Be;
    return wide && marked ? 2 : 0;
}

QStringConverter::Encoding wideEncoding(SourceEncoding encoding)
{
    return encoding == SourceEncoding::Utf16Le ? QStringConverter::Utf16LE
                                               : QStringConverter::Utf16BE;
}

QString decodedText(const QByteArray& bytes, SourceEncoding encoding)
{
    const QByteArray text = bytes.sliced(std::min(markLength(bytes, encoding), bytes.size()));
    switch (encoding) {
    case SourceEncoding::Utf8:
    case SourceEncoding::Utf8Bom:
        return QString::fromUtf8(text);
    case SourceEncoding::Utf16Le:
    case SourceEncoding::Utf16Be:
        return QStringDecoder(wideEncoding(encoding), QStringConverter::Flag::Stateless).decode(text);
    case SourceEncoding::Windows1252:
        break;
    }
    return runbook::fromWindows1252(text);
}

/// The shortest beginning of `text` that `shownAs` turns into `shown`.
template <class F>
std::optional<qsizetype> beginningOf(const QString& text, const QString& shown, const F& shownAs)
{
    for (qsizetype length = shown.size(); length <= text.size(); ++length) {
        if (shownAs(text.first(length)) == shown)
            return length;
    }
    return std::nullopt;
}

} // namespace

SourceText::SourceText(QByteArray bytes, const runbook::Runbook& runbook)
    : m_bytes(std::move(bytes))
    , m_shown(runbook.lines)
    , m_encoding(runbook.encoding)
{
    splitLines(decodedText(m_bytes, m_encoding.source));
}

void SourceText::splitLines(const QString& text)
{
    qsizetype at = markLength(m_bytes, m_encoding.source);
    for (qsizetype first = 0; first < text.size();) {
        qsizetype end = first;
        while (end < text.size() && text[end] != u'\n' && text[end] != u'\r')
            ++end;
        qsizetype after = std::min(end + 1, text.size());
        if (after < text.size() && text[end] == u'\r' && text[after] == u'\n')
            ++after;
        SourceLine line;
        line.text = text.sliced(first, end - first);
        line.at = at;
        line.length = raw(line.text).size();
        line.ending = raw(QStringView(text).sliced(end, after - end)).size();
        at += line.length + line.ending;
        m_lines.push_back(std::move(line));
        first = after;
    }
}

QByteArray SourceText::raw(QStringView text) const
{
    switch (m_encoding.source) {
    case SourceEncoding::Utf8:
    case SourceEncoding::Utf8Bom:
        return text.toUtf8();
    case SourceEncoding::Utf16Le:
    case SourceEncoding::Utf16Be:
        return QStringEncoder(wideEncoding(m_encoding.source), QStringConverter::Flag::Stateless)
            .encode(text);
    case SourceEncoding::Windows1252:
        break;
    }
    QByteArray bytes;
    for (const QChar c : text)
        bytes.append(
            static_cast<char>(c.unicode() < 0x80 ? c.unicode() : runbook::windows1252Byte(c)));
    return bytes;
}

std::optional<QByteArray> SourceText::encoded(const QString& words) const
{
    const bool plain = std::all_of(words.begin(), words.end(),
                                   [](QChar c) { return c.unicode() < 0x80 && c.unicode() > 0; });
    if (!plain && m_encoding.repaired)
        return raw(runbook::fromWindows1252(words.toUtf8()));
    if (!plain && m_encoding.source == SourceEncoding::Windows1252) {
        const bool known = std::all_of(words.begin(), words.end(), [](QChar c) {
            return c.unicode() < 0x80 || runbook::windows1252Byte(c) != 0;
        });
        if (!known)
            return std::nullopt;
    }
    return raw(words);
}

std::optional<SourceText::Span> SourceText::spanOf(int line, qsizetype start, qsizetype length) const
{
    if (line < 1 || line > count())
        return std::nullopt;
    const SourceLine& source = m_lines[static_cast<std::size_t>(line - 1)];
    const QString whole = shown(line);
    if (start < 0 || length < 0 || start + length > whole.size() || source.text.size() > longestLine)
        return std::nullopt;
    const auto inRaw = [&](const auto& shownAs) -> std::optional<Span> {
        if (shownAs(source.text) != whole)
            return std::nullopt;
        const auto before = beginningOf(source.text, whole.first(start), shownAs);
        const auto until = beginningOf(source.text, whole.first(start + length), shownAs);
        if (!before || !until || *until < *before
            || shownAs(source.text.sliced(*until)) != whole.sliced(start + length))
            return std::nullopt;
        const qsizetype skipped = raw(source.text.first(*before)).size();
        return Span{source.at + skipped, raw(source.text.first(*until)).size() - skipped};
    };
    if (source.text == whole)
        return inRaw([](const QString& text) { return text; });
    if (auto span =
            inRaw([](const QString& text) { return runbook::undoDoubleEncoding(text, false); }))
        return span;
    return inRaw([](const QString& text) { return runbook::undoDoubleEncoding(text, true); });
}

QByteArray SourceText::endingAt(int line) const
{
    const auto bytesOf = [this](const SourceLine& source) {
        return m_bytes.sliced(source.at + source.length, source.ending);
    };
    for (int near = std::min(line, count()); near >= 1; --near) {
        const SourceLine& source = m_lines[static_cast<std::size_t>(near - 1)];
        if (source.ending > 0)
            return bytesOf(source);
    }
    return raw(u"\n");
}

} // namespace cockpit::patch
