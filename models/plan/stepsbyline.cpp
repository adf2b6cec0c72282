// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/stepsbyline.h"

#include <algorithm>
#include <set>

namespace cockpit::plan {

namespace {

struct Edge {
    int line = 0;
    int step = 0;
    bool begins = false;
};

std::vector<Edge> edgesOf(const std::vector<Step>& steps)
{
    std::vector<Edge> edges;
    edges.reserve(steps.size() * 2);
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (steps[i].lastLine < steps[i].line)
            continue;
        edges.push_back({steps[i].line, int(i), true});
        edges.push_back({steps[i].lastLine + 1, int(i), false});
    }
    std::sort(edges.begin(), edges.end(),
              [](const Edge& left, const Edge& right) { return left.line < right.line; });
    return edges;
}

} // namespace

StepsByLine::StepsByLine(const std::vector<Step>& steps)
{
    std::set<int> open; // steps may stand inside each other
    const std::vector<Edge> edges = edgesOf(steps);
    for (std::size_t i = 0; i < edges.size(); ++i) {
        if (edges[i].begins)
            open.insert(edges[i].step);
        else
            open.erase(edges[i].step);
        if (i + 1 == edges.size() || edges[i + 1].line != edges[i].line)
            m_stretches.push_back({edges[i].line, open.empty() ? -1 : *open.rbegin()});
    }
}

int StepsByLine::lastAt(int line) const
{
    const auto after =
        std::upper_bound(m_stretches.begin(), m_stretches.end(), line,
                         [](int wanted, const Stretch& stretch) { return wanted < stretch.from; });
    return after == m_stretches.begin() ? -1 : std::prev(after)->step;
}

} // namespace cockpit::plan
