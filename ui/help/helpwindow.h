// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;
class QUrl;

namespace cockpit::ui {

/// The help's pages beside the window: read while flying. It opens nothing but its own pages.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget* parent);

    /// Shows a page by its name, see HelpPage; an unknown one leaves what is shown.
    void present(const QString& name);

    [[nodiscard]] QListWidget* contents() const { return m_contents; }
    [[nodiscard]] QTextBrowser* page() const { return m_page; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void show(const QString& name);
    void follow(const QUrl& link);

    QListWidget* m_contents;
    QTextBrowser* m_page;
    QString m_shown; ///< the page's name
};

} // namespace cockpit::ui
