// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/searchbar.h"

#include "ui/common/smallbutton.h"
#include "ui/common/views.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace cockpit::ui {

SearchBar::SearchBar(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_case(new QCheckBox(tr("Match case"), this))
    , m_count(new QLabel(this))
    , m_back(makeSmallButton(QStringLiteral("↑"), tr("The line before in which it is (Shift+F3)"),
                             this, tr("Previous")))
    , m_next(makeSmallButton(QStringLiteral("↓"), tr("The next line in which it is (F3, Return)"),
                             this, tr("Next")))
{
    m_text->setPlaceholderText(tr("Find in the output"));
    m_text->setAccessibleName(tr("Find in the output"));
    m_text->setClearButtonEnabled(true);
    m_text->installEventFilter(this);
    auto* close =
        makeSmallButton(QStringLiteral("✕"), tr("Look for nothing (Esc)"), this, tr("Close"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 2);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_case);
    for (QToolButton* button : {m_back, m_next, close})
        layout->addWidget(button);
    connect(m_text, &QLineEdit::textChanged, this, &SearchBar::wantedChanged);
    connect(m_case, &QCheckBox::toggled, this, &SearchBar::wantedChanged);
    connect(m_next, &QToolButton::clicked, this, [this] { Q_EMIT moveAsked(true); });
    connect(m_back, &QToolButton::clicked, this, [this] { Q_EMIT moveAsked(false); });
    connect(close, &QToolButton::clicked, this, &SearchBar::close);
    setFocusProxy(m_text);
    hide();
}

void SearchBar::open()
{
    show();
    m_text->setFocus();
    m_text->selectAll();
    Q_EMIT wantedChanged();
}

void SearchBar::close()
{
    hide();
    Q_EMIT closed();
}

items::OutputSearch::Wanted SearchBar::wanted() const
{
    return {isHidden() ? QString() : m_text->text(), m_case->isChecked()};
}

void SearchBar::showCount(qint64 at, qint64 count, bool goesOn)
{
    const QString all = QLocale().toString(count);
    QString text;
    if (m_text->text().isEmpty())
        text.clear();
    else if (goesOn)
        text = tr("%1 lines so far …").arg(all);
    else if (at > 0)
        text = tr("%1 of %2 lines").arg(QLocale().toString(at), all);
    else
        text = count == 0 ? tr("in no line") : tr("in %1 lines").arg(all);
    setTextOf(m_count, text);
    m_back->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
}

QString SearchBar::countText() const
{
    return m_count->text();
}

/// Escape belongs to the search while one types in it, not to the window.
bool SearchBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::eventFilter(watched, event);
}

void SearchBar::keyPressEvent(QKeyEvent* event)
{
    const bool isBack = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F3:
        Q_EMIT moveAsked(!isBack);
        break;
    case Qt::Key_Escape:
        close();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace cockpit::ui
