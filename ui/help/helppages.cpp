// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helppages.h"

#include <QCoreApplication>
#include <QDockWidget>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cockpit::ui::Help)
};

const QString firstFlight = u"first-flight"_s;

const QStringList& names()
{
    static const QStringList all{firstFlight,   u"start"_s,    u"strip"_s,         u"timeline"_s,
                                 u"step"_s,     u"output"_s,   u"gates"_s,         u"checklists"_s,
                                 u"messages"_s, u"triggers"_s, u"ramp"_s,          u"rollback"_s,
                                 u"charts"_s,   u"log"_s,      u"findings"_s,      u"guesses"_s,
                                 u"document"_s, u"replay"_s,   u"notifications"_s, u"environment"_s,
                                 u"keys"_s,     u"words"_s,    u"errors"_s};
    return all;
}

QString textOf(const QString& language, const QString& name)
{
    QFile file(u":/help/%1/%2.md"_s.arg(language, name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString& text)
{
    static const QRegularExpression heading(u"^# +(.+)$"_s, QRegularExpression::MultilineOption);
    return heading.match(text).captured(1).trimmed();
}

} // namespace

std::vector<HelpPage> helpPages()
{
    std::vector<HelpPage> pages;
    for (const QString& name : names())
        pages.push_back({name, titleOf(helpText(name))});
    return pages;
}

QString helpText(const QString& name)
{
    //: The folder of the help's pages in this language: en, de, fr, es, ja or zh_CN.
    const QString language = Tr::tr("en");
    const QString text = textOf(language, name);
    return text.isEmpty() ? textOf(u"en"_s, name) : text;
}

QString helpPageOf(const QWidget* widget)
{
    for (const QWidget* at = widget; at; at = at->parentWidget()) {
        if (names().contains(at->objectName()))
            return at->objectName();
    }
    return {};
}

QString helpPageFor(const QWidget* widget)
{
    const QString page = helpPageOf(widget);
    return page.isEmpty() ? firstFlight : page;
}

} // namespace cockpit::ui
