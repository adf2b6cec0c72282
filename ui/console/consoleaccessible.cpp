// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/consoleaccessible.h"

#include "ui/console/consoleview.h"

#include <QAccessibleWidget>

#include <algorithm>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

namespace {

/// A terminal whose text is the rows in sight: of millions of lines these are the ones that count.
class ConsoleAccessible final : public QAccessibleWidget, public QAccessibleTextInterface
{
public:
    explicit ConsoleAccessible(ConsoleView* view)
        : QAccessibleWidget(view, QAccessible::Terminal)
    {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TextInterface ? static_cast<QAccessibleTextInterface*>(this)
                                                  : QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? all() : QAccessibleWidget::text(kind);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        state.multiLine = true;
        return state;
    }

    [[nodiscard]] QString text(int startOffset, int endOffset) const override
    {
        return all().mid(startOffset, endOffset - startOffset);
    }
    [[nodiscard]] int characterCount() const override { return static_cast<int>(all().size()); }
    [[nodiscard]] int cursorPosition() const override { return characterCount(); }
    void setCursorPosition(int /*position*/) override {}

    void selection(int /*index*/, int* startOffset, int* endOffset) const override
    {
        *startOffset = 0;
        *endOffset = 0;
    }
    [[nodiscard]] int selectionCount() const override { return 0; }
    void addSelection(int /*startOffset*/, int /*endOffset*/) override {}
    void removeSelection(int /*index*/) override {}
    void setSelection(int /*index*/, int /*startOffset*/, int /*endOffset*/) override {}

    [[nodiscard]] QRect characterRect(int offset) const override
    {
        const int line = static_cast<int>(all().left(offset).count(u'\n'));
        const int height = view()->fontMetrics().lineSpacing();
        const QRect whole = rect();
        return {whole.left(), whole.top() + line * height, whole.width(), height};
    }
    [[nodiscard]] int offsetAtPoint(const QPoint& point) const override
    {
        const int line = (point.y() - rect().top()) / view()->fontMetrics().lineSpacing();
        const QString shown = all();
        return static_cast<int>(shown.section(u'\n', 0, std::max(0, line - 1)).size());
    }
    void scrollToSubstring(int /*startIndex*/, int /*endIndex*/) override {} // it is in sight
    QString attributes(int /*offset*/, int* startOffset, int* endOffset) const override
    {
        *startOffset = 0;
        *endOffset = characterCount();
        return {};
    }

private:
    [[nodiscard]] ConsoleView* view() const { return static_cast<ConsoleView*>(widget()); }
    [[nodiscard]] QString all() const { return view()->visibleText(); }
};

QAccessibleInterface* make(const QString& /*className*/, QObject* object)
{
    auto* view = qobject_cast<ConsoleView*>(object);
    return view ? new ConsoleAccessible(view) : nullptr;
}

} // namespace

void installConsoleAccessible()
{
    static const bool installed = (QAccessible::installFactory(make), true);
    Q_UNUSED(installed)
}

} // namespace cockpit::ui
