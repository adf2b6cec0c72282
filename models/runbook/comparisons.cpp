// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/comparisons.h"

#include "models/runbook/barelimits.h"
#include "models/runbook/baselinelimits.h"
#include "models/runbook/durations.h"
#include "models/runbook/furtherlimits.h"
#include "models/runbook/metricnames.h"
#include "models/runbook/relativelimits.h"
#include "models/runbook/timeunits.h"
#include "models/runbook/words.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestSentence = 2000;
constexpr qsizetype mostSpaces = 9;

/// What stands between a metric and its number, what the number is, and what it counts in.
const QRegularExpression& limitPattern()
{
    static const QRegularExpression regex(
        uR"((?<sign><=|>=|=<|=>|≤|≥|==|!=|<|>|＜|＞|\b(?:(?:is |are |be |stays? |remains? |drops? |falls? |goes |rises? )*(?:below|under|less than|fewer than|lower than|above|over|exceed(?:s|ing|ed)?|more than|greater than|higher than|at least|at most|no more than|not more than|minimum(?: of)?|maximum(?: of)?|up to|equals?))\b|\b(?:target|goal|objetivo|meta|ziel)(?: of|:)?|(?:小于|低于|大于|高于|超过|不低于|至少))\s*~?\s*(?<number>(?>\d{1,9}(?:[.,]\d{1,6})*)|\[[^\]\n]{1,40}\])(?:\s?[-–]\s?(?<high>\d{1,9}(?:[.,]\d{1,6})?)(?=\s?[%a-z]))?\s{0,2}(?<unit>%|ms\b|req/s|rps\b|qps\b|Mbps\b|MB\b|GB\b|milliseconds?\b|seconds?\b|secs?\b|segundos?\b|sekunden\b|secondes?\b|minutes?\b|minutos?\b|minuten\b|mins?\b|hours?\b|horas?\b|stunden?\b|heures?\b|hrs?\b|days?\b|d[ií]as?\b|s\b|m\b|h\b|x\b|/\d+|毫秒|秒|分钟|小时|時間|分)?(?<plus>\+)?(?!\.x))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return regex;
}

/// "99.9%+", "24+ hours": a plus sign is "or more". A unit must be there: "2+ reviewers" is no metric.
const QRegularExpression& orMorePattern()
{
    static const QRegularExpression regex(
        uR"((?<![\w.-])(?<number>\d{1,6}(?:\.\d{1,4})?)(?:(?<unit>%)\+|\+\s*(?<time>hours?|minutes?|days?|req/s|ms\b|%|用户)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return regex;
}

std::optional<Comparator> bySign(QStringView sign)
{
    static const QHash<QString, Comparator> signs{{u"<"_s, Comparator::Less},
                                                  {u"＜"_s, Comparator::Less},
                                                  {u">"_s, Comparator::Greater},
                                                  {u"＞"_s, Comparator::Greater},
                                                  {u"<="_s, Comparator::LessOrEqual},
                                                  {u"=<"_s, Comparator::LessOrEqual},
                                                  {u"≤"_s, Comparator::LessOrEqual},
                                                  {u">="_s, Comparator::GreaterOrEqual},
                                                  {u"=>"_s, Comparator::GreaterOrEqual},
                                                  {u"≥"_s, Comparator::GreaterOrEqual},
                                                  {u"=="_s, Comparator::Equal},
                                                  {u"!="_s, Comparator::NotEqual}};
    const auto found = signs.constFind(sign.toString());
    return found == signs.constEnd() ? std::nullopt : std::optional(*found);
}

bool isTargetWord(QStringView sign)
{
    return mentions(sign, {u"target", u"goal", u"objetivo", u"meta", u"ziel"});
}

Comparator comparatorOf(QStringView sign)
{
    if (const auto comparator = bySign(sign))
        return *comparator;
    if (mentions(sign, {u"at most", u"no more", u"not more", u"maximum", u"up to"}))
        return Comparator::LessOrEqual;
    if (mentions(sign, {u"at least", u"minimum", u"不低于", u"至少"}))
        return Comparator::GreaterOrEqual;
    if (mentions(sign, {u"below", u"under", u"less", u"fewer", u"lower", u"小于", u"低于"}))
        return Comparator::Less;
    return mentions(sign, {u"equal"}) || isTargetWord(sign) ? Comparator::Equal : Comparator::Greater;
}

/// "for 3 consecutive minutes" lasts three minutes.
std::optional<Duration> consecutive(const QString& sentence, qsizetype from)
{
    static const QRegularExpression pattern(
        uR"(\b\d{1,4} ((?:consecutive|straight|successive|full|whole) )(?=(?:sec|min|hour|day))[a-z]+)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!mentions(sentence, {u"consecutive", u"straight", u"successive", u"full", u"whole"}))
        return std::nullopt;
    const auto match = pattern.match(sentence, from);
    if (!match.hasMatch())
        return std::nullopt;
    QString plain = match.captured();
    plain.remove(match.captured(1));
    auto duration = wholeDuration(plain);
    if (duration) {
        duration->start = match.capturedStart();
        duration->length = match.capturedLength();
    }
    return duration;
}

/// "for > 5 minutes", "for 10 minutes", "over 5 min" behind a limit
void takeFor(const QString& sentence, qsizetype from, Condition* condition)
{
    static const QRegularExpression lead(
        uR"(^[^.;]{0,24}?\b(?:for|over|during|sustained|in)\b\s*(?:>|≥|>=|more than|at least|over|longer than|a)?\s*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto duration = findDuration(sentence, from);
    if (!duration)
        duration = consecutive(sentence, from);
    if (!duration)
        return;
    if (!lead.match(sentence.sliced(from, duration->start - from)).hasMatch())
        return;
    condition->forText = sentence.sliced(duration->start, duration->length);
    condition->forDuration = duration->high;
}

/// "[call for >1 hour outages]": what a person is to fill in is no rule.
bool isInBlank(const QString& sentence, qsizetype at)
{
    const qsizetype open = at > 0 ? sentence.lastIndexOf(u'[', at - 1) : -1;
    return open >= 0 && sentence.lastIndexOf(u']', at) < open && sentence.indexOf(u']', at) >= 0;
}

/// "<1% increase", "10% above baseline": the share is one of what was before.
bool isOfBaseline(QStringView behind)
{
    const QStringView next = behind.trimmed().left(24);
    return beginsWith(next,
                      {u"increase", u"decrease", u"degradation", u"regression", u"drop",
                       u"slowdown", u"above baseline", u"over baseline", u"of baseline",
                       u"below baseline", u"from baseline", u"vs baseline"});
}

/// `from`: where the words on this limit begin.
std::optional<Condition> limitIn(const QString& sentence, const QRegularExpressionMatch& match,
                                 qsizetype from, const QString& subject)
{
    Condition condition;
    condition.comparator = comparatorOf(match.capturedView(u"sign"_s));
    if (isInBlank(sentence, match.capturedStart()))
        return std::nullopt;
    const bool most =
        condition.comparator == Comparator::Less || condition.comparator == Comparator::LessOrEqual;
    const bool range = most && !match.capturedView(u"high"_s).isEmpty();
    const QString number = match.captured(range ? u"high"_s : u"number"_s);
    if (!number.startsWith(u'['))
        condition.value = numberOf(number);
    if (!match.capturedView(u"unit"_s).isEmpty())
        condition.unit = match.captured(u"unit"_s);
    condition.metric = metricBefore(sentence.sliced(from, match.capturedStart() - from));
    const QString statistic = statisticBehind(sentence.sliced(match.capturedEnd()));
    if (condition.metric.isEmpty())
        condition.metric =
            subject.isEmpty() ? metricBehind(sentence.sliced(match.capturedEnd())) : subject;
    else if (!statistic.isEmpty())
        condition.metric += u' ' + statistic;
    if (condition.metric.isEmpty() || !condition.metric[0].isLetterOrNumber())
        return std::nullopt;
    const bool plus = !match.capturedView(u"plus"_s).isEmpty();
    if (plus && condition.comparator == Comparator::Equal)
        condition.comparator = Comparator::GreaterOrEqual;
    else if (condition.value && isTargetWord(match.capturedView(u"sign"_s)))
        condition.comparator =
            sideOfTarget(condition.metric, condition.unit.value_or(QString()), *condition.value);
    condition.relativeToBaseline =
        condition.unit == u"%"_s && isOfBaseline(QStringView(sentence).sliced(match.capturedEnd()));
    takeFor(sentence, match.capturedEnd(), &condition);
    return condition;
}

/// A time budget is a promise about people, not a metric.
bool isBudget(const QString& metric)
{
    return mentionsWhole(metric,
                         {u"timeline", u"rollback time", u"duration", u"rto", u"rpo", u"within",
                          u"deadline", u"estimated time", u"downtime", u"ttl", u"take", u"takes",
                          u"complete", u"completes", u"priority", u"you", u"we", u"wait"})
        || metric.size() < 2;
}

void addLimits(const QString& sentence, const QString& subject, std::vector<Condition>* found)
{
    const bool number = std::any_of(sentence.begin(), sentence.end(),
                                    [](QChar c) { return c.isDigit() || c == u'['; });
    if (!number || !mayLimit(sentence))
        return;
    auto all = limitPattern().globalMatch(sentence);
    qsizetype done = 0;
    while (all.hasNext()) {
        const auto match = all.next();
        if (match.capturedStart() < done)
            continue;
        const QString before = sentence.first(match.capturedStart()).trimmed();
        // "for > 5 minutes" belongs to the limit before it; "->" and "<b>" are no comparisons.
        if (before.endsWith(u"for"_s, Qt::CaseInsensitive) && !found->empty())
            continue;
        if (before.endsWith(u'-') || before.endsWith(u'='))
            continue;
        const bool further = done > 0 && !found->empty();
        const qsizetype from = further ? afterSeparator(sentence, done, match.capturedStart()) : 0;
        auto condition = limitIn(sentence, match, from, from > 0 ? found->back().metric : subject);
        if (condition && further
            && isFurtherLimit(QStringView(sentence).first(match.capturedStart()).sliced(done)))
            condition->metric = found->back().metric;
        if (!condition || isBudget(condition->metric))
            continue;
        // "Health check fails for > 2 minutes": the limit is the time itself.
        const auto unit =
            condition->unit ? unitLength(*condition->unit) : std::chrono::milliseconds{0};
        if (before.endsWith(u" for"_s, Qt::CaseInsensitive) && unit.count() > 0 && condition->value) {
            condition->forText = match.captured(u"number"_s) + u' ' + *condition->unit;
            condition->forDuration = std::chrono::milliseconds{
                qRound64(*condition->value * static_cast<double>(unit.count()))};
        }
        done = match.capturedEnd();
        found->push_back(*condition);
    }
}

void addOrMore(const QString& sentence, const QString& subject, std::vector<Condition>* found)
{
    if (!sentence.contains(u'+'))
        return;
    const auto match = orMorePattern().match(sentence);
    if (!match.hasMatch())
        return;
    Condition condition;
    condition.comparator = Comparator::GreaterOrEqual;
    condition.value = numberOf(match.captured(u"number"_s));
    condition.unit = match.capturedView(u"unit"_s).isEmpty() ? match.captured(u"time"_s)
                                                             : match.captured(u"unit"_s);
    condition.metric = metricBefore(sentence.first(match.capturedStart()));
    if (condition.metric.isEmpty())
        condition.metric = subject;
    // "30+ minutes" alone is a length of time; that something has been stable so long is a rule.
    const bool time =
        !match.capturedView(u"time"_s).isEmpty() && unitLength(*condition.unit).count() > 0;
    if (time && !mentions(sentence, {u"stable", u"uptime", u"running", u"healthy"}))
        return;
    if (!condition.metric.isEmpty() && !isBudget(condition.metric))
        found->push_back(condition);
}

/// "Availability: 99.9%": of what is good, at least so much.
std::optional<Condition> bareShare(const QString& sentence)
{
    static const QRegularExpression pattern(
        uR"(^\W*(?<metric>[^:：]{2,40})[:：]\s*(?<number>\d{1,3}(?:\.\d{1,4})?)\s?%\s*$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(sentence);
    if (!match.hasMatch()
        || !mentions(match.capturedView(u"metric"_s),
                     {u"availability", u"uptime", u"success rate", u"coverage", u"sla", u"slo",
                      u"disponibilidad", u"verfügbarkeit", u"disponibilité", u"可用性", u"成功率",
                      u"稼働率"}))
        return std::nullopt;
    Condition condition;
    condition.comparator = Comparator::GreaterOrEqual;
    condition.value = numberOf(match.captured(u"number"_s));
    condition.unit = u"%"_s;
    condition.metric = match.captured(u"metric"_s).trimmed();
    return condition;
}

/// "99.9% uptime", "100% success rate": a share of something good is a least one.
void addShare(const QString& sentence, std::vector<Condition>* found)
{
    static const QRegularExpression pattern(
        uR"((?<![\w.-])(?<number>\d{1,3}(?:\.\d{1,4})?)\s?%\s+(?<noun>(?:\w+\s+){0,2}(?:rate|uptime|availability|coverage)\b))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!sentence.contains(u'%'))
        return;
    const auto match = pattern.match(sentence);
    if (!match.hasMatch()) {
        if (auto bare = bareShare(sentence))
            found->push_back(std::move(*bare));
        return;
    }
    Condition condition;
    condition.comparator = Comparator::GreaterOrEqual;
    condition.value = numberOf(match.captured(u"number"_s));
    condition.unit = u"%"_s;
    condition.metric =
        (metricBefore(sentence.first(match.capturedStart())) + u' ' + match.captured(u"noun"_s)).trimmed();
    found->push_back(condition);
}

/// Adds the sentence's limit on the distance from the baseline; what is left of the sentence has blanks there.
QString addBaselineLimit(const QString& sentence, std::vector<Condition>* found)
{
    auto limit = baselineLimitIn(sentence);
    if (!limit)
        return sentence;
    takeFor(sentence, limit->start + limit->length, &limit->condition);
    found->push_back(std::move(limit->condition));
    return QString(sentence).replace(limit->start, limit->length, QString(limit->length, u' '));
}

/// "degradation > 50%", "drops by more than 10 %": a share of what was before.
bool isShareOfBaseline(const Condition& condition)
{
    return condition.unit == u"x"_s
        || (condition.unit == u"%"_s
            && mentions(
                condition.metric,
                {u"degradation", u"increase", u"decrease", u"drop", u"regression", u"slowdown"}));
}

bool isSign(QChar c)
{
    return c == u'<' || c == u'>' || c == u'=' || c == u'≤' || c == u'≥' || c == u'＜' || c == u'＞';
}

} // namespace

std::optional<double> numberOf(QString text)
{
    // "2,500" has a thousands mark; "0,5" is a decimal number as half of the world writes it.
    const qsizetype comma = text.indexOf(u',');
    if (comma >= 0 && text.size() - comma == 4)
        text.remove(u',');
    else
        text.replace(u',', u'.');
    bool ok = false;
    const double value = text.toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

bool mayLimit(QStringView sentence)
{
    if (std::any_of(sentence.begin(), sentence.end(), isSign))
        return true;
    static const WordList limits{
        u"below",    u"under",   u"less",    u"fewer",  u"lower",     u"above",   u"over",
        u"exceed",   u"more",    u"greater", u"higher", u"at least",  u"at most", u"no more",
        u"not more", u"minimum", u"maximum", u"up to",  u"equal",     u"target",  u"goal",
        u"objetivo", u"meta",    u"ziel",    u"stable", u"unchanged", u"steady",  u"match",
        u"小于",     u"低于",    u"大于",    u"高于",   u"超过",      u"不低于",  u"至少"};
    return mentions(sentence, limits);
}

bool mayCompare(QStringView sentence)
{
    if (sentence.size() < 2 || sentence.size() > longestSentence)
        return false;
    static const WordList steady{u"stable",       u"not increase", u"no increase", u"no spike",
                                 u"should match", u"unchanged",    u"not degrade"};
    return std::any_of(sentence.begin(), sentence.end(),
                       [](QChar c) { return c.isDigit() || c == u'['; })
        || mentions(sentence, steady);
}

std::vector<Condition> findComparisons(const QString& sentence, const QString& subject)
{
    std::vector<Condition> found;
    if (!mayCompare(sentence))
        return found;
    addLimits(addBaselineLimit(sentence, &found), subject, &found);
    if (found.empty())
        addOrMore(sentence, subject, &found);
    if (found.empty())
        addShare(sentence, &found);
    if (found.empty())
        addRelative(sentence, &found);
    for (Condition& condition : found)
        condition.relativeToBaseline = condition.relativeToBaseline || isShareOfBaseline(condition);
    std::erase_if(found, [](const Condition& condition) {
        const qsizetype spaces = condition.metric.count(u' ');
        const bool sentenceLike = spaces > 11 || mentionsWhole(condition.metric, {u"if", u"after"});
        // A name is short; a sentence with a number in it is no rule on a metric.
        return condition.metric.isEmpty() || spaces > mostSpaces
            || (sentenceLike && condition.relativeToBaseline);
    });
    return found;
}

} // namespace cockpit::runbook
