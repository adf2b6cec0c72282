// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/workers/masker.h"

#include "models/workers/disguises.h"

#include <algorithm>
#include <cstring>

namespace cockpit::workers {

namespace {

constexpr std::size_t headSize = sizeof(std::uint32_t);
static_assert(headSize == Masker::shortest);
constexpr std::size_t buckets = std::size_t{1} << 16U;

std::uint32_t headAt(const char* bytes)
{
    std::uint32_t head = 0;
    std::memcpy(&head, bytes, headSize);
    return head;
}

std::size_t bucket(std::uint32_t head)
{
    return (head * 2654435761U) >> 16U; // Knuth's multiplicative hash
}

bool isLonger(const std::string& a, const std::string& b)
{
    return a.size() != b.size() ? a.size() > b.size() : a < b;
}

} // namespace

Masker::Masker(const std::vector<std::string>& values)
{
    auto forms = std::make_shared<Forms>();
    forms->likely.resize(buckets);
    for (const std::string& value : values) {
        if (!canMask(value))
            continue;
        for (std::string& form : disguises(value, shortest)) {
            const std::uint32_t head = headAt(form.data());
            forms->likely[bucket(head)] = true;
            forms->heads.insert(form.substr(0, headSize));
            forms->byHead[head].push_back(std::move(form));
        }
    }
    for (auto& [head, list] : forms->byHead) {
        std::sort(list.begin(), list.end(), isLonger);
        list.erase(std::unique(list.begin(), list.end()), list.end());
    }
    m_forms = std::move(forms);
}

bool Masker::canMask(std::string_view utf8)
{
    const auto characters = std::count_if(utf8.begin(), utf8.end(), [](char each) {
        return (static_cast<unsigned char>(each) & 0xC0U) != 0x80U;
    });
    return static_cast<std::size_t>(characters) >= shortest;
}

void Masker::feed(std::string_view bytes, std::string& shown)
{
    if (!isActive()) {
        shown += bytes;
        return;
    }
    m_held += bytes;
    scan(shown, false);
}

void Masker::flush(std::string& shown)
{
    if (isActive())
        scan(shown, true);
    m_covered = 0;
}

std::string Masker::masked(std::string_view text) const
{
    Masker fresh(*this);
    fresh.m_held.clear();
    fresh.m_covered = 0;
    std::string shown;
    fresh.feed(text, shown);
    fresh.flush(shown);
    return shown;
}

bool Masker::isLikely(std::size_t at) const
{
    return m_held.size() - at < headSize || m_forms->likely[bucket(headAt(m_held.data() + at))];
}

Masker::Match Masker::match(std::size_t at) const
{
    Match match;
    const std::string_view here = std::string_view(m_held).substr(at);
    if (here.size() < headSize) {
        const auto next = m_forms->heads.lower_bound(std::string(here));
        match.pending = next != m_forms->heads.end() && next->starts_with(here);
        return match;
    }
    const auto found = m_forms->byHead.find(headAt(here.data()));
    if (found == m_forms->byHead.end())
        return match;
    for (const std::string& form : found->second) {
        if (here.starts_with(form))
            return {form.size(), match.pending};
        if (here.size() < form.size() && std::string_view(form).starts_with(here))
            match.pending = true;
    }
    return match;
}

void Masker::scan(std::string& shown, bool atEnd)
{
    std::size_t at = 0;
    std::size_t plain = 0; // from here on nothing is hidden, and nothing shown yet
    for (; at < m_held.size(); ++at) {
        if (m_covered == 0 && !isLikely(at))
            continue;
        const Match found = match(at);
        if (found.pending && !atEnd)
            break;
        if (found.length == 0 && m_covered == 0)
            continue;
        shown.append(m_held, plain, at - plain);
        // Secrets that overlap share one mask.
        if (m_covered == 0)
            shown += mask;
        m_covered = std::max(m_covered, found.length) - 1;
        plain = at + 1;
    }
    shown.append(m_held, plain, at - plain);
    m_held.erase(0, at);
}

} // namespace cockpit::workers
