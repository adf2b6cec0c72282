// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/sqltext.h"

#include <QRegularExpression>

#include <algorithm>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

namespace {

/// Reads a text from its beginning to its end, and keeps what is bare of it.
class Scanner
{
public:
    explicit Scanner(const QString& text)
        : m_text(text)
    {}

    BareSql scan()
    {
        while (m_at < m_text.size())
            step();
        m_bare.isWhole = m_bare.isWhole && m_depth == 0;
        return m_bare;
    }

private:
    [[nodiscard]] bool sees(const QString& words) const
    {
        return QStringView(m_text).mid(m_at).startsWith(words);
    }

    void step()
    {
        const QChar c = m_text[m_at];
        if (sees(u"--"_s)) {
            const qsizetype end = m_text.indexOf(u'\n', m_at);
            m_at = end < 0 ? m_text.size() : end;
        } else if (sees(u"/*"_s)) {
            skipComment();
        } else if (c == u'\\') {
            takeLine();
        } else if (c == u'\'' || c == u'"') {
            skipQuoted(c);
        } else if (c != u'$' || !skipBody()) {
            m_depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
            m_bare.text += c;
            ++m_at;
        }
    }

    /// They may stand in one another.
    void skipComment()
    {
        int depth = 0;
        do {
            const bool opens = sees(u"/*"_s);
            const bool closes = !opens && sees(u"*/"_s);
            depth += opens ? 1 : closes ? -1 : 0;
            m_at += opens || closes ? 2 : 1;
        } while (depth > 0 && m_at < m_text.size());
        m_bare.isWhole = m_bare.isWhole && depth == 0;
        m_bare.text += u' ';
    }

    /// A command of the client goes up to the end of its line, whatever stands in it, or to two backslashes.
    void takeLine()
    {
        const qsizetype end = m_text.indexOf(u'\n', m_at);
        const qsizetype size = (end < 0 ? m_text.size() : end) - m_at;
        const QString line = m_text.mid(m_at, size);
        // What a shell or the server is given has its own backslashes.
        const bool isWhole = line.startsWith(u"\\!"_s) || line.startsWith(u"\\copy"_s);
        const qsizetype next = isWhole ? -1 : line.indexOf(u"\\\\"_s, 1);
        m_bare.text += u';' + line.left(next < 0 ? size : next) + u';';
        m_at += next < 0 ? size : next + 2;
    }

    void skipQuoted(QChar quote)
    {
        const QChar before = m_at > 0 ? m_text[m_at - 1].toLower() : QChar();
        const bool escapes = quote == u'\'' && before == u'e'
            && (m_at < 2 || !(m_text[m_at - 2].isLetterOrNumber() || m_text[m_at - 2] == u'_'));
        bool open = true;
        for (++m_at; open && m_at < m_text.size(); ++m_at) {
            if (escapes && m_text[m_at] == u'\\')
                ++m_at;
            else if (m_text[m_at] == quote)
                open = false; // one that is doubled opens it again
        }
        m_at = std::min(m_at, m_text.size());
        m_bare.isWhole = m_bare.isWhole && !open;
        m_bare.text += u"''"_s;
    }

    /// $$ … $$ and $name$ … $name$; false if none begins here.
    bool skipBody()
    {
        static const QRegularExpression opener(
            uR"(\$(?:[A-Za-z_\x{80}-\x{ffff}][\w\x{80}-\x{ffff}]*)?\$)"_s);
        const bool inWord =
            m_at > 0 && (m_text[m_at - 1].isLetterOrNumber() || m_text[m_at - 1] == u'_');
        const auto found = opener.match(m_text, m_at, QRegularExpression::NormalMatch,
                                        QRegularExpression::AnchorAtOffsetMatchOption);
        if (inWord || !found.hasMatch())
            return false;
        const qsizetype end = m_text.indexOf(found.captured(), m_at + found.capturedLength());
        m_bare.isWhole = m_bare.isWhole && end >= 0;
        m_at = end < 0 ? m_text.size() : end + found.capturedLength();
        m_bare.text += u"''"_s;
        return true;
    }

    QString m_text;
    qsizetype m_at = 0;
    int m_depth = 0;
    BareSql m_bare;
};

} // namespace

BareSql bareSql(const QString& text)
{
    return Scanner(text).scan();
}

QStringList statementsOf(const QString& bare)
{
    QStringList statements;
    for (const QString& part : bare.split(u';')) {
        const QString statement = part.simplified();
        if (!statement.isEmpty())
            statements.append(statement);
    }
    return statements;
}

bool goesOn(const QString& text)
{
    static const QRegularExpression takesData(uR"(\bcopy\b[^;]*\bfrom\s+p?stdin\b)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression endOfData(uR"(^\\\.\s*$)"_s, QRegularExpression::MultilineOption);
    const BareSql bare = bareSql(text);
    if (takesData.match(bare.text).hasMatch())
        return !endOfData.match(text).hasMatch(); // what is between is no SQL
    return !bare.isWhole;
}

QString ended(const QString& text)
{
    const QString bare = bareSql(text).text.trimmed();
    // On a line of its own: a comment at the end does not hide it.
    return bare.isEmpty() || bare.endsWith(u';') ? text : text + u"\n;"_s;
}

} // namespace cockpit::plan
