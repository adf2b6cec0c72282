// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace cockpit::ui {

class HelpWindow;

/// What this is, in which language, and help.
class StartHead final : public QWidget
{
    Q_OBJECT

public:
    explicit StartHead(QWidget* parent = nullptr);

    /// As --language takes them; an empty choice is the system's.
    void setLanguages(const QStringList& codes, const QString& chosen);

Q_SIGNALS:
    /// `sentence` says when it will be so.
    void languageAsked(const QString& code, const QString& sentence);

private:
    void showHelp();

    QToolButton* m_language;
    HelpWindow* m_help = nullptr; // made when it is first wanted
};

} // namespace cockpit::ui
