// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/purposes.h"

#include "models/runbook/gatewords.h"
#include "models/runbook/titles.h"
#include "models/runbook/words.h"

#include <algorithm>

namespace cockpit::runbook {

namespace {

unsigned bit(Purpose purpose)
{
    return purpose == Purpose::None ? 0U : 1U << static_cast<unsigned>(purpose);
}

bool isRollback(const Phrase& title)
{
    static const WordList rollback{
        u"rollback",           u"roll back", u"roll-back",      u"rolling back", u"backout",
        u"back-out",           u"back out",  u"contingency",    u"contingência", u"contingencia",
        u"se algo der errado", u"reversión", u"retour arrière", u"回滚",         u"回退",
        u"ロールバック",       u"롤백",      u"zurückroll",     u"التراجع"};
    return mentions(title, rollback);
}

/// A title that goes on in its list: "Pause the launch if".
bool endsInCondition(const Phrase& title)
{
    static constexpr auto ends = {u" if", u" when",   u" si",   u" cuando",
                                  u" se", u" quando", u" wenn", u" falls"};
    return std::any_of(ends.begin(), ends.end(), [&title](const char16_t* each) {
        return title.text().endsWith(QStringView(each), Qt::CaseInsensitive);
    });
}

/// "Pause the launch if", "Abort when": what follows are the conditions for it.
Purpose ofHalting(const Phrase& title)
{
    if (!endsInCondition(title)
        || beginsWith(title.text(), {u"do not", u"don't", u"never", u"no", u"nicht"}))
        return Purpose::None;
    if (isRollback(title)
        || mentions(title,
                    {u"abort", u"halt", u"stop", u"suspend", u"revert", u"detener", u"cancelar",
                     u"interromper", u"abbrechen", u"annuler"}))
        return Purpose::Triggers;
    return mentions(title,
                    {u"pause", u"hold", u"investigate", u"escalate", u"attention", u"atención",
                     u"atenção", u"pausar", u"anhalten"})
        ? Purpose::Alerts
        : Purpose::None;
}

/// What is said of a rollback takes nothing back.
bool isTellingOfRollback(const Phrase& title)
{
    return mentions(title,
                    {u"communication template", u"message template", u"notification template",
                     u"rollback communication", u"rollback notification", u"rollback announcement",
                     u"rollback message"});
}

/// What comes out of a step and how long it lasts is none: "Expected result", "Upgrade duration".
bool isOutcome(const Phrase& title)
{
    return beginsWith(title.text(), {u"expected", u"what to expect"})
        || title.text().endsWith(u" duration", Qt::CaseInsensitive);
}

/// "Release and rollback" is about both ways.
bool isRollbackAlone(const Phrase& title)
{
    return isRollback(title) && !title.text().contains(u'&') && !title.text().contains(u'/')
        && !mentionsWhole(title, {u"and", u"und", u"y", u"e", u"et"});
}

/// What is done after a rollback, and how rollbacks are practised and counted, takes nothing back.
bool isAroundRollback(const Phrase& title)
{
    return mentions(title,
                    {u"post-rollback", u"post rollback", u"after rollback", u"after the rollback",
                     u"rollback-safe", u"rollback safe", u"rollback-friendly", u"rollback compatib",
                     u"rollback testing", u"testing rollback", u"rollback metrics", u"rollback log",
                     u"rollback drill", u"rollback history"});
}

/// What may happen in an emergency and what then helps is no way back, though a plan for contingencies
/// holds both.
bool isScenario(const Phrase& title, const QString& above)
{
    if (mentions(title, {u"scenario", u"escenario", u"cenário", u"szenari", u"scénario"}))
        return mentions(above, {u"conting", u"notfall", u"emergency"});
    // "Contingency 2: slow tills" is one of those that its chapter lists.
    if (beginsWith(title.text(), {u"contingency", u"contingencia", u"contingência"})
        && mentions(above, {u"conting"}) && !mentions(title, {u"rollback", u"roll back"}))
        return true;
    const bool accident = beginsWith(title.text(), {u"if", u"si", u"se", u"wenn", u"falls"})
        || mentionsWhole(title,
                         {u"issue", u"issues", u"failure", u"failures", u"problem", u"problems",
                          u"outage", u"errors", u"problemas", u"fallo", u"falha"});
    // "Failure of the shop" below "Emergency rollback" is a part of the rollback.
    return accident && !isRollback(title) && mentions(above, {u"conting", u"notfallplan"})
        && !mentions(above, {u"rollback", u"roll back", u"roll-back", u"backout"});
}

Purpose ofRollback(const Phrase& title)
{
    if (mentions(title, {u"matrix"}))
        return Purpose::Matrix;
    if (mentions(title, {u"trigger", u"when to", u"criteria", u"conditions", u"reasons"}))
        return Purpose::Triggers;
    return Purpose::Rollback;
}

bool isAside(const Phrase& title)
{
    static const WordList asides{u"troubleshoot",
                                 u"common issues",
                                 u"common problems",
                                 u"known issues",
                                 u"faq",
                                 u"frequently asked",
                                 u"appendix",
                                 u"glossary",
                                 u"changelog",
                                 u"revision history",
                                 u"quick reference",
                                 u"lessons learned",
                                 u"future",
                                 u"maintenance task",
                                 u"overview",
                                 u"introduction",
                                 u"background",
                                 u"architecture",
                                 u"emergency procedure",
                                 u"disaster recovery",
                                 u"useful command",
                                 u"helpful command",
                                 u"common command",
                                 u"command reference",
                                 u"cheat sheet",
                                 u"what this does",
                                 u"what it does",
                                 u"what will happen",
                                 u"what happens",
                                 u"how it works",
                                 u"gotchas",
                                 u"instead",
                                 u"常用命令",
                                 u"常见问题",
                                 u"故障",
                                 u"维护",
                                 u"附录"};
    return mentions(title, asides);
}

/// "Deployment Team", "Team Members": the team itself, not what it does ("Quick team sync").
bool namesTeam(const Phrase& title)
{
    return title.text().endsWith(u"team", Qt::CaseInsensitive)
        || title.text().endsWith(u"teams", Qt::CaseInsensitive)
        || mentions(title, {u"team member", u"team roster", u"team contact"});
}

Purpose ofSubject(const Phrase& title)
{
    if (mentions(title, {u"decision matrix"}))
        return Purpose::Matrix;
    static const WordList alerts{u"alerts", u"alert threshold", u"threshold", u"alarm", u"alertas"};
    if (mentions(title, alerts))
        return Purpose::Alerts;
    static const WordList telling{u"communication",      u"communicate", u"notification",
                                  u"announcement",       u"comms",       u"message template",
                                  u"stakeholder update", u"comunicaç",   u"comunicac",
                                  u"kommunikation",      u"通知",        u"連絡文"};
    if (mentions(title, telling))
        return Purpose::Communication;
    static const WordList team{
        u"contact", u"roles",    u"roster",    u"responsibilit", u"escalation",
        u"on-call", u"raci",     u"personnel", u"participants",  u"responsáveis",
        u"equipe",  u"contacto", u"contato",   u"kontakt",       u"ansprechpartner",
        u"equipo",  u"联系",     u"連絡先",    u"담당",          u"جهات الاتصال"};
    if (namesTeam(title) || isSignOffTitle(title) || mentions(title, team))
        return Purpose::Roster;
    if (mentions(title,
                 {u"rollout", u"canary", u"ramp-up", u"ramp up", u"traffic shift", u"staged release"}))
        return Purpose::Rollout;
    static const WordList success{u"success", u"acceptance", u"sucesso", u"éxito",
                                  u"erfolg",  u"succès",     u"成功"};
    if (mentions(title, success))
        return Purpose::Success;
    static const WordList monitoring{u"monitor",  u"observability", u"dashboard", u"metrics",
                                     u"métricas", u"überwachung",   u"监控",      u"監視"};
    if (mentions(title, monitoring))
        return Purpose::Monitoring;
    static const WordList checklist{
        u"checklist",     u"prerequisite", u"readiness",      u"pre-flight",    u"preflight",
        u"pre-requisite", u"requirement",  u"requisitos",     u"voraussetzung", u"prérequis",
        u"检查清单",      u"前置",         u"チェックリスト", u"체크리스트"};
    if (mentions(title, checklist))
        return Purpose::Checklist;
    static const WordList metadata{
        u"metadata",         u"document information", u"document info",
        u"document control", u"release information",  u"deployment information",
        u"release details",  u"deployment details",   u"change details",
        u"informações"};
    if (mentions(title, metadata))
        return Purpose::Metadata;
    if (mentions(title, {u"触发条件", u"gatilho", u"disparador", u"auslöser", u"déclencheur"}))
        return Purpose::Triggers;
    // "Hotfix criteria" say when something is right, not what is done.
    return mentionsWhole(title, {u"criteria", u"criterios", u"critérios", u"kriterien"})
        ? Purpose::Success
        : Purpose::None;
}

Purpose ofDoing(const Phrase& title)
{
    if (mentions(
            title,
            {u"links", u"references", u"related doc", u"resources", u"documentation", u"see also"}))
        return Purpose::Links;
    if (mentions(title, {u"timeline", u"schedule", u"cronograma", u"agenda"}))
        return Purpose::Timeline;
    static const WordList procedure{
        u"deploy",    u"procedure",      u"execution",   u"steps",       u"release",
        u"cutover",   u"cut-over",       u"upgrade",     u"migration",   u"go-live",
        u"promotion", u"procedimento",   u"implantação", u"部署",        u"升级",
        u"步骤",      u"bereitstellung", u"despliegue",  u"déploiement", u"infrastructure changes",
        u"デプロイ",  u"배포",           u"上线",        u"发布"};
    if (mentions(title, procedure))
        return Purpose::Procedure;
    return Purpose::None;
}

/// What a part of something is for is said by the whole where the part's own word is a common one:
/// "Technical Metrics" under "Success" are criteria, not a dashboard.
bool yields(const Phrase& title, Purpose own, Purpose above)
{
    // What is listed under "When to roll back" are reasons, unless a title says how it is done.
    if (own == Purpose::Rollback && above == Purpose::Triggers)
        return !mentions(
            title, {u"procedure", u"steps", u"how to", u"plan", u"execution", u"process", u"escalat"});
    // "After success" below "Communication" is when something is told.
    if (own == Purpose::Success && above == Purpose::Communication)
        return true;
    const bool common = own == Purpose::Monitoring || own == Purpose::Procedure
        || own == Purpose::Timeline || own == Purpose::Links || own == Purpose::Metadata;
    return common
        && (bit(above)
            & (bit(Purpose::Success) | bit(Purpose::Rollback) | bit(Purpose::Rollout)
               | bit(Purpose::Communication) | bit(Purpose::Aside) | bit(Purpose::Triggers)
               | (own == Purpose::Procedure ? bit(Purpose::Checklist) : 0U)));
}

Purpose purposeOf(const Phrase& title)
{
    if (const Purpose halting = ofHalting(title); halting != Purpose::None)
        return halting;
    if (isTellingOfRollback(title))
        return Purpose::Communication;
    if (isAroundRollback(title) || isOutcome(title))
        return Purpose::Aside;
    if (isRollback(title))
        return ofRollback(title);
    if (isAside(title))
        return Purpose::Aside;
    const Purpose subject = ofSubject(title);
    return subject == Purpose::None ? ofDoing(title) : subject;
}

} // namespace

Purpose purposeOf(const QString& title)
{
    return purposeOf(Phrase(title));
}

Purposes::Purposes(const Document& document)
{
    m_own.reserve(document.sections.size());
    for (const Section& section : document.sections) {
        // A document's title says what it is about, not what each of its parts is for.
        const Title& title = section.parsed;
        const bool silent = section.level <= 1 || title.numbered() || title.clock || title.offset;
        const size_t above = static_cast<size_t>(section.parent < 0 ? 0 : section.parent);
        const Phrase phrase(section.title);
        Purpose own = silent ? Purpose::None : purposeOf(phrase);
        if (isScenario(phrase, document.sections[above].title))
            own = Purpose::Aside;
        if (!m_effective.empty() && yields(phrase, own, m_effective[above]))
            own = Purpose::None;
        m_effective.push_back(own == Purpose::None && !m_effective.empty() ? m_effective[above] : own);
        m_within.push_back((m_within.empty() ? 0U : m_within[above]) | bit(own));
        m_own.push_back(own);
        m_undoes = m_undoes || (section.level == 1 && isRollbackAlone(phrase));
        m_ladder = m_ladder || own == Purpose::Rollback;
    }
    // A document that is a rollback as a whole, and has no chapter for it.
    for (size_t i = 1; m_undoes && !m_ladder && i < m_own.size(); ++i)
        m_within[i] |= bit(Purpose::Rollback);
}

bool Purposes::within(int section, Purpose purpose) const
{
    return (m_within[static_cast<size_t>(section)] & bit(purpose)) != 0;
}

bool Purposes::isForward(int section) const
{
    const unsigned away = bit(Purpose::Rollback) | bit(Purpose::Triggers) | bit(Purpose::Matrix)
        | bit(Purpose::Communication) | bit(Purpose::Roster) | bit(Purpose::Aside)
        | bit(Purpose::Links) | bit(Purpose::Metadata);
    return !m_undoes && (m_within[static_cast<size_t>(section)] & away) == 0;
}

} // namespace cockpit::runbook
