// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/conductor/evidence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace cockpit::conductor {

using namespace Qt::StringLiterals;
using Kind = plan::Expectation::Kind;
using run::Outcome;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::conductor)
};

QString plain(const QByteArray& bytes)
{
    static const QRegularExpression escapes(
        u"\\x1b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\\x07\\x1b]*(?:\\x07|\\x1b\\\\)|[@-Z\\\\-_])"_s);
    QString text = QString::fromUtf8(bytes);
    text.remove(escapes);
    return text.replace(u"\r\n"_s, u"\n"_s);
}

void keep(QByteArray& all, const QByteArray& bytes, bool& whole)
{
    const qsizetype room = Evidence::kept - all.size();
    all.append(bytes.left(room));
    whole = whole && bytes.size() <= room;
}

/// Every member of `part` is in `whole`, with the same value; of an array every element, in their order.
bool contains(const QJsonValue& whole, const QJsonValue& part);

bool containsMembers(const QJsonObject& have, const QJsonObject& want)
{
    for (auto it = want.constBegin(); it != want.constEnd(); ++it) {
        if (!have.contains(it.key()) || !contains(have.value(it.key()), it.value()))
            return false;
    }
    return true;
}

bool containsElements(const QJsonArray& have, const QJsonArray& want)
{
    qsizetype found = 0;
    for (const QJsonValue& element : have) {
        if (found < want.size() && contains(element, want.at(found)))
            ++found;
    }
    return found == want.size();
}

/// Every member of `part` is in `whole`, with the same value; of an array every element, in their order.
bool contains(const QJsonValue& whole, const QJsonValue& part)
{
    if (part.isObject())
        return whole.isObject() && containsMembers(whole.toObject(), part.toObject());
    if (part.isArray())
        return whole.isArray() && containsElements(whole.toArray(), part.toArray());
    return whole == part;
}

/// The JSON document that an output ends with: tools print a line or two before it.
QJsonDocument jsonIn(const QString& output)
{
    static const QRegularExpression beginning(u"^[\\[{]"_s, QRegularExpression::MultilineOption);
    auto match = beginning.globalMatch(output.trimmed());
    while (match.hasNext()) {
        const auto document =
            QJsonDocument::fromJson(output.trimmed().mid(match.next().capturedStart()).toUtf8());
        if (!document.isNull())
            return document;
    }
    return {};
}

Check checkText(const plan::Expectation& expected, const Evidence& evidence)
{
    // A terminal breaks lines where the author did not.
    const bool found =
        evidence.all().simplified().contains(expected.text.simplified(), Qt::CaseSensitive);
    if (found)
        return {Outcome::Passed, expected.words, Tr::tr("\"%1\" is in the output").arg(expected.text)};
    if (!evidence.isWhole())
        return {Outcome::NotTested, expected.words,
                Tr::tr("\"%1\" is not in the first %2 MiB of the output")
                    .arg(expected.text)
                    .arg(Evidence::kept / (1024 * 1024))};
    return {Outcome::Failed, expected.words, Tr::tr("\"%1\" is not in the output").arg(expected.text)};
}

Check checkJson(const plan::Expectation& expected, const Evidence& evidence)
{
    const QJsonObject want = QJsonDocument::fromJson(expected.text.toUtf8()).object();
    const QJsonDocument have = jsonIn(evidence.output());
    if (have.isNull())
        return {evidence.isWhole() ? Outcome::Failed : Outcome::NotTested, expected.words,
                Tr::tr("the output holds no JSON document")};
    const bool found = contains(
        have.isObject() ? QJsonValue(have.object()) : QJsonValue(have.array()), QJsonValue(want));
    return {found ? Outcome::Passed : Outcome::Failed, expected.words,
            found ? Tr::tr("the output has every member that is expected")
                  : Tr::tr("the output's JSON differs from what is expected")};
}

