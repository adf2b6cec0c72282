// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/outputlog.h"

#include <QCache>
#include <QFont>
#include <QPalette>
#include <QTextLayout>

namespace cockpit::ui {

/// The rows of a log, laid out when they are asked for. Some are kept, as most are asked for again.
class ConsoleRows final
{
public:
    struct Look {
        QPalette palette;
        QFont font;
        int width = 0; ///< of the text, in pixels; for wrapping
        bool wraps = false;

        bool operator==(const Look&) const = default;
    };

    struct Row {
        items::OutputKind kind = items::OutputKind::Out;
        std::optional<items::milliseconds> received;
        QTextLayout layout;

        [[nodiscard]] int lines() const { return std::max(1, layout.lineCount()); }
        [[nodiscard]] QString text() const { return layout.text(); }
    };

    void setLog(const items::OutputLog* log);
    void setLook(const Look& look);
    [[nodiscard]] const Look& look() const { return m_look; }

    /// Good until the next call.
    [[nodiscard]] const Row& row(qint64 number);
    [[nodiscard]] int lines(qint64 number) { return m_look.wraps ? row(number).lines() : 1; }
    [[nodiscard]] int lineHeight() const { return m_lineHeight; }
    [[nodiscard]] QColor colourOf(items::OutputKind kind) const;

private:
    [[nodiscard]] std::unique_ptr<Row> made(qint64 number) const;
    void layOut(QTextLayout& layout) const;

    const items::OutputLog* m_log = nullptr;
    Look m_look;
    int m_lineHeight = 1;
    QCache<qint64, Row> m_kept{400}; // by line
    std::unique_ptr<Row> m_passing;  // one that may still change
};

} // namespace cockpit::ui
