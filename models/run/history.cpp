// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/history.h"

#include <algorithm>

namespace cockpit::run {

namespace {

/// Reads a log from its first event to its last and notes what ended undisturbed.
class Stopwatch
{
public:
    void read(const Event& event)
    {
        m_now = event.at.elapsed;
        std::visit([this](const auto& body) { note(body); }, event.body);
    }
    [[nodiscard]] Measured measured() const { return m_measured; }

private:
    void note(const StepStarted& event) { m_begun[event.step] = m_now; }
    void note(const StepFailed& event) { m_begun.erase(event.step); }
    void note(const StepFinished& event)
    {
        const auto begun = m_begun.find(event.step);
        if (begun == m_begun.end())
            return;
        m_measured.steps[event.step] = m_now - begun->second;
        m_begun.erase(begun);
    }
    void note(const HoldBegan&) { m_begun.clear(); }
    void note(const RunResumed&)
    {
        m_begun.clear();
        m_rollback.reset();
    }
    void note(const RollbackStarted&) { m_rollback = m_now; }
    void note(const RollbackFinished&)
    {
        if (m_rollback)
            m_measured.rollback = m_now - *m_rollback;
    }
    template <class Other>
    void note(const Other&)
    {}

    milliseconds m_now{0};
    std::map<QString, milliseconds> m_begun;
    std::optional<milliseconds> m_rollback;
    Measured m_measured;
};

milliseconds median(std::vector<milliseconds> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

Measured measuredIn(const std::vector<Event>& events)
{
    Stopwatch watch;
    for (const Event& event : events)
        watch.read(event);
    return watch.measured();
}

Experience experienceOf(const std::vector<Measured>& runs)
{
    Experience experience;
    std::map<QString, std::vector<milliseconds>> times;
    for (const Measured& measured : runs) {
        for (const auto& [step, took] : measured.steps)
            times[step].push_back(took);
        experience.rollbackMs = std::max<qint64>(
            experience.rollbackMs, measured.rollback.value_or(milliseconds{0}).count());
    }
    for (const auto& [step, values] : times)
        experience.steps[step] = static_cast<qint64>(median(values).count());
    return experience;
}

} // namespace cockpit::run
