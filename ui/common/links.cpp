// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/links.h"

#include "ui/theme/theme.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <utility>
#include <vector>

namespace cockpit::ui {

namespace {

/// Where the links stand: from, to.
std::vector<std::pair<int, int>> linksOf(const QTextDocument& document)
{
    std::vector<std::pair<int, int>> links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            if (fragment.charFormat().isAnchor())
                links.emplace_back(fragment.position(), fragment.position() + fragment.length());
        }
    }
    return links;
}

} // namespace

void colourLinks(QTextDocument& document, const QPalette& palette)
{
    QTextCharFormat format;
    format.setForeground(theme::readable(palette.color(QPalette::Link), palette));
    for (const auto& [from, to] : linksOf(document)) {
        QTextCursor cursor(&document);
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        cursor.mergeCharFormat(format);
    }
}

} // namespace cockpit::ui
