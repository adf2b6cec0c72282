// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/translations/messages.h"

#include <QDir>
#include <QFile>
#include <QXmlStreamReader>

namespace cockpit::test {

using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(COCKPIT_SOURCE_DIR "/translations");

void readTranslation(QXmlStreamReader& xml, Message& message)
{
    message.state = xml.attributes().value("type"_L1).toString();
    QString text;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::StartElement)
            message.forms.append(xml.readElementText());
        else if (token == QXmlStreamReader::Characters)
            text += xml.text();
    }
    if (!message.plural)
        message.forms = {text};
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.plural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            message.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            message.comment = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

} // namespace

QString Message::key() const
{
    return context + u'\n' + source + u'\n' + comment;
}

std::vector<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages.push_back(readMessage(xml, context));
    }
    return xml.hasError() ? std::vector<Message>{} : messages;
}

QStringList languages()
{
    QStringList codes;
    for (const QString& file :
         QDir(folder).entryList({u"release-cockpit_*.ts"_s}, QDir::Files, QDir::Name))
        codes.append(file.section(u'_', 1).chopped(3));
    return codes;
}

QString fileOf(const QString& language)
{
    return folder + u"/release-cockpit_%1.ts"_s.arg(language);
}

} // namespace cockpit::test
