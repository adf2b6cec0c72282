// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace cockpit::workers {

/// Masks secrets in a stream of bytes: what Redactor is for Qt, in plain C++, because the worker masks
/// before anything reaches the disk. Copies share what they look for; each copy is for one stream.
class Masker
{
public:
    /// The shortest value that is masked, in characters; a shorter one would blank half of everything.
    static constexpr std::size_t shortest = 4;
    static constexpr std::string_view mask = "***";

    Masker() = default;
    /// Values that are too short are left out; see canMask().
    explicit Masker(const std::vector<std::string>& values);

    [[nodiscard]] static bool canMask(std::string_view utf8);
    /// Whether there is anything to look for.
    [[nodiscard]] bool isActive() const { return m_forms && !m_forms->byHead.empty(); }

    /// Appends to `shown` what can be shown by now; the beginning of a secret is held back.
    void feed(std::string_view bytes, std::string& shown);
    /// Appends what was held back, at the end of the stream. The object can be used for another then.
    void flush(std::string& shown);
    /// A whole text at once.
    [[nodiscard]] std::string masked(std::string_view text) const;

private:
    using Head = std::uint32_t; // the first four bytes of a form
    struct Forms {
        std::unordered_map<Head, std::vector<std::string>> byHead; // the longest first
        std::vector<bool> likely;    // by a hash of the head; most bytes of a stream end here
        std::set<std::string> heads; // for what stands at the end of what is known so far
    };
    struct Match {
        std::size_t length = 0; ///< of the longest that is there as a whole
        bool pending = false;   ///< a longer one may be there, depending on the next bytes
    };

    [[nodiscard]] bool isLikely(std::size_t at) const;
    [[nodiscard]] Match match(std::size_t at) const;
    void scan(std::string& shown, bool atEnd);

    std::shared_ptr<const Forms> m_forms;
    std::string m_held;
    std::size_t m_covered = 0; // so many of the held bytes are behind a mask that is shown already
};

} // namespace cockpit::workers
