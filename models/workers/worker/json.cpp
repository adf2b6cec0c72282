// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/worker/json.h"

#include <charconv>
#include <cstdint>
#include <cstdio>

namespace cockpit::workers {

namespace {

void appendUtf8(std::string& to, std::uint32_t code)
{
    const auto tail = [&](unsigned shift) {
        to += static_cast<char>(0x80U | ((code >> shift) & 0x3FU));
    };
    if (code < 0x80U) {
        to += static_cast<char>(code);
    } else if (code < 0x800U) {
        to += static_cast<char>(0xC0U | (code >> 6U));
        tail(0);
    } else if (code < 0x10000U) {
        to += static_cast<char>(0xE0U | (code >> 12U));
        tail(6);
        tail(0);
    } else {
        to += static_cast<char>(0xF0U | (code >> 18U));
        tail(12);
        tail(6);
        tail(0);
    }
}

/// A reader that goes forward through the text; every function is false where the text differs
/// from what is asked for, and the whole reading is given up then.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_rest(text)
    {}

    bool object(std::map<std::string, JsonValue>& to)
    {
        if (!take('{'))
            return false;
        if (take('}'))
            return atEnd();
        do {
            std::string key;
            JsonValue read;
            if (!string(key) || !take(':') || !value(read))
                return false;
            if (!to.emplace(std::move(key), std::move(read)).second)
                return false;
        } while (take(','));
        return take('}') && atEnd();
    }

private:
    void skipSpace()
    {
        const std::size_t at = m_rest.find_first_not_of(" \t\r\n");
        m_rest.remove_prefix(at == std::string_view::npos ? m_rest.size() : at);
    }

    bool atEnd()
    {
        skipSpace();
        return m_rest.empty();
    }

    bool take(char expected)
    {
        skipSpace();
        if (!m_rest.starts_with(expected))
            return false;
        m_rest.remove_prefix(1);
        return true;
    }

    bool value(JsonValue& to)
    {
        skipSpace();
        if (m_rest.starts_with('"'))
            return string(to.emplace<std::string>());
        if (m_rest.starts_with('['))
            return list(to.emplace<std::vector<std::string>>());
        return integer(to.emplace<long long>());
    }

    bool list(std::vector<std::string>& to)
    {
        if (!take('['))
            return false;
        if (take(']'))
            return true;
        do {
            if (!string(to.emplace_back()))
                return false;
        } while (take(','));
        return take(']');
    }

    bool integer(long long& to)
    {
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), to);
        if (error != std::errc{})
            return false;
        m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
        return true;
    }

    bool string(std::string& to)
    {
        if (!take('"'))
            return false;
        while (!m_rest.empty()) {
            const char next = m_rest.front();
            m_rest.remove_prefix(1);
            if (next == '"')
                return true;
            if (next != '\\')
                to += next;
            else if (!escape(to))
                return false;
        }
        return false;
    }

    bool escape(std::string& to)
    {
        static constexpr std::string_view names = "\"\\/bfnrt";
        static constexpr std::string_view bytes = "\"\\/\b\f\n\r\t";
        if (m_rest.empty())
            return false;
        const char name = m_rest.front();
        m_rest.remove_prefix(1);
        if (name == 'u')
            return unicode(to);
        const std::size_t at = names.find(name);
        if (at == std::string_view::npos)
            return false;
        to += bytes[at];
        return true;
    }

    bool unicode(std::string& to)
    {
        std::uint32_t code = 0;
        if (!fourDigits(code))
            return false;
        if (code >= 0xD800U && code < 0xDC00U) {
            std::uint32_t low = 0;
            if (!m_rest.starts_with("\\u"))
                return false;
            m_rest.remove_prefix(2);
            if (!fourDigits(low) || low < 0xDC00U || low > 0xDFFFU)
                return false;
            code = 0x10000U + ((code - 0xD800U) << 10U) + (low - 0xDC00U);
        } else if (code == 0 || (code >= 0xDC00U && code <= 0xDFFFU)) {
            return false; // neither can be part of an argument
        }
        appendUtf8(to, code);
        return true;
    }

    bool fourDigits(std::uint32_t& code)
    {
        if (m_rest.size() < 4)
            return false;
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + 4, code, 16);
        if (error != std::errc{} || end != m_rest.data() + 4)
            return false;
        m_rest.remove_prefix(4);
        return true;
    }

    std::string_view m_rest;
};

} // namespace

std::optional<std::map<std::string, JsonValue>> readJson(std::string_view text)
{
    std::map<std::string, JsonValue> object;
    if (!Reader(text).object(object))
        return std::nullopt;
    return object;
}

std::string jsonString(std::string_view text)
{
    std::string quoted = "\"";
    for (const char each : text) {
        const auto byte = static_cast<unsigned char>(each);
        if (byte >= 0x80U) {
            quoted += "\\ufffd";
        } else if (byte < 0x20U || byte == 0x7FU || each == '"' || each == '\\') {
            char escape[8] = {};
            std::snprintf(escape, sizeof escape, "\\u%04x", byte);
            quoted += escape;
        } else {
            quoted += each;
        }
    }
    return quoted + '"';
}

} // namespace cockpit::workers
