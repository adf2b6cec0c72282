// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The colours and weights of ECMA-48, "select graphic rendition", with what terminals have added.
#include "models/items/styledtext.h"

#include <vector>

namespace cockpit::items {

namespace {

using Kind = TextColour::Kind;

/// Numbers with what parted them from the one before: colons join what belongs to one colour.
struct Parameter {
    int number = 0;
    bool joined = false;
};

std::vector<Parameter> parametersOf(QByteArrayView text)
{
    std::vector<Parameter> parameters(1);
    for (const char c : text) {
        if (c >= '0' && c <= '9')
            parameters.back().number = std::min(parameters.back().number * 10 + (c - '0'), 65535);
        else if (c == ';' || c == ':')
            parameters.push_back({0, c == ':'});
        else
            return {}; // private: no style
    }
    return parameters;
}

quint32 channel(int number)
{
    return static_cast<quint32>(std::min(number, 255));
}

/// The colour behind a 38 or 48 at `at`, which is moved to its last number.
TextColour extendedColour(const std::vector<Parameter>& all, std::size_t& at)
{
    const std::size_t begin = at;
    const auto number = [&](std::size_t index) { return index < all.size() ? all[index].number : 0; };
    const int form = number(begin + 1);
    if (form == 5) {
        at = begin + 2;
        return {Kind::Indexed, channel(number(at))};
    }
    if (form != 2) {
        at = begin + 1;
        return {};
    }
    std::size_t joined = 0;
    while (begin + joined + 1 < all.size() && all[begin + joined + 1].joined)
        ++joined;
    // With colons a colour space, mostly empty, may stand before the channels.
    const std::size_t first = joined >= 5 ? begin + 3 : begin + 2;
    at = std::max(first + 2, begin + joined);
    return {Kind::Rgb,
            channel(number(first)) << 16 | channel(number(first + 1)) << 8
                | channel(number(first + 2))};
}

TextColour indexed(int number)
{
    return {Kind::Indexed, static_cast<quint32>(number)};
}

bool applyColour(TextStyle& style, int number)
{
    if (number >= 30 && number <= 37)
        style.foreground = indexed(number - 30);
    else if (number >= 90 && number <= 97)
        style.foreground = indexed(number - 90 + 8);
    else if (number >= 40 && number <= 47)
        style.background = indexed(number - 40);
    else if (number >= 100 && number <= 107)
        style.background = indexed(number - 100 + 8);
    else if (number == 39)
        style.foreground = {};
    else if (number == 49)
        style.background = {};
    else
        return false;
    return true;
}

void applyWeight(TextStyle& style, int number)
{
    switch (number) {
    case 0:
        style = {};
        break;
    case 1:
        style.bold = true;
        break;
    case 2:
        style.faint = true;
        break;
    case 3:
        style.italic = true;
        break;
    case 4:
    case 21:
        style.underlined = true;
        break;
    case 7:
        style.inverse = true;
        break;
    case 9:
        style.struck = true;
        break;
    case 22:
        style.bold = false;
        style.faint = false;
        break;
    case 23:
        style.italic = false;
        break;
    case 24:
        style.underlined = false;
        break;
    case 27:
        style.inverse = false;
        break;
    case 29:
        style.struck = false;
        break;
    default: // blinking and hiding are not followed: what was printed is to be seen
        break;
    }
}

void put(QByteArray& to, int base, const TextColour& colour)
{
    if (colour.kind == Kind::Indexed)
        to += ';' + QByteArray::number(base) + ";5;" + QByteArray::number(colour.value);
    else if (colour.kind == Kind::Rgb)
        to += ';' + QByteArray::number(base) + ";2;" + QByteArray::number(colour.value >> 16 & 255)
            + ';' + QByteArray::number(colour.value >> 8 & 255) + ';'
            + QByteArray::number(colour.value & 255);
}

} // namespace

void TextStyle::apply(QByteArrayView parameters)
{
    const std::vector<Parameter> all = parametersOf(parameters);
    for (std::size_t at = 0; at < all.size(); ++at) {
        const int number = all[at].number;
        if (number == 38)
            foreground = extendedColour(all, at);
        else if (number == 48)
            background = extendedColour(all, at);
        else if (all[at].joined)
            continue; // the kind of an underline
        else if (!applyColour(*this, number))
            applyWeight(*this, number);
    }
}

QByteArray TextStyle::sequence() const
{
    QByteArray text = "\x1b[0";
    const std::pair<bool, const char*> weights[] = {{bold, ";1"},    {faint, ";2"},
                                                    {italic, ";3"},  {underlined, ";4"},
                                                    {inverse, ";7"}, {struck, ";9"}};
    for (const auto& [is, number] : weights) {
        if (is)
            text += number;
    }
    put(text, 38, foreground);
    put(text, 48, background);
    return text + 'm';
}

} // namespace cockpit::items
