// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/expectation.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace cockpit::plan {

using namespace Qt::StringLiterals;
using Kind = Expectation::Kind;
using runbook::Comparator;

namespace {

std::optional<Expectation> exitCode(const QString& words)
{
    static const QRegularExpression code(u"\\b(?:exit(?:s|ed)?(?:\\s+(?:with|code|status|value))*|"
                                         u"return code|status code of the command)"
                                         "\\s*(?:is|of|:|=|should be)?\\s*(\\d{1,3})\\b"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = code.match(words);
    if (!match.hasMatch())
        return {};
    return Expectation{Kind::ExitCode, words, {}, match.captured(1).toInt(), Comparator::Equal};
}

std::optional<Expectation> httpStatus(const QString& words)
{
    static const QRegularExpression status(
        u"(?:\\bHTTP(?:/[\\d.]+)?\\s*(?:status|code|response)?\\s*:?\\s*|\\bstatus(?: "
        u"code)?\\s*(?:is|of|:|=)?\\s*"
        "|\\b(?:return|respond|answer)s?(?:\\s+with)?\\s+(?:an?\\s+)?)([1-5]\\d\\d)\\b(?!\\s*(?:"
        "rows|records|items|ms|users|%))"
        "|^([1-5]\\d\\d)(?:\\s+(?:OK|Created|Accepted|No Content|Found|Moved Permanently|Not "
        "Found|Forbidden|Unauthorized|"
        "Service Unavailable|Bad Gateway))\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = status.match(words);
    if (!match.hasMatch())
        return {};
    // "200 or 204" and "not 500" are for a person.
    static const QRegularExpression doubt(u"\\b(or|not|never|instead of|unless)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    if (doubt.match(words).hasMatch())
        return {};
    const QString number = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    return Expectation{Kind::HttpStatus, words, {}, number.toInt(), Comparator::Equal};
}

std::optional<Expectation> json(const QString& words)
{
    const qsizetype from = words.indexOf(u'{');
    const qsizetype till = words.lastIndexOf(u'}');
    if (from < 0 || till < from)
        return {};
    const QString body = words.mid(from, till - from + 1);
    const QJsonDocument document = QJsonDocument::fromJson(body.toUtf8());
    if (!document.isObject() || body.contains(u"..."_s))
        return {};
    return Expectation{Kind::JsonSubset, words, body, 0, Comparator::Equal};
}

std::optional<Expectation> count(const QString& words)
{
    static const QRegularExpression number(
        u"^(?:should (?:return|be|show|list|print)|returns?|expected?:?|shows?|lists?)?\\s*"
        "(at least|at most|more than|less than|fewer than|exactly|>=|<=|>|<|=)?\\s*(\\d{1,9})\\s+"
        "(?:rows?|lines?|records?|entries|results?|pods?|containers?|replicas?|instances?|tables?|"
        "files?)(?:\\s+(?:returned|found|listed|running|in total))?\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression zero(
        u"^(?:should "
        u"(?:return|be|show|output|print)|returns?|expected?:?)?\\s*(?:no|zero|empty|nothing)"
        "(?:\\s+(?:output|rows|lines|results?|result set|errors))?\\.?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (zero.match(words).hasMatch())
        return Expectation{Kind::Count, words, {}, 0, Comparator::Equal};
    const QRegularExpressionMatch match = number.match(words);
    if (!match.hasMatch())
        return {};
    const QString sign = match.captured(1).toLower();
    Expectation made{Kind::Count, words, {}, match.captured(2).toInt(), Comparator::Equal};
    if (sign == u"at least"_s || sign == u">="_s)
        made.comparator = Comparator::GreaterOrEqual;
    else if (sign == u"at most"_s || sign == u"<="_s)
        made.comparator = Comparator::LessOrEqual;
    else if (sign == u"more than"_s || sign == u">"_s)
        made.comparator = Comparator::Greater;
    else if (sign == u"less than"_s || sign == u"fewer than"_s || sign == u"<"_s)
        made.comparator = Comparator::Less;
    return made;
}

/// Words that the author set apart by quotes or backticks, and nothing that takes them back.
std::optional<Expectation> text(const QString& words)
{
    static const QRegularExpression quoted(
        u"^(?:[\\w ,:]*?)(?:`([^`]+)`|\"([^\"]+)\"|'([^']{2,})')\\.?$"_s);
    static const QRegularExpression denied(
        u"\\b(not|no|never|without|or|like|similar|instead|e\\.g)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = quoted.match(words.trimmed());
    if (!match.hasMatch())
        return {};
    const QString found = match.captured(match.lastCapturedIndex());
    QString around = words;
    around.remove(found);
    if (denied.match(around).hasMatch() || found.contains(u"..."_s) || found.contains(u'<'))
        return {};
    return Expectation{Kind::Text, words, found, 0, Comparator::Equal};
}

Expectation expectationFrom(const QString& words)
{
    for (const auto read : {json, exitCode, httpStatus, count, text}) {
        if (std::optional<Expectation> found = read(words))
            return *found;
    }
    return {Kind::Question, words, {}, 0, Comparator::Equal};
}

} // namespace

std::vector<Expectation> expectationsFrom(const QString& words)
{
    std::vector<Expectation> all;
    for (const QString& line : words.split(u'\n', Qt::SkipEmptyParts)) {
        const QString trimmed = line.trimmed();
        if (!trimmed.isEmpty())
            all.push_back(expectationFrom(trimmed));
    }
    return all;
}

} // namespace cockpit::plan
