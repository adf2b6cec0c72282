// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/disguises.h"

#include "models/workers/encodings.h"

#include <string_view>

namespace cockpit::workers {

namespace {

using namespace encodings;
using Forms = std::vector<std::string>;

constexpr std::string_view small = "0123456789abcdef";
constexpr std::string_view large = "0123456789ABCDEF";

std::string withoutPadding(std::string text)
{
    text.erase(text.find_last_not_of('=') + 1);
    return text;
}

/// The characters that are the same whatever stands before and after the value.
std::string base64Core(const std::string& value, std::size_t before, Base64 alphabet)
{
    const std::string whole = base64(std::string(before, '\0') + value, alphabet);
    const std::size_t first = (before * 8 + 5) / 6;
    const std::size_t end = (before + value.size()) * 8 / 6;
    return whole.substr(first, end - first);
}

void addBase64(Forms& forms, const std::string& value)
{
    for (const Base64 alphabet : {Base64::Standard, Base64::Url}) {
        const std::string whole = base64(value, alphabet);
        forms.push_back(whole);
        forms.push_back(withoutPadding(whole));
        for (const std::size_t before : {0, 1, 2})
            forms.push_back(base64Core(value, before, alphabet));
        for (const std::size_t width : {64, 76}) { // of PEM and MIME
            forms.push_back(wrapped(whole, width, "\n"));
            forms.push_back(wrapped(whole, width, "\r\n"));
        }
    }
    forms.push_back(base32(value));
    forms.push_back(withoutPadding(base32(value)));
    const std::string wide = utf16(value);
    forms.push_back(wide);
    forms.push_back(withoutPadding(base64(wide, Base64::Standard)));
}

void addUrl(Forms& forms, const std::string& value)
{
    for (const std::string_view digits : {large, small}) {
        // RFC 3986; what JavaScript leaves alone; what a path may hold.
        for (const std::string_view plain : {"", "!'()*", "!$&'()*+,;=:@/"}) {
            const std::string form = percent(value, plain, digits);
            forms.push_back(form);
            forms.push_back(replaced(form, "%20", "+")); // in forms
            forms.push_back(replaced(form, "%", "%25")); // twice
        }
    }
}

void addJson(Forms& forms, const std::string& value)
{
    const std::string form = json(value);
    const std::string forWeb =
        replaced(replaced(replaced(form, "&", "\\u0026"), "<", "\\u003c"), ">", "\\u003e");
    for (const std::string& one : {form, replaced(form, "/", "\\/"), forWeb}) {
        forms.push_back(one);
        forms.push_back(unicodeEscapes(one, small));
        forms.push_back(unicodeEscapes(one, large));
        forms.push_back(json(one)); // JSON in a string of JSON
    }
}

void addXml(Forms& forms, const std::string& value)
{
    std::string form = replaced(value, "&", "&amp;");
    form = replaced(replaced(form, "<", "&lt;"), ">", "&gt;");
    forms.push_back(form);
    form = replaced(form, "\"", "&quot;");
    forms.push_back(form);
    for (const char* quote : {"&#39;", "&apos;", "&#x27;"})
        forms.push_back(replaced(form, "'", quote));
    forms.push_back(replaced(replaced(form, "&quot;", "&#34;"), "'", "&#39;"));
}

void addShell(Forms& forms, const std::string& value)
{
    const std::string dollar = replaced(withBackslashes(value, "\\'"), "\n", "\\n"); // in $'...'
    for (const std::string& form : {
             replaced(value, "'", "'\\''"),     // in single quotes
             replaced(value, "'", "'\"'\"'"),   // as some languages quote
             replaced(value, "'", "''"),        // as SQL and YAML do
             replaced(value, "\"", "\"\""),     // as CSV does
             withBackslashes(value, "\\'"),     // in $'...', with its line ends
             withBackslashes(value, "\\\"$`"),  // in double quotes
             withBackslashes(value, "\\\"$`!"), // the same, typed
             withBackslashes(value, " \t!\"#$&'()*,;<>?[\\]^`{|}~"), // bare, as printf %q
             dollar,
             byteEscapes(dollar, 8),
             byteEscapes(dollar, 16),
         })
        forms.push_back(form);
}

void addHexadecimal(Forms& forms, const std::string& value)
{
    for (const std::string_view digits : {small, large}) {
        forms.push_back(hex(value, digits));
        for (const std::string_view between : {":", " ", "-"})
            forms.push_back(hex(value, digits, {}, between));
        forms.push_back(wrapped(hex(value, digits), 4, " ")); // as xxd groups it
        forms.push_back(wrapped(hex(value, digits), 60, "\n"));
        forms.push_back(hex(value, digits, "\\x"));
        forms.push_back(hex(value, digits, "0x", ", "));
        forms.push_back(hex(value, digits, "0x", ","));
    }
}

void add(Forms& forms, const std::string& value)
{
    forms.push_back(value);
    forms.push_back(replaced(value, "\n", "\r\n")); // as a terminal shows it
    addXml(forms, value);
    addBase64(forms, value);
    addUrl(forms, value);
    addJson(forms, value);
    addShell(forms, value);
    addHexadecimal(forms, value);
}

} // namespace

std::vector<std::string> disguises(const std::string& value, std::size_t shortest)
{
    Forms forms;
    add(forms, value);
    for (std::size_t at = 0; at <= value.size();) {
        const std::size_t end = std::min(value.find('\n', at), value.size());
        std::string line = value.substr(at, end - at);
        if (line.ends_with('\r'))
            line.pop_back();
        if (line.size() >= shortest && line != value)
            add(forms, line);
        at = end + 1;
    }
    std::erase_if(forms, [shortest](const std::string& form) { return form.size() < shortest; });
    return forms;
}

} // namespace cockpit::workers
