// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/timeunits.h"

#include "models/runbook/words.h"

#include <algorithm>
#include <array>

namespace cockpit::runbook {

namespace {

using std::chrono::hours;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

struct Word {
    QStringView word;
    milliseconds length;
};

constexpr hours month{24 * 30};

/// A longer word stands before a shorter one that it begins with.
constexpr std::array spaced{
    Word{u"milliseconds", milliseconds{1}},
    Word{u"millisecond", milliseconds{1}},
    Word{u"millis", milliseconds{1}},
    Word{u"msec", milliseconds{1}},
    Word{u"ms", milliseconds{1}},
    Word{u"minutes", minutes{1}},
    Word{u"minuten", minutes{1}},
    Word{u"minutos", minutes{1}},
    Word{u"minute", minutes{1}},
    Word{u"minuto", minutes{1}},
    Word{u"mins", minutes{1}},
    Word{u"min", minutes{1}},
    Word{u"months", month},
    Word{u"month", month},
    Word{u"monate", month},
    Word{u"monat", month},
    Word{u"meses", month},
    Word{u"mês", month},
    Word{u"mes", month},
    Word{u"mois", month},
    Word{u"m", minutes{1}},
    Word{u"seconds", seconds{1}},
    Word{u"secondes", seconds{1}},
    Word{u"second", seconds{1}},
    Word{u"seconde", seconds{1}},
    Word{u"segundos", seconds{1}},
    Word{u"segundo", seconds{1}},
    Word{u"sekunden", seconds{1}},
    Word{u"sekunde", seconds{1}},
    Word{u"semanas", hours{168}},
    Word{u"semana", hours{168}},
    Word{u"semaines", hours{168}},
    Word{u"semaine", hours{168}},
    Word{u"secs", seconds{1}},
    Word{u"sec", seconds{1}},
    Word{u"sek", seconds{1}},
    Word{u"stunden", hours{1}},
    Word{u"stunde", hours{1}},
    Word{u"std", hours{1}},
    Word{u"s", seconds{1}},
    Word{u"hours", hours{1}},
    Word{u"hour", hours{1}},
    Word{u"horas", hours{1}},
    Word{u"hora", hours{1}},
    Word{u"heures", hours{1}},
    Word{u"heure", hours{1}},
    Word{u"hrs", hours{1}},
    Word{u"hr", hours{1}},
    Word{u"h", hours{1}},
    Word{u"days", hours{24}},
    Word{u"day", hours{24}},
    Word{u"dias", hours{24}},
    Word{u"días", hours{24}},
    Word{u"dia", hours{24}},
    Word{u"día", hours{24}},
    Word{u"d", hours{24}},
    Word{u"tagen", hours{24}},
    Word{u"tage", hours{24}},
    Word{u"tag", hours{24}},
    Word{u"jours", hours{24}},
    Word{u"jour", hours{24}},
    Word{u"weeks", hours{168}},
    Word{u"week", hours{168}},
    Word{u"wochen", hours{168}},
    Word{u"woche", hours{168}},
    Word{u"wks", hours{168}},
    Word{u"wk", hours{168}},
    Word{u"w", hours{168}},
    Word{u"ثانية", seconds{1}},
    Word{u"دقيقة", minutes{1}},
    Word{u"دقائق", minutes{1}},
    Word{u"ساعة", hours{1}},
    Word{u"ساعات", hours{1}},
    Word{u"أيام", hours{24}},
    Word{u"يوم", hours{24}},
    Word{u"أسبوع", hours{168}},
};

/// A bare 時 or 时 is a time of day, not a length.
constexpr std::array runTogether{
    Word{u"毫秒", milliseconds{1}}, Word{u"ミリ秒", milliseconds{1}},
    Word{u"秒钟", seconds{1}},      Word{u"秒", seconds{1}},
    Word{u"초", seconds{1}},        Word{u"分钟", minutes{1}},
    Word{u"分鐘", minutes{1}},      Word{u"分間", minutes{1}},
    Word{u"分", minutes{1}},        Word{u"분", minutes{1}},
    Word{u"小时", hours{1}},        Word{u"小時", hours{1}},
    Word{u"個小時", hours{1}},      Word{u"个小时", hours{1}},
    Word{u"時間", hours{1}},        Word{u"시간", hours{1}},
    Word{u"天", hours{24}},         Word{u"日間", hours{24}},
    Word{u"日", hours{24}},         Word{u"일", hours{24}},
    Word{u"周", hours{168}},        Word{u"週間", hours{168}},
    Word{u"週", hours{168}},        Word{u"주", hours{168}},
    Word{u"个月", month},           Word{u"ヶ月", month},
    Word{u"か月", month},           Word{u"개월", month},
};

constexpr std::array spelled{
    Word{u"three quarters of an hour", minutes{45}},
    Word{u"half an hour", minutes{30}},
    Word{u"half hour", minutes{30}},
    Word{u"quarter of an hour", minutes{15}},
    Word{u"one and a half hours", minutes{90}},
    Word{u"one hour", hours{1}},
    Word{u"two hours", hours{2}},
    Word{u"three hours", hours{3}},
    Word{u"four hours", hours{4}},
    Word{u"one minute", minutes{1}},
    Word{u"two minutes", minutes{2}},
    Word{u"five minutes", minutes{5}},
    Word{u"ten minutes", minutes{10}},
    Word{u"fifteen minutes", minutes{15}},
    Word{u"twenty minutes", minutes{20}},
    Word{u"thirty minutes", minutes{30}},
    Word{u"forty-five minutes", minutes{45}},
    Word{u"sixty minutes", minutes{60}},
    Word{u"ninety minutes", minutes{90}},
    Word{u"one day", hours{24}},
    Word{u"two days", hours{48}},
    Word{u"three days", hours{72}},
    Word{u"one week", hours{168}},
    Word{u"two weeks", hours{336}},
    Word{u"halbe stunde", minutes{30}},
    Word{u"viertelstunde", minutes{15}},
    Word{u"dreiviertelstunde", minutes{45}},
    Word{u"anderthalb stunden", minutes{90}},
    Word{u"eine stunde", hours{1}},
    Word{u"zwei stunden", hours{2}},
    Word{u"hora y media", minutes{90}},
    Word{u"media hora", minutes{30}},
    Word{u"una hora", hours{1}},
    Word{u"dos horas", hours{2}},
    Word{u"hora e meia", minutes{90}},
    Word{u"meia hora", minutes{30}},
    Word{u"uma hora", hours{1}},
    Word{u"duas horas", hours{2}},
    Word{u"demi-heure", minutes{30}},
    Word{u"une heure et demie", minutes{90}},
    Word{u"quart d'heure", minutes{15}},
    Word{u"une heure", hours{1}},
    Word{u"deux heures", hours{2}},
    Word{u"半小时", minutes{30}},
    Word{u"半个小时", minutes{30}},
    Word{u"一小时", hours{1}},
    Word{u"一个小时", hours{1}},
    Word{u"两小时", hours{2}},
    Word{u"两个小时", hours{2}},
    Word{u"半日", hours{12}},
    Word{u"半時間", minutes{30}},
};

bool goesOn(QStringView text, qsizetype end)
{
    return end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'_');
}

bool beginsAt(QStringView text, qsizetype at, std::initializer_list<QStringView> words)
{
    const QStringView rest = text.sliced(at);
    return std::any_of(words.begin(), words.end(), [rest](QStringView word) {
        return rest.startsWith(word, Qt::CaseInsensitive);
    });
}

/// What every spelled length holds; cheap, for the many texts that hold none.
bool maySpell(QStringView text)
{
    bool within = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t c = lowerCase(text[at].unicode());
        const bool start = !within;
        within = isWordCharacter(c);
        if (c == u'小' || c == u'半')
            return true;
        if (start
            && ((c == u'h' && beginsAt(text, at, {u"hour", u"hora", u"heure"}))
                || (c == u'm' && beginsAt(text, at, {u"minute"}))
                || (c == u's' && beginsAt(text, at, {u"stunde"}))
                || (c == u'd' && beginsAt(text, at, {u"day", u"dreiviertel"}))
                || (c == u'w' && beginsAt(text, at, {u"week"}))
                || (c == u'v' && beginsAt(text, at, {u"viertelstunde"}))))
            return true;
    }
    return false;
}

} // namespace

