// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What a Qt program costs that does nothing: an empty window that ends once it was painted, or with --stay
// when somebody ends it.
#include <QApplication>
#include <QMainWindow>
#include <QTimer>

namespace {

class Window final : public QMainWindow
{
protected:
    void paintEvent(QPaintEvent* event) override
    {
        QMainWindow::paintEvent(event);
        if (!QCoreApplication::arguments().contains(QStringLiteral("--stay")))
            QTimer::singleShot(0, qApp, &QCoreApplication::quit);
    }
};

} // namespace

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    Window window;
    window.resize(1280, 800);
    window.show();
    return QApplication::exec();
}
