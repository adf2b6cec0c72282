// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/conductor/conductor.h"

#include <QObject>

namespace cockpit::app {

/// Prints how a run goes while it is flown: a line for each thing a lead would call out, or every
/// durable event as one line of JSON.
class FlightLog final : public QObject
{
    Q_OBJECT

public:
    enum class Form { Text, Json, Quiet };

    /// "text", "json" or "quiet", as --format has it.
    [[nodiscard]] static Form formOf(const QString& format);

    FlightLog(conductor::Conductor& conductor, Form form, QObject* parent = nullptr);

private:
    void tell(const std::vector<run::Event>& events);
    void tellText(const run::Event& event);

    conductor::Conductor& m_conductor;
    Form m_form;
    bool m_terminal;
};

} // namespace cockpit::app
