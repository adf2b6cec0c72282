// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/worker/spec.h"

#include "models/workers/worker/json.h"

namespace cockpit::workers {

namespace {

constexpr long long knownVersion = 1;

/// Moves the value of `key` to `to`; false if it is not there or of another type.
template <class Type>
bool take(std::map<std::string, JsonValue>& object, const char* key, Type& to)
{
    const auto found = object.find(key);
    if (found == object.end())
        return false;
    Type* const value = std::get_if<Type>(&found->second);
    if (!value)
        return false;
    to = std::move(*value);
    return true;
}

/// The same for what an older window does not write: then `to` stays.
template <class Type>
bool takeIfThere(std::map<std::string, JsonValue>& object, const char* key, Type& to)
{
    return !object.contains(key) || take(object, key, to);
}

/// For a number. False for less than zero.
template <class Number>
bool takeNumberIfThere(std::map<std::string, JsonValue>& object, const char* key, Number& to)
{
    if (!object.contains(key))
        return true;
    long long value = 0;
    if (!take(object, key, value) || value < 0)
        return false;
    to = static_cast<Number>(value);
    return true;
}

} // namespace

std::optional<Spec> readSpec(std::string_view text)
{
    auto object = readJson(text);
    Spec spec;
    long long version = 0;
    long long timeLimit = 0;
    long long stopGrace = 0;
    long long silenceLimit = 0;
    if (!object || !take(*object, "version", version) || version != knownVersion
        || !take(*object, "arguments", spec.arguments)
        || !take(*object, "environment", spec.environmentNames)
        || !take(*object, "workingDirectory", spec.workingDirectory)
        || !take(*object, "inputBytes", spec.inputBytes) || !take(*object, "timeLimitMs", timeLimit)
        || !take(*object, "stopGraceMs", stopGrace))
        return std::nullopt;
    if (spec.arguments.empty() || spec.arguments.front().empty() || timeLimit < 0 || stopGrace < 0)
        return std::nullopt;
    if (!takeNumberIfThere(*object, "silenceLimitMs", silenceLimit)
        || !takeNumberIfThere(*object, "logLimitBytes", spec.logLimit)
        || !takeNumberIfThere(*object, "maskedValues", spec.secrets)
        || !takeNumberIfThere(*object, "privateArguments", spec.privateArguments)
        || !takeNumberIfThere(*object, "interactive", spec.interactive)
        || !takeNumberIfThere(*object, "terminal", spec.terminal)
        || !takeIfThere(*object, "sshMaster", spec.sshMaster)
        || !takeIfThere(*object, "sshVariables", spec.sshVariables))
        return std::nullopt;
    spec.silenceLimit = std::chrono::milliseconds{silenceLimit};
    spec.timeLimit = std::chrono::milliseconds{timeLimit};
    spec.stopGrace = std::chrono::milliseconds{stopGrace};
    return spec;
}

} // namespace cockpit::workers
