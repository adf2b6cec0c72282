// SPDX-FileCopyrightText: 2026 The Release Cockpit developers
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Runs its arguments as the user that it belongs to, for good, as sudo does.
#include <unistd.h>

int main(int count, char** arguments)
{
    const uid_t owner = ::geteuid();
    if (count < 2 || ::setresuid(owner, owner, owner) != 0)
        return 2;
    ::execvp(arguments[1], arguments + 1);
    return 127;
}
