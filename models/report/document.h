// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <variant>
#include <vector>

namespace cockpit::report {

struct Heading {
    int level = 1;
    QString text;
};
struct Paragraph {
    QString text;
};
struct Bullets {
    QStringList items;
};
struct Table {
    QStringList columns;
    std::vector<QStringList> rows;
};

using Block = std::variant<Heading, Paragraph, Bullets, Table>;

/// A report before it has a form. Texts are plain: the renderers escape them.
struct Document {
    QString title;
    std::vector<Block> blocks;
};

[[nodiscard]] QString toMarkdown(const Document& document);
/// A whole page that needs nothing from elsewhere.
[[nodiscard]] QString toHtml(const Document& document);

} // namespace cockpit::report
