// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/remarks.h"

#include "models/runbook/durations.h"
#include "models/runbook/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

/// Cheap, for the many remarks without a number in front.
bool mayCount(QStringView remark)
{
    return !remark.isEmpty() && (remark[0].isDigit() || lowerCase(remark[0].unicode()) == u's');
}

QString withoutBrackets(QString text)
{
    if (text.startsWith(u'(') && text.endsWith(u')'))
        text = text.sliced(1).chopped(1).trimmed();
    return text;
}

} // namespace

std::optional<QString> expectationIn(const QString& remark)
{
    static const WordList expecting{
        u"expect",     u"output",  u"should", u"return", u"sample",   u"example", u"must return",
        u"you should", u"esperad", u"debe",   u"deve",   u"erwartet", u"sollte",  u"attendu",
        u"预期",       u"应",      u"期待",   u"يجب",    u"المتوقع"};
    // Cheap, for the many remarks that expect nothing.
    if (!mentions(remark, expecting))
        return std::nullopt;
    const QString text = withoutBrackets(remark);
    static const QRegularExpression labelled(
        uR"(^(?:expected|expect|output|should (?:be|return|output|show|print|display)|returns?|sample output|output example|example output|esperado|esperada|resultado esperado|saída esperada|salida esperada|erwartet|erwartete ausgabe|attendu|résultat attendu|预期|预期输出|期待|المتوقع)\b[^:]{0,40}:\s*(.*)$)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (const auto match = labelled.match(text); match.hasMatch()) {
        const QString said = match.captured(1).trimmed();
        const bool plain = text.startsWith(u"expected:"_s, Qt::CaseInsensitive)
            || text.startsWith(u"expected output:"_s, Qt::CaseInsensitive);
        return plain && !said.isEmpty() ? said : text;
    }
    if (beginsWith(text,
                   {u"should", u"expected", u"expect", u"must return", u"returns", u"you should see",
                    u"debe", u"debería", u"deve", u"deveria", u"sollte", u"应", u"يجب"}))
        return text;
    static const QRegularExpression within(
        uR"(\bshould (?:return|show|see|output|print|respond|be (?:present|detected|empty|found|listed|running|zero))\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return within.match(text).hasMatch() ? std::optional(text) : std::nullopt;
}

std::optional<std::chrono::milliseconds> waitIn(const QString& remark)
{
    static const QRegularExpression verb(
        uR"(^(?:\d+[.)]\s+)?(?:wait|monitor|watch|observe|soak|pause|hold)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!mentions(remark, {u"wait", u"monitor", u"watch", u"observe", u"soak", u"pause", u"hold"})
        || !verb.match(remark).hasMatch())
        return std::nullopt;
    const auto duration = findDuration(remark);
    if (!duration)
        return std::nullopt;
    const QString before = remark.first(duration->start).trimmed();
    const bool every = before.endsWith(u"every"_s, Qt::CaseInsensitive);
    return every ? std::nullopt : std::optional(duration->high);
}

ActionKind kindOfRemark(const QString& remark)
{
    const QString text = withoutNumber(remark);
    // "Post-release checks" come after something; nobody posts them.
    if (!text.startsWith("post-"_L1, Qt::CaseInsensitive)
        && beginsWith(text,
                      {u"send", u"notify", u"email", u"announce", u"communicate", u"post",
                       u"inform", u"tell"}))
        return ActionKind::Message;
    if (beginsWith(text, {u"verify",   u"check",   u"test",      u"confirm",     u"ensure",
                          u"validate", u"monitor", u"watch",     u"review",      u"add",
                          u"update",   u"open",    u"navigate",  u"login",       u"log in",
                          u"go to",    u"compare", u"make sure", u"temporarily", u"remove",
                          u"enable",   u"disable", u"run",       u"observe",     u"wait"}))
        return ActionKind::Check;
    return ActionKind::Note;
}

bool isInstruction(const QString& title)
{
    return beginsWith(
        withoutNumber(title),
        {u"add",     u"analyse",  u"analyze",   u"announce", u"apply",   u"approve",  u"back up",
         u"backup",  u"block",    u"build",     u"check",    u"clean",   u"clear",    u"clone",
         u"close",   u"commit",   u"configure", u"confirm",  u"connect", u"copy",     u"create",
         u"delete",  u"deploy",   u"disable",   u"drain",    u"enable",  u"execute",  u"export",
         u"freeze",  u"import",   u"inform",    u"install",  u"merge",   u"migrate",  u"monitor",
         u"move",    u"notify",   u"open",      u"perform",  u"pin",     u"prepare",  u"promote",
         u"publish", u"pull",     u"push",      u"raise",    u"rebuild", u"redeploy", u"release",
         u"remove",  u"rename",   u"replace",   u"reset",    u"restart", u"restore",  u"resume",
         u"review",  u"roll out", u"rotate",    u"run",      u"scale",   u"schedule", u"send",
         u"set",     u"shutdown", u"shut down", u"start",    u"stop",    u"switch",   u"tag",
         u"take",    u"test",     u"unblock",   u"update",   u"upgrade", u"upload",   u"validate",
         u"verify",  u"wait"});
}

int numberOfRemark(const QString& remark)
{
    if (!mayCount(remark))
        return 0;
    static const QRegularExpression number(uR"(^(?:step\s+)?(\d{1,3})(?:[.):]|\s-)\s+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = number.match(remark);
    return match.hasMatch() ? match.capturedView(1).toInt() : 0;
}

QString withoutNumber(const QString& remark)
{
    if (!mayCount(remark))
        return remark;
    static const QRegularExpression number(uR"(^(?:step\s+)?\d{1,3}(?:[.):]|\s-)\s+)"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = number.match(remark);
    return match.hasMatch() ? remark.sliced(match.capturedEnd()) : remark;
}

std::optional<QString> conditionIn(const QString& text)
{
    static const QRegularExpression bracket(
        uR"(\(([^()]*\b(?:only if|only when|if|when|optional|as needed)\b[^()]*)\))"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = text.contains(u'(') ? bracket.match(text) : QRegularExpressionMatch();
    if (match.hasMatch()) {
        const QString inside = match.captured(1);
        const qsizetype comma = inside.lastIndexOf(u',');
        return (comma < 0 ? inside : inside.sliced(comma + 1)).trimmed();
    }
    if (beginsWith(text, {u"only if", u"only when", u"if"}))
        return text.section(u',', 0, 0).trimmed();
    return std::nullopt;
}

bool isWayBackRemark(const QString& remark)
{
    const QString text = withoutEndMarks(withoutNumber(remark));
    static constexpr auto words = {u"rollback", u"roll back", u"roll-back",    u"revert",
                                   u"回滚",     u"回退",      u"ロールバック", u"롤백"};
    const bool names = beginsWith(text,
                                  {u"rollback", u"roll back", u"roll-back", u"revert", u"回滚",
                                   u"回退", u"ロールバック", u"롤백"});
    if (!names)
        return false;
    const bool alone = std::any_of(words.begin(), words.end(), [&text](const char16_t* word) {
        return text.compare(QStringView(word), Qt::CaseInsensitive) == 0;
    });
    return alone
        || mentionsWhole(text,
                         {u"if", u"when", u"in case", u"needed", u"necessary", u"required",
                          u"on failure", u"procedure", u"command", u"commands", u"instructions",
                          u"falls", u"wenn"})
        || mentions(text, {u"必要", u"需要", u"如果", u"场合", u"場合", u"失败", u"失敗", u"필요"});
}

} // namespace cockpit::runbook
