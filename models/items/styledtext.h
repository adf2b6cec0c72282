// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace cockpit::items {

/// A colour that a command asked for: none, one of the 256 of a terminal, or a true one.
struct TextColour {
    enum class Kind { None, Indexed, Rgb };
    Kind kind = Kind::None;
    quint32 value = 0; ///< 0 to 255, or 0xRRGGBB

    bool operator==(const TextColour&) const = default;
};

/// How a command wants its text to look.
struct TextStyle {
    TextColour foreground;
    TextColour background;
    bool bold = false;
    bool faint = false;
    bool italic = false;
    bool underlined = false;
    bool struck = false;
    bool inverse = false;

    bool operator==(const TextStyle&) const = default;
    [[nodiscard]] bool isPlain() const { return *this == TextStyle{}; }
    /// What "ESC [ parameters m" makes of it.
    void apply(QByteArrayView parameters);
    /// The sequence that makes it from nothing.
    [[nodiscard]] QByteArray sequence() const;
};

/// A line without power: what can be seen of it, and how it looks.
struct StyledText {
    struct Run {
        int start = 0; ///< in UTF-16 units, as length
        int length = 0;
        TextStyle style;

        bool operator==(const Run&) const = default;
    };

    QString text;
    std::vector<Run> runs; ///< where it is not plain

    bool operator==(const StyledText&) const = default;
};

/// Escape sequences are taken out, colours apart; control, direction and invisible characters and bytes
/// that are no UTF-8 are shown as symbols; of what carriage returns overwrote the last state is shown.
[[nodiscard]] StyledText styledText(QByteArrayView line);

/// Follows the style through bytes as they come, so that a line can begin with the style of the one before.
class StyleTracker final
{
public:
    /// The next bytes of the stream.
    void feed(QByteArrayView bytes);
    [[nodiscard]] const TextStyle& style() const { return m_style; }
    /// Whether bytes without an escape character may change anything.
    [[nodiscard]] bool isWithin() const { return m_state != State::Text; }

private:
    enum class State { Text, Escape, Control };

    [[nodiscard]] static bool endsPlainly(QByteArrayView bytes);

    State m_state = State::Text;
    QByteArray m_parameters;
    TextStyle m_style;
};

} // namespace cockpit::items
