// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/environment.h"
#include "models/plan/tokenfinder.h"

namespace cockpit::plan {

struct Resolved {
    QString text;     ///< with the environment's values; secrets as references to shell variables
    QStringList open; ///< placeholders that have no value, as written
};

/// Puts the environment's values in the place of the runbook's placeholders. A secret never becomes
/// part of the text: its place is taken by "${NAME}", quoted as its surroundings need it, so that the
/// shell reads it from its environment. At a database prompt there is no such way and it stays open.
class Resolver
{
public:
    Resolver(const runbook::Runbook& runbook, const Environment& environment);

    [[nodiscard]] Resolved resolve(const QString& text,
                                   const std::optional<runbook::Context>& context) const;

private:
    struct Token {
        QString value;  ///< empty: none
        QString secret; ///< its name; empty when it is none
    };
    TokenFinder m_finder;
    std::vector<Token> m_tokens;
};

/// The name of the shell variable that carries a secret: "API token" -> "API_token".
[[nodiscard]] QString shellVariable(const QString& secret);

} // namespace cockpit::plan
