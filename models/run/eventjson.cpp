// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/run/event.h"
#include "models/run/fields.h"
#include "models/run/tr.h"

#include <QJsonDocument>

#include <array>

namespace cockpit::run {

namespace {

/// In the order of Body.
constexpr std::array<QLatin1String, std::variant_size_v<Body>> kindWords{
    QLatin1String("run-opened"),
    QLatin1String("run-started"),
    QLatin1String("run-closed"),
    QLatin1String("run-resumed"),
    QLatin1String("hold-began"),
    QLatin1String("hold-ended"),
    QLatin1String("step-started"),
    QLatin1String("step-finished"),
    QLatin1String("step-failed"),
    QLatin1String("step-skipped"),
    QLatin1String("command-intended"),
    QLatin1String("command-started"),
    QLatin1String("command-finished"),
    QLatin1String("command-unknown"),
    QLatin1String("command-stop-asked"),
    QLatin1String("action-resolved"),
    QLatin1String("action-reopened"),
    QLatin1String("wait-began"),
    QLatin1String("item-ticked"),
    QLatin1String("gate-opened"),
    QLatin1String("poll-answered"),
    QLatin1String("statement-confirmed"),
    QLatin1String("gate-declared"),
    QLatin1String("condition-changed"),
    QLatin1String("trigger-fired"),
    QLatin1String("trigger-answered"),
    QLatin1String("rollback-started"),
    QLatin1String("rollback-finished"),
    QLatin1String("remarked"),
    QLatin1String("step-left"),
    QLatin1String("guess-confirmed"),
    QLatin1String("step-claimed"),
    QLatin1String("step-released"),
    QLatin1String("line-approved"),
    QLatin1String("step-undone"),
    QLatin1String("step-idle"),
    QLatin1String("step-overran"),
    QLatin1String("poll-reminded"),
    QLatin1String("probe-reported"),
    QLatin1String("trigger-mode-set"),
    QLatin1String("lead-offered"),
    QLatin1String("lead-accepted"),
    QLatin1String("near-missed"),
    QLatin1String("ramp-advanced"),
    QLatin1String("ramp-held"),
    QLatin1String("ramp-released"),
    QLatin1String("ramp-aborted"),
    QLatin1String("rollout-began"),
    QLatin1String("rollout-checked"),
    QLatin1String("target-cleared"),
    QLatin1String("value-computed"),
    QLatin1String("command-probe-asked"),
    QLatin1String("command-probed"),
    QLatin1String("command-attention"),
    QLatin1String("command-input-given"),
    QLatin1String("condition-bound"),
    QLatin1String("marker-intended"),
    QLatin1String("marker-settled")};

/// An empty body of the kind; nothing for a word that is none.
template <std::size_t... I>
std::optional<Body> bodyOf(const QString& kind, std::index_sequence<I...>)
{
    std::optional<Body> body;
    ((kind == kindWords[I] ? void(body = std::variant_alternative_t<I, Body>{}) : void()), ...);
    return body;
}

tl::unexpected<Error> notAnEvent(const QString& field)
{
    return failure(
        Tr::tr("The record is not an event of a run: \"%1\" is missing or not as expected.").arg(field),
        field);
}

} // namespace

QString word(const Body& body)
{
    return kindWords.at(body.index());
}

QJsonObject toJson(const Event& event)
{
    const auto data = std::visit([](const auto& body) { return fieldsOf(body); }, event.body);
    return {{QStringLiteral("seq"), event.seq},
            {QStringLiteral("wall"), static_cast<qint64>(event.at.wall.count())},
            {QStringLiteral("elapsed"), static_cast<qint64>(event.at.elapsed.count())},
            {QStringLiteral("actor"), event.actor},
            {QStringLiteral("kind"), word(event.body)},
            {QStringLiteral("data"), data}};
}

Result<Event> eventFromJson(const QJsonObject& object)
{
    Event event;
    qint64 wall = 0;
    qint64 elapsed = 0;
    QString kind;
    QJsonObject data;
    FieldReader head{object, {}};
    head("seq", event.seq);
    head("wall", wall);
    head("elapsed", elapsed);
    head("actor", event.actor);
    head("kind", kind);
    head("data", data);
    if (!head.wrong.isEmpty())
        return notAnEvent(head.wrong);
    event.at = {milliseconds{wall}, milliseconds{elapsed}};

    auto body = bodyOf(kind, std::make_index_sequence<std::variant_size_v<Body>>{});
    if (!body)
        return failure(
            Tr::tr("The log holds a kind of event that this version does not know: \"%1\".").arg(kind));
    FieldReader reader{data, {}};
    std::visit([&reader](auto& known) { known.fields(reader); }, *body);
    if (!reader.wrong.isEmpty())
        return notAnEvent(reader.wrong);
    event.body = std::move(*body);
    return event;
}

QByteArray canonicalBytes(const Event& event)
{
    return QJsonDocument(toJson(event)).toJson(QJsonDocument::Compact);
}

} // namespace cockpit::run
