// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workers/descriptor.h"

#include <optional>
#include <string>
#include <string_view>

namespace cockpit::workers {

/// Writes all bytes; false, with errno set, if the file took only some or none.
[[nodiscard]] bool writeAll(int fd, std::string_view bytes);

/// A job's folder held by descriptor, so that moving the folder harms nothing.
class Folder
{
public:
    explicit Folder(const char* path);

    [[nodiscard]] bool isOpen() const { return m_folder.isOpen(); }
    [[nodiscard]] int descriptor() const { return m_folder.get(); }
    /// False once somebody has removed the folder.
    [[nodiscard]] bool isThere() const;
    [[nodiscard]] bool has(const char* name) const;
    [[nodiscard]] Descriptor open(const char* name, int flags) const;
    /// The bytes of a small file; nothing if it cannot be read.
    [[nodiscard]] std::optional<std::string> read(const char* name) const;
    /// Keeps room on the disk for a later write() of this name, as far as the disk gives any.
    void reserve(const char* name) const;
    /// Gives the file with the room another name, to be written `through`.
    [[nodiscard]] bool giveReserved(const char* name, const char* to) const;
    /// After true the file is there under its name with all its bytes, also after a loss of power.
    /// After false there is no such file, and errno says why.
    /// `through`: a file of the folder that is taken for it; none: that of reserve(), or a new one.
    [[nodiscard]] bool write(const char* name, std::string_view bytes,
                             const char* through = nullptr) const;

    /// The same for a file that nobody looks for yet. It may be seen while it grows, and the folder's own
    /// name is durable with it.
    [[nodiscard]] bool writeFirst(const char* name, std::string_view bytes) const;

private:
    [[nodiscard]] bool rename(const char* from, const char* to) const;
    [[nodiscard]] bool nameAndSync(const Descriptor& file, const char* from, const char* to) const;
    [[nodiscard]] bool syncAndName(const Descriptor& file, const char* from, const char* to) const;

    Descriptor m_folder;
};

} // namespace cockpit::workers
