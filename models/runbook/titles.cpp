// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/titles.h"

#include "models/runbook/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

/// Takes pictures, dashes and the like off the front.
QString withoutDress(const QString& text)
{
    qsizetype i = 0;
    while (i < text.size() && !text[i].isLetterOrNumber() && text[i] != u'<' && text[i] != u'['
           && text[i] != u'(' && text[i] != u'@' && text[i] != u'`' && text[i] != u'/'
           && text[i] != u'"')
        ++i;
    return text.sliced(i).trimmed();
}

/// "1️⃣ Copy" counts with a key of a telephone.
QString withoutKeycap(const QString& text)
{
    qsizetype end = 1;
    if (text.size() > 3 && text[0].isDigit() && text[end] == QChar(0xFE0F))
        ++end;
    const bool keycap = text.size() > 3 && text[0].isDigit() && text[end] == QChar(0x20E3);
    return keycap ? text[0] + u". "_s + text.sliced(end + 1).trimmed() : text;
}

/// "Phase 5 の…" speaks of a phase, it does not begin one.
bool isParticle(QStringView text)
{
    return !text.isEmpty() && QStringView(u"のはがをで").contains(text[0]);
}

/// Cheap, for the many titles that count nothing.
bool mayCount(QStringView title)
{
    const QStringView begin = title.first(std::min<qsizetype>(title.size(), 40));
    return std::any_of(begin.begin(), begin.end(), [](QChar c) { return c.isDigit(); });
}

void takeNumber(Title* title)
{
    if (!mayCount(title->title) || title->title[0].isDigit())
        return;
    static const QRegularExpression pattern(
        uR"(^(?:optional\s+)?(step|stage|phase|passo|etapa|étape|paso|schritt|fase|步骤|阶段|ステップ|단계|خطوة|الخطوة|المرحلة|مرحلة)\s*#?\s*(\d+(?:\.\d+)*[a-z]?)\s*(?:[:.)：–—-]\s*|$|\s+))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(title->title);
    if (!match.hasMatch())
        return;
    const QString word = match.captured(1).toLower();
    const bool phase = word == u"phase"_s || word == u"stage"_s || word == u"fase"_s
        || word == u"阶段"_s || word == u"المرحلة"_s || word == u"مرحلة"_s;
    const QStringView behind = QStringView(title->title).sliced(match.capturedEnd());
    if (isParticle(behind))
        return;
    title->kind = phase ? TitleKind::Phase : TitleKind::Step;
    title->id = match.captured(2);
    const QString rest = title->title.sliced(match.capturedEnd()).trimmed();
    if (!rest.isEmpty())
        title->title = rest;
}

/// "2. Publish", "3.1 Publish": a number without a word before it.
void takeBareNumber(Title* title)
{
    static const QRegularExpression pattern(
        uR"(^(\d{1,3}(?:\.\d{1,3})+|\d{1,3}(?=[.)]))[.)]?\s+(?=\S))"_s);
    if (title->numbered() || title->title.isEmpty() || !title->title[0].isDigit())
        return;
    const auto match = pattern.match(title->title);
    if (!match.hasMatch())
        return;
    title->id = match.captured(1);
    title->title = title->title.sliced(match.capturedEnd());
}

/// "T+0:30 to T+0:45" lasts 15 minutes; false when no later offset ends the part.
bool takeEnd(const QString& part, const Offset& from, Title* title)
{
    const QString behind = part.sliced(from.length);
    const auto end = findOffset(behind);
    if (!end || end->start + end->length != behind.size())
        return false;
    const QString between = behind.first(end->start).trimmed().toLower();
    if (between != u"to"_s && between != u"-"_s && between != u"–"_s && between != u"—"_s
        && between != u"until"_s && between != u"bis"_s)
        return false;
    const auto place = [](const Offset& each) {
        return each.minus ? -each.magnitude : each.magnitude;
    };
    const minutes length = place(*end) - place(from);
    if (length <= minutes{0})
        return false;
    title->duration = Duration{length, length, false, 0, 0};
    return true;
}

/// Reads one part of a parenthesis; false when it says nothing about time.
bool takeTime(const QString& part, Title* title)
{
    if (const auto offset = findOffset(part); offset && offset->start == 0) {
        if (offset->length == part.size() || takeEnd(part, *offset, title)) {
            title->offset = offset;
            return true;
        }
    }
    if (const auto clock = findClock(part)) {
        QString rest = part;
        rest.remove(clock->position, clock->length);
        if (rest.trimmed().size() <= 4) {
            title->clock = clock;
            return true;
        }
    }
    if (const auto duration = wholeDuration(part)) {
        title->duration = duration;
        return true;
    }
    return false;
}

/// "Day 0-2", "Days 3-5", "Week 1", "Day -3"
bool isCalendar(const QString& part)
{
    static const QRegularExpression pattern(
        uR"(^(?:days?|weeks?|months?)\s*[-–]?\d+(?:\s*(?:-|–|to)\s*\d+)?\+?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const char16_t first = part.isEmpty() ? u'\0' : lowerCase(part[0].unicode());
    return (first == u'd' || first == u'w' || first == u'm') && pattern.match(part).hasMatch();
}

bool isCondition(const QString& part)
{
    return beginsWith(part, {u"only if", u"if", u"when", u"only when", u"optional", u"as needed"});
}

void takeParenthesis(Title* title)
{
    if (!title->title.endsWith(u')'))
        return;
    const qsizetype open = title->title.lastIndexOf(u'(');
    if (open <= 0)
        return;
    const QString inside = title->title.sliced(open + 1).chopped(1);
    Title taken = *title;
    bool any = false;
    for (const QString& each : inside.split(u',')) {
        const QString part = each.trimmed();
        if (takeTime(part, &taken) || isCalendar(part)) {
            any = true;
        } else if (!isCondition(part)) {
            return;
        }
        if (isCalendar(part) || isCondition(part))
            taken.remark = part;
    }
    if (!any && taken.remark.isEmpty())
        return;
    taken.title = title->title.first(open).trimmed();
    *title = taken;
}

/// "T-30 Minutes: Pre-checks", "08:00 - Preparation"
void takeLeadingTime(Title* title)
{
    const auto rest = [title](qsizetype end) {
        qsizetype i = end;
        while (i < title->title.size()
               && (title->title[i].isSpace() || QStringView(u":-–—：|").contains(title->title[i])))
            ++i;
        return title->title.sliced(i);
    };
    if (const auto offset = findOffset(title->title); offset && offset->start == 0) {
        title->offset = offset;
        if (const QString left = rest(offset->length); !left.isEmpty() && !left.startsWith(u'('))
            title->title = left;
    } else if (const auto clock = findClock(title->title); clock && clock->position == 0) {
        title->clock = clock;
        if (const QString left = rest(clock->length); !left.isEmpty())
            title->title = left;
    }
}

} // namespace

Title readTitle(const QString& text)
{
    Title title;
    title.title = withoutEndMarks(withoutKeycap(withoutDress(text.left(1000))));
    takeNumber(&title);
    takeBareNumber(&title);
    takeParenthesis(&title);
    takeLeadingTime(&title);
    return title;
}

} // namespace cockpit::runbook
