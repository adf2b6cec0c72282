// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/labels.h"

#include "models/runbook/words.h"

namespace cockpit::runbook {

namespace {

bool isColon(QChar c)
{
    return c == u':' || c == u'：';
}

Label make(const TextLine& line, qsizetype labelEnd, qsizetype valueStart)
{
    Label label;
    label.label = withoutEndMarks(line.text.first(labelEnd));
    label.value = line.withCode(valueStart).trimmed();
    label.field = fieldOf(label.label);
    return label;
}

/// Where a parenthesis that follows at `from` ends; `from` when none follows.
qsizetype afterParenthesis(QStringView text, qsizetype from)
{
    qsizetype i = from;
    while (i < text.size() && text[i] == u' ')
        ++i;
    if (i == text.size() || text[i] != u'(')
        return from;
    const qsizetype close = text.indexOf(u')', i);
    return close < 0 ? from : close + 1;
}

bool hasFewWords(QStringView text, int most)
{
    int words = 1;
    for (const QChar c : text)
        words += c == u' ';
    return words <= most;
}

/// Labels that say something about the doing.
Field fieldOfDoing(const Phrase& label)
{
    if (mentions(label, {u"go/no-go", u"go / no-go", u"go-no-go", u"gate", u"approval required"}))
        return Field::Gate;
    if (beginsWith(label.text(),
                   {u"rollback", u"rollback point", u"rollback plan", u"if it fails",
                    u"if this fails", u"on failure", u"backout", u"revert", u"回滚"}))
        return mentions(label, {u"time", u"trigger", u"authority", u"decision"}) ? Field::Other
                                                                                 : Field::Rollback;
    if (beginsWith(label.text(),
                   {u"validation", u"validate", u"verification", u"verify", u"expected result",
                    u"expected outcome", u"acceptance", u"validação", u"验证"}))
        return Field::Validation;
    if (mentions(label, {u"success criteria", u"criteria", u"exit criteria"}))
        return Field::Criteria;
    if (mentionsWhole(label,
                      {u"duration", u"time", u"estimated time", u"eta", u"duração", u"tempo", u"dauer",
                       u"durée", u"duración", u"tiempo estimado", u"tempo estimado", u"预计时间",
                       u"时间估计", u"预计耗时", u"所要時間", u"所要时间", u"소요 시간", u"المدة"}))
        return Field::Duration;
    if (beginsWith(label.text(),
                   {u"owner", u"responsible", u"responsibility", u"performed by", u"executed by",
                    u"assignee", u"who", u"assigned to", u"responsável", u"responsable",
                    u"verantwortlich", u"负责人", u"部署负责人", u"担当者", u"担当"}))
        return Field::Owner;
    if (beginsWith(label.text(), {u"users", u"audience size", u"cohort"}))
        return Field::Users;
    if (beginsWith(label.text(), {u"frequency", u"monitoring", u"check", u"cadence"}))
        return Field::Frequency;
    return Field::Other;
}

/// Labels that say something about the telling.
Field fieldOfTelling(const Phrase& label)
{
    if (beginsWith(label.text(), {u"message", u"template", u"body"}))
        return Field::Message;
    if (beginsWith(label.text(), {u"channel", u"channels", u"via"}))
        return Field::Channel;
    if (beginsWith(label.text(), {u"to", u"audience", u"recipients"}))
        return Field::Audience;
    if (beginsWith(label.text(), {u"subject"}))
        return Field::Subject;
    if (beginsWith(label.text(), {u"when", u"timing", u"send"}))
        return Field::When;
    if (beginsWith(
            label.text(),
            {u"authority", u"decision authority", u"decision maker", u"approver", u"decided by"}))
        return Field::Authority;
    if (beginsWith(label.text(),
                   {u"note",
                    u"notes",
                    u"warning",
                    u"important",
                    u"caution",
                    u"action",
                    u"actions",
                    u"scenario",
                    u"symptom",
                    u"symptoms",
                    u"solution",
                    u"cause",
                    u"example",
                    u"tip",
                    u"commands",
                    u"command",
                    u"expected output",
                    u"output",
                    u"result",
                    u"purpose",
                    u"impact",
                    u"goal",
                    u"widgets",
                    u"configuration",
                    u"timeline",
                    u"background",
                    u"status",
                    u"focus",
                    u"date",
                    u"prerequisite"}))
        return Field::Remark;
    return Field::Other;
}

} // namespace

Field fieldOf(const QString& label)
{
    const Phrase phrase(label);
    const Field field = fieldOfDoing(phrase);
    return field == Field::Other ? fieldOfTelling(phrase) : field;
}

std::optional<Label> boldLabel(const TextLine& line)
{
    const qsizetype bold = line.leadingBold();
    if (bold == 0)
        return std::nullopt;
    if (isColon(line.text[bold - 1]))
        return make(line, bold, bold);
    const qsizetype end = afterParenthesis(line.text, bold);
    qsizetype colon = end;
    while (colon < line.text.size() && line.text[colon] == u' ')
        ++colon;
    if (colon < line.text.size() && isColon(line.text[colon]))
        return make(line, end, colon + 1);
    return std::nullopt;
}

std::optional<Label> anyLabel(const TextLine& line)
{
    if (auto label = boldLabel(line))
        return label;
    qsizetype colon = 0;
    while (colon < line.text.size() && !isColon(line.text[colon]))
        ++colon;
    if (colon == 0 || colon == line.text.size() || colon > 48)
        return std::nullopt;
    const bool ends =
        colon + 1 == line.text.size() || line.text[colon + 1] == u' ' || line.text[colon] == u'：';
    if (!ends || !hasFewWords(QStringView(line.text).first(colon), 4))
        return std::nullopt;
    return make(line, colon, colon + 1);
}

} // namespace cockpit::runbook
