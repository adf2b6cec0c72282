// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"

#include <QObject>

#include <memory>
#include <thread>

namespace cockpit::app {

struct Reading;

/// Finds out, in a thread of its own, what takes long and is not needed before a window can be painted: the
/// signature of a bare plan first, for no run can be opened without it, then its findings. Its end stops
/// what is under way.
class Inspection final : public QObject
{
    Q_OBJECT

public:
    Inspection(std::shared_ptr<const plan::Plan> bare, std::shared_ptr<const Reading> reading);
    ~Inspection() override;
    Q_DISABLE_COPY_MOVE(Inspection)

Q_SIGNALS:
    /// See plan::signatureOf().
    void signatureFound(const QByteArray& sha256);
    void findingsFound(const std::vector<plan::Finding>& findings);

private:
    void work(const std::stop_token& stop, const plan::Plan& bare, const Reading& reading);

    std::jthread m_thread;
};

} // namespace cockpit::app
