// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/actions.h"
#include "models/runbook/barelimits.h"
#include "models/runbook/comparisons.h"
#include "models/runbook/datalimits.h"
#include "models/runbook/durations.h"
#include "models/runbook/guesses.h"
#include "models/runbook/readjson.h"
#include "models/runbook/recognisers.h"
#include "models/runbook/remarks.h"
#include "models/runbook/script.h"
#include "models/runbook/words.h"

#include <algorithm>
#include <iterator>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

ConditionRole roleOf(Purpose purpose)
{
    switch (purpose) {
    case Purpose::Rollback:
    case Purpose::Triggers:
        return ConditionRole::Rollback;
    case Purpose::Alerts:
        return ConditionRole::Alert;
    case Purpose::Success:
    case Purpose::Checklist:
    case Purpose::Monitoring:
    case Purpose::Rollout:
    case Purpose::Procedure:
    case Purpose::Timeline:
        return ConditionRole::Success;
    default:
        return ConditionRole::Other;
    }
}

/// What a sentence, a heading or a row says of the limits in it.
std::optional<ConditionRole> roleInWords(const QString& words)
{
    const bool back = mentions(words, {u"rollback", u"roll back", u"abort", u"回滚"});
    // "Consider a rollback" still leaves it to a person.
    if (mentions(words, {u"pause", u"red light"}) && !back)
        return ConditionRole::Alert;
    if (mentions(words,
                 {u"alert", u"warning", u"alarm", u"escalat", u"investigate", u"consider", u"告警"}))
        return back && mentions(words, {u"immediate", u"if not"}) ? ConditionRole::Rollback
                                                                  : ConditionRole::Alert;
    if (back)
        return ConditionRole::Rollback;
    if (mentions(words,
                 {u"sla", u"slo", u"targets", u"expected performance", u"requirements", u"limits",
                  u"预期"}))
        return ConditionRole::Other;
    if (mentions(words, {u"success", u"healthy", u"acceptable", u"criteria", u"validation", u"pass"}))
        return ConditionRole::Success;
    return std::nullopt;
}

/// A column's title says what the limits in it are for.
std::optional<ConditionRole> roleOfColumn(const QString& title)
{
    if (mentions(title, {u"critical", u"crítico", u"warning", u"red", u"yellow"}))
        return ConditionRole::Alert;
    if (isTargetColumn(title) || mentions(title, {u"threshold", u"green", u"normal"}))
        return ConditionRole::Success;
    return roleInWords(title);
}

/// Cheap, for the many scripts without a comment or a list in them.
bool mayRemark(const QString& script)
{
    return script.contains(u'#') || script.contains(u'•') || script.contains("- "_L1)
        || script.contains("* "_L1);
}

QString textOf(const TableRow& row)
{
    QString all;
    for (const TextLine& cell : row.cells)
        all += cell.text + u' ';
    return all;
}

class ConditionReader
{
public:
    ConditionReader(const Document& document, const Purposes& purposes, Runbook* runbook)
        : m_document(document)
        , m_purposes(purposes)
        , m_runbook(runbook)
    {}

    OpenConditions read()
    {
        for (const Block& block : m_document.blocks)
            take(block);
        return std::move(m_open);
    }

private:
    void take(const Block& block)
    {
        const bool spoken = m_purposes.within(block.section, Purpose::Communication);
        const bool aside = m_purposes.within(block.section, Purpose::Metadata) || spoken;
        m_aside = m_purposes.within(block.section, Purpose::Aside);
        switch (block.kind) {
        case BlockKind::Heading:
            m_lead.clear();
            break;
        case BlockKind::Paragraph:
            m_lead = block.joined();
            if (!aside && m_purposes.of(block.section) != Purpose::None)
                sentences(block);
            break;
        case BlockKind::Item:
            if (!aside && block.line > 0)
                sentences(block);
            break;
        case BlockKind::Table:
            if (!aside)
                table(block);
            break;
        case BlockKind::Fence:
            if (!spoken)
                fence(block);
            break;
        case BlockKind::Html:
            break;
        }
    }

