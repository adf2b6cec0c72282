// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runbook/actions.h"
#include "models/runbook/comparisons.h"
#include "models/runbook/recognisers.h"
#include "models/runbook/remarks.h"
#include "models/runbook/script.h"
#include "models/runbook/titles.h"
#include "models/runbook/words.h"

#include <QRegularExpression>

#include <algorithm>

namespace cockpit::runbook {

namespace {

using namespace Qt::StringLiterals;

/// A share of the traffic or the users: "Phase 1: 10% traffic (T-2:35, 15 min)", "Enable 10%".
std::optional<RampStage> stageIn(const QString& text, int line)
{
    static const QRegularExpression share(
        uR"((?:\b(?:enable|complete|increase|shift|route|send|ramp|rollout|roll out|promote|set|move|start)\b[^%.]{0,40}?)?(\d{1,3}(?:\.\d+)?)\s?%(\s+(?:of\s+)?(?:\w+\s+)?(?:traffic|users|requests|rollout))?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (!text.contains(u'%'))
        return std::nullopt;
    const auto match = share.match(text);
    if (!match.hasMatch() || match.capturedView(1).toDouble() > 100)
        return std::nullopt;
    // A bare percentage is a limit or a coverage; a verb or the traffic must be named.
    if (match.capturedView(2).isEmpty() && match.capturedView().at(0).isDigit())
        return std::nullopt;
    if (!findComparisons(text).empty())
        return std::nullopt;
    RampStage stage;
    stage.percent = match.capturedView(1).toDouble();
    stage.line = line;
    const Title title = readTitle(text);
    stage.title = title.title;
    if (title.offset)
        stage.offset = title.offset->magnitude;
    if (title.duration)
        stage.soak = title.duration->planned();
    return stage;
}

class RampReader
{
public:
    RampReader(const Document& document, Runbook* runbook)
        : m_document(document)
        , m_runbook(runbook)
    {}

    void read(const Step& step)
    {
        m_first = m_runbook->ramp.size();
        const auto first =
            std::lower_bound(m_document.blocks.begin(), m_document.blocks.end(), step.line,
                             [](const Block& block, int line) { return block.line < line; });
        for (auto at = first; at != m_document.blocks.end() && at->line <= step.lastLine; ++at) {
            const Block& block = *at;
            if (block.kind == BlockKind::Item && block.tick == Tick::None)
                take(block.joined(), block.line);
            else if (block.kind == BlockKind::Fence && block.fence != FenceKind::Other)
                fence(block);
        }
        // One share alone is no ramp.
        if (m_runbook->ramp.size() < m_first + 2)
            m_runbook->ramp.resize(m_first);
    }

private:
    void fence(const Block& block)
    {
        for (const ScriptLine& line : readScript(block.literal, block.line + 1)) {
            if (line.kind == ScriptLine::Kind::Comment || line.kind == ScriptLine::Kind::Bullet)
                take(line.text, line.line);
        }
    }

    void take(const QString& text, int line)
    {
        std::vector<RampStage>& ramp = m_runbook->ramp;
        if (const auto stage = stageIn(text, line)) {
            // The lines under a stage's title repeat its share.
            if (ramp.size() == m_first || ramp.back().percent < stage->percent)
                ramp.push_back(*stage);
        } else if (const auto wait = waitIn(text);
                   wait && ramp.size() > m_first && !ramp.back().soak) {
            ramp.back().soak = std::chrono::ceil<minutes>(*wait);
        }
    }

    const Document& m_document;
    Runbook* m_runbook;
    size_t m_first = 0;
};

bool ramps(const Step& step)
{
    if (mentions(step.title, {u"ramp", u"traffic", u"canary", u"gradual", u"rollout", u"progressive"}))
        return true;
    return std::any_of(step.path.begin(), step.path.end(), [](const QString& title) {
        return mentions(title, {u"canary", u"gradual", u"traffic"});
    });
}

/// Offsets written "T-" count as the steps' do.
void orient(const std::vector<Step>& steps, std::vector<RampStage>* ramp)
{
    const bool before = std::any_of(steps.begin(), steps.end(), [](const Step& step) {
        return step.offset && step.offset->count() < 0;
    });
    for (RampStage& stage : *ramp) {
        if (before && stage.offset)
            stage.offset = -*stage.offset;
    }
}

} // namespace

void readRamp(const Document& document, const Purposes&, Runbook* runbook)
{
    RampReader reader(document, runbook);
    for (const Step& step : runbook->steps) {
        if (ramps(step))
            reader.read(step);
    }
    orient(runbook->steps, &runbook->ramp);
}

} // namespace cockpit::runbook
