// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/outputlog.h"
#include "ui/common/desk.h"

#include <map>

namespace cockpit::ui {

/// What the commands of every step and rung print, kept from the moment this window hears of it.
class Outputs final : public QObject
{
    Q_OBJECT

public:
    explicit Outputs(Desk& desk, QObject* parent = nullptr);

    /// Of a step or rung; empty while none of its commands has printed anything. It stays where it is.
    [[nodiscard]] const items::OutputLog& of(const QString& part) { return logOf(part); }

Q_SIGNALS:
    void changed(const QString& part);

private:
    [[nodiscard]] items::OutputLog& logOf(const QString& part);
    void takeWhatIsThere();
    void takeOutput(const QString& action, workers::Stream stream, const QByteArray& bytes);
    void takeGap(const QString& action, const workers::Gap& gap);
    void takeEvents(const std::vector<run::Event>& events);
    void addHeading(const plan::Action& action, const QString& target, int attempt,
                    std::optional<milliseconds> received);
    [[nodiscard]] QString partOf(const QString& action) const;

    Desk& m_desk;
    std::map<QString, items::OutputLog> m_logs; // by step or rung
};

} // namespace cockpit::ui
