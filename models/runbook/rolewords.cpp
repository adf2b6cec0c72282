// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/rolewords.h"

#include "models/runbook/words.h"

#include <QRegularExpression>
#include <QSet>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestLabel = 60;

/// The last word of what people are called at work.
const QSet<QString>& functions()
{
    static const QSet<QString> words{
        u"manager"_s,    u"lead"_s,      u"leader"_s,    u"engineer"_s,    u"administrator"_s,
        u"admin"_s,      u"dba"_s,       u"owner"_s,     u"coordinator"_s, u"commander"_s,
        u"operator"_s,   u"developer"_s, u"architect"_s, u"officer"_s,     u"director"_s,
        u"analyst"_s,    u"liaison"_s,   u"reviewer"_s,  u"approver"_s,    u"tester"_s,
        u"specialist"_s, u"deployer"_s,  u"verifier"_s,  u"executor"_s,    u"observer"_s,
        u"driver"_s,     u"captain"_s,   u"scribe"_s,    u"sponsor"_s,     u"on-call"_s,
        u"cto"_s,        u"cio"_s,       u"ciso"_s,      u"ceo"_s,         u"sre"_s,
        u"qa"_s,         u"devops"_s,    u"líder"_s,     u"gerente"_s,     u"desenvolvedor"_s,
        u"leiter"_s,     u"leiterin"_s,  u"负责人"_s,    u"管理员"_s,      u"工程师"_s,
        u"担当者"_s,     u"責任者"_s};
    return words;
}

/// Functions that prose speaks of with an article; the general words ("the owner") need a company.
const QRegularExpression& proseRole()
{
    static const QRegularExpression regex(
        uR"(\b[Tt]he ((?:(?!(?:and|or|of|for|to|by|with|other|same|new|next|assigned|respective|current|previous|first|second|following)\b)[A-Za-z][\w-]*\s){1,3}(?:coordinator|manager|commander|reviewer|engineer|administrator|liaison|officer|driver|approver|lead|captain))\b)"_s);
    return regex;
}

} // namespace

bool namesFunction(const QString& text)
{
    if (text.size() > longestLabel)
        return false;
    QString last = text.trimmed().section(u' ', -1).toLower();
    while (!last.isEmpty() && !last.back().isLetterOrNumber())
        last.chop(1);
    if (functions().contains(last))
        return true;
    return !last.isEmpty() && last[0].unicode() >= 0x2E80
        && (last.endsWith(u"负责人"_s) || last.endsWith(u"工程师"_s) || last.endsWith(u"担当者"_s)
            || last.endsWith(u"責任者"_s));
}

bool isWayToReach(const QString& label)
{
    return mentionsWhole(
        label,
        {u"email",       u"e-mail",    u"mail",     u"slack",         u"phone",    u"telephone",
         u"tel",         u"teléfono",  u"telefone", u"telefon",       u"chat",     u"channel",
         u"channels",    u"pagerduty", u"hours",    u"horario",       u"hotline",  u"website",
         u"status page", u"ticket",    u"tickets",  u"documentation", u"docs",     u"logs",
         u"dashboard",   u"wiki",      u"standups", u"standup",       u"correo",   u"文档",
         u"日志",        u"监控",      u"邮箱",     u"电话",          u"meetings", u"updates"});
}

bool isRung(const QString& label)
{
    static const QRegularExpression regex(
        uR"(^(?:level|tier|step|phase|nivel|nível|stufe|niveau|l|p|sev)[\s-]?\d)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return regex.match(label.trimmed().left(20)).hasMatch();
}

bool isReference(const QString& value)
{
    return value.contains(u"://"_s) || value.contains(u'`') || value.endsWith(u".md"_s)
        || value.startsWith(u'/');
}

std::optional<QString> named(const QString& text)
{
    static const QRegularExpression blank(
        uR"(^(?:[\s_.?–—/-]*|\[[^\]]*\](?:\s*[-–,/]?\s*\[[^\]]*\])*|<[^>]*>|tbd|tba|n/?a|to be (?:determined|announced|assigned|defined)|a definir|por definir)$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString said = text.trimmed();
    return blank.match(said).hasMatch() ? std::nullopt : std::optional(said);
}

std::optional<QString> assignedRole(const QString& item)
{
    static const QRegularExpression regex(
        uR"(^(?<role>[\w/ -]{3,40}?)\s+(?:is |are |has been |have been )?(?:assigned|identified|designated|appointed|available|confirmed|named|on standby|on call)\b)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = regex.match(item.left(200));
    return match.hasMatch() ? std::optional(match.captured(u"role"_s)) : std::nullopt;
}

QStringList rolesInProse(const QString& sentence)
{
    QStringList roles;
    if (!sentence.contains(u"the "_s, Qt::CaseInsensitive))
        return roles;
    auto all = proseRole().globalMatch(sentence);
    while (all.hasNext())
        roles.append(all.next().captured(1));
    return roles;
}

} // namespace cockpit::runbook
