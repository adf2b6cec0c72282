// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/draft.h"

#include "models/run/apply.h"

#include <QJsonObject>

#include <algorithm>

namespace cockpit::run {

namespace {

/// Half a surrogate pair has no UTF-8; it would come back from the log as another text.
void repair(QString& text)
{
    if (!text.isValidUtf16())
        text = QString::fromUtf8(text.toUtf8());
}

struct TextRepair {
    void operator()(const char*, QString& text) { repair(text); }
    void operator()(const char*, QStringList& texts)
    {
        for (QString& text : texts)
            repair(text);
    }
    template <class T>
    void operator()(const char*, T&)
    {}
    template <class T>
    void later(const char* name, T& value)
    {
        (*this)(name, value);
    }
};

} // namespace

Draft::Draft(const RunState& state, const Intent& intent, Instant now)
    : m_before(state)
    , m_actor(intent.actor)
    , m_now{now.wall, std::max(now.elapsed, state.lastAt.elapsed)}
{
    repair(m_actor);
}

const RunState& Draft::state() const
{
    if (m_events.empty())
        return m_before;
    if (!m_after)
        m_after = m_before;
    for (; m_applied < m_events.size(); ++m_applied)
        m_after = apply(std::move(*m_after), m_events[m_applied]);
    return *m_after;
}

void Draft::follow(Body body)
{
    append(programName(), std::move(body));
}

void Draft::append(const QString& actor, Body body)
{
    TextRepair textRepair;
    std::visit([&textRepair](auto& fields) { fields.fields(textRepair); }, body);
    const qint64 seq = m_before.lastSeq + static_cast<qint64>(m_events.size()) + 1;
    m_events.push_back({seq, m_now, actor, std::move(body)});
}

QString programName()
{
    return QStringLiteral("cockpit");
}

} // namespace cockpit::run
