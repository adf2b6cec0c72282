// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace cockpit::app {

using namespace Qt::StringLiterals;

namespace {

const QString folder = u":/i18n"_s;
const QString stem = u"release-cockpit"_s;

/// The values of `--name VALUE` and `--name=VALUE`, which are taken out.
QStringList taken(QStringList& arguments, const QString& name)
{
    QStringList values;
    for (qsizetype i = 0; i < arguments.size();) {
        if (arguments.at(i).startsWith(name + u'=')) {
            values.append(arguments.takeAt(i).sliced(name.size() + 1));
        } else if (arguments.at(i) == name) {
            arguments.removeAt(i);
            values.append(i < arguments.size() ? arguments.takeAt(i) : QString());
        } else {
            ++i;
        }
    }
    return values;
}

bool isForMachines(QStringList arguments)
{
    const QStringList formats = taken(arguments, u"--format"_s);
    return !formats.isEmpty() && formats.last() != u"text";
}

} // namespace

QStringList languages()
{
    QStringList codes;
    for (const QString& file : QDir(folder).entryList({stem + u"_*.qm"_s}, QDir::Files, QDir::Name))
        codes.append(file.sliced(stem.size() + 1).chopped(3));
    return codes;
}

Result<QString> takeLanguage(QStringList& arguments)
{
    const QStringList wanted = taken(arguments, u"--language"_s);
    if (!wanted.isEmpty() && !QTranslator().load(QLocale(wanted.last()), stem, u"_"_s, folder)) {
        return failure(u"There is no language \"%1\" here; there are: %2."_s.arg(
            wanted.last(), languages().join(u", "_s)));
    }
    if (isForMachines(arguments))
        return u"en"_s;
    return wanted.isEmpty() ? QString() : wanted.last();
}

void speak(QCoreApplication& application, const QString& language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    // What a language has no words for is said in English; its file holds the plural forms.
    auto english = std::make_unique<QTranslator>(&application);
    if (english->load(stem + u"_en"_s, folder))
        QCoreApplication::installTranslator(english.release());
    auto words = std::make_unique<QTranslator>(&application);
    if (!words->load(QLocale(), stem, u"_"_s, folder))
        return;
    auto ofQt = std::make_unique<QTranslator>(&application);
    if (ofQt->load(QLocale(words->language()), u"qtbase"_s, u"_"_s,
                   QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(ofQt.release());
    QCoreApplication::installTranslator(words.release());
}

} // namespace cockpit::app
