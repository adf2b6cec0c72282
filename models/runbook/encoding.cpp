// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/encoding.h"

#include "models/runbook/codepage.h"
#include "models/runbook/words.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>
#include <vector>

namespace cockpit::runbook {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Encoding)
};

struct Text {
    QString text;
    SourceEncoding source = SourceEncoding::Utf8;
};

/// Half of the bytes of Latin text in UTF-16 are zero, all on the same side.
std::optional<SourceEncoding> utf16WithoutMark(const QByteArray& bytes)
{
    const qsizetype looked = std::min<qsizetype>(bytes.size(), 4096) & ~qsizetype{1};
    if (looked < 4)
        return std::nullopt;
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i < looked; i += 2) {
        even += bytes[i] == 0;
        odd += bytes[i + 1] == 0;
    }
    if (odd * 10 > looked * 3 && even == 0)
        return SourceEncoding::Utf16Le;
    if (even * 10 > looked * 3 && odd == 0)
        return SourceEncoding::Utf16Be;
    return std::nullopt;
}

std::optional<QString> strictly(QStringConverter::Encoding encoding, QByteArrayView bytes)
{
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

std::optional<Text> decoded(const QByteArray& bytes)
{
    const QByteArrayView view(bytes);
    const auto utf16 = [&view](SourceEncoding source, qsizetype skip) -> std::optional<Text> {
        const auto encoding = source == SourceEncoding::Utf16Le ? QStringConverter::Utf16LE
                                                                : QStringConverter::Utf16BE;
        auto text = strictly(encoding, view.sliced(skip));
        return text ? std::optional(Text{*text, source}) : std::nullopt;
    };
    if (bytes.startsWith("\xFF\xFE"))
        return utf16(SourceEncoding::Utf16Le, 2);
    if (bytes.startsWith("\xFE\xFF"))
        return utf16(SourceEncoding::Utf16Be, 2);
    if (const auto source = utf16WithoutMark(bytes))
        return utf16(*source, 0);
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    if (auto text = strictly(QStringConverter::Utf8, marked ? view.sliced(3) : view))
        return Text{*text, marked ? SourceEncoding::Utf8Bom : SourceEncoding::Utf8};
    return Text{fromWindows1252(bytes), SourceEncoding::Windows1252};
}

/// Whether the four characters here are printable ASCII, as nearly all are.
bool arePlain(const char16_t* here)
{
    quint64 four = 0;
    std::memcpy(&four, here, sizeof four);
    return ((four | (four - 0x0020002000200020U)) & 0xFF80FF80FF80FF80U) == 0;
}

/// Text has hardly any control characters; a NUL it never has.
bool isBinary(const QString& text)
{
    qsizetype controls = 0;
    const char16_t* const characters = QStringView(text).utf16();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i + 4 <= text.size() && arePlain(characters + i)) {
            i += 3;
            continue;
        }
        const char16_t u = characters[i];
        if (u >= 0x20 && u != 0xFFFE)
            continue;
        if (u == 0)
            return true;
        controls += (u < 0x20 && u != '\t' && u != '\n' && u != '\r' && u != '\f' && u != 0x1B)
            || u == 0xFFFE;
    }
    return controls * 50 > text.size();
}

QStringList splitAtLf(const QString& text)
{
    QStringList lines;
    qsizetype start = 0;
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', start)) {
        lines.append(text.sliced(start, end - start));
        start = end + 1;
    }
    if (start < text.size())
        lines.append(text.sliced(start));
    return lines;
}

QStringList split(const QString& text, LineEndings* endings)
{
    *endings = LineEndings::Lf;
    if (!text.contains(u'\r'))
        return splitAtLf(text);
    QStringList lines;
    qsizetype lf = 0;
    qsizetype crLf = 0;
    qsizetype cr = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c != u'\n' && c != u'\r')
            continue;
        lines.append(text.sliced(start, i - start));
        if (c == u'\n') {
            ++lf;
        } else if (i + 1 < text.size() && text[i + 1] == u'\n') {
            ++crLf;
            ++i;
        } else {
            ++cr;
        }
        start = i + 1;
    }
    if (start < text.size())
        lines.append(text.sliced(start));
    *endings = lf == 0 && cr == 0 ? LineEndings::CrLf : LineEndings::Mixed;
    return lines;
}

/// Whether a run of accented characters would be UTF-8 if it were bytes.
bool couldBeUtf8(const QByteArray& run)
{
    return strictly(QStringConverter::Utf8, run).has_value();
}

/// Honest accented text somewhere in a line: letters that are no bytes of UTF-8.
bool hasHonestAccents(const QString& line)
{
    QByteArray run;
    bool letters = false;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        const QChar c = i < line.size() ? line[i] : QChar(u' ');
        const uchar byte = c.unicode() < 0x80 ? 0 : windows1252Byte(c);
        if (byte != 0) {
            run.append(static_cast<char>(byte));
            letters = letters || byte >= 0xC0;
            continue;
        }
        if (letters && !couldBeUtf8(run))
            return true;
        run.clear();
        letters = false;
    }
    return false;
}

Repair firstRepair(const QString& broken, const QString& mended, int line)
{
    qsizetype at = 0;
    while (at < mended.size() && broken[at] == mended[at])
        ++at;
    const qsizetype size = at < mended.size() && mended[at].isHighSurrogate() ? 2 : 1;
    return {broken.mid(at, utf8Length(windows1252Byte(broken[at]))), mended.mid(at, size), line};
}

} // namespace

QString undoDoubleEncoding(const QString& text, bool strongOnly)
{
    if (isAscii(text))
        return text;
    QString out;
    qsizetype kept = 0;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text[i].unicode() < 0xC2 ? 0 : utf8Length(windows1252Byte(text[i]));
        if (length < (strongOnly ? 3 : 2) || i + length > text.size()) {
            ++i;
            continue;
        }
        QByteArray bytes;
        for (qsizetype j = i; j < i + length; ++j)
            bytes.append(static_cast<char>(windows1252Byte(text[j])));
        const auto original = strictly(QStringConverter::Utf8, bytes);
        if (!original) {
            ++i;
            continue;
        }
        out.append(QStringView(text).sliced(kept, i - kept)).append(*original);
        i += length;
        kept = i;
    }
    return kept == 0 ? text : out.append(QStringView(text).sliced(kept));
}

Result<Decoded> decode(const QByteArray& bytes)
{
    if (bytes.trimmed().isEmpty())
        return failure(Tr::tr("The document is empty: there is nothing to read in it."));
    const auto text = decoded(bytes);
    if (!text || isBinary(text->text))
        return failure(Tr::tr("The document is not text: choose the runbook's Markdown file."));
    Decoded result;
    result.encoding.source = text->source;
    result.lines = split(text->text, &result.encoding.lineEndings);
    std::vector<qsizetype> accented;
    for (qsizetype i = 0; i < result.lines.size(); ++i) {
        if (!isAscii(result.lines.at(i)))
            accented.push_back(i);
    }
    // Honest accents anywhere in the document speak against undoing short sequences.
    const bool strongOnly = std::any_of(accented.begin(), accented.end(), [&result](qsizetype i) {
        return hasHonestAccents(result.lines.at(i));
    });
    for (const qsizetype i : accented) {
        QString& line = result.lines[i];
        const QString repaired = undoDoubleEncoding(line, strongOnly);
        if (repaired == line)
            continue;
        if (!result.repair)
            result.repair = firstRepair(line, repaired, static_cast<int>(i) + 1);
        line = repaired;
        result.encoding.repaired = true;
    }
    return result;
}

} // namespace cockpit::runbook
