// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/environment/workbench.h"

namespace cockpit::fake {

/// A workbench for forms that are only looked at.
class Workbench final : public environment::Workbench
{
public:
    [[nodiscard]] QString file() const override { return QStringLiteral("library.staging.yaml"); }
    Result<void> save(const environment::Draft&) override { return {}; }
    void test(const environment::Draft&, environment::Part, const QString&) override {}
    void stop(environment::Part, const QString&) override {}
    void keep(const environment::Draft&, const QString&, const QString&) override {}
    void openFile() override { ++opened; }

    int opened = 0;
};

} // namespace cockpit::fake
