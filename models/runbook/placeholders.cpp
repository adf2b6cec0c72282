// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/placeholders.h"

#include "models/runbook/recognisers.h"
#include "models/runbook/words.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringMatcher>

#include <algorithm>
#include <array>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLooked = 4096;

/// "[24/7 contact]", "[call after >2 hours]": words that ask for a person, whatever else they hold.
bool isContactBlank(const QString& inside)
{
    static const QRegularExpression said(uR"(^[\p{L}\p{N}][\p{L}\p{N} _./'+>-]*$)"_s);
    return inside.contains(u' ') && said.match(inside).hasMatch()
        && mentions(inside, {u"contact", u"on-call", u"phone", u"number"});
}

/// A lone word in lower case is a blank where it names what people fill in; else it is a tag.
bool isCommonBlank(const QString& inside)
{
    static const QSet<QString> words{
        u"name"_s,   u"date"_s,        u"time"_s,      u"issue"_s,    u"description"_s,
        u"email"_s,  u"password"_s,    u"link"_s,      u"url"_s,      u"version"_s,
        u"reason"_s, u"feature"_s,     u"status"_s,    u"number"_s,   u"phone"_s,
        u"team"_s,   u"owner"_s,       u"region"_s,    u"domain"_s,   u"username"_s,
        u"host"_s,   u"hostname"_s,    u"namespace"_s, u"service"_s,  u"branch"_s,
        u"commit"_s, u"environment"_s, u"amount"_s,    u"duration"_s, u"component"_s,
        u"impact"_s, u"nombre"_s,      u"fecha"_s,     u"hora"_s,     u"nome"_s,
        u"data"_s,   u"datum"_s,       u"worker"_s,    u"app"_s,      u"date/time"_s};
    return words.contains(inside);
}

