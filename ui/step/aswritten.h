// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace cockpit::ui {

/// Shows Markdown and fetches nothing: no image, no link, no style sheet is ever loaded.
class AsWritten final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit AsWritten(QWidget* parent = nullptr);
    void showMarkdown(const QString& markdown);

    [[nodiscard]] QVariant loadResource(int type, const QUrl& name) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void lay();
    void fitBlocks();

    QString m_markdown;
};

} // namespace cockpit::ui
