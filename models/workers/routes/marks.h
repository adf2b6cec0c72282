// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace cockpit::workers {

/// Takes the marks of an errand (see route.h) out of its standard error: a record separator, the nonce,
/// and "begun PID" or "ended CODE", up to the end of the line. All other bytes pass, in their order; what
/// may be the beginning of a mark is held back until the next call.
class Marks
{
public:
    explicit Marks(const QString& nonce);

    /// The next bytes of standard error; gives what people are to see of them.
    [[nodiscard]] QByteArray feed(const QByteArray& bytes);
    /// What was held back, at the end of the stream.
    [[nodiscard]] QByteArray flush();

    [[nodiscard]] bool hasBegun() const { return m_begun; }
    /// The exit code of the line itself, as the shell there has it (128 + n: ended by signal n).
    [[nodiscard]] std::optional<int> code() const { return m_code; }

private:
    void take(const QByteArray& words);

    QByteArray m_head;
    QByteArray m_held;
    bool m_begun = false;
    std::optional<int> m_code;
};

} // namespace cockpit::workers
