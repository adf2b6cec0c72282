// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/disguises.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QString>
#include <QUrl>

namespace cockpit::workers {

namespace {

/// The characters that are the same whatever stands before and after the value.
QByteArray base64Core(const QByteArray& value, qsizetype before, QByteArray::Base64Options alphabet)
{
    const QByteArray whole = (QByteArray(before, '\0') + value).toBase64(alphabet);
    const qsizetype first = (before * 8 + 5) / 6;
    const qsizetype end = (before + value.size()) * 8 / 6;
    return whole.mid(first, end - first);
}

QByteArrayList base64(const QByteArray& value)
{
    QByteArrayList forms;
    for (const auto alphabet : {QByteArray::Base64Encoding, QByteArray::Base64UrlEncoding}) {
        forms += value.toBase64(alphabet);
        forms += value.toBase64(alphabet | QByteArray::OmitTrailingEquals);
        for (const qsizetype before : {0, 1, 2})
            forms += base64Core(value, before, alphabet);
    }
    return forms;
}

/// The hexadecimal digits of %41 escapes in small letters, everything else as it is.
QByteArray smallEscapes(QByteArray text)
{
    for (qsizetype at = text.indexOf('%'); at >= 0; at = text.indexOf('%', at + 1))
        text.replace(at, 3, text.mid(at, 3).toLower());
    return text;
}

QByteArrayList url(const QByteArray& value)
{
    QByteArrayList forms;
    // RFC 3986; what JavaScript leaves alone; what a path may hold.
    for (const char* unescaped : {"", "!'()*", "!$&'()*+,;=:@/"}) {
        const QByteArray form = value.toPercentEncoding(unescaped);
        forms += form;
        forms += QByteArray(form).replace("%20", "+"); // in forms
    }
    for (const QByteArray& form : QByteArrayList(forms))
        forms += smallEscapes(form);
    return forms;
}

QByteArrayList json(const QByteArray& value)
{
    QByteArray form =
        QJsonDocument(QJsonArray{QString::fromUtf8(value)}).toJson(QJsonDocument::Compact);
    form = form.mid(2, form.size() - 4); // without [" and "]
    QByteArrayList forms{form, QByteArray(form).replace('/', "\\/")};
    QByteArray ascii;
    for (const QChar each : QString::fromUtf8(form)) {
        if (each.unicode() < 0x80U)
            ascii += each.toLatin1();
        else
            ascii += "\\u" + QByteArray::number(each.unicode(), 16).rightJustified(4, '0');
    }
    return forms << ascii;
}

QByteArray withBackslashes(const QByteArray& value, const QByteArray& escaped)
{
    QByteArray form;
    for (const char each : value) {
        if (escaped.contains(each))
            form += '\\';
        form += each;
    }
    return form;
}

QByteArrayList shell(const QByteArray& value)
{
    return {
        QByteArray(value).replace('\'', "'\\''"),               // in single quotes
        QByteArray(value).replace('\'', "'\"'\"'"),             // as some languages quote
        withBackslashes(value, "\\'"),                          // in $'...'
        withBackslashes(value, "\\'").replace('\n', "\\n"),     // the same, on one line
        withBackslashes(value, "\\\"$`"),                       // in double quotes
        withBackslashes(value, "\\\"$`!"),                      // the same, typed
        withBackslashes(value, " \t!\"#$&'()*,;<>?[\\]^`{|}~"), // bare, as printf %q
    };
}

QByteArrayList hexadecimal(const QByteArray& value)
{
    return {value.toHex(), value.toHex().toUpper(), value.toHex(':'), value.toHex(' ')};
}

QByteArrayList formsOf(const QByteArray& value)
{
    const QByteArray xml = QString::fromUtf8(value).toHtmlEscaped().toUtf8();
    return QByteArrayList{value, xml, QByteArray(xml).replace('\'', "&#39;"),
                          QByteArray(xml).replace('\'', "&apos;")}
    + base64(value) + url(value) + json(value) + shell(value) + hexadecimal(value);
}

} // namespace

QByteArrayList disguises(const QByteArray& value, qsizetype shortest)
{
    QByteArrayList forms = formsOf(value);
    for (QByteArray line : value.split('\n')) {
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.size() >= shortest && line != value)
            forms += formsOf(line);
    }
    forms.removeIf([shortest](const QByteArray& form) { return form.size() < shortest; });
    return forms;
}

} // namespace cockpit::workers
