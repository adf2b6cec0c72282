// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/places.h"
#include "models/environment/workbench.h"

#include <QMap>
#include <QPointer>

namespace cockpit::app {

class TrialRun;

/// The real workbench: the file on disk, the person's keychain, hosts over ssh, services by their protocols.
class EnvironmentBench final : public environment::Workbench
{
    Q_OBJECT

public:
    /// `bytes`: of the file when it was read. `sshConfig`: empty: the user's own.
    EnvironmentBench(QString file, QByteArray bytes, Places places, QString sshConfig = {},
                     QObject* parent = nullptr);

    [[nodiscard]] QString file() const override { return m_file; }
    Result<void> save(const environment::Draft& draft) override;
    void test(const environment::Draft& draft, environment::Part part, const QString& name) override;
    void stop(environment::Part part, const QString& name) override;
    void openFile() override;
    void keep(const environment::Draft& draft, const QString& secret, const QString& value) override;

private:
    using Key = std::pair<environment::Part, QString>;

    QString m_file;
    QByteArray m_bytes;
    Places m_places;
    QString m_sshConfig;
    QMap<Key, QPointer<TrialRun>> m_running;
};

} // namespace cockpit::app
