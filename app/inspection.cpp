// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inspection.h"

#include "app/recordedrun.h"
#include "models/plan/planjson.h"
#include "models/plan/planner.h"

namespace cockpit::app {

Inspection::Inspection(std::shared_ptr<const plan::Plan> bare, std::shared_ptr<const Reading> reading)
    : m_thread([this, bare = std::move(bare), reading = std::move(reading)](
                   const std::stop_token& stop) { work(stop, *bare, *reading); })
{}

/// Before anything else of it goes: the thread speaks to it.
Inspection::~Inspection()
{
    m_thread.request_stop();
    m_thread.join();
}

void Inspection::work(const std::stop_token& stop, const plan::Plan& bare, const Reading& reading)
{
    QMetaObject::invokeMethod(
        this, [this, sha256 = plan::signatureOf(bare)] { Q_EMIT signatureFound(sha256); },
        Qt::QueuedConnection);
    auto findings = plan::findingsOf(bare, reading.runbook, reading.environment, stop);
    QMetaObject::invokeMethod(
        this, [this, findings = std::move(findings)] { Q_EMIT findingsFound(findings); },
        Qt::QueuedConnection);
}

} // namespace cockpit::app