    ConditionRole roleAt(const Block& block, const QString& sentence)
    {
        m_askedLine = 0;
        if (m_purposes.within(block.section, Purpose::Triggers))
            return ConditionRole::Rollback;
        if (const auto role = roleInWords(sentence); role && role != ConditionRole::Success)
            return *role;
        // A cross in front says that it must not come to this; so does a trigger of something else.
        if (beginsWith(sentence, {u"trigger", u"gatilho", u"disparador", u"auslöser", u"déclencheur"}))
            return ConditionRole::Alert;
        if (sentence.startsWith(u'❌') || sentence.startsWith(u'✗'))
            return ConditionRole::Alert;
        const QString& title = m_document.sections[static_cast<size_t>(block.section)].title;
        if (m_purposes.of(block.section) == Purpose::Success)
            return ConditionRole::Success;
        // What is asked for in a box to tick must hold, also under "Requirements".
        const bool box = block.kind == BlockKind::Item && block.tick != Tick::None;
        for (const QString& above : {m_lead, title}) {
            if (const auto role = roleInWords(above))
                return box && *role == ConditionRole::Other ? ConditionRole::Success : *role;
        }
        if (m_purposes.isForward(block.section))
            m_askedLine = block.line;
        return roleOf(m_purposes.of(block.section));
    }

    /// Keeps a condition whose role was just asked for.
    void keep(Condition condition)
    {
        if (m_askedLine > 0)
            m_open.inSteps.emplace_back(m_runbook->conditions.size(), m_askedLine);
        m_runbook->conditions.push_back(std::move(condition));
    }

    void guess(Guess guess)
    {
        if (isWritten(guess, m_runbook->lines))
            m_open.guesses.push_back(std::move(guess));
    }

    void sentences(const Block& block)
    {
        if (block.text.size() == 1 || block.kind == BlockKind::Item) {
            add(block.joined(), {}, block.line, [&] { return roleAt(block, block.joined()); });
            return;
        }
        for (const TextLine& line : block.text)
            add(line.text, {}, line.line, [&] { return roleAt(block, line.text); });
    }

    /// In a row the first cell names the metric and the column says what the limit is for.
    void table(const Block& block)
    {
        for (size_t i = 1; i < block.rows.size(); ++i) {
            const TableRow& row = block.rows[i];
            const size_t before = m_runbook->conditions.size();
            for (size_t j = 0; j < std::min(row.cells.size(), block.rows[0].cells.size()); ++j) {
                const QString subject = j == 0 ? QString() : row.cells.front().text.trimmed();
                cell(block, row.cells[j], block.rows[0].cells[j].text, subject, row);
            }
            takeSpan(block.rows[0], row, before);
            if (!row.cells.empty() && m_runbook->conditions.size() > before)
                guessMetric(block.rows[0], row, before);
        }
    }

    void cell(const Block& block, const TextLine& text, const QString& column,
              const QString& subject, const TableRow& row)
    {
        if (text.text.isEmpty())
            return;
        // When something is done is no rule on a metric.
        if (mentions(column,
                     {u"time", u"duration", u"when", u"action", u"response", u"owner", u"command",
                      u"rationale", u"reason", u"notes", u"purpose", u"comment"}))
            return;
        const auto role = [&] {
            m_askedLine = 0;
            if (const auto ofColumn = roleOfColumn(column))
                return *ofColumn;
            const auto said = roleInWords(textOf(row));
            return said ? *said : roleAt(block, text.text);
        };
        const size_t before = m_runbook->conditions.size();
        add(text.text, subject, text.line, role);
        if (m_runbook->conditions.size() > before || subject.isEmpty())
            return;
        if (auto bare = bareLimit(text.text.trimmed(), subject, column)) {
            bare->role = role();
            bare->text = text.text.trimmed();
            bare->line = text.line;
            guessSide(*bare);
            keep(std::move(*bare));
        }
    }

    /// Which side of a bare number is good stands nowhere; that there is to be none of it is plain.
    void guessSide(const Condition& bare)
    {
        if (*bare.value == 0.0 || bare.text.contains(u'+'))
            return;
        guess({u"limit-side"_s, bare.text,
               u"%1 %2 %3"_s.arg(bare.metric, word(bare.comparator), bare.text),
               word(bare.comparator) + u' ' + bare.text, Certainty::Doubtful, bare.line});
    }

