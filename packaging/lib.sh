# SPDX-FileCopyrightText: 2026 The Release Cockpit developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What packaging/run and packaging/test share. Sourced by them, from the top of the checkout, with
# their name in $program.
# shellcheck shell=bash

say() { printf '==> %s\n' "$*"; }

stop() {
    printf '%s: %s\n' "${program:?}" "$*" >&2
    exit 3
}

# The packages of the given lists of packaging/packages.
packages_of() {
    local list
    for list in "$@"; do
        awk -v list="$list" '$1 == list { print $2 }' packaging/packages
    done
}

# Those of the given packages that are not installed.
missing_packages() {
    local package
    for package in "$@"; do
        [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || echo "$package"
    done
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

check_rights() {
    [ "$(id -u)" -eq 0 ] && return
    command -v sudo >/dev/null \
        || stop "Packages are missing ($*) and this is neither root nor a machine with sudo. Run it as root, or install them first."
    sudo -n true 2>/dev/null || [ -t 0 ] \
        || stop "Packages are missing ($*) and sudo asks for a password, but there is no terminal to type it. Run it as root, or install them first."
}

# Runs a quiet command with its output in a log; on failure shows the log's end and stops.
logged() {
    local log=$1 sentence=$2
    shift 2
    "$@" >>"$log" 2>&1 && return
    tail -n 15 "$log" >&2
    stop "$sentence The whole output is in $log."
}

refresh_package_lists() {
    [ -n "${lists_are_fresh:-}" ] && return
    logged build/packages.log "The package lists could not be fetched: is there a network and a mirror in /etc/apt?" \
        as_root apt-get update -q
    lists_are_fresh=yes
}

# Installs what is missing of the given lists; does nothing, and needs no rights, when nothing is.
install_packages() {
    local wanted missing
    command -v apt-get >/dev/null \
        || stop "This is no Debian: apt-get is missing. Install what packaging/packages lists by other means and build with cmake --workflow --preset dev."
    mapfile -t wanted < <(packages_of "$@")
    mapfile -t missing < <(missing_packages "${wanted[@]}")
    if [ "${#missing[@]}" -eq 0 ]; then
        say "Every package is installed."
        return
    fi
    check_rights "${missing[*]}"
    say "Installing ${#missing[@]} packages: ${missing[*]}"
    refresh_package_lists
    logged build/packages.log "The packages could not be installed." \
        as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}"
}

# Debian's Alertmanager reads its templates below /usr/share and nowhere else. The test shows them to it
# there in a namespace; where there can be none (a chroot, most containers), the files are put there.
place_templates() {
    local folder=/usr/share/prometheus/alertmanager
    if [ -e "$folder/email.tmpl" ] || [ ! -e "build/tools$folder" ] \
        || unshare --mount --map-root-user true 2>/dev/null; then
        return
    fi
    [ "$(id -u)" -eq 0 ] || sudo -n true 2>/dev/null || return 0 # then its test is skipped, and says so
    say "Putting Alertmanager's templates into $folder, where alone they are looked for"
    logged build/packages.log "$folder could not be written." \
        as_root install -D -m 644 -t "$folder" "build/tools$folder/default.tmpl" "build/tools$folder/email.tmpl"
}

# Unpacks the programs of the list "unpack" into build/tools and puts them on the PATH.
unpack_tools() {
    local package
    for package in $(packages_of unpack); do
        dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q '^install ok installed' && continue
        [ -e "build/tools/.$package" ] && continue
        say "Unpacking $package into build/tools (it is not installed and no service is started)"
        mkdir -p build/tools
        if ! apt-cache show "$package" >/dev/null 2>&1; then
            check_rights "$package"
            refresh_package_lists
        fi
        (cd build/tools && logged ../packages.log "$package could not be fetched." \
            apt-get download -q -o APT::Sandbox::User=root "$package")
        logged build/packages.log "$package could not be unpacked." dpkg -x build/tools/"$package"_*.deb build/tools
        rm -f build/tools/"$package"_*.deb
        touch "build/tools/.$package"
    done
    place_templates
    export PATH="$PWD/build/tools/usr/bin:$PWD/build/tools/usr/sbin:$PATH"
}

# check_room MEGABYTES: the build folder can be written and the disk has this much left.
check_room() {
    local free
    { mkdir -p build && touch build/.writable; } 2>/dev/null \
        || stop "$PWD/build cannot be written: is the file system read-only, or does it belong to someone else?"
    rm -f build/.writable
    free=$(df -Pm build | awk 'NR == 2 { print $4 }')
    [ "$free" -ge "$1" ] || stop "The disk of $PWD has $free MB left; this needs about $1 MB."
}

# build_preset PRESET [TARGET ...]: configures and builds; only the given targets, if any.
build_preset() {
    local preset=$1
    shift
    local targets=()
    [ $# -eq 0 ] || targets=(--target "$@")
    say "Configuring build/$preset"
    logged "build/configure-$preset.log" "CMake could not configure the preset $preset." cmake --preset "$preset"
    say "Building build/$preset${*:+: $*}"
    cmake --build --preset "$preset" "${targets[@]}" \
        || stop "The build of the preset $preset failed; the first error above says where."
}
