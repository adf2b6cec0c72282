// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/reason.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>

namespace cockpit::workers {

/// Takes the marks of an errand (see route.h) out of its standard error: a record separator, the nonce,
/// and "begun PID" or "ended CODE", up to the end of the line. All other bytes pass, in their order; what
/// may be the beginning of a mark is held back until the next call.
///
/// A line that survives a cut link also has "at PLACE", after all that belongs before this place in the
/// stream, "gone" when it runs no more and left no exit code, and "timeout" or "silence" when it was ended
/// at its limit over there.
class Marks
{
public:
    /// What is shown: all, or what an "at" has confirmed. The rest may be cut short by a lost link, or be
    /// words of the client about that.
    enum class Show { All, Confirmed };
    /// Whether what comes before "begun" is kept apart, for takeNoise().
    enum class Begin { Anywhere, AtMark };

    explicit Marks(const QString& nonce, Show show = Show::All, Begin begin = Begin::Anywhere);

    /// Another client: what it says first is no part of the stream.
    void beginAgain() { m_isOpen = m_begin == Begin::Anywhere; }
    /// What a log-in shell printed before the line began.
    [[nodiscard]] QByteArray takeNoise() { return std::exchange(m_noise, {}); }

    /// The next bytes of the stream; gives what people are to see of them.
    [[nodiscard]] QByteArray feed(const QByteArray& bytes);
    /// What was held back, at the end of the stream. Another one may follow then.
    [[nodiscard]] QByteArray flush();

    /// The place up to which the stream is confirmed.
    [[nodiscard]] qint64 confirmed() const { return m_confirmed; }
    [[nodiscard]] bool isGone() const { return m_gone; }

    /// The limit that ended it, where that was kept over there: Reason::Timeout or Reason::Silence.
    [[nodiscard]] std::optional<Reason> limit() const { return m_limit; }

    [[nodiscard]] bool hasBegun() const { return m_begun; }
    /// The exit code of the line itself, as the shell there has it (128 + n: ended by signal n).
    [[nodiscard]] std::optional<int> code() const { return m_code; }

private:
    void take(const QByteArray& words);
    [[nodiscard]] QByteArray passed(QByteArray bytes);

    QByteArray m_head;
    QByteArray m_held;
    QByteArray m_unconfirmed;
    Show m_show;
    Begin m_begin;
    bool m_isOpen;
    QByteArray m_before; // it may be noise
    QByteArray m_noise;
    qint64 m_confirmed = 0;
    bool m_gone = false;
    bool m_begun = false;
    std::optional<int> m_code;
    std::optional<Reason> m_limit;
};

/// What a sweeper or probe (see route.h) names: "name (pid)" each. Other lines are a log-in shell's.
[[nodiscard]] QStringList leftIn(const QByteArray& output);

/// The same of an errand whose nonce nobody remembers: what stands in a log that was kept raw.
[[nodiscard]] QByteArray withoutMarks(const QByteArray& log);

} // namespace cockpit::workers
