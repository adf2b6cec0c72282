// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/evidencelink.h"

#include "models/items/tr.h"

#include <QRegularExpression>

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestNote = 2000;

QUrl linkOf(const QString& word)
{
    const bool isWeb = word.startsWith(u"https://"_s) || word.startsWith(u"http://"_s);
    if (isWeb) {
        const QUrl url(word, QUrl::StrictMode);
        return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() ? url : QUrl();
    }
    const bool isFile = word.startsWith(u'/') && word.size() > 1 && !word.startsWith(u"//"_s);
    return isFile ? QUrl::fromLocalFile(word) : QUrl();
}

} // namespace

QUrl evidenceIn(const QString& note)
{
    static const QRegularExpression spaces(u"\\s+"_s);
    QUrl last;
    for (const QString& word : note.split(spaces, Qt::SkipEmptyParts)) {
        if (const QUrl url = linkOf(word); url.isValid())
            last = url;
    }
    return last;
}

Result<QString> noteWithEvidence(const QString& note)
{
    const QString text = note.simplified();
    if (text.size() > longestNote)
        return failure(Tr::tr("A note has at most %1 characters.").arg(longestNote));
    if (!evidenceIn(text).isValid())
        return failure(Tr::tr("That points at nothing: write the evidence as https://… without a "
                              "password in it, or as the full path of a file."));
    return text;
}

} // namespace cockpit::items
