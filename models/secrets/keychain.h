// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QObject>

#include <functional>

/// The values of secrets, wherever a person keeps them. They are held in memory alone: no value is ever
/// written to the store, to settings or to a log.
namespace cockpit::secrets {

/// The person's own keychain (libsecret, KWallet). Everything is answered later, exactly once unless
/// `context` is gone by then; what does not answer within 20 s (an unlock question that nobody sees) fails.
class Keychain
{
public:
    using Read = std::function<void(const Result<QString>& value)>;
    using Done = std::function<void(const Result<void>& done)>;

    /// `environment` and `name` are what an environment file calls them.
    static void read(const QString& environment, const QString& name, QObject* context, Read then);
    static void write(const QString& environment, const QString& name, const QString& value,
                      QObject* context, Done then);
    static void forget(const QString& environment, const QString& name, QObject* context, Done then);
};

} // namespace cockpit::secrets
