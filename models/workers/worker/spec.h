// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cockpit::workers {

/// spec.json as the worker needs it; job.h has the window's side.
struct Spec {
    std::vector<std::string> arguments;        ///< never empty
    std::vector<std::string> environmentNames; ///< each must be in the worker's own environment
    std::string workingDirectory;              ///< empty: the job's folder
    long long inputBytes = 0;                  ///< what standard input must hold
    std::chrono::milliseconds timeLimit{0};    ///< 0: none
    std::chrono::milliseconds stopGrace{0};
    std::chrono::milliseconds silenceLimit{0}; ///< 0: none
    std::uint64_t logLimit = 0;                ///< bytes; 0: none
    std::size_t secrets = 0;                   ///< texts that come in memory, see names.h
    std::size_t privateArguments = 0;          ///< 0: `arguments` are the true ones
    bool interactive = false;
    bool terminal = false;
    std::string sshMaster{}; ///< the socket of one that gives sessions; empty: the client is started
    std::vector<std::string> sshVariables{}; ///< patterns of the names of variables that go along

    bool operator==(const Spec&) const = default;
};

/// Nothing if the text is not a whole spec of the version that this worker knows.
[[nodiscard]] std::optional<Spec> readSpec(std::string_view text);

} // namespace cockpit::workers