/// What stands in square brackets and is no blank: log levels, choices, results, code.
bool isBracketBlank(const QString& inside, QStringView before, bool script)
{
    static const QRegularExpression words(uR"(^[\p{L}][\p{L}\p{N} _./'-]*$)"_s);
    if (isContactBlank(inside))
        return true;
    static const QSet<QString> levels{
        u"INFO"_s,   u"WARN"_s,   u"WARNING"_s, u"ERROR"_s,  u"DEBUG"_s, u"OK"_s,   u"PASS"_s,
        u"FAIL"_s,   u"FATAL"_s,  u"TRACE"_s,   u"NOTICE"_s, u"x"_s,     u"X"_s,    u"CRITICAL"_s,
        u"HOTFIX"_s, u"URGENT"_s, u"WIP"_s,     u"BUG"_s,    u"MVP"_s,   u"ALERT"_s};
    // A number of one letter ("X hours Y minutes") is a result that the run itself gives.
    static const QRegularExpression result(uR"(^[XYNZ]\s+\w+(?:\s+[XYNZ]\s+\w+)*$)"_s);
    if (!words.match(inside).hasMatch() || levels.contains(inside) || result.match(inside).hasMatch())
        return false;
    if (inside.contains(u" / "_s) || before.endsWith(u'$') || before.endsWith(u']')
        || before.endsWith(u'!'))
        return false; // "[None / List]" is a choice; "[a][b]" and "$x[i]" are code
    // "see the [User Guide]" names a thing.
    static const QRegularExpression article(uR"(\b(?:our|the|this|that|see)\s$)"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    if (article.match(before.right(8).toString()).hasMatch())
        return false;
    const bool capital = inside[0].isUpper() || !inside[0].toUpper().isUpper();
    // "[dCMMS]" and "[skip ci]" are tags: a lower-case blank is only clear where it has parts.
    const bool parts = inside.contains(u' ') || inside.contains(u'-') || inside.contains(u'_');
    const bool lower = inside == inside.toLower();
    if (isCommonBlank(inside) && (before.isEmpty() || !before.back().isLetterOrNumber()))
        return true;
    return capital || (lower && parts && !(script && inside.size() < 6));
}

bool isAngleBlank(const QString& inside)
{
    static const QRegularExpression words(uR"(^[\p{L}][\p{L}\p{N} _./:|-]*$)"_s);
    static const QSet<QString> tags{
        u"a"_s,     u"b"_s,      u"i"_s,       u"p"_s,       u"br"_s,    u"div"_s,   u"span"_s,
        u"img"_s,   u"ul"_s,     u"li"_s,      u"ol"_s,      u"td"_s,    u"tr"_s,    u"th"_s,
        u"code"_s,  u"pre"_s,    u"html"_s,    u"head"_s,    u"body"_s,  u"title"_s, u"script"_s,
        u"style"_s, u"table"_s,  u"details"_s, u"summary"_s, u"sub"_s,   u"sup"_s,   u"kbd"_s,
        u"hr"_s,    u"strong"_s, u"em"_s,      u"center"_s,  u"h1"_s,    u"h2"_s,    u"h3"_s,
        u"none"_s,  u"nil"_s,    u"null"_s,    u"form"_s,    u"input"_s, u"font"_s};
    return words.match(inside).hasMatch() && !tags.contains(inside.toLower())
        && !inside.contains(u"://"_s);
}

struct Found {
    qsizetype start = 0;
    QString token;
};

void addBracketed(const QString& line, bool script, std::vector<Found>* found)
{
    static const QRegularExpression square(uR"(\[([^\[\]\n]{2,60})\](?![(\[:]))"_s);
    const bool squares = line.contains(u'[');
    auto all = squares ? square.globalMatch(line) : QRegularExpressionMatchIterator();
    while (all.hasNext()) {
        const auto match = all.next();
        if (isBracketBlank(match.captured(1), QStringView(line).first(match.capturedStart()), script))
            found->push_back({match.capturedStart(), match.captured()});
    }
    static const QRegularExpression angle(
        uR"((?<![<\w(])(?:v(?=<))?<([^<>\n=]{1,60})>(?:\.<[^<>\n=]{1,60}>)*)"_s);
    if (!line.contains(u'<'))
        return;
    auto angles = angle.globalMatch(line);
    while (angles.hasNext()) {
        const auto match = angles.next();
        if (isAngleBlank(match.captured(1)))
            found->push_back({match.capturedStart(), match.captured()});
    }
}

/// Blanks that need no brackets: "TBD", "YYYY-MM-DD", "vX.Y.Z", "your-server", "CHANGE_ME", "_____".
void addBare(const QString& line, std::vector<Found>* found)
{
    static const QRegularExpression bare(
        uR"((?<![A-Za-z0-9\[<%])(?:TBD|TBA|CHANGE_?(?:THIS|ME)|YYYY(?:[-/.]?MM(?:[-/.]?DD)?)(?:[_-]?HH(?:[:-]?MM(?:[:-]?SS)?)?)?|(?:[a-z]+-)?v?X\.Y(?:\+1)?(?:\.[Z0])?(?:[\[(]-[\w.]+[\])]|-[a-z]+)?|your?-[a-z0-9]+(?:-[a-z0-9]+)*|your-?[a-z]*(?:domain|email|server|repo|company)[\w-]*(?:\.[a-z]{2,})?|your@[\w.-]+|YOUR_[A-Z0-9_]+|_{3,}(?:[/:]_{2,})*)(?![\w\]>]))"_s);
    auto all = bare.globalMatch(line);
    while (all.hasNext()) {
        const auto match = all.next();
        found->push_back({match.capturedStart(), match.captured()});
    }
    if (!line.contains(u"{{"_s))
        return;
    static const QRegularExpression braces(uR"((?<![$\w])\{\{\s*([A-Za-z_][\w.-]*)\s*\}\})"_s);
    auto templates = braces.globalMatch(line);
    while (templates.hasNext()) {
        const auto match = templates.next();
        found->push_back({match.capturedStart(), match.captured()});
    }
}

bool mayHoldSamples(const QString& text)
{
    static const std::array<QStringMatcher, 4> parts{QStringMatcher(u"1.2.3"),
                                                     QStringMatcher(u"abc1"), QStringMatcher(u"xyz7"),
                                                     QStringMatcher(u"-branch")};
    return std::any_of(parts.begin(), parts.end(),
                       [&text](const QStringMatcher& part) { return part.indexIn(text) >= 0; });
}

/// Values that everybody writes where the real one is not known yet: "v1.2.3", "abc123", "my-branch".
/// In a comment they are part of a story.
void addSamples(const QString& line, std::vector<Found>* found)
{
    static const QRegularExpression samples(
        uR"((?<![\w.-])(?:v1\.2\.3|(?:abc|xyz)\d{3}[a-z0-9]*|(?:my|feature|your)-branch)(?![\w-]|\.\d))"_s);
    if (!mayHoldSamples(line) || line.trimmed().startsWith(u'#'))
        return;
    auto all = samples.globalMatch(line);
    while (all.hasNext()) {
        const auto match = all.next();
        found->push_back({match.capturedStart(), match.captured()});
    }
}

/// Where one of the bare blanks could begin; cheap, for the many lines that hold none.
bool mayBegin(QChar c, QChar next)
{
    switch (c.unicode()) {
    case u'T':
        return next == u'B';
    case u'C':
        return next == u'H';
    case u'Y':
        return next == u'Y' || next == u'O';
    case u'X':
        return next == u'.';
    case u'y':
        return next == u'o';
    case u'_':
        return next == u'_';
    case u'{':
        return next == u'{';
    default:
        return false;
    }
}

/// "you" is everywhere; "your-server" is not.
bool isYouAlone(const QString& line, qsizetype at)
{
    return line[at] == u'y'
        && (at + 3 >= line.size() || line[at + 2] != u'u' || line[at + 3] == u' ');
}

/// The characters that mayBegin() asks about.
constexpr std::array<bool, 0x80> bareFirsts = [] {
    std::array<bool, 0x80> is{};
    for (const char16_t c : {u'T', u'C', u'Y', u'X', u'y', u'_', u'{'})
        is.at(c) = true;
    return is;
}();

bool mayHoldBare(const QString& line)
{
    const char16_t* const characters = QStringView(line).utf16();
    for (qsizetype i = 0; i + 1 < line.size(); ++i) {
        const char16_t c = characters[i];
        if (c < 0x80 && bareFirsts[c] && mayBegin(line[i], line[i + 1]) && !isYouAlone(line, i))
            return true;
    }
    return false;
}

} // namespace

