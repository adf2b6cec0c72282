// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/startup.h"

#include "app/console.h"
#include "app/opener.h"
#include "ui/start/startwindow.h"

#include <QLoggingCategory>

#include <spdlog/spdlog.h>

namespace cockpit::app {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::app)
};

void toLog(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const std::string text = message.toStdString();
    const char* category = context.category ? context.category : "qt";
    switch (type) {
    case QtDebugMsg:
        spdlog::debug("{}: {}", category, text);
        break;
    case QtInfoMsg:
        spdlog::info("{}: {}", category, text);
        break;
    case QtWarningMsg:
        spdlog::warn("{}: {}", category, text);
        break;
    case QtCriticalMsg:
    case QtFatalMsg:
        spdlog::error("{}: {}", category, text);
        break;
    }
}

} // namespace

QStringList argumentsOf(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

bool needsWindow(const QStringList& arguments)
{
    const QString first = arguments.value(0);
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h")))
        return false;
    if (first == u"rehearse")
        return !arguments.contains(QStringLiteral("--headless"));
    if (first == u"runs")
        return arguments.value(1) == u"open";
    if (first == u"run")
        return !arguments.contains(QStringLiteral("--unattended"));
    static const QStringList printing{
        QStringLiteral("read"),   QStringLiteral("lint"),        QStringLiteral("plan"),
        QStringLiteral("patch"),  QStringLiteral("environment"), QStringLiteral("secrets"),
        QStringLiteral("report"), QStringLiteral("verify"),      QStringLiteral("help")};
    return !printing.contains(first) && !first.startsWith(QLatin1Char('-'));
}

bool canShow(const QStringList& arguments)
{
    if (arguments.contains(QStringLiteral("--offscreen"))) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        return true;
    }
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return true;
    }
    complain(QStringLiteral("There is no display here to open a window on. Rehearse without one: "
                            "release-cockpit rehearse FILE --headless"));
    return false;
}

void prepareApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("release-cockpit"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COCKPIT_VERSION));
    spdlog::set_default_logger(spdlog::default_logger());
    spdlog::set_level(qEnvironmentVariableIsSet("COCKPIT_DEBUG") ? spdlog::level::debug
                                                                 : spdlog::level::warn);
    qInstallMessageHandler(toLog);
}

int windowCommand(const QString& file)
{
    ui::StartWindow start;
    Opener opener(start, placesIn({}));
    if (file.isEmpty())
        start.show();
    else if (!opener.open(file))
        complain(Tr::tr("%1 was not opened; the window says why.").arg(file));
    return QCoreApplication::exec();
}

} // namespace cockpit::app
