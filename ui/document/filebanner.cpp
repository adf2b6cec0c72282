// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/filebanner.h"

#include "ui/common/views.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTextDocument>
#include <QtMath>

#include <algorithm>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

namespace {

constexpr int linesShown = 14;

} // namespace

FileBanner::FileBanner(QWidget* parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_buttons(new QWidget(this))
    , m_show(makeButton(tr("Show difference"),
                        tr("Shows what changed in the file since the run began"), m_buttons))
    , m_difference(new QPlainTextEdit(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_show->setCheckable(true);
    m_difference->setReadOnly(true);
    m_difference->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_difference->setFont(theme::fixedFont(font()));
    m_difference->setAccessibleName(tr("Difference between the file and the text that is flown"));
    auto* close = makeButton(tr("Put away"), tr("Hide this until the file changes again"), m_buttons);
    connect(m_show, &QPushButton::toggled, this, &FileBanner::setDifferenceShown);
    connect(close, &QPushButton::clicked, this, &FileBanner::putAway);
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addWidget(m_show);
    buttons->addWidget(close);
    auto* top = new QHBoxLayout;
    top->addWidget(m_text, 1);
    top->addWidget(m_buttons);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 3, 6, 3);
    layout->addLayout(top);
    layout->addWidget(m_difference);
    putAway();
}

void FileBanner::present(const QString& sentence, const QString& difference)
{
    m_text->setText(u"◐  "_s + sentence);
    m_difference->setPlainText(difference);
    fitDifference();
    m_show->setVisible(!difference.isEmpty());
    if (difference.isEmpty())
        m_show->setChecked(false);
    show();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void FileBanner::putAway()
{
    m_show->setChecked(false);
    setDifferenceShown(false);
    hide();
}

void FileBanner::setControlsShown(bool shown)
{
    m_buttons->setVisible(shown);
    if (!shown)
        m_show->setChecked(false); // a difference is not read across a room
}

QString FileBanner::text() const
{
    return m_text->text();
}

/// As high as what it shows, up to a part of the window that leaves the run in sight.
void FileBanner::fitDifference()
{
    const int lines = std::clamp(m_difference->blockCount(), 1, linesShown);
    const int around = 2 * m_difference->frameWidth()
        + qCeil(2 * m_difference->document()->documentMargin())
        + m_difference->horizontalScrollBar()->sizeHint().height();
    m_difference->setFixedHeight(m_difference->fontMetrics().lineSpacing() * lines + around);
}

void FileBanner::setDifferenceShown(bool shown)
{
    m_show->setText(shown ? tr("Hide difference") : tr("Show difference"));
    m_difference->setVisible(shown);
}

} // namespace cockpit::ui
