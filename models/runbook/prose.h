// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/runbook/document.h"

#include <vector>

/// Lines as their author meant them, where an editor has filled a paragraph up to its margin.
namespace cockpit::runbook {

/// Gives each label of a paragraph that begins with one a line of its own: "**Owner**: shop
/// **Length**: 5 min", also with a bar or a dot between them. A label or a value that goes on in the
/// next line is put together.
void partFields(std::vector<TextLine>* lines);

/// Makes one line of each sentence of a paragraph that was filled up to a margin: its lines are long,
/// and one ends in the middle of a sentence that the next takes up with a small letter. A sentence has
/// the number of the line it begins in. Lines that were ended by hand stay as they are.
void joinWrapped(std::vector<TextLine>* lines);

} // namespace cockpit::runbook