namespace {

QStringList inOrder(std::vector<Found> found)
{
    std::sort(found.begin(), found.end(),
              [](const Found& a, const Found& b) { return a.start < b.start; });
    QStringList tokens;
    qsizetype done = 0;
    for (const Found& each : found) {
        if (each.start < done)
            continue;
        tokens.append(each.token);
        done = each.start + each.token.size();
    }
    return tokens;
}

} // namespace

QStringList placeholdersIn(const QString& line, bool script)
{
    std::vector<Found> found;
    const QString looked = line.left(longestLooked);
    if (looked.contains(u'[') || looked.contains(u'<'))
        addBracketed(looked, script, &found);
    if (mayHoldBare(looked))
        addBare(looked, &found);
    if (script)
        addSamples(looked, &found);
    return inOrder(std::move(found));
}

QStringList barePlaceholdersIn(const QString& line)
{
    std::vector<Found> found;
    const QString looked = line.left(longestLooked);
    if (mayHoldBare(looked))
        addBare(looked, &found);
    return inOrder(std::move(found));
}

namespace {

class PlaceholderReader
{
public:
    explicit PlaceholderReader(Runbook* runbook)
        : m_runbook(runbook)
    {}

    void take(const Block& block)
    {
        for (const TextLine& line : block.text)
            add(line);
        for (const TableRow& row : block.rows) {
            for (const TextLine& cell : row.cells)
                add(cell);
        }
        if (block.kind != BlockKind::Fence)
            return;
        if (!mayHold(block.literal))
            return;
        int number = block.line;
        const bool data = isData(block);
        const QStringList lines = block.literal.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            ++number;
            if (data)
                addAll(barePlaceholdersIn(lines[i]), number);
            else if (!isSettingsHeader(lines, i) && !isWritingLine(lines[i]))
                add(lines[i], number, true);
        }
    }

private:
    /// The brackets of data and of programs are theirs.
    static bool isData(const Block& block)
    {
        static const QSet<QString> languages{
            u"json"_s, u"javascript"_s, u"js"_s,     u"typescript"_s, u"ts"_s,  u"toml"_s,
            u"ini"_s,  u"mermaid"_s,    u"python"_s, u"go"_s,         u"ruby"_s};
        return languages.contains(block.language);
    }

    /// Cheap, for the many fences that hold none.
    static bool mayHold(const QString& literal)
    {
        return literal.contains(u'[') || literal.contains(u'<') || mayHoldBare(literal)
            || mayHoldSamples(literal);
    }

    /// "[Service]" above "Name=value" heads a part of a settings file.
    static bool isSettingsHeader(const QStringList& lines, qsizetype at)
    {
        const QStringView line = QStringView(lines[at]).trimmed();
        if (line.size() < 3 || line.front() != u'[' || line.indexOf(u']') != line.size() - 1)
            return false;
        for (qsizetype i = at + 1; i < lines.size() && i <= at + 3; ++i) {
            const QStringView next = QStringView(lines[i]).trimmed();
            if (next.isEmpty() || next.front() == u'#' || next.front() == u';')
                continue;
            const qsizetype equals = next.indexOf(u'=');
            return equals > 0 && !next.first(equals).trimmed().contains(u' ');
        }
        return false;
    }

    /// A line of nothing but underscores is room to write on; a blank has a label.
    static bool isWritingLine(QStringView line)
    {
        line = line.trimmed();
        return line.size() > 8 && line.count(u'_') == line.size();
    }

    /// The text of a link is no blank.
    void add(const TextLine& line)
    {
        QString text = line.text;
        for (const Mark& mark : line.marks) {
            if (mark.kind == Mark::Kind::Link)
                text.replace(mark.start, mark.length, QString(mark.length, u' '));
        }
        add(text, line.line, false);
    }

    void add(const QString& line, int number, bool script)
    {
        addAll(placeholdersIn(line, script), number);
    }

    void addAll(const QStringList& tokens, int number)
    {
        for (const QString& token : tokens) {
            if (m_known.contains(token))
                continue;
            m_known.insert(token);
            m_runbook->placeholders.push_back({token, number});
        }
    }

    Runbook* m_runbook;
    QSet<QString> m_known;
};

} // namespace

void readPlaceholders(const Document& document, Runbook* runbook)
{
    PlaceholderReader reader(runbook);
    for (const Block& block : document.blocks)
        reader.take(block);
}

} // namespace cockpit::runbook
