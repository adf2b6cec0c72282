// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/languagemenu.h"

#include <QActionGroup>
#include <QLocale>
#include <QMap>

namespace cockpit::ui {
using namespace Qt::StringLiterals;

namespace {

/// Whoever does not read the language that is spoken now finds their own.
QString nameOf(const QString& code)
{
    // Qt adds the country to some.
    static const QMap<QString, QString> names{
        {u"en"_s, u"English"_s}, {u"es"_s, u"Español"_s}, {u"zh_CN"_s, u"简体中文"_s}};
    if (names.contains(code))
        return names[code];
    QString name = QLocale(code).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name.isEmpty() ? code : name;
}

} // namespace

LanguageMenu::LanguageMenu(const QStringList& codes, const QString& chosenCode, QWidget* parent)
    : QMenu(tr("&Language"), parent)
{
    auto* group = new QActionGroup(this);
    const auto add = [&](const QString& code, const QString& name) {
        QAction* action = addAction(name);
        action->setCheckable(true);
        action->setChecked(code == chosenCode);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, code, name] {
            Q_EMIT chosen(code, tr("From its next start on the cockpit speaks: %1.").arg(name));
        });
    };
    add({}, tr("As the system"));
    addSeparator();
    for (const QString& code : codes)
        add(code, nameOf(code));
}

} // namespace cockpit::ui
