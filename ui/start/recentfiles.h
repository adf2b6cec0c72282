// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;

namespace cockpit::ui {

/// The runbooks that were open last.
class RecentFiles final : public QWidget
{
    Q_OBJECT

public:
    explicit RecentFiles(QWidget* parent = nullptr);

    /// Full paths, newest first.
    void setFiles(const QStringList& files);

Q_SIGNALS:
    void openAsked(const QString& file);

private:
    QListWidget* m_list;
};

} // namespace cockpit::ui