    /// A limit without a name belongs to its row; that the row's title is a metric says the header.
    void guessMetric(const TableRow& header, const TableRow& row, size_t first)
    {
        static constexpr auto metrics = {u"metric",    u"métrica", u"metrik", u"métrique",
                                         u"indicator", u"kpi",     u"sli",    u"指标",
                                         u"指標",      u"المقياس"};
        const QString& title = header.cells.front().text;
        const bool said = std::any_of(metrics.begin(), metrics.end(), [&title](const char16_t* each) {
            return title.contains(QStringView(each), Qt::CaseInsensitive);
        });
        const QString subject = row.cells.front().text.trimmed();
        for (size_t i = first; !said && i < m_runbook->conditions.size(); ++i) {
            const Condition& condition = m_runbook->conditions[i];
            if (condition.metric != subject || condition.text == subject)
                continue;
            guess({u"metric-from-row"_s, condition.text, u"%1 %2"_s.arg(subject, condition.text),
                   u"%1 %2"_s.arg(subject, condition.text), Certainty::Likely, condition.line});
        }
    }

    /// A column may say over how long the row's metric is measured.
    void takeSpan(const TableRow& header, const TableRow& row, size_t first)
    {
        for (size_t j = 0; j < std::min(row.cells.size(), header.cells.size()); ++j) {
            if (!mentions(header.cells[j].text,
                          {u"measurement", u"window", u"period", u"sustained", u"for"}))
                continue;
            const auto duration = findDuration(row.cells[j].text);
            for (size_t i = first; duration && i < m_runbook->conditions.size(); ++i) {
                m_runbook->conditions[i].forText = row.cells[j].text.trimmed();
                m_runbook->conditions[i].forDuration = duration->high;
            }
        }
    }

    void fence(const Block& block)
    {
        if (block.fence == FenceKind::Other) {
            if (isSettings(block))
                settings(block);
            return;
        }
        if (!mayRemark(block.literal) || !mayLimit(block.literal))
            return;
        QString heading;
        for (const ScriptLine& line : readScript(block.literal, block.line + 1)) {
            if (line.kind == ScriptLine::Kind::Blank)
                heading.clear();
            else if (line.kind == ScriptLine::Kind::Bullet)
                add(line.text, {}, line.line,
                    [&] { return roleAt(block, heading + u' ' + line.text); });
            else if (line.kind == ScriptLine::Kind::Comment && !expectationIn(line.text)) {
                add(line.text, heading, line.line, [&] { return roleAt(block, line.text); });
                heading = line.text;
            }
        }
    }

    void settings(const Block& block)
    {
        eachLimitInSettings(block, [this, &block](DataLimit limit) {
            limit.condition.role = roleAt(block, limit.words);
            keep(std::move(limit.condition));
        });
    }

    /// `role` is asked only where there is a rule: most sentences have none.
    template <class RoleAt>
    void add(const QString& text, const QString& subject, int line, RoleAt role)
    {
        for (Condition& condition : findComparisons(text, subject)) {
            condition.role = role();
            // A bare number in what is only read counts something, but is no limit of the release.
            if (m_aside && condition.role == ConditionRole::Other && !condition.unit)
                continue;
            condition.text = text.trimmed();
            condition.line = line;
            keep(std::move(condition));
        }
    }

    const Document& m_document;
    const Purposes& m_purposes;
    Runbook* m_runbook;
    OpenConditions m_open;
    int m_askedLine = 0;  // where a step would make the last role one of success
    bool m_aside = false; // in what is read, not flown
    QString m_lead;       // the paragraph above a list, which says what its items are
};

} // namespace

OpenConditions readConditions(const Document& document, const Purposes& purposes, Runbook* runbook)
{
    return ConditionReader(document, purposes, runbook).read();
}

void settleConditions(OpenConditions open, Runbook* runbook)
{
    std::vector<bool> inStep(static_cast<size_t>(runbook->lines.size()) + 2);
    for (const Step& step : runbook->steps) {
        for (int line = step.line; line <= step.lastLine; ++line)
            inStep[static_cast<size_t>(line)] = true;
    }
    for (const auto& [place, line] : open.inSteps) {
        if (inStep[std::min(static_cast<size_t>(line), inStep.size() - 1)])
            runbook->conditions[place].role = ConditionRole::Success;
    }
    std::move(open.guesses.begin(), open.guesses.end(), std::back_inserter(runbook->guesses));
}

} // namespace cockpit::runbook