/// The status that the last answer in the output had: its own line, or nothing else at all.
std::optional<int> statusIn(const QString& output)
{
    static const QRegularExpression line(u"^(?:< )?HTTP/[\\d.]+ (\\d{3})\\b"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression alone(u"^\\s*([1-5]\\d\\d)\\s*$"_s);
    std::optional<int> status;
    for (auto match = line.globalMatch(output); match.hasNext();)
        status = match.next().captured(1).toInt();
    const auto only = alone.match(output);
    return !status && only.hasMatch() ? std::optional(only.captured(1).toInt()) : status;
}

Check checkStatus(const plan::Expectation& expected, const Evidence& evidence)
{
    const auto status = evidence.statusShown();
    if (!status && evidence.ownStatus())
        return {*evidence.ownStatus() == expected.number ? Outcome::Passed : Outcome::Failed,
                expected.words,
                Tr::tr("the output does not show a status; asked again by the cockpit, it is %1")
                    .arg(*evidence.ownStatus())};
    if (!status)
        return {Outcome::NotTested, expected.words, Tr::tr("the output does not show a status")};
    return {*status == expected.number ? Outcome::Passed : Outcome::Failed, expected.words,
            Tr::tr("the status is %1").arg(*status)};
}

/// How many things an output lists; nothing where its form leaves a doubt.
std::optional<int> countIn(const QString& output, const QString& line)
{
    static const QRegularExpression rows(u"^\\((\\d+) rows?\\)$"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression cell(u"^-+\\n\\s*(\\d+)\\s*\\n\\(1 row\\)"_s,
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression number(u"^\\s*(\\d{1,9})\\s*$"_s);
    static const QRegularExpression header(u"^[A-Z][A-Z_() -]*$"_s);
    const auto value = cell.match(output);
    if (value.hasMatch()) // one number in a table of one row: the author may mean either
        return line.contains(u"count("_s, Qt::CaseInsensitive)
            ? std::optional(value.captured(1).toInt())
            : std::nullopt;
    std::optional<int> count;
    for (auto match = rows.globalMatch(output); match.hasNext();)
        count = match.next().captured(1).toInt();
    if (count)
        return count;
    const auto alone = number.match(output);
    if (alone.hasMatch()) // "wc -l" and "grep -c" say it; of others it may be the one thing they list
        return line.contains(QRegularExpression(u"\\bwc -l|\\bgrep -\\w*c|count\\("_s))
            ? std::optional(alone.captured(1).toInt())
            : std::nullopt;
    QStringList lines = output.split(u'\n', Qt::SkipEmptyParts);
    if (!lines.isEmpty() && header.match(lines.constFirst()).hasMatch())
        lines.removeFirst();
    return static_cast<int>(lines.size());
}

bool holds(int left, runbook::Comparator comparator, int right)
{
    switch (comparator) {
    case runbook::Comparator::Less:
        return left < right;
    case runbook::Comparator::LessOrEqual:
        return left <= right;
    case runbook::Comparator::Greater:
        return left > right;
    case runbook::Comparator::GreaterOrEqual:
        return left >= right;
    case runbook::Comparator::Equal:
        return left == right;
    case runbook::Comparator::NotEqual:
        return left != right;
    }
    return false;
}

Check checkCount(const plan::Expectation& expected, const QString& line, const Evidence& evidence)
{
    const auto count = evidence.isWhole() ? countIn(evidence.output(), line) : std::nullopt;
    if (!count)
        return {Outcome::NotTested, expected.words,
                Tr::tr("the output does not say for certain how many there are")};
    const bool found = holds(*count, expected.comparator, expected.number);
    return {found ? Outcome::Passed : Outcome::Failed, expected.words,
            Tr::tr("the output has %1").arg(*count)};
}

/// A value by itself, as "3.4.0" or "0", is told when it is all that was printed. Anything else is for a
/// person: the author may mean what the words say, or what they stand for.
Check checkQuestion(const plan::Expectation& expected, const Evidence& evidence)
{
    const QString value = expected.words.trimmed();
    const bool isOneWord = !value.isEmpty() && !value.contains(u' ') && !value.contains(u'\t');
    if (isOneWord && evidence.isWhole() && evidence.output().trimmed() == value)
        return {Outcome::Passed, expected.words, Tr::tr("the output is just that")};
    return {Outcome::NotTested, expected.words, Tr::tr("only a person can tell")};
}

} // namespace

void Evidence::add(workers::Stream stream, const QByteArray& bytes)
{
    if (stream == workers::Stream::Out)
        keep(m_output, bytes, m_whole);
    keep(m_all, bytes, m_whole);
}

std::optional<int> Evidence::statusShown() const
{
    return statusIn(all());
}

QString Evidence::output() const
{
    return plain(m_output);
}

QString Evidence::all() const
{
    return plain(m_all);
}

std::vector<Check> checksOf(const std::vector<plan::Expectation>& expectations, const QString& line,
                            const Evidence& evidence)
{
    std::vector<Check> checks;
    for (const plan::Expectation& expected : expectations) {
        switch (expected.kind) {
        case Kind::ExitCode:
            break;
        case Kind::Text:
            checks.push_back(checkText(expected, evidence));
            break;
        case Kind::JsonSubset:
            checks.push_back(checkJson(expected, evidence));
            break;
        case Kind::HttpStatus:
            checks.push_back(checkStatus(expected, evidence));
            break;
        case Kind::Count:
            checks.push_back(checkCount(expected, line, evidence));
            break;
        case Kind::Question:
            checks.push_back(checkQuestion(expected, evidence));
            break;
        }
    }
    return checks;
}

} // namespace cockpit::conductor
