// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace cockpit {

/// An error as a value. `sentence` is for a person and says what to do; `detail` is for the log.
struct Error {
    QString sentence;
    QString detail;

    bool operator==(const Error&) const = default;
};

template <class T>
using Result = tl::expected<T, Error>;

/// Makes the failed side of any Result.
inline tl::unexpected<Error> failure(QString sentence, QString detail = {})
{
    return tl::unexpected<Error>(Error{std::move(sentence), std::move(detail)});
}

} // namespace cockpit