TimeUnit timeUnitAt(QStringView text)
{
    if (text.isEmpty())
        return {};
    const char16_t first = text[0].unicode();
    if (first >= 0x2E80) {
        for (const Word& each : runTogether) {
            if (text.startsWith(each.word))
                return {each.length, each.word.size()};
        }
        return {};
    }
    // A large M counts millions or names a model; a minute is small.
    if (!text[0].isLetter() || (first == u'M' && !goesOn(text, 1)))
        return {};
    const char16_t low = lowerCase(first);
    for (const Word& each : spaced) {
        if (each.word[0].unicode() != low)
            continue;
        // "1h30": the minutes follow at once.
        const bool glued = each.word == u"h" && text.size() > 1 && text[1].isDigit();
        if ((glued || !goesOn(text, each.word.size()))
            && text.startsWith(each.word, Qt::CaseInsensitive))
            return {each.length, each.word.size()};
    }
    return {};
}

SpelledLength spelledLength(QStringView text, qsizetype from)
{
    SpelledLength best;
    if (!maySpell(text.sliced(std::min(from, text.size()))))
        return best;
    for (const Word& each : spelled) {
        const qsizetype at = text.indexOf(each.word, from, Qt::CaseInsensitive);
        const bool together = each.word[0].unicode() >= 0x2E80;
        if (at < 0 || (best.size > 0 && at >= best.start)
            || (!together
                && ((at > 0 && text[at - 1].isLetterOrNumber())
                    || goesOn(text, at + each.word.size()))))
            continue;
        best = {each.length, at, each.word.size()};
    }
    return best;
}

} // namespace cockpit::runbook
