// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/run/event.h"

#include <QJsonArray>
#include <QJsonValue>

#include <algorithm>
#include <array>
#include <limits>
#include <type_traits>
#include <utility>

/// What `fields()` of an event's body is good for: writing it as JSON and reading it back.
namespace cockpit::run {

template <class E>
using Words = std::array<std::pair<E, QLatin1String>, 3>;

inline constexpr Words<Outcome> outcomeWords{{{Outcome::Passed, QLatin1String("passed")},
                                              {Outcome::Failed, QLatin1String("failed")},
                                              {Outcome::NotTested, QLatin1String("not-tested")}}};
inline constexpr Words<Answer> answerWords{{{Answer::Go, QLatin1String("go")},
                                            {Answer::GoWithWaiver, QLatin1String("go-with-waiver")},
                                            {Answer::NoGo, QLatin1String("no-go")}}};
inline constexpr Words<GateOutcome> gateOutcomeWords{{{GateOutcome::Go, QLatin1String("go")},
                                                      {GateOutcome::NoGo, QLatin1String("no-go")},
                                                      {GateOutcome::Hold, QLatin1String("hold")}}};
inline constexpr Words<HoldCause> holdCauseWords{{{HoldCause::Person, QLatin1String("person")},
                                                  {HoldCause::Gate, QLatin1String("gate")},
                                                  {HoldCause::Trigger, QLatin1String("trigger")}}};
inline constexpr Words<RunOutcome> runOutcomeWords{
    {{RunOutcome::Completed, QLatin1String("completed")},
     {RunOutcome::RolledBack, QLatin1String("rolled-back")},
     {RunOutcome::Aborted, QLatin1String("aborted")}}};

template <class E>
constexpr const Words<E>& wordsOf()
{
    if constexpr (std::is_same_v<E, Outcome>)
        return outcomeWords;
    else if constexpr (std::is_same_v<E, Answer>)
        return answerWords;
    else if constexpr (std::is_same_v<E, GateOutcome>)
        return gateOutcomeWords;
    else if constexpr (std::is_same_v<E, HoldCause>)
        return holdCauseWords;
    else
        return runOutcomeWords;
}

template <class E>
QString wordOf(E value)
{
    for (const auto& [known, text] : wordsOf<E>()) {
        if (known == value)
            return text;
    }
    return {};
}

/// A body's fields as JSON.
struct FieldWriter {
    QJsonObject object;

    template <class T>
    void operator()(const char* name, const T& value)
    {
        object.insert(QLatin1String(name), json(value));
    }
    template <class T>
    void later(const char* name, const T& value)
    {
        if (value != T{})
            (*this)(name, value);
    }

private:
    template <class T>
    static QJsonValue json(const T& value)
    {
        if constexpr (std::is_enum_v<T>)
            return wordOf(value);
        else if constexpr (std::is_same_v<T, std::optional<double>>)
            return value ? QJsonValue(*value == 0 ? 0 : *value) : QJsonValue(); // -0 is written as 0
        else if constexpr (std::is_same_v<T, QStringList>)
            return QJsonArray::fromStringList(value);
        else
            return QJsonValue(value);
    }
};

/// Fills a body from JSON; `wrong` names the first field that is missing or of another type.
struct FieldReader {
    const QJsonObject& object;
    QString wrong;

    template <class T>
    void operator()(const char* name, T& value)
    {
        const auto found = object.constFind(QLatin1String(name));
        if ((found == object.constEnd() || !read(*found, value)) && wrong.isEmpty())
            wrong = QLatin1String(name);
    }
    template <class T>
    void later(const char* name, T& value)
    {
        if (object.contains(QLatin1String(name)))
            (*this)(name, value);
    }

    static bool read(const QJsonValue& json, QString& value)
    {
        value = json.toString();
        return json.isString();
    }
    static bool read(const QJsonValue& json, QStringList& value)
    {
        const QJsonArray array = json.toArray();
        value = json.toVariant().toStringList();
        return json.isArray() && std::all_of(array.begin(), array.end(), [](const QJsonValue& text) {
                   return text.isString();
               });
    }
    static bool read(const QJsonValue& json, bool& value)
    {
        value = json.toBool();
        return json.isBool();
    }
    static bool read(const QJsonValue& json, qint64& value)
    {
        constexpr qint64 never = std::numeric_limits<qint64>::min();
        value = json.toInteger(never);
        return json.isDouble() && value != never;
    }
    static bool read(const QJsonValue& json, int& value)
    {
        qint64 wide = 0;
        const bool isInteger = read(json, wide);
        value = static_cast<int>(wide);
        return isInteger && value == wide;
    }
    static bool read(const QJsonValue& json, std::optional<double>& value)
    {
        value = json.isDouble() ? std::optional(json.toDouble()) : std::nullopt;
        return json.isDouble() || json.isNull();
    }
    static bool read(const QJsonValue& json, QJsonObject& value)
    {
        value = json.toObject();
        return json.isObject();
    }
    template <class E>
    requires std::is_enum_v<E>
    static bool read(const QJsonValue& json, E& value)
    {
        const QString text = json.toString();
        for (const auto& [known, word] : wordsOf<E>()) {
            if (text == word) {
                value = known;
                return true;
            }
        }
        return false;
    }
};

template <class T>
QJsonObject fieldsOf(T body)
{
    FieldWriter writer;
    body.fields(writer);
    return writer.object;
}

template <class T>
bool sameFields(const T& left, const T& right)
{
    return fieldsOf(left) == fieldsOf(right);
}

} // namespace cockpit::run
