// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QMap>
#include <QString>
#include <QStringList>

#include <array>
#include <vector>

namespace cockpit::workers {

/// Masks secrets in a stream of bytes, also where two chunks meet. Found are the value itself, each of
/// its lines, and its common disguises: base64 at all three alignments and with both alphabets, URL-,
/// JSON-, XML- and shell-escaped, hexadecimal. What is masked does not depend on how the stream is cut.
///
/// One object a stream. Bytes that may be the beginning of a secret are held back until the next call.
class Redactor
{
public:
    /// The shortest value that is masked; a shorter one would blank half of everything.
    static constexpr qsizetype shortest = 4;

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
    struct Match {
        qsizetype length = 0; ///< of the longest that is there as a whole
        bool pending = false; ///< a longer one may be there, depending on the next bytes
    };

    void add(const QByteArrayList& forms);
    [[nodiscard]] Match match(qsizetype at) const;
    [[nodiscard]] QByteArray scan(bool atEnd);

    std::array<std::vector<QByteArray>, 256> m_forms; // by first byte, the longest first
    QStringList m_warnings;
    QByteArray m_held;
    qsizetype m_covered = 0; // so many of the held bytes are behind a mask that is shown already
};

} // namespace cockpit::workers
