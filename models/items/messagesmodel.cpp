// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/messagesmodel.h"

#include "models/items/format.h"
#include "models/items/tr.h"

#include <QDateTime>
#include <QRegularExpression>

namespace cockpit::items {
using namespace Qt::StringLiterals;

namespace {

/// Fills what every run knows: the time of now and of the start, in the words people use for it.
QString filled(QString text, const run::RunState& state, Instant now)
{
    const auto utc = [](milliseconds wall) {
        return QDateTime::fromMSecsSinceEpoch(wall.count(), Qt::UTC).toString(u"yyyy-MM-dd HH:mm 'UTC'"_s);
    };
    text.replace(u"[CURRENT_TIME]"_s, utc(now.wall));
    text.replace(u"[NOW]"_s, utc(now.wall));
    if (state.started)
        text.replace(u"[START_TIME]"_s, utc(state.started->wall));
    return text;
}

Row rowOf(const plan::MessageTemplate& message, const run::RunState& state, int number, Instant now)
{
    const QString subject = filled(message.subject, state, now);
    const QString body = filled(message.body, state, now);
    const QStringList blanks = MessagesModel::blanksIn(subject + u'\n' + body);
    const QString word = blanks.isEmpty()
        ? Tr::tr("ready to copy")
        : Tr::tr("%n blank(s) to fill", nullptr, static_cast<int>(blanks.size()));
    Row row{
        u"m"_s + QString::number(number), {message.title, message.when, message.channel, word}, {}};
    row.values = {
        {StatusRole, QVariant::fromValue(blanks.isEmpty() ? Status::Ready : Status::Attention)},
        {WordRole, word},
        {LineRole, message.line},
        {MessagesModel::ChannelRole, message.channel},
        {MessagesModel::SubjectRole, subject},
        {MessagesModel::BodyRole, body},
        {MessagesModel::BlanksRole, blanks},
        {Qt::ToolTipRole, blanks.isEmpty() ? message.title : blanks.join(u'\n')},
        {Qt::AccessibleTextRole, row.cells.join(u", "_s)},
    };
    return row;
}

} // namespace

MessagesModel::MessagesModel(QObject* parent)
    : RowsModel({Tr::tr("Message"), Tr::tr("When"), Tr::tr("Channel"), Tr::tr("State")}, parent)
{}

void MessagesModel::update(const run::RunState& state, Instant now)
{
    std::vector<Row> rows;
    for (const plan::MessageTemplate& message : state.plan->messages)
        rows.push_back(rowOf(message, state, static_cast<int>(rows.size()) + 1, now));
    show(std::move(rows));
}

QStringList MessagesModel::blanksIn(const QString& text)
{
    // Bracketed words that are not Markdown links, tick boxes or footnotes.
    static const QRegularExpression blank(
        uR"(\[(?![ xX]\])[^\]\[\n]{1,60}\](?![(:])|\{\{[^}\n]{1,60}\}\}|\$\{[A-Za-z_][A-Za-z0-9_]*\})"_s);
    QStringList blanks;
    for (auto matches = blank.globalMatch(text); matches.hasNext();)
        blanks << matches.next().captured();
    blanks.removeDuplicates();
    return blanks;
}

} // namespace cockpit::items
