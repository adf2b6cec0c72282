// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plan/lint.h"
#include "models/plan/planjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace cockpit::plan {

using namespace Qt::StringLiterals;

QByteArray findingsAsText(const QString& file, const std::vector<Finding>& findings)
{
    QString text;
    for (const Finding& finding : findings) {
        text += u"%1:%2: %3: %4 [%5]\n"_s.arg(file)
                    .arg(finding.line)
                    .arg(word(finding.severity), finding.message, finding.rule);
        if (!finding.remedy.isEmpty())
            text += u"    %1\n"_s.arg(finding.remedy);
    }
    return text.toUtf8();
}

QByteArray findingsAsJson(const std::vector<Finding>& findings)
{
    QJsonArray list;
    for (const Finding& finding : findings)
        list.append(findingJson(finding));
    return QJsonDocument(QJsonObject{{u"findings"_s, list}}).toJson();
}

} // namespace cockpit::plan
