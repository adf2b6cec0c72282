// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPalette;
class QTextDocument;

namespace cockpit::ui {

/// Gives the links of a document a colour that can be read on this palette's Base. One made from Markdown
/// has that of the program's palette, which on a dark one is a dark blue.
void colourLinks(QTextDocument& document, const QPalette& palette);

} // namespace cockpit::ui
