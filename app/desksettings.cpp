// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desksettings.h"

#include "ui/mainwindow.h"

#include <QFileInfo>
#include <QSettings>

namespace cockpit::app {

namespace {

const QString geometry = QStringLiteral("geometry");
const QString arrangements = QStringLiteral("arrangements");
const QString sound = QStringLiteral("sound");
const QString language = QStringLiteral("language");
const QString tour = QStringLiteral("tourOffered");
const QString runbooks = QStringLiteral("runbooks");

constexpr qsizetype mostRunbooks = 10;

struct Desk : QSettings {
    Desk()
        : QSettings(QStringLiteral("release-cockpit"), QStringLiteral("window"))
    {}
};

} // namespace

void restoreDesk(ui::MainWindow& window)
{
    const Desk desk;
    if (!desk.contains(geometry))
        return;
    window.restoreGeometry(desk.value(geometry).toByteArray());
    window.restoreArrangements(desk.value(arrangements).toByteArray());
}

void keepDesk(ui::MainWindow& window)
{
    Desk desk;
    desk.setValue(geometry, window.saveGeometry());
    desk.setValue(arrangements, window.saveArrangements());
}

bool isSoundWanted()
{
    return Desk().value(sound).toBool();
}

void setSoundWanted(bool wanted)
{
    Desk().setValue(sound, wanted);
}

QString chosenLanguage()
{
    return Desk().value(language).toString();
}

void chooseLanguage(const QString& code)
{
    Desk().setValue(language, code);
}

bool wasTourOffered()
{
    return Desk().value(tour).toBool();
}

void noteTourOffered()
{
    Desk().setValue(tour, true);
}

QStringList recentRunbooks()
{
    QStringList files = Desk().value(runbooks).toStringList();
    files.removeIf([](const QString& file) { return !QFileInfo::exists(file); });
    return files;
}

void rememberRunbook(const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    Desk desk;
    QStringList files = desk.value(runbooks).toStringList();
    files.removeAll(path);
    files.prepend(path);
    desk.setValue(runbooks, QVariant(files.mid(0, mostRunbooks)));
}

} // namespace cockpit::app
