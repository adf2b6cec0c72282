// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>
#include <QString>
#include <QStringList>

namespace cockpit::workers {

/// What people and programs have put into variables to have it executed.
inline QStringList payloads()
{
    using namespace Qt::StringLiterals;
    const QString mark = u"/tmp/cockpit-was-here"_s;
    QStringList all;
    for (const QString& shape : {u"; touch %1"_s,       u"$(touch %1)"_s,
                                 u"`touch %1`"_s,       u"| touch %1"_s,
                                 u"&& touch %1"_s,      u"\ntouch %1\n"_s,
                                 u"' ; touch %1 ; '"_s, u"\" ; touch %1 ; \""_s,
                                 u"\\'; touch %1"_s,    u"-oProxyCommand=touch %1"_s,
                                 u"--help; touch %1"_s, u"${IFS}touch${IFS}%1"_s,
                                 u"<(touch %1)"_s,      u"> %1"_s,
                                 u"\\$(touch %1)"_s,    u"!touch %1"_s,
                                 u"%1\r\ntouch %1"_s,   u"{touch,%1}"_s,
                                 u"\t touch %1"_s,      u"#\ntouch %1"_s})
        all.append(shape.arg(mark));
    all << u"*"_s << u"~root"_s << u"'"_s << u"\""_s << u"\\"_s << u"\\\\"_s << u" "_s << QString()
        << u"grüße ✓ 🚀"_s << u"\x01\x02\x1b[31m\x7f"_s << u"a\nb\n"_s << u"\n"_s;
    QRandomGenerator random(20261122);
    while (all.size() < 200) {
        QString text;
        for (int i = random.bounded(1, 40); i > 0; --i)
            text += QChar(random.bounded(1, random.bounded(2) ? 128 : 0xd800));
        all.append(text);
    }
    return all;
}

} // namespace cockpit::workers
