// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plan/plan.h"
#include "models/run/event.h"
#include "models/workers/job.h"

#include <QByteArray>

/// What a line printed, held against what its author expects of it.
namespace cockpit::conductor {

/// The output of one attempt as far as expectations need it.
class Evidence
{
public:
    /// Beyond this many bytes of standard output no machine says what is not in it.
    static constexpr qsizetype kept = 8 * 1024 * 1024;

    void add(workers::Stream stream, const QByteArray& bytes);

    /// Without escape sequences, lines ended by "\n".
    [[nodiscard]] QString output() const; ///< standard output alone
    [[nodiscard]] QString all() const;    ///< both streams as they came
    /// The status that the last answer in the output had; nothing where it shows none.
    [[nodiscard]] std::optional<int> statusShown() const;
    /// What a request of our own was answered, made after the line because its output shows no status.
    void setOwnStatus(int status) { m_ownStatus = status; }
    [[nodiscard]] std::optional<int> ownStatus() const { return m_ownStatus; }
    /// Nothing was left out.
    [[nodiscard]] bool isWhole() const { return m_whole; }

private:
    QByteArray m_output;
    QByteArray m_all;
    std::optional<int> m_ownStatus;
    bool m_whole = true;
};

/// NotTested: only a person can tell.
struct Check {
    run::Outcome outcome = run::Outcome::NotTested;
    QString words;    ///< of the author
    QString evidence; ///< a sentence: what was found, or why it needs a person
};

/// One for each expectation but exit codes, which judge() looks at itself. `line` is what was run.
[[nodiscard]] std::vector<Check> checksOf(const std::vector<plan::Expectation>& expectations,
                                          const QString& line, const Evidence& evidence);

} // namespace cockpit::conductor
