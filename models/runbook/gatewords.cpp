// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/gatewords.h"

#include "models/runbook/durations.h"
#include "models/runbook/words.h"

#include <algorithm>

namespace cockpit::runbook {

namespace {

/// Longer is prose, not an instruction.
constexpr qsizetype longestSentence = 400;
constexpr qsizetype longestAnnouncement = 80;
constexpr qsizetype longestLabel = 24;

/// The sentence without pictures in front and without a short label ("Critical: do not ...").
QString plain(const QString& sentence)
{
    qsizetype i = 0;
    while (i < sentence.size() && !sentence[i].isLetterOrNumber())
        ++i;
    const qsizetype colon = sentence.indexOf(u':', i);
    if (colon > i && colon - i <= longestLabel && colon + 1 < sentence.size()
        && sentence[colon + 1] == u' ')
        i = colon + 2;
    return sentence.sliced(i);
}

bool isQuestion(const QString& sentence)
{
    const QString text = sentence.trimmed();
    return text.endsWith(u'?') || text.endsWith(u'？');
}

} // namespace

bool asksGoNoGo(const QString& sentence)
{
    return mentions(sentence,
                    {u"go/no-go", u"go / no-go", u"go-no-go", u"go/nogo", u"go or no-go",
                     u"go no-go", u"no-go"});
}

bool saysStop(const QString& sentence)
{
    qsizetype i = 0;
    while (i < sentence.size() && !sentence[i].isLetterOrNumber())
        ++i;
    const QStringView text = QStringView(sentence).sliced(i);
    const bool shouted = text.startsWith(u"STOP") || text.startsWith(u"HALT");
    // "STOPPED" and "STOP_TIMEOUT" are states and names.
    return shouted && (text.size() == 4 || text[4] == u' ' || text[4] == u':' || text[4] == u'!');
}

bool holdsBack(const QString& sentence)
{
    if (mentions(sentence,
                 {u"do not proceed", u"don't proceed", u"do not continue", u"don't continue",
                  u"do not move forward", u"do not move on", u"must not proceed", u"não prossiga",
                  u"não continue", u"no continuar", u"no proceder", u"nicht fortfahren",
                  u"nicht weitermachen", u"ne pas continuer", u"ne pas poursuivre", u"请勿继续",
                  u"不要继续", u"先に進まない", u"続行しない"}))
        return true;
    const QString text = plain(sentence);
    return beginsWith(text, {u"do not", u"don't", u"never"})
        && mentionsWhole(text, {u"until", u"unless"});
}

bool comesBefore(const QString& sentence)
{
    if (mentions(sentence,
                 {u"before proceeding", u"before continuing", u"before moving on",
                  u"before you proceed", u"before you continue", u"before going on",
                  u"antes de continuar", u"antes de prosseguir", u"avant de continuer",
                  u"bevor es weitergeht", u"继续之前"}))
        return true;
    const bool order = mentionsWhole(sentence, {u"must", u"can only"})
        && mentionsWhole(sentence,
                         {u"before", u"ahead of", u"only be done after", u"until",
                          u"start and finish"});
    return order
        || (beginsWith(sentence, {u"wait"}) && mentions(sentence, {u"before", u"until"})
            && !findDuration(sentence));
}

bool isPointOfNoReturn(const QString& sentence)
{
    return mentions(sentence,
                    {u"point of no return", u"no way back", u"ponto sem volta",
                     u"ponto de não retorno", u"punto de no retorno", u"point de non-retour"});
}

bool needsApproval(const QString& sentence)
{
    if (mentions(sentence,
                 {u"requires manual approval", u"requires approval", u"get approval",
                  u"obtain approval", u"approval from", u"approved by", u"signed off by",
                  u"sign-off from", u"sign-off by", u"aprovado por", u"aprobado por",
                  u"genehmigt durch", u"freigegeben durch", u"freigabe durch", u"approuvé par"}))
        return true;
    return mentionsWhole(sentence, {u"approval", u"approvals", u"approvers", u"sign-off"})
        && mentionsWhole(sentence, {u"require", u"requires", u"required", u"needs", u"need"});
}

bool asksSecondPerson(const QString& sentence)
{
    return mentionsWhole(sentence, {u"have the", u"have a", u"have another", u"have someone"})
        && mentionsWhole(sentence, {u"verify", u"review", u"approve", u"confirm", u"sign off"});
}

bool needsSoak(const QString& sentence)
{
    return mentionsWhole(sentence, {u"stable", u"soaked", u"estável", u"estable", u"stabil"})
        && mentionsWhole(sentence, {u"for", u"por", u"durante", u"seit", u"für"})
        && findDuration(sentence);
}

bool advancesOnlyIf(const QString& sentence)
{
    const QString text = plain(sentence);
    if (!beginsWith(text,
                    {u"increase", u"proceed", u"continue", u"promote", u"advance", u"expand",
                     u"ramp", u"go live", u"resume", u"move on", u"move to"})
        || beginsWith(text, {u"continue monitoring", u"continue until", u"continue watching"}))
        return false;
    return mentionsWhole(text, {u"if", u"only when", u"only after", u"once", u"provided", u"unless"});
}

bool awaitsChecks(const QString& sentence)
{
    const QString text = plain(sentence);
    return beginsWith(text, {u"verify", u"ensure", u"make sure", u"confirm", u"check that"})
        && mentionsWhole(text, {u"ci", u"checks", u"pipeline", u"pipelines", u"builds"})
        && mentionsWhole(text, {u"pass", u"passing", u"green", u"succeed", u"succeeding"});
}

bool asksToGoOn(const QString& sentence)
{
    return isQuestion(sentence)
        && mentionsWhole(sentence,
                         {u"proceed", u"continue", u"go ahead", u"ready to", u"safe to", u"ok to",
                          u"okay to", u"go live", u"continuar", u"prosseguir", u"fortfahren",
                          u"weitermachen", u"continuer"});
}

bool announcesFreeze(const QString& sentence)
{
    return sentence.size() <= longestAnnouncement && mentions(sentence, {u"code freeze"})
        && !mentionsWhole(sentence, {u"during", u"before", u"after"});
}

bool isGateSentence(const QString& sentence)
{
    // A footnote explains a gate, it is none.
    if (sentence.size() > longestSentence || sentence.startsWith(u"[^"))
        return false;
    return asksGoNoGo(sentence) || saysStop(sentence) || holdsBack(sentence)
        || comesBefore(sentence) || isPointOfNoReturn(sentence) || needsApproval(sentence)
        || asksSecondPerson(sentence) || needsSoak(sentence) || advancesOnlyIf(sentence)
        || awaitsChecks(sentence) || asksToGoOn(sentence) || announcesFreeze(sentence);
}

bool isDecisionPoint(const QString& sentence)
{
    constexpr qsizetype longest = 60;
    return sentence.size() <= longest && asksGoNoGo(sentence)
        && mentions(sentence, {u"decision point", u"checkpoint", u"check point"});
}

bool offersAnswersOnly(const QString& value)
{
    constexpr qsizetype longest = 40;
    const auto words =
        std::count_if(value.begin(), value.end(), [](QChar c) { return c.isLetter(); });
    return value.size() <= longest && asksGoNoGo(value) && words <= 12;
}

bool isGateItem(const QString& sentence)
{
    if (sentence.size() > longestSentence)
        return false;
    return saysStop(sentence) || holdsBack(sentence) || isPointOfNoReturn(sentence)
        || needsApproval(sentence) || needsSoak(sentence) || isDecisionPoint(sentence);
}

bool isGateTitle(const QString& title)
{
    qsizetype i = 0;
    while (i < title.size() && !title[i].isLetter())
        ++i;
    return asksGoNoGo(title) || beginsWith(QStringView(title).sliced(i), {u"approve"})
        || mentions(title, {u"stop if", u"stop here", u"decision to proceed", u"hold point"});
}

bool isSignOffTitle(const Phrase& title)
{
    return mentionsWhole(title,
                         {u"sign-off", u"sign off", u"signoff", u"sign-offs", u"approvals",
                          u"signatures", u"aprovações", u"aprobaciones", u"freigaben", u"签字",
                          u"审批", u"承認"});
}

bool isSignOffTitle(const QString& title)
{
    return isSignOffTitle(Phrase(title));
}

} // namespace cockpit::runbook
