// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/masker.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QStringList>

namespace cockpit::workers {

/// Masks secrets in a stream of bytes, also where two chunks meet. Found are the value itself, each of
/// its lines, and its common disguises (see disguises.h). What is masked does not depend on how the
/// stream is cut. The worker does the same before it writes (see masker.h).
///
/// One object a stream. Bytes that may be the beginning of a secret are held back until the next call.
class Redactor
{
public:
    /// The shortest value that is masked; a shorter one would blank half of everything.
    static constexpr qsizetype shortest = Masker::shortest;

    /// `secrets`: the values by name.
    explicit Redactor(const QMap<QString, QString>& secrets);

    /// Sentences about values that are too short and stay visible; they name the secret, not its value.
    [[nodiscard]] QStringList warnings() const { return m_warnings; }

    /// The next bytes that can be shown.
    [[nodiscard]] QByteArray feed(const QByteArray& bytes);
    /// What was held back, at the end of the stream. The object can be used for another one then.
    [[nodiscard]] QByteArray flush();

    /// A whole text at once.
    [[nodiscard]] QByteArray redacted(const QByteArray& bytes);

    /// What stands in the place of a secret.
    [[nodiscard]] static QByteArray mask();

private:
    Masker m_masker;
    QStringList m_warnings;
};

} // namespace cockpit::workers
