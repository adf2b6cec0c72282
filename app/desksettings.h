// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace cockpit::ui {
class MainWindow;
}

/// How a person left their desk, in their own settings: never part of a run.
namespace cockpit::app {

/// Puts the window and its panels where they were when it was last closed; screens that are gone are
/// taken care of. A first window stays as it is.
void restoreDesk(ui::MainWindow& window);
void keepDesk(ui::MainWindow& window);

/// Whether triggers and holds may be heard. At first they may not.
[[nodiscard]] bool isSoundWanted();
void setSoundWanted(bool wanted);

/// The language that a person chose, as --language takes it; empty: as the system has it.
[[nodiscard]] QString chosenLanguage();
void chooseLanguage(const QString& code);

/// Whether the tour of the window was offered once.
[[nodiscard]] bool wasTourOffered();
void noteTourOffered();

/// Full paths of the runbooks that were opened last, newest first; those that are gone are left out.
[[nodiscard]] QStringList recentRunbooks();
void rememberRunbook(const QString& file);

} // namespace cockpit::app
